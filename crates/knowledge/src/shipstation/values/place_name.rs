//! Names of countries and states that feeds write out, with the codes that ShipStation expects.

/// The two-letter code of a country that is written as a name or with three letters.
pub fn country_code(name: &str) -> Option<&'static str> {
    if name.len() == 2 && !name.eq_ignore_ascii_case("uk") {
        return None;
    }
    let plain = plain(name);
    COUNTRIES.iter().find(|(_, names)| names.split('|').any(|known| known == plain)).map(|(code, _)| *code)
}

/// The two-letter code of a state or province of the United States or Canada.
pub fn state_code(country: &str, name: &str) -> Option<&'static str> {
    let plain = plain(name);
    let states = if country == "US" { STATES } else { PROVINCES };
    states.iter().find(|(_, known)| *known == plain).map(|(code, _)| *code)
}

/// Small letters, without points and accents that people leave out.
fn plain(name: &str) -> String {
    let small = name.trim().to_lowercase();
    small.chars().filter(|c| *c != '.').map(|c| if c == 'é' { 'e' } else { c }).collect()
}

const COUNTRIES: &[(&str, &str)] = &[
    (
        "US",
        "usa|united states|united states of america|états-unis|etats-unis|estados unidos|vereinigte staaten",
    ),
    ("CA", "can|canada|canadá|kanada"),
    ("GB", "gbr|uk|united kingdom|great britain|england|scotland|wales|royaume-uni|reino unido"),
    ("AU", "aus|australia|australie|australien"),
    ("NZ", "nzl|new zealand|neuseeland"),
    ("SG", "sgp|singapore"),
    ("IE", "irl|ireland"),
    ("FR", "fra|france|francia|frankreich"),
    ("DE", "deu|ger|germany|allemagne|alemania|deutschland"),
    ("AT", "aut|austria|österreich"),
    ("CH", "che|switzerland|suisse|schweiz"),
    ("ES", "esp|spain|espagne|españa|spanien"),
    ("IT", "ita|italy|italie|italia|italien"),
    ("PT", "prt|portugal"),
    ("NL", "nld|netherlands|the netherlands|holland"),
    ("BE", "bel|belgium|belgique|belgien"),
    ("DK", "dnk|denmark"),
    ("SE", "swe|sweden"),
    ("NO", "nor|norway"),
    ("FI", "fin|finland"),
    ("PL", "pol|poland"),
    ("MX", "mex|mexico|méxico"),
    ("BR", "bra|brazil|brasil"),
    ("JP", "jpn|japan"),
    ("CN", "chn|china"),
    ("HK", "hkg|hong kong"),
    ("IN", "ind|india"),
    ("ZA", "zaf|south africa"),
];

const STATES: &[(&str, &str)] = &[
    ("AL", "alabama"),
    ("AK", "alaska"),
    ("AZ", "arizona"),
    ("AR", "arkansas"),
    ("CA", "california"),
    ("CO", "colorado"),
    ("CT", "connecticut"),
    ("DE", "delaware"),
    ("DC", "district of columbia"),
    ("FL", "florida"),
    ("GA", "georgia"),
    ("HI", "hawaii"),
    ("ID", "idaho"),
    ("IL", "illinois"),
    ("IN", "indiana"),
    ("IA", "iowa"),
    ("KS", "kansas"),
    ("KY", "kentucky"),
    ("LA", "louisiana"),
    ("ME", "maine"),
    ("MD", "maryland"),
    ("MA", "massachusetts"),
    ("MI", "michigan"),
    ("MN", "minnesota"),
    ("MS", "mississippi"),
    ("MO", "missouri"),
    ("MT", "montana"),
    ("NE", "nebraska"),
    ("NV", "nevada"),
    ("NH", "new hampshire"),
    ("NJ", "new jersey"),
    ("NM", "new mexico"),
    ("NY", "new york"),
    ("NC", "north carolina"),
    ("ND", "north dakota"),
    ("OH", "ohio"),
    ("OK", "oklahoma"),
    ("OR", "oregon"),
    ("PA", "pennsylvania"),
    ("PR", "puerto rico"),
    ("RI", "rhode island"),
    ("SC", "south carolina"),
    ("SD", "south dakota"),
    ("TN", "tennessee"),
    ("TX", "texas"),
    ("UT", "utah"),
    ("VT", "vermont"),
    ("VA", "virginia"),
    ("WA", "washington"),
    ("WV", "west virginia"),
    ("WI", "wisconsin"),
    ("WY", "wyoming"),
];

const PROVINCES: &[(&str, &str)] = &[
    ("AB", "alberta"),
    ("BC", "british columbia"),
    ("MB", "manitoba"),
    ("NB", "new brunswick"),
    ("NL", "newfoundland and labrador"),
    ("NS", "nova scotia"),
    ("NT", "northwest territories"),
    ("NU", "nunavut"),
    ("ON", "ontario"),
    ("PE", "prince edward island"),
    ("QC", "quebec"),
    ("SK", "saskatchewan"),
    ("YT", "yukon"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn written_out_names_are_known_in_any_case() {
        assert_eq!(country_code("United States"), Some("US"));
        assert_eq!(country_code("U.S.A."), Some("US"));
        assert_eq!(country_code("Atlantis"), None);
        assert_eq!(state_code("US", "CALIFORNIA"), Some("CA"));
        assert_eq!(state_code("CA", "Québec"), Some("QC"));
        assert_eq!(state_code("CA", "California"), None);
    }
}

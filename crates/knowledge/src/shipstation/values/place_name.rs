//! Names of countries and states that feeds write out, with the codes that ShipStation expects.

use super::plain_name::plain_name;
use text::named_values;

/// The two-letter code of a country that is written as a name in English, French, Spanish or German,
/// or with three letters. Accents, capitals and what stands between words do not count; a name that
/// two countries share is none.
pub fn country_code(name: &str) -> Option<&'static str> {
    if name.len() == 2 && !name.eq_ignore_ascii_case("uk") {
        return None;
    }
    named_values::find(COUNTRIES, &plain_name(name))
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

// The countries of `data/countries.tsv`: `const COUNTRIES: &[&str]`, rows for `named_values`.
include!(concat!(env!("OUT_DIR"), "/countries.rs"));

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
    fn every_country_is_known_by_its_names_and_by_three_letters() {
        let countries = isocountry::CountryCode::as_array_alpha2();
        assert_eq!(countries.len(), 249);
        for country in countries {
            assert_eq!(country_code(country.alpha3()), Some(country.alpha2()), "{}", country.alpha3());
            assert_eq!(country_code(country.name()), Some(country.alpha2()), "{}", country.name());
        }
    }

    #[test]
    fn names_are_known_in_four_languages_however_they_are_written() {
        for (name, code) in [
            ("United States", "US"),
            ("U.S.A.", "US"),
            ("u.s.", "US"),
            ("Etats-Unis", "US"),
            ("EE. UU.", "US"),
            ("Vereinigte Staaten", "US"),
            ("UK", "GB"),
            ("uk", "GB"),
            ("Scotland", "GB"),
            ("Grande-Bretagne", "GB"),
            ("GROSSBRITANNIEN", "GB"),
            ("The Netherlands", "NL"),
            ("Países Bajos", "NL"),
            ("Osterreich", "AT"),
            ("ÖSTERREICH", "AT"),
            ("Ger", "DE"),
            ("México", "MX"),
            ("Mexique", "MX"),
            ("Côte d'Ivoire", "CI"),
            ("Cote d’Ivoire", "CI"),
            ("Ivory Coast", "CI"),
            ("Elfenbeinküste", "CI"),
            ("Bosnia and Herzegovina", "BA"),
            ("Bosnien & Herzegowina", "BA"),
            ("Trinidad y Tobago", "TT"),
            ("Saint Kitts and Nevis", "KN"),
            ("St. Kitts & Nevis", "KN"),
            ("Viet Nam", "VN"),
            ("Korea, Republic of", "KR"),
            ("South Korea", "KR"),
            ("Corea del Norte", "KP"),
            ("Turkey", "TR"),
            ("Türkiye", "TR"),
            ("Czech Republic", "CZ"),
            ("Tschechien", "CZ"),
            ("Hongkong", "HK"),
            ("Hong Kong", "HK"),
            ("Aland Islands", "AX"),
            ("Congo", "CG"),
            ("AND", "AD"),
            ("São Tomé and Príncipe", "ST"),
            ("Myanmar", "MM"),
            ("Burma", "MM"),
            ("Saint-Martin", "MF"),
        ] {
            assert_eq!(country_code(name), Some(code), "{name}");
        }
    }

    #[test]
    fn a_name_that_is_none_or_means_two_countries_has_no_code() {
        for name in ["", " ", "US", "fr", "Atlantis", "Korea", "Virgin Islands", "Austin", "E.U."] {
            assert_eq!(country_code(name), None, "{name}");
        }
    }

    #[test]
    fn states_are_known_in_any_case() {
        assert_eq!(state_code("US", "CALIFORNIA"), Some("CA"));
        assert_eq!(state_code("CA", "Québec"), Some("QC"));
        assert_eq!(state_code("CA", "California"), None);
    }
}

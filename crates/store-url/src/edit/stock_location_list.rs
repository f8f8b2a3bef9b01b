//! Several stock locations, each of which gets a URL, and a store in ShipStation, of its own.

use super::stock_location::edits;
use crate::options::Options;
use crate::url::parameter_edits::removal;
use crate::url::parsed_url::Reading;
use crate::url::query::{Id, location_id};
use crate::url::syntax::Item;
use text::edit::apply_edits;

/// A location that somebody wants a URL for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WantedLocation {
    /// Its id, as typed.
    pub id: String,
    /// Whether it is what a location id is: a whole number.
    pub is_number: bool,
}

/// The locations of a list as a person types it: one a line, or divided by commas or semicolons.
/// Each counts once.
pub fn wanted_locations(list: &str) -> Vec<WantedLocation> {
    let mut wanted: Vec<WantedLocation> = Vec::new();
    for id in list.split(['\n', ',', ';', '\t']).map(str::trim).filter(|id| !id.is_empty()) {
        if !wanted.iter().any(|other| other.id == id) {
            wanted.push(WantedLocation { id: id.to_owned(), is_number: location_id(id) == Id::Number });
        }
    }
    wanted
}

/// The list to show where the URL carries the locations `carried` and `typed` was typed last: what
/// was typed, as long as the URL carries the first of it and no other.
pub fn follow_locations(typed: &str, carried: &[String]) -> String {
    let first = wanted_locations(typed).into_iter().next().map(|wanted| wanted.id);
    if carried.len() < 2 && first.as_ref() == carried.first() { typed.to_owned() } else { carried.join("\n") }
}

/// `text` with the first location of `list` as the only one of its URL, or none where it names none;
/// every other byte as it was.
pub fn set_locations(text: &str, options: &Options, list: &str) -> String {
    let Some(reading) = Reading::new(text, options) else { return text.to_owned() };
    let first = wanted_locations(list).into_iter().next().map(|wanted| wanted.id).unwrap_or_default();
    let mut all = edits(&reading, &first);
    if !first.is_empty() {
        let surplus: Vec<Item> = reading.locations().skip(1).copied().collect();
        all.extend(removal(&reading, &surplus));
    }
    apply_edits(text, &all)
}

#[cfg(test)]
mod tests {
    use super::*;

    const URL: &str = "https://shipstation.tradegecko.com/fulfillments/1.xml";

    #[test]
    fn a_list_is_read_as_a_person_types_it() {
        let ids: Vec<(String, bool)> = wanted_locations(" 12\n\n34, 12;Lyon\t")
            .into_iter()
            .map(|wanted| (wanted.id, wanted.is_number))
            .collect();
        assert_eq!(ids, [("12".to_owned(), true), ("34".to_owned(), true), ("Lyon".to_owned(), false)]);
    }

    #[test]
    fn the_url_carries_the_first_and_the_list_stays_as_it_was_typed() {
        let options = Options::default();
        let url = set_locations(
            &format!("{URL}?stock_location_id[]=1&x&stock_location_id[]=2"),
            &options,
            "7\n8\n",
        );
        assert_eq!(url, format!("{URL}?stock_location_id[]=7&x"));
        assert_eq!(follow_locations("7\n8\n", &["7".to_owned()]), "7\n8\n");
        assert_eq!(set_locations(&url, &options, " \n"), format!("{URL}?x"));
        assert_eq!(follow_locations(" \n", &[]), " \n");
    }

    #[test]
    fn another_url_brings_its_own_locations() {
        let carried = ["1".to_owned(), "2".to_owned()];
        assert_eq!(follow_locations("7\n8", &carried), "1\n2");
        assert_eq!(follow_locations("1\n8", &carried), "1\n2");
        assert_eq!(follow_locations("7", &[]), "");
    }
}

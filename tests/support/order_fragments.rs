//! Whole documents around the one line that a case or an example is about.

/// A right Custom Store document of one order, which fragments are put into.
pub const XML: &str = include_str!("order.xml");

/// A right QuickBooks Commerce document of one order, which fragments are put into.
pub const JSON: &str = include_str!("order.json");

/// The document that `fragment` stands for: itself if it is whole, else the right document with
/// the fragment in its place. The elements or keys that it names are taken out first; elements
/// that the document does not have come at the end of the order or, if the table puts them there,
/// of the item.
pub fn document(fragment: &str) -> String {
    let start = fragment.trim_start();
    let whole = ["<Orders", "<orders", "<?xml", "<!DOCTYPE", "<ShipNotice", "{", "["];
    if whole.iter().any(|w| start.starts_with(w)) {
        return fragment.to_owned();
    }
    match start.chars().next() {
        Some('<') => with_elements(fragment),
        Some('"') => with_keys(fragment),
        _ => fragment.to_owned(),
    }
}

fn with_elements(fragment: &str) -> String {
    let mut document = XML.to_owned();
    let mut place = None;
    for name in top_names(fragment) {
        // The shipping address is the one that is looked at.
        let from = match name.as_str() {
            "City" | "State" | "PostalCode" | "Country" | "Address1" | "Company" => {
                document.find("<ShipTo>").expect("the document has one")
            }
            _ => 0,
        };
        let Some(start) = document[from..].find(&format!("<{name}>")).map(|at| from + at) else { continue };
        let close = format!("</{name}>");
        let end = start + document[start..].find(&close).expect("an element ends") + close.len();
        document.replace_range(start..end, "");
        place = Some(place.map_or(start, |place: usize| place.min(start)));
    }
    let in_item = ["<Options>", "<Adjustment>", "<ImageUrl>", "<UPC>"].iter().any(|n| fragment.contains(n));
    let close = if in_item { "</Item>" } else { "</Order>" };
    let place = place.unwrap_or_else(|| document.find(close).expect("the document has one"));
    document.insert_str(place, fragment);
    document
}

/// The names of the outermost elements of a fragment.
fn top_names(fragment: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut rest = fragment;
    while let Some(at) = rest.find('<') {
        let tag = &rest[at + 1..];
        let end = tag.find(['>', '/', ' ']).unwrap_or(tag.len());
        let name = tag[..end].to_owned();
        let close = format!("</{name}>");
        rest = match tag.find(&close) {
            Some(at) => &tag[at + close.len()..],
            None => &tag[tag.find('>').map_or(tag.len(), |at| at + 1)..],
        };
        names.push(name);
    }
    names
}

fn with_keys(fragment: &str) -> String {
    let mut document = JSON.to_owned();
    for line in fragment.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let line = line.trim_end_matches(',');
        let (key, _) = line.split_once(':').expect("a key and a value");
        let start = document.find(&format!("{key}:")).unwrap_or_else(|| panic!("{key} is not in order.json"));
        let end = start + document[start..].find('\n').expect("a key a line");
        let comma = if document[..end].ends_with(',') { "," } else { "" };
        document.replace_range(start..end, &format!("{line}{comma}"));
    }
    document
}

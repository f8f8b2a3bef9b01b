//! What becomes of every attribute of QuickBooks Commerce's records.

use super::markup::{Element, classed, el};
use super::pieces;
use knowledge::shipstation::field_path::FieldPath;
use knowledge::shipstation::field_table::Field;
use orders::from_json::api::attributes::{Attribute, Role};
use orders::from_json::api::mapping_table::{LINE_MAPPINGS, Mapping, ORDER_MAPPINGS};
use orders::from_json::api::resource::Resource;
use orders::{Reason, single_name};
use words::Words;

/// A table for each kind of record.
pub fn section(words: &Words) -> Element {
    let section = el("section").add(el("h2").set("id", "quickbooks").text(words.page_fields_quickbooks()));
    Resource::ALL.into_iter().fold(section, |section, resource| {
        let key = single_name(resource);
        let rows = resource.attributes().iter().map(|attribute| {
            let (fate, certainty) = fate(resource, attribute, words);
            el("tr")
                .set("id", format!("{key}-{}", attribute.name))
                .add(pieces::name_cell(attribute.name))
                .add(fate)
                .add(certainty)
        });
        let headings = vec![words.page_field(), words.page_fate(), words.page_certainty()];
        let table = pieces::table(format!("{}: {key}", words.page_fields_quickbooks()), headings, rows);
        section.add(el("h3").set("id", key).add(el("code").text(key))).add(table)
    })
}

/// What becomes of an attribute, and how that is known.
fn fate(resource: Resource, attribute: &Attribute, words: &Words) -> (Element, Element) {
    let (text, certainty) = (el("td"), el("td"));
    let said = match attribute.role {
        Role::Sent => {
            let taken: Vec<(&Mapping, bool)> = mappings(resource, attribute.name).collect();
            if !taken.is_empty() {
                return sent(&taken, words);
            }
            words.reason(Reason::OtherValueTaken)
        }
        Role::Used(used) => words.used(used),
        Role::NotSent(reason) => words.reason(reason),
        Role::Holds(other) => words.page_holds_records(single_name(other)),
        Role::Unknown => words.fate_unknown(),
    };
    (text.text(said), certainty)
}

/// The rules that take it, each with its field.
fn sent(taken: &[(&Mapping, bool)], words: &Words) -> (Element, Element) {
    let rows = taken.iter().map(|(mapping, of_line)| {
        let path = path(mapping.field, *of_line);
        el("li").add(el("code").text(path)).text(format!(": {}", words.rule(mapping.rule)))
    });
    let mut certainties: Vec<_> = taken.iter().map(|(mapping, _)| mapping.certainty).collect();
    certainties.dedup();
    let badges = certainties.into_iter().map(|certainty| pieces::certainty_badge(certainty, words));
    (el("td").add(classed("ul", "plain").all(rows)), el("td").all(badges))
}

fn path(field: Field, of_line: bool) -> String {
    let path = if of_line { FieldPath::item(1, field) } else { FieldPath::order(field) };
    path.to_string().replace("[1]", "")
}

/// The rules that take an attribute; the second part tells those of a line.
fn mappings(resource: Resource, name: &str) -> impl Iterator<Item = (&'static Mapping, bool)> {
    let all = ORDER_MAPPINGS.iter().map(|m| (m, false)).chain(LINE_MAPPINGS.iter().map(|m| (m, true)));
    all.filter(move |(mapping, _)| {
        mapping.from.iter().any(|(from, attribute)| from.resource() == resource && *attribute == name)
    })
}

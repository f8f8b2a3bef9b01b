//! What becomes of every attribute of QuickBooks Commerce's records.

use super::pieces;
use knowledge::shipstation::field_path::FieldPath;
use knowledge::shipstation::field_table::Field;
use maud::{Markup, html};
use orders::from_json::api::attributes::{Attribute, Role};
use orders::from_json::api::mapping_table::{LINE_MAPPINGS, Mapping, ORDER_MAPPINGS};
use orders::from_json::api::resource::Resource;
use orders::{Reason, single_name};
use words::Words;

/// A table for each kind of record.
pub fn section(words: &Words) -> Markup {
    html! {
        section {
            h2 id="quickbooks" { (words.page_fields_quickbooks()) }
            @for resource in Resource::ALL {
                @let key = single_name(resource);
                h3 id=(key) { code { (key) } }
                (table(resource, key, words))
            }
        }
    }
}

fn table(resource: Resource, key: &str, words: &Words) -> Markup {
    let rows = html! {
        @for attribute in resource.attributes() {
            @let (fate, certainty) = fate(resource, attribute, words);
            tr id={ (key) "-" (attribute.name) } {
                (pieces::name_cell(attribute.name))
                td { (fate) }
                td { (certainty) }
            }
        }
    };
    let name = format!("{}: {key}", words.page_fields_quickbooks());
    pieces::table(&name, &[words.page_field(), words.page_fate(), words.page_certainty()], &rows)
}

/// What becomes of an attribute, and how that is known.
fn fate(resource: Resource, attribute: &Attribute, words: &Words) -> (Markup, Markup) {
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
    (html! { (said) }, html! {})
}

/// The rules that take it, each with its field.
fn sent(taken: &[(&Mapping, bool)], words: &Words) -> (Markup, Markup) {
    let rules = html! {
        ul class="plain" {
            @for (mapping, of_line) in taken {
                li { code { (path(mapping.field, *of_line)) } ": " (words.rule(mapping.rule)) }
            }
        }
    };
    let mut certainties: Vec<_> = taken.iter().map(|(mapping, _)| mapping.certainty).collect();
    certainties.dedup();
    let badges = html! {
        @for certainty in certainties { (pieces::certainty_badge(certainty, words)) }
    };
    (rules, badges)
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

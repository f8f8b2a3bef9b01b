//! Every field: of an order that a Custom Store answers, of the shipment notice, of QuickBooks
//! Commerce's records, and the names under which fields occur in error messages.

use super::{pieces, quickbooks};
use error_message::fields as names;
use knowledge::catalogue::sources;
use knowledge::shipstation::field_table::{Looser, Origin, ROWS, Row, ValueKind};
use maud::{Markup, html};
use std::collections::BTreeMap;
use store_url::connection::ship_notice;
use words::Words;

/// The whole page.
pub fn content(words: &Words) -> Markup {
    let read = [
        &sources::CUSTOM_STORE_GUIDE,
        &sources::CUSTOM_STORE_REFERENCE,
        &sources::TRADEGECKO_API,
        &sources::SYNC_GUIDE,
    ];
    html! {
        h1 id="title" { (words.page_fields_title()) }
        p class="lead" { (words.page_fields_lead()) }
        section { h2 id="orders" { (words.page_fields_orders()) } (orders(words)) }
        section { h2 id="notice" { (words.page_fields_notice()) } (notice(words)) }
        section { h2 id="names" { (words.page_fields_names()) } (written(words)) }
        (quickbooks::section(words))
        (pieces::sources(&read, words))
    }
}

fn orders(words: &Words) -> Markup {
    let rows = html! {
        @for row in &ROWS {
            @let name = whole_path(row);
            tr id={ "order-" (name.replace('/', "-")) } {
                (pieces::name_cell(&name))
                td { (words.need(row.need)) }
                td {
                    (holds(row.kind, words))
                    @if row.origin == Origin::SchemaOnly { " " (words.field_schema_only()) }
                }
            }
        }
    };
    let headings = [words.page_field(), words.page_need(), words.page_holds()];
    pieces::table(&words.page_fields_orders(), &headings, &rows)
}

/// The path from the root: `Orders/Order/Customer/ShipTo/City`.
fn whole_path(row: &Row) -> String {
    match row.parent {
        Some(parent) => format!("{}/{}", whole_path(parent.row()), row.name),
        None => row.name.into(),
    }
}

/// What an element may hold, in words.
fn holds(kind: ValueKind, words: &Words) -> String {
    match kind {
        ValueKind::Container => words.holds_elements(),
        ValueKind::Text { min, max, looser } => {
            let text = words.holds_text(number(min), number(max));
            match looser {
                None => text,
                Some(Looser::AnyLength) => format!("{text} {}", words.holds_any_length()),
                Some(Looser::UpTo(most)) => format!("{text} {}", words.holds_more(number(most))),
            }
        }
        ValueKind::Date => words.holds_date(),
        ValueKind::Amount => words.holds_amount(),
        ValueKind::Quantity => words.holds_quantity(),
        ValueKind::Bool => words.holds_bool(),
        ValueKind::WeightUnit => words.holds_weight_unit(),
        ValueKind::Country => words.holds_country(),
        ValueKind::State => words.holds_state(),
        ValueKind::Currency => words.holds_currency(),
    }
}

/// A number in the type that the texts take.
fn number(number: u32) -> usize {
    number as usize
}

fn notice(words: &Words) -> Markup {
    let rows = html! {
        @for row in ship_notice::ROWS {
            tr id={ "notice-" (row.path.replace('/', "-")) } {
                (pieces::name_cell(row.path))
                td { (words.notice_field(row.field)) }
                td { (row.length) }
                td { (pieces::certainty_badge(row.certainty, words)) }
            }
        }
    };
    let headings = [words.page_field(), words.page_meaning(), words.page_length(), words.page_certainty()];
    pieces::table(&words.page_fields_notice(), &headings, &rows)
}

/// What error messages call a field, and how systems write it.
fn written(words: &Words) -> Markup {
    let mut spellings: BTreeMap<String, (String, Vec<&str>)> = BTreeMap::new();
    for (spelling, attribute) in names::spellings() {
        let entry = spellings.entry(format!("{attribute:?}"));
        entry.or_insert_with(|| (words.attribute(attribute), Vec::new())).1.push(spelling);
    }
    let rows = html! {
        @for (id, (name, spellings)) in spellings {
            tr id={ "name-" (id) } {
                th scope="row" { (name) }
                td {
                    @for (place, spelling) in spellings.iter().enumerate() {
                        @if place > 0 { ", " }
                        code { (spelling) }
                    }
                }
            }
        }
    };
    pieces::table(&words.page_fields_names(), &[words.page_field(), words.page_spellings()], &rows)
}

//! Every field: of an order that a Custom Store answers, of the shipment notice, of QuickBooks
//! Commerce's records, and the names under which fields occur in error messages.

use super::markup::{Element, classed, el};
use super::{pieces, quickbooks};
use error_message::fields as names;
use knowledge::catalogue::sources;
use knowledge::shipstation::field_table::{Kind, Origin, ROWS, Row};
use std::collections::BTreeMap;
use store_url::connection::ship_notice;
use words::Words;

/// The whole page.
pub fn content(words: &Words) -> Vec<Element> {
    let mut parts = vec![
        el("h1").set("id", "title").text(words.page_fields_title()),
        classed("p", "lead").text(words.page_fields_lead()),
        section("orders", words.page_fields_orders(), orders(words)),
        section("notice", words.page_fields_notice(), notice(words)),
        section("names", words.page_fields_names(), written(words)),
    ];
    parts.push(quickbooks::section(words));
    let read = [
        &sources::CUSTOM_STORE_GUIDE,
        &sources::CUSTOM_STORE_REFERENCE,
        &sources::TRADEGECKO_API,
        &sources::SYNC_GUIDE,
    ];
    parts.push(pieces::sources(&read, words));
    parts
}

fn section(id: &'static str, name: String, table: Element) -> Element {
    el("section").add(el("h2").set("id", id).text(name)).add(table)
}

fn orders(words: &Words) -> Element {
    let rows = ROWS.iter().map(|row| {
        let name = whole_path(row);
        let mut holds = holds(row.kind, words);
        if row.origin == Origin::SchemaOnly {
            holds = format!("{holds} {}", words.field_schema_only());
        }
        el("tr")
            .set("id", format!("order-{}", name.replace('/', "-")))
            .add(pieces::name_cell(&name))
            .add(el("td").text(words.need(row.need)))
            .add(el("td").text(holds))
    });
    let headings = vec![words.page_field(), words.page_need(), words.page_holds()];
    pieces::table(words.page_fields_orders(), headings, rows)
}

/// From the root: `Orders/Order/Customer/ShipTo/City`.
fn whole_path(row: &Row) -> String {
    match row.parent {
        Some(parent) => format!("{}/{}", whole_path(parent.row()), row.name),
        None => row.name.into(),
    }
}

/// What an element may hold, in words.
fn holds(kind: Kind, words: &Words) -> String {
    match kind {
        Kind::Container => words.holds_elements(),
        Kind::Text { min, max, looser } => {
            let text = words.holds_text(number(min), number(max));
            match looser {
                None => text,
                Some(u32::MAX) => format!("{text} {}", words.holds_any_length()),
                Some(other) => format!("{text} {}", words.holds_more(number(other))),
            }
        }
        Kind::Date => words.holds_date(),
        Kind::Amount => words.holds_amount(),
        Kind::Quantity => words.holds_quantity(),
        Kind::Bool => words.holds_bool(),
        Kind::WeightUnit => words.holds_weight_unit(),
        Kind::Country => words.holds_country(),
        Kind::State => words.holds_state(),
        Kind::Currency => words.holds_currency(),
    }
}

/// As texts take it.
fn number(number: u32) -> usize {
    number as usize
}

fn notice(words: &Words) -> Element {
    let rows = ship_notice::ROWS.iter().map(|row| {
        el("tr")
            .set("id", format!("notice-{}", row.path.replace('/', "-")))
            .add(pieces::name_cell(row.path))
            .add(el("td").text(words.notice_field(row.field)))
            .add(el("td").text(row.length))
            .add(el("td").add(pieces::certainty_badge(row.certainty, words)))
    });
    let headings =
        vec![words.page_field(), words.page_meaning(), words.page_length(), words.page_certainty()];
    pieces::table(words.page_fields_notice(), headings, rows)
}

/// What error messages call a field, and how systems write it.
fn written(words: &Words) -> Element {
    let mut spellings: BTreeMap<String, (String, Vec<&str>)> = BTreeMap::new();
    for (spelling, attribute) in names::spellings() {
        let entry = spellings.entry(format!("{attribute:?}"));
        entry.or_insert_with(|| (words.attribute(attribute), Vec::new())).1.push(spelling);
    }
    let rows = spellings.into_iter().map(|(id, (name, spellings))| {
        let mut cell = el("td");
        for (place, spelling) in spellings.into_iter().enumerate() {
            cell = cell.text(if place == 0 { "" } else { ", " }).add(el("code").text(spelling));
        }
        let name = el("th").set("scope", "row").text(name);
        el("tr").set("id", format!("name-{id}")).add(name).add(cell)
    });
    pieces::table(words.page_fields_names(), vec![words.page_field(), words.page_spellings()], rows)
}

//! Makes the ShipStation order of the records that were joined.

use super::api::mapping_table::ORDER_MAPPINGS;
use super::join::{AS_ADVICE, JoinedRecords};
use super::record::json_record::Record;
use crate::outcome::feed_context::Context;
use crate::outcome::order_builder::OrderBuilder;
use knowledge::catalogue::Code;
use knowledge::catalogue::orders::missing_shipping_address::{self, is_part};
use knowledge::catalogue::orders::{purchase_order_number_not_sent, suburb_not_sent};
use knowledge::finding::Finding;
use knowledge::shipstation::check_value;
use knowledge::shipstation::field_path::FieldPath;
use knowledge::shipstation::field_table::Field;
use knowledge::shipstation::field_value::FieldValue;
use knowledge::shipstation::values::decimal::Decimal;
use text::span::Span;

impl JoinedRecords<'_> {
    /// Makes the order.
    pub(super) fn make(&mut self, context: &Context, detail: bool) -> OrderBuilder {
        let span = self.order().map_or(Span::default(), |order| order.span);
        let mut builder = OrderBuilder::new(span, detail);
        builder.findings = std::mem::take(&mut self.findings);
        self.number_and_state(&mut builder, context);
        self.shipping_address(&mut builder);
        self.not_sent(&mut builder);
        self.packing(&mut builder);
        for mapping in ORDER_MAPPINGS {
            self.apply(&mut builder, mapping, FieldPath::order(mapping.field), None, context);
        }
        self.map_lines(&mut builder, context);
        for joined in &self.all {
            if joined.own {
                fates(&mut builder, &joined.record);
            } else if detail {
                shared_fates(&mut builder, &joined.record);
            }
        }
        builder
    }

    fn number_and_state(&self, builder: &mut OrderBuilder, context: &Context) {
        let Some(order) = self.order() else { return };
        match order.filled("order_number") {
            Some(slot) => builder.number = Some((slot.text().into_owned(), slot.span)),
            None => {
                let start = Span::new(self.text, order.span.start(), order.span.start() + 1);
                let span = order.get("order_number").map_or(start, |slot| slot.span);
                let number = FieldValue::new(FieldPath::order(Field::OrderNumber), "", span, AS_ADVICE);
                builder.findings.extend(check_value::check(&number));
            }
        }
        if let Some(slot) = order.filled("status") {
            context.status(builder, &slot.text(), slot.span);
        }
        if let Some(slot) = order.filled("stock_location_id") {
            context.location(builder, &slot.text(), slot.span);
        }
    }

    /// Without a shipping address ShipStation does not import the order.
    fn shipping_address(&self, builder: &mut OrderBuilder) {
        let Some(order) = self.order() else { return };
        let (has_part, span) = match self.shipping.and_then(|at| self.record(at)) {
            // An id that leads nowhere has been said: the order may well have an address.
            None if order.filled("shipping_address_id").is_some() => return,
            None => {
                let start = Span::new(self.text, order.span.start(), order.span.start() + 1);
                (false, order.get("shipping_address_id").map_or(start, |slot| slot.span))
            }
            Some(address) => {
                let mut parts = ORDER_MAPPINGS.iter().filter(|mapping| is_part(mapping.field, AS_ADVICE));
                let filled = |name: &str| address.filled(name).is_some();
                let mapped = parts.any(|mapping| mapping.from.iter().any(|(_, name)| filled(name)));
                (mapped || filled("suburb"), address.span)
            }
        };
        builder.findings.extend(missing_shipping_address::check(has_part, span));
    }

    /// What the feed leaves out.
    fn not_sent(&self, builder: &mut OrderBuilder) {
        let Some(order) = self.order() else { return };
        if let Some(slot) = order.filled("reference_number") {
            builder.found(purchase_order_number_not_sent::check(&slot.text(), slot.span));
        }
        let mut tax = Finding::new(Code::TaxNotSent);
        let of_order = ["tax_label", "tax_override"].into_iter().filter_map(|name| order.filled(name));
        tax.spans.extend(of_order.map(|slot| slot.span));
        for line in self.lines.iter().filter_map(|line| self.record(line.line)) {
            let names = ["tax_type_id", "tax_rate", "tax_rate_override"];
            let filled = names.into_iter().filter_map(|name| line.filled(name));
            tax.spans.extend(filled.filter(|slot| !is_zero(&slot.text())).map(|slot| slot.span));
        }
        if !tax.spans.is_empty() {
            builder.found(tax);
        }
        let shipping = self.shipping.and_then(|at| self.record(at));
        if let Some(slot) = shipping.and_then(|address| address.filled("suburb")) {
            builder.found(suburb_not_sent::check(&slot.text(), slot.span));
        }
    }
}

/// Counts what becomes of every value of a record, and of those it holds.
fn fates(builder: &mut OrderBuilder, record: &Record<'_>) {
    for (at, slot) in record.slots.iter().enumerate() {
        let placed = record.fate(at);
        builder.fate(slot.span, placed, || slot.path.clone());
    }
    // Only records that nothing takes are left here, and variants' locations.
    for (_, held) in &record.held {
        fates(builder, held);
    }
}

/// The same for a record that counts with an earlier order.
fn shared_fates(builder: &mut OrderBuilder, record: &Record<'_>) {
    for (at, slot) in record.slots.iter().enumerate() {
        builder.shared_fate(slot.span, record.fate(at), slot.path.clone());
    }
    for (_, held) in &record.held {
        shared_fates(builder, held);
    }
}

fn is_zero(text: &str) -> bool {
    Decimal::read(text).is_some_and(Decimal::is_zero)
}

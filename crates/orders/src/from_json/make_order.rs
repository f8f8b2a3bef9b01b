//! Makes the ShipStation order of the records that were joined.

use super::api::mapping_table::ORDER_MAPPINGS;
use super::join::{AS_ADVICE, BYTES_OF_A_RECORD, Held, JoinedRecord, JoinedRecords, Source};
use crate::outcome::feed_context::Context;
use crate::outcome::order_builder::OrderBuilder;
use crate::outcome::source_path::{SourcePath, Step};
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
use text::turns::Turns;

impl JoinedRecords<'_> {
    /// Makes the order.
    pub(super) async fn make(&mut self, context: &Context) -> OrderBuilder {
        let Source { detail, turns, .. } = self.source;
        let span = self.order().map_or(Span::default(), |order| order.span);
        let mut builder = OrderBuilder::new(span, detail);
        builder.findings.extend(std::mem::take(&mut self.findings));
        self.number_and_state(&mut builder, context);
        self.shipping_address(&mut builder);
        self.not_sent(&mut builder).await;
        self.packing(&mut builder);
        for mapping in ORDER_MAPPINGS {
            self.apply(&mut builder, mapping, FieldPath::order(mapping.field), None, context);
        }
        self.map_lines(&mut builder, context).await;
        for joined in &self.all {
            fates(&mut builder, joined, turns).await;
        }
        builder
    }

    fn number_and_state(&self, builder: &mut OrderBuilder, context: &Context) {
        let Some(order) = self.order() else { return };
        match order.filled("order_number") {
            Some(slot) => builder.number = Some((slot.text(self.text).into_owned(), slot.span)),
            None => {
                let start = Span::new(self.text, order.span.start(), order.span.start() + 1);
                let span = order.get("order_number").map_or(start, |slot| slot.span);
                let number = FieldValue::new(FieldPath::order(Field::OrderNumber), "", span, AS_ADVICE);
                builder.findings.extend(check_value::check(&number));
            }
        }
        if let Some(slot) = order.filled("status") {
            context.status(builder, &slot.text(self.text), slot.span);
        }
        if let Some(slot) = order.filled("stock_location_id") {
            context.location(builder, &slot.text(self.text), slot.span);
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
    async fn not_sent(&self, builder: &mut OrderBuilder) {
        let Some(order) = self.order() else { return };
        if let Some(slot) = order.filled("reference_number") {
            builder.found(purchase_order_number_not_sent::check(&slot.text(self.text), slot.span));
        }
        let mut tax = Finding::new(Code::TaxNotSent);
        let of_order = ["tax_label", "tax_override"].into_iter().filter_map(|name| order.filled(name));
        tax.spans.extend(of_order.map(|slot| slot.span));
        for line in self.lines.iter().filter_map(|line| self.record(line.line)) {
            self.source.turns.work(BYTES_OF_A_RECORD).await;
            let names = ["tax_type_id", "tax_rate", "tax_rate_override"];
            let filled = names.into_iter().filter_map(|name| line.filled(name));
            tax.spans.extend(filled.filter(|slot| !is_zero(&slot.text(self.text))).map(|slot| slot.span));
        }
        if !tax.spans.is_empty() {
            builder.found(tax);
        }
        let shipping = self.shipping.and_then(|at| self.record(at));
        if let Some(slot) = shipping.and_then(|address| address.filled("suburb")) {
            builder.found(suburb_not_sent::check(&slot.text(self.text), slot.span));
        }
    }
}

/// Notes what becomes of the values of a record, and of those it holds. Of one that counts with an
/// earlier order, only of those that orders have in common.
async fn fates(builder: &mut OrderBuilder, joined: &JoinedRecord, turns: &Turns) {
    let JoinedRecord { record, placed, path, own, .. } = joined;
    for (at, (slot, placed)) in record.slots.iter().zip(placed).enumerate() {
        let placed = placed.unwrap_or_else(|| record.fate(at));
        let path = || SourcePath::In(path.clone(), Step::Key(slot.key));
        if *own {
            builder.fate(slot.span, placed, path);
        } else {
            builder.shared_fate(slot.span, placed, path);
        }
    }
    turns.work(record.slots.len() * BYTES_OF_A_VALUE).await;
    if !own {
        return;
    }
    if let Some((counts, listed)) = record.others() {
        builder.fates(counts, listed);
        turns.work(listed.len() * BYTES_OF_A_VALUE).await;
    }
    for (at, (_, held)) in record.held().iter().enumerate() {
        // What is joined itself has fates of its own.
        let is_joined = match joined.held {
            Held::None => false,
            Held::One { held, .. } => held == at,
            Held::All => true,
        };
        if !is_joined {
            let unused = JoinedRecord::new(held.clone(), true, Held::None);
            Box::pin(fates(builder, &unused, turns)).await;
        }
    }
}

/// Noting what becomes of a value takes as long as reading so many bytes.
const BYTES_OF_A_VALUE: usize = 8;

fn is_zero(text: &str) -> bool {
    Decimal::read(text).is_some_and(Decimal::is_zero)
}

//! The lines of an order.

use super::api::mapping_table::{FromRecord, LINE_MAPPINGS, Mapping};
use super::api::resource::Resource;
use super::join::{AS_ADVICE, At, BYTES_OF_A_RECORD, JoinedLine, JoinedRecords, Source};
use super::map_fields::trimmed;
use super::record::json_record::Record;
use crate::outcome::conversion_rule::Rule;
use crate::outcome::fate::{Placed, Reason};
use crate::outcome::feed_context::Context;
use crate::outcome::order::How;
use crate::outcome::order_builder::OrderBuilder;
use knowledge::catalogue::Code;
use knowledge::catalogue::orders::total_mismatch::Sum;
use knowledge::catalogue::orders::{line_without_sku, weight_unit_ignored};
use knowledge::finding::Finding;
use knowledge::shipstation::check_value;
use knowledge::shipstation::field_path::FieldPath;
use knowledge::shipstation::field_table::Field;
use knowledge::shipstation::field_value::FieldValue;
use knowledge::shipstation::values::decimal::Decimal;
use knowledge::vocabulary::Certainty;
use readers::json::token::Problem;
use std::borrow::Cow;
use text::indexed_sort;
use text::span::Span;

impl JoinedRecords<'_> {
    pub(crate) async fn join_lines(&mut self) -> Result<(), (Problem, Span)> {
        let index = self.source.index;
        let kind = Resource::LineItem;
        let Some(order) = self.order() else { return Ok(()) };
        let mut found = match order.filled("id") {
            Some(id) => index.by_parent(kind, Resource::Order, self.at, &id.text(self.text)),
            None => Vec::new(),
        };
        let mut lost = Vec::new();
        for (id, span) in order.listed_ids("order_line_item_ids").filter(|(id, _)| !id.is_blank()) {
            match index.by_id(kind, &id.text(self.text, span), span.start()) {
                Some(at) => found.push(at),
                None => lost.push((id, span)),
            }
        }
        if index.section(Resource::Order).entries.len() == 1 {
            // The only order of a document: whatever line names no order is its own.
            found.extend(index.section(kind).orphans());
        }
        self.only_free(kind, &mut found);
        let holds_lines = order_holds_lines(self.order());
        if let Some((id, span)) = lost.first().filter(|_| !holds_lines) {
            let id = id.text(self.text, *span);
            self.dangling("order_line_item_ids", &id, lost.into_iter().map(|(_, span)| span).collect());
        }
        for at in found {
            let line = self.take(kind, at).await?;
            self.lines.push(JoinedLine { line, variant: None, location: None });
        }
        self.join_variants().await
    }

    /// Leaves each record once, in order of appearance, and only those that no earlier order has: a
    /// line belongs to one order.
    pub(super) fn only_free(&self, resource: Resource, found: &mut Vec<u32>) {
        let Source { index, number, .. } = self.source;
        let owner = |at: u32| index.section(resource).entry(at).and_then(|entry| entry.owner());
        found.retain(|at| owner(*at).is_none_or(|owner| owner == number));
        if !found.is_sorted() {
            indexed_sort::sort(found);
        }
        found.dedup();
    }

    async fn join_variants(&mut self) -> Result<(), (Problem, Span)> {
        let mut lost: Vec<Span> = Vec::new();
        let mut first_lost = None;
        for at in 0..self.lines.len() {
            let Some(line) = self.lines.get(at).and_then(|line| self.record(line.line)) else { continue };
            if line.holds("variant") {
                continue;
            }
            let Some(slot) = line.filled("variant_id").copied() else { continue };
            let id = slot.text(self.text);
            match self.source.index.by_id(Resource::Variant, &id, slot.span.start()) {
                Some(variant) => {
                    let variant = self.take(Resource::Variant, variant).await?;
                    let location = self.location_of(variant);
                    if let Some(line) = self.lines.get_mut(at) {
                        (line.variant, line.location) = (Some(variant), location);
                    }
                }
                None => {
                    lost.push(slot.span);
                    first_lost.get_or_insert(id);
                }
            }
            self.source.turns.work(BYTES_OF_A_RECORD).await;
        }
        if let Some(first) = first_lost {
            self.dangling("variant_id", &first, lost);
        }
        Ok(())
    }

    /// Makes the items, and compares the total with their sum.
    pub(crate) async fn map_lines(&mut self, builder: &mut OrderBuilder, context: &Context) {
        let mut sum = Sum::default();
        let mut item = 0;
        let mut charges = Finding::new(Code::ShippingChargeNotSent);
        for at in 0..self.lines.len() {
            let Some(line) = self.lines.get(at).copied() else { continue };
            self.source.turns.work(BYTES_OF_A_MAPPED_LINE).await;
            let kind = self.text(FromRecord::LineItem, "line_type", line).unwrap_or_default();
            sum.add(self.line_total(line));
            if kind == "shipping" {
                charges.spans.extend(self.record(line.line).map(|record| record.span));
                self.leave_out(line, Reason::ShippingCharge);
                continue;
            }
            item += 1;
            self.map_line(builder, context, line, item, &kind);
            self.check_line(builder, line, item, &kind);
        }
        if !charges.spans.is_empty() {
            builder.found(charges);
        }
        self.total(builder, sum);
    }

    fn map_line(
        &mut self,
        builder: &mut OrderBuilder,
        context: &Context,
        line: JoinedLine,
        item: u32,
        kind: &str,
    ) {
        let freeform = self.record(line.line).is_some_and(|r| r.get("freeform").is_some_and(|s| s.is_true()));
        let mut option = 0;
        self.made.clear();
        for mapping in LINE_MAPPINGS {
            let path = match mapping.field {
                // Options are counted as they are made.
                Field::OptionValue => FieldPath::option(item, option + 1, Field::OptionValue),
                field => FieldPath::item(item, field),
            };
            match (mapping.field, mapping.rule) {
                (Field::ItemName, Rule::ProductNamesJoined) if freeform => continue,
                (Field::Adjustment, _) if kind != "discount" => continue,
                (Field::WeightUnits, _)
                    if self.find((FromRecord::Variant, "weight"), Some(line)).is_none() =>
                {
                    continue;
                }
                (Field::UnitPrice, _) => {
                    self.unit_price(builder, context, mapping, path, line);
                    continue;
                }
                _ => {}
            }
            let made = self.apply(builder, mapping, path, Some(line), context);
            if made && mapping.field == Field::OptionValue {
                option += 1;
                let name = mapping.from.first().map_or("", |(_, name)| *name);
                let how =
                    How { rule: Rule::NamedByKey, certainty: Certainty::Inferred, sources: mapping.sources };
                builder.field(self.text, FieldPath::option(item, option, Field::OptionName), name, how, &[]);
            }
        }
    }

    /// The price less the discount.
    fn unit_price(
        &mut self,
        builder: &mut OrderBuilder,
        context: &Context,
        mapping: &Mapping,
        path: FieldPath,
        line: JoinedLine,
    ) {
        let Some(price) = self.find((FromRecord::LineItem, "price"), Some(line)) else { return };
        let discount = self.find((FromRecord::LineItem, "discount"), Some(line));
        let rate = discount.and_then(|at| Decimal::read_scientific(&self.slot_text(at)));
        let discounted = rate.filter(|rate| !rate.is_zero()).and_then(|rate| {
            Decimal::read_scientific(&self.slot_text(price))?.less_percent(rate).map(|d| d.rounded(2))
        });
        let (Some(discounted), Some(discount)) = (discounted, discount) else {
            self.apply_price(builder, context, mapping, path, price);
            if let (Some(at), Some(true)) = (discount, rate.map(Decimal::is_zero)) {
                self.mark(at, Placed::Ignored(Reason::NoEffect));
            }
            return;
        };
        if context.documented_only {
            self.mark(price, super::join::INFERRED_OFF);
            self.mark(discount, super::join::INFERRED_OFF);
            return;
        }
        let rule = Rule::DiscountApplied;
        let spans: Vec<Span> = [price, discount].iter().filter_map(|at| self.span_of(*at)).collect();
        let how = How { rule, certainty: mapping.certainty, sources: mapping.sources };
        builder.field(self.text, path, &discounted.to_string(), how, &spans);
        self.mark(price, Placed::Changed(path, rule));
        self.mark(discount, Placed::Changed(path, rule));
    }

    fn apply_price(
        &mut self,
        builder: &mut OrderBuilder,
        context: &Context,
        mapping: &Mapping,
        path: FieldPath,
        price: At,
    ) {
        if context.documented_only {
            self.mark(price, super::join::INFERRED_OFF);
            return;
        }
        let (value, rule) = trimmed(self.slot_text(price));
        let spans: Vec<Span> = self.span_of(price).into_iter().collect();
        builder.field(
            self.text,
            path,
            &value,
            How { rule, certainty: mapping.certainty, sources: mapping.sources },
            &spans,
        );
        let placed = if rule.leaves_unchanged() { Placed::Mapped(path) } else { Placed::Changed(path, rule) };
        self.mark(price, placed);
    }

    /// What a line shows that ShipStation does not take well.
    fn check_line(&self, builder: &mut OrderBuilder, line: JoinedLine, item: u32, kind: &str) {
        let Some(record) = self.record(line.line) else { return };
        for (name, field) in [("quantity", Field::ItemQuantity), ("price", Field::UnitPrice)] {
            let Some(slot) = record.filled(name) else { continue };
            let written = slot.text(self.text);
            let (value, _) = trimmed(Cow::Borrowed(&*written));
            let value = FieldValue::new(FieldPath::item(item, field), &value, slot.span, AS_ADVICE);
            builder.findings.extend(check_value::check(&value.written_as(&written)));
        }
        let variant = line.variant.and_then(|at| self.record(at));
        // A variant that is not in the file may well have a SKU.
        let elsewhere = variant.is_none() && record.filled("variant_id").is_some();
        if !elsewhere && variant.and_then(|v| v.filled("sku")).is_none() {
            let span = variant.and_then(|v| v.get("sku")).map_or(record.span, |slot| slot.span);
            let sku = FieldValue::new(FieldPath::item(item, Field::Sku), "", span, AS_ADVICE);
            builder.findings.extend(line_without_sku::check(&sku, kind == "discount"));
        }
        if let Some(variant) = variant
            && let (Some(weight), Some(unit)) = (variant.filled("weight"), variant.filled("weight_unit"))
        {
            let path = FieldPath::item(item, Field::Weight);
            let (weight, unit) =
                ((&*weight.text(self.text), weight.span), (&*unit.text(self.text), unit.span));
            builder.findings.extend(weight_unit_ignored::check(path, weight, unit));
        }
    }

    /// Nothing of the line is sent.
    fn leave_out(&mut self, line: JoinedLine, reason: Reason) {
        for name in ["id", "label", "image_url", "price", "discount", "quantity"] {
            if let Some(at) = self.find((FromRecord::LineItem, name), Some(line)) {
                self.mark(at, Placed::Ignored(reason));
            }
        }
    }

    fn line_total(&self, line: JoinedLine) -> Option<Decimal> {
        let number = |name| {
            let at = self.find((FromRecord::LineItem, name), Some(line))?;
            Decimal::read_scientific(&self.slot_text(at))
        };
        // With a fraction of a piece the sum is in doubt itself.
        let quantity = number("quantity").filter(|quantity| quantity.is_whole())?;
        let price = number("price")?;
        let amount = quantity.times(price)?;
        let discounted = match number("discount") {
            Some(rate) => amount.less_percent(rate)?,
            None => amount,
        };
        Some(discounted.rounded(2))
    }

    /// Compares the total where nothing of it is unknown: with tax that is not in the file, no
    /// sum can be made, unless prices include it.
    fn total(&self, builder: &mut OrderBuilder, sum: Sum) {
        let Some(order) = self.order() else { return };
        let Some(total) = order.filled("total") else { return };
        let inclusive = order.filled("tax_treatment").is_some_and(|slot| slot.text(self.text) == "inclusive");
        let taxed = builder.findings.has(Code::TaxNotSent);
        let lost = builder.findings.has(Code::DanglingReference);
        if self.lines.is_empty() || lost || (taxed && !inclusive) {
            return;
        }
        let finding = sum.compare(Decimal::read_scientific(&total.text(self.text)), total.span);
        builder.findings.extend(finding);
    }

    fn text(&self, from: FromRecord, name: &str, line: JoinedLine) -> Option<String> {
        self.find((from, name), Some(line)).map(|at| self.slot_text(at).into_owned())
    }
}

/// Making an item of a line takes as long as reading so many bytes.
const BYTES_OF_A_MAPPED_LINE: usize = 512;

fn order_holds_lines(order: Option<&Record>) -> bool {
    order.is_some_and(|order| order.holds("order_line_items"))
}

//! What is already packed or shipped, so that ShipStation has nothing left to report.

use super::api::resource::Resource;
use super::join::JoinedRecords;
use super::record::json_record::Record;
use crate::outcome::order_builder::OrderBuilder;
use knowledge::catalogue::Code;
use knowledge::finding::Finding;
use knowledge::shipstation::values::decimal::Decimal;
use readers::json::token::Problem;
use std::collections::{BTreeMap, BTreeSet};
use text::span::Span;

impl JoinedRecords<'_> {
    pub(crate) async fn join_fulfilments(&mut self) -> Result<(), (Problem, Span)> {
        let index = self.source.index;
        let Some(order) = self.order() else { return Ok(()) };
        let kind = Resource::Fulfilment;
        let mut found = match order.filled("id") {
            Some(id) => index.by_parent(kind, Resource::Order, self.at, &id.text(self.text)),
            None => Vec::new(),
        };
        found.extend(
            order
                .listed_ids("fulfillment_ids")
                .filter_map(|(id, span)| index.by_id(kind, &id.text(self.text, span), span.start())),
        );
        self.only_free(kind, &mut found);
        for at in found {
            let fulfilment = self.take(kind, at).await?;
            self.fulfilments.push(fulfilment);
            let Some(id) = self.record(fulfilment).and_then(|record| record.filled("id")) else { continue };
            let id = id.text(self.text);
            let mut lines = index.by_parent(Resource::FulfilmentLineItem, kind, at, &id);
            self.only_free(Resource::FulfilmentLineItem, &mut lines);
            for line in lines {
                let line = self.take(Resource::FulfilmentLineItem, line).await?;
                self.fulfilment_lines.push(line);
            }
        }
        Ok(())
    }

    /// ShipStation cannot send a shipment back when everything is packed or has tracking.
    pub(crate) fn packing(&self, builder: &mut OrderBuilder) {
        let Some(order) = self.order() else { return };
        let status = order.filled("packed_status");
        let by_status = status.filter(|slot| slot.text(self.text) == "packed").map(|slot| vec![slot.span]);
        let partly = status.is_some_and(|slot| slot.text(self.text) == "partial");
        let by_lines = || self.all_lines_packed().filter(|_| !partly);
        if let Some(spans) = by_status.or_else(by_lines) {
            let mut finding = Finding::new(Code::AlreadyPacked);
            finding.spans = spans;
            builder.found(finding);
        }
        let mut tracking = Finding::new(Code::TrackingAlreadyPresent);
        tracking.spans.extend(order.filled("tracking_number").map(|slot| slot.span));
        for fulfilment in self.live_fulfilments() {
            let found = fulfilment.filled("tracking_number").or_else(|| fulfilment.filled("tracking_url"));
            tracking.spans.extend(found.map(|slot| slot.span));
        }
        if !tracking.spans.is_empty() {
            builder.found(tracking);
        }
    }

    /// Shipments that were not taken back.
    fn live_fulfilments(&self) -> impl Iterator<Item = &Record> {
        let all = self.fulfilments.iter().filter_map(|at| self.record(*at));
        all.filter(|record| {
            !record.filled("status").is_some_and(|slot| matches!(&*slot.text(self.text), "void" | "deleted"))
        })
    }

    /// The packed quantities, if they make up those of every line.
    fn all_lines_packed(&self) -> Option<Vec<Span>> {
        let live: BTreeSet<String> = self
            .live_fulfilments()
            .filter_map(|record| record.filled("id"))
            .map(|slot| slot.text(self.text).into_owned())
            .collect();
        let counts = |record: &&Record| {
            record.filled("fulfillment_id").is_none_or(|id| live.contains(&*id.text(self.text)))
        };
        let packed: Vec<&Record> =
            self.fulfilment_lines.iter().filter_map(|at| self.record(*at)).filter(counts).collect();
        if self.lines.is_empty() || packed.is_empty() {
            return None;
        }
        let quantity =
            |record: &Record| Decimal::read_scientific(&record.filled("quantity")?.text(self.text));
        let mut of_line: BTreeMap<String, Decimal> = BTreeMap::new();
        for record in &packed {
            let Some(line) = record.filled("order_line_item_id") else { continue };
            let sum = of_line.entry(line.text(self.text).into_owned()).or_insert(Decimal::ZERO);
            *sum = sum.plus(quantity(record)?)?;
        }
        for line in self.lines.iter().filter_map(|line| self.record(line.line)) {
            let kind = line.filled("line_type").map(|slot| slot.text(self.text)).unwrap_or_default();
            if !matches!(&*kind, "" | "product") {
                continue;
            }
            if *of_line.get(&*line.filled("id")?.text(self.text))? < quantity(line)? {
                return None;
            }
        }
        Some(packed.iter().filter_map(|record| record.filled("quantity")).map(|slot| slot.span).collect())
    }
}

//! Joins the records that make up an order of QuickBooks Commerce.

use super::api::resource::Resource;
use super::index::{Index, prefix};
use super::record::json_record::Record;
use super::record::reader::Records;
use crate::outcome::fate::{Placed, Reason};
use crate::outcome::feed_context::Context;
use crate::outcome::order_builder::OrderBuilder;
use knowledge::catalogue::Code;
use knowledge::finding::Finding;
use knowledge::shipstation::field_path::FieldPath;
use knowledge::shipstation::field_table::Field;
use knowledge::shipstation::field_value::Strictness;
use knowledge::vocabulary::ArgName;
use readers::json::token::Problem;
use std::collections::BTreeMap;
use text::span::Span;

/// What ShipStation makes of a value of the feed is not documented.
pub(crate) const AS_ADVICE: Strictness = Strictness::AsAdvice;

/// Makes the order whose record is the `at`th, and notes in `index` that the records it uses for
/// the first time are those of the order `number`.
pub(crate) fn order(
    text: &str,
    index: &mut Index,
    records: &mut Records,
    at: u32,
    number: Option<u32>,
    context: &Context,
    detail: bool,
) -> Result<OrderBuilder, (Problem, Span)> {
    let mut joined = JoinedRecords::read(text, index, records, at, number, detail)?;
    for (resource, at) in &joined.claimed {
        if let Some(entry) = index.section_mut(*resource).entries.get_mut(*at as usize) {
            entry.owner = number;
        }
    }
    Ok(joined.make(context, detail))
}

/// The same once more, with every detail, for an order that was made before.
pub(crate) fn again(
    text: &str,
    index: &Index,
    at: u32,
    number: u32,
    context: &Context,
) -> Result<OrderBuilder, (Problem, Span)> {
    let mut records = Records::new(true);
    let mut joined = JoinedRecords::read(text, index, &mut records, at, Some(number), true)?;
    Ok(joined.make(context, true))
}

/// A record that an order uses.
#[derive(Debug)]
pub(crate) struct JoinedRecord<'a> {
    pub record: Record<'a>,
    /// Whether its values count with this order.
    pub own: bool,
}

/// All records that an order uses; the others refer to them by their number in `all`.
pub(crate) struct JoinedRecords<'a> {
    pub(crate) all: Vec<JoinedRecord<'a>>,
    /// What this order is the first to use.
    claimed: Vec<(Resource, u32)>,
    /// Records of `all` by their place in the file, so that each is read once.
    read: BTreeMap<(Resource, u32), usize>,
    number: Option<u32>,
    pub(crate) billing: Option<usize>,
    pub(crate) shipping: Option<usize>,
    pub(crate) company: Option<usize>,
    pub(crate) currency: Option<usize>,
    pub(crate) lines: Vec<JoinedLine>,
    pub(crate) fulfilments: Vec<usize>,
    pub(crate) fulfilment_lines: Vec<usize>,
    pub(super) findings: Vec<Finding>,
    /// The fields that are made, of the order or of the line at hand.
    pub(crate) made: Vec<FieldPath>,
    /// Where the names of the two addresses come from.
    pub(crate) named: Vec<(Field, At)>,
    pub(super) text: &'a str,
}

/// A line and the variant it is of.
#[derive(Debug, Clone, Copy)]
pub(crate) struct JoinedLine {
    pub line: usize,
    pub variant: Option<usize>,
}

/// The order's own record.
pub(crate) const ORDER: usize = 0;

impl<'a> JoinedRecords<'a> {
    fn read(
        text: &'a str,
        index: &Index,
        records: &mut Records,
        at: u32,
        number: Option<u32>,
        detail: bool,
    ) -> Result<Self, (Problem, Span)> {
        let mut joined = JoinedRecords {
            all: Vec::with_capacity(12),
            claimed: Vec::new(),
            read: BTreeMap::new(),
            number,
            billing: None,
            shipping: None,
            company: None,
            currency: None,
            lines: Vec::new(),
            fulfilments: Vec::new(),
            fulfilment_lines: Vec::new(),
            findings: Vec::new(),
            made: Vec::new(),
            named: Vec::new(),
            text,
        };
        let mut source = Files { text, index, records, detail };
        joined.take(&mut source, Resource::Order, at)?;
        joined.join(&mut source)?;
        Ok(joined)
    }

    /// Reads a record, unless it is read already, and gives its number in `all`.
    pub(crate) fn take(
        &mut self,
        source: &mut Files<'a, '_>,
        resource: Resource,
        at: u32,
    ) -> Result<usize, (Problem, Span)> {
        if let Some(known) = self.read.get(&(resource, at)) {
            return Ok(*known);
        }
        let entry = source.index.section(resource).entry(at);
        let span = entry.map_or(Span::default(), |entry| entry.span);
        let path = entry.filter(|_| source.detail).map(|e| prefix(resource, e)).unwrap_or_default();
        let record = source.records.read(source.text, span.start(), resource, &path);
        let record = record.map_err(|problem| (problem, span))?;
        let owner = entry.and_then(|entry| entry.owner);
        let own = owner.is_none() || owner == self.number;
        if owner.is_none() {
            self.claimed.push((resource, at));
        }
        let known = self.all.len();
        self.read.insert((resource, at), known);
        self.all.push(JoinedRecord { record, own });
        Ok(known)
    }

    pub(crate) fn record(&self, at: usize) -> Option<&Record<'a>> {
        self.all.get(at).map(|joined| &joined.record)
    }

    pub(crate) fn order(&self) -> Option<&Record<'a>> {
        self.record(ORDER)
    }

    /// Follows the ids of the order.
    fn join(&mut self, source: &mut Files<'a, '_>) -> Result<(), (Problem, Span)> {
        self.shipping = self.one(source, "shipping_address_id", Resource::Address, true)?;
        self.billing = self.one(source, "billing_address_id", Resource::Address, false)?;
        self.company = self.one(source, "company_id", Resource::Company, false)?;
        self.currency = self.one(source, "currency_id", Resource::Currency, false)?;
        self.one(source, "stock_location_id", Resource::Location, false)?;
        self.join_lines(source)?;
        self.join_fulfilments(source)?;
        self.held();
        Ok(())
    }

    /// The record that an id of the order names. A missing one is reported if the file has records of
    /// that kind, or if the order is incomplete without it (`needed`).
    fn one(
        &mut self,
        source: &mut Files<'a, '_>,
        key: &'static str,
        resource: Resource,
        needed: bool,
    ) -> Result<Option<usize>, (Problem, Span)> {
        let Some(slot) = self.order().and_then(|order| order.filled(key)) else { return Ok(None) };
        let (id, span) = (slot.text(), slot.span);
        let section = source.index.section(resource);
        if let Some(at) = source.index.by_id(resource, &id) {
            return self.take(source, resource, at).map(Some);
        }
        let held = self.order().is_some_and(|order| order.holds(key.trim_end_matches("_id")));
        if (needed || section.present) && !held {
            self.dangling(key, &id, vec![span]);
        }
        Ok(None)
    }

    pub(crate) fn dangling(&mut self, key: &'static str, id: &str, spans: Vec<Span>) {
        let mut finding = Finding::new(Code::DanglingReference)
            .with(ArgName::Field, key)
            .with(ArgName::Value, text::shorten::quoted(id))
            .with(ArgName::Count, spans.len());
        finding.spans = spans;
        self.findings.push(finding);
    }

    /// Records that stand inside of the order instead of beside it.
    fn held(&mut self) {
        let Some(joined) = self.all.get_mut(ORDER) else { return };
        let attributes = joined.record.resource.attributes();
        let held = std::mem::take(&mut joined.record.held);
        for (attribute, mut record) in held {
            let name = attributes.get(usize::from(attribute)).map_or("", |a| a.name);
            let inner = std::mem::take(&mut record.held);
            let at = self.all.len();
            self.all.push(JoinedRecord { record, own: true });
            match name {
                "shipping_address" => self.shipping = self.shipping.or(Some(at)),
                "billing_address" => self.billing = self.billing.or(Some(at)),
                "company" => self.company = self.company.or(Some(at)),
                "currency" => self.currency = self.currency.or(Some(at)),
                "order_line_items" => self.lines.push(JoinedLine { line: at, variant: None }),
                "fulfillments" => self.fulfilments.push(at),
                _ => {}
            }
            for (_, record) in inner {
                let inside = self.all.len();
                match record.resource {
                    Resource::Variant => {
                        if let Some(line) = self.lines.last_mut().filter(|line| line.line == at) {
                            line.variant = Some(inside);
                        }
                    }
                    Resource::FulfilmentLineItem => self.fulfilment_lines.push(inside),
                    _ => {}
                }
                self.all.push(JoinedRecord { record, own: true });
            }
        }
    }
}

/// Where records are read from.
pub(crate) struct Files<'a, 'i> {
    text: &'a str,
    pub(crate) index: &'i Index,
    records: &'i mut Records,
    detail: bool,
}

/// Why a value that a mapping could take is not.
pub(crate) const INFERRED_OFF: Placed = Placed::Ignored(Reason::InferredRuleOff);

/// A value of a record: which record of all, and which of its slots.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct At {
    pub joined: usize,
    /// For what a variant has in a stock location: its index among the records that the variant holds.
    pub held: Option<usize>,
    pub slot: usize,
}

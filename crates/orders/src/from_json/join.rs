//! Joins the records that make up an order of QuickBooks Commerce.

use super::api::resource::Resource;
use super::index::{Index, path};
use super::record::json_record::Record;
use super::record::shared_records::Records;
use crate::outcome::fate::{Placed, Reason};
use crate::outcome::feed_context::Context;
use crate::outcome::order_builder::OrderBuilder;
use crate::outcome::source_path::SourcePath;
use knowledge::catalogue::Code;
use knowledge::finding::Finding;
use knowledge::shipstation::field_path::FieldPath;
use knowledge::shipstation::field_table::Field;
use knowledge::shipstation::field_value::Strictness;
use knowledge::vocabulary::ArgName;
use readers::json::token::Problem;
use std::collections::BTreeMap;
use std::rc::Rc;
use text::span::Span;
use text::turns::Turns;

/// What ShipStation makes of a value of the feed is not documented.
pub(crate) const AS_ADVICE: Strictness = Strictness::AsAdvice;

/// Where records are read from, and for whom.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Source<'a> {
    pub text: &'a str,
    pub index: &'a Index,
    pub records: &'a Records,
    /// The number of the order among those that are read, counted from 0.
    pub number: u32,
    /// Whether every detail is wanted.
    pub detail: bool,
    pub turns: &'a Turns,
}

/// Makes the order whose record is the `at`th. The first time, the records that no earlier order
/// uses become its own.
pub(crate) async fn order(
    source: Source<'_>,
    at: u32,
    context: &Context,
) -> Result<OrderBuilder, (Problem, Span)> {
    let mut joined = JoinedRecords::read(source, at).await?;
    for (resource, at) in &joined.claimed {
        if let Some(entry) = source.index.section(*resource).entry(*at) {
            entry.belongs_to(source.number);
        }
    }
    Ok(joined.make(context).await)
}

/// A record that an order uses, and what becomes of its values there.
#[derive(Debug)]
pub(crate) struct JoinedRecord {
    pub record: Rc<Record>,
    /// The fate of each of its slots, as far as one is given.
    pub placed: Vec<Option<Placed>>,
    /// Only in detail.
    pub path: Option<Rc<SourcePath>>,
    /// Whether its values count with this order.
    pub own: bool,
    pub held: Held,
}

/// Which of the records that a record holds are joined themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Held {
    None,
    /// One of them, which is this one of all joined records.
    One {
        held: usize,
        joined: usize,
    },
    All,
}

impl JoinedRecord {
    pub fn new(record: Rc<Record>, own: bool, held: Held) -> Self {
        let placed = vec![None; record.slots.len()];
        JoinedRecord { placed, path: record.path.clone(), record, own, held }
    }
}

/// All records that an order uses; the others refer to them by their number in `all`.
pub(crate) struct JoinedRecords<'a> {
    pub(crate) source: Source<'a>,
    pub(crate) all: Vec<JoinedRecord>,
    /// What this order is the first to use.
    claimed: Vec<(Resource, u32)>,
    /// Records of `all` by their place in the file, so that each is read once.
    read: BTreeMap<(Resource, u32), usize>,
    /// The number of the order's own record.
    pub(crate) at: u32,
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
    pub(crate) text: &'a str,
}

/// A line, the variant it is of, and what that has in the stock location of the order.
#[derive(Debug, Clone, Copy)]
pub(crate) struct JoinedLine {
    pub line: usize,
    pub variant: Option<usize>,
    pub location: Option<usize>,
}

/// The order's own record.
pub(crate) const ORDER: usize = 0;

impl<'a> JoinedRecords<'a> {
    async fn read(source: Source<'a>, at: u32) -> Result<Self, (Problem, Span)> {
        let mut joined = JoinedRecords {
            source,
            all: Vec::with_capacity(12),
            claimed: Vec::new(),
            read: BTreeMap::new(),
            at,
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
            text: source.text,
        };
        joined.take(Resource::Order, at).await?;
        joined.join().await?;
        Ok(joined)
    }

    /// Reads a record, unless it is read already, and gives its number in `all`.
    pub(crate) async fn take(&mut self, resource: Resource, at: u32) -> Result<usize, (Problem, Span)> {
        if let Some(known) = self.read.get(&(resource, at)) {
            return Ok(*known);
        }
        let Source { text, index, records, number, detail, turns } = self.source;
        let entry = index.section(resource).entry(at);
        let span = entry.map_or(Span::default(), |entry| entry.span);
        let owner = entry.and_then(|entry| entry.owner());
        let own = owner.is_none_or(|owner| owner == number);
        let path = entry.filter(|_| detail).map(|entry| Rc::new(path(resource, entry)));
        // Of what counts with another order, the values that are not mapped stand there.
        let wanted = path.clone().filter(|_| own);
        let record = records.record(text, span.start(), resource, wanted, turns).await;
        let record = record.map_err(|problem| (problem, span))?;
        if owner.is_none() {
            self.claimed.push((resource, at));
        }
        let known = self.all.len();
        self.read.insert((resource, at), known);
        self.all.push(JoinedRecord { path, ..JoinedRecord::new(record, own, Held::None) });
        turns.work(BYTES_OF_A_RECORD).await;
        Ok(known)
    }

    pub(crate) fn record(&self, at: usize) -> Option<&Record> {
        self.all.get(at).map(|joined| &*joined.record)
    }

    pub(crate) fn order(&self) -> Option<&Record> {
        self.record(ORDER)
    }

    /// Follows the ids of the order.
    async fn join(&mut self) -> Result<(), (Problem, Span)> {
        self.shipping = self.one("shipping_address_id", Resource::Address, true).await?;
        self.billing = self.one("billing_address_id", Resource::Address, false).await?;
        self.company = self.one("company_id", Resource::Company, false).await?;
        self.currency = self.one("currency_id", Resource::Currency, false).await?;
        self.one("stock_location_id", Resource::Location, false).await?;
        self.join_lines().await?;
        self.join_fulfilments().await?;
        self.held().await;
        Ok(())
    }

    /// The record that an id of the order names. A missing one is reported if the file has records of
    /// that kind, or if the order is incomplete without it (`needed`).
    async fn one(
        &mut self,
        key: &'static str,
        resource: Resource,
        needed: bool,
    ) -> Result<Option<usize>, (Problem, Span)> {
        let Some(slot) = self.order().and_then(|order| order.filled(key)).copied() else { return Ok(None) };
        let id = slot.text(self.text);
        if let Some(at) = self.source.index.by_id(resource, &id, slot.span.start()) {
            return self.take(resource, at).await.map(Some);
        }
        let held = self.order().is_some_and(|order| order.holds(key.trim_end_matches("_id")));
        if (needed || self.source.index.section(resource).present) && !held {
            self.dangling(key, &id, vec![slot.span]);
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
    async fn held(&mut self) {
        let Some(order) = self.all.get_mut(ORDER) else { return };
        order.held = Held::All;
        let order = order.record.clone();
        for (attribute, record) in order.held() {
            let name = order.attribute(*attribute).map_or("", |attribute| attribute.name);
            let at = self.all.len();
            self.all.push(JoinedRecord::new(record.clone(), true, Held::All));
            match name {
                "shipping_address" => self.shipping = self.shipping.or(Some(at)),
                "billing_address" => self.billing = self.billing.or(Some(at)),
                "company" => self.company = self.company.or(Some(at)),
                "currency" => self.currency = self.currency.or(Some(at)),
                "order_line_items" => {
                    self.lines.push(JoinedLine { line: at, variant: None, location: None });
                }
                "fulfillments" => self.fulfilments.push(at),
                _ => {}
            }
            for (_, record) in record.held() {
                let inside = self.all.len();
                self.all.push(JoinedRecord::new(record.clone(), true, Held::None));
                match record.resource {
                    Resource::Variant => self.variant_of_line(at, inside),
                    Resource::FulfilmentLineItem => self.fulfilment_lines.push(inside),
                    _ => {}
                }
            }
            self.source.turns.work(BYTES_OF_A_RECORD).await;
        }
    }

    fn variant_of_line(&mut self, line: usize, variant: usize) {
        let location = self.location_of(variant);
        if let Some(last) = self.lines.last_mut().filter(|last| last.line == line) {
            (last.variant, last.location) = (Some(variant), location);
        }
    }

    /// What a variant has in the stock location of the order.
    pub(super) fn location_of(&mut self, variant: usize) -> Option<usize> {
        let location = self.order()?.filled("stock_location_id")?.text(self.text);
        let joined = self.all.get(variant)?;
        if let Held::One { joined, .. } = joined.held {
            return Some(joined);
        }
        let held = joined.record.at_location(self.text, &location)?;
        let (_, record) = joined.record.held().get(held)?;
        let mut found = JoinedRecord::new(record.clone(), joined.own, Held::None);
        if found.path.is_none() {
            let path = |path: &Rc<SourcePath>| format!("{}.locations[{held}]", path.written(self.text));
            found.path = joined.path.as_ref().map(|of| Rc::new(SourcePath::Written(path(of).into())));
        }
        let at = self.all.len();
        self.all.push(found);
        self.all.get_mut(variant)?.held = Held::One { held, joined: at };
        Some(at)
    }
}

/// Joining a record takes as long as reading so many bytes.
pub(super) const BYTES_OF_A_RECORD: usize = 64;

/// Why a value that a mapping could take is not.
pub(crate) const INFERRED_OFF: Placed = Placed::Ignored(Reason::InferredRuleOff);

/// A value of a record: which record of all, and which of its slots.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct At {
    pub joined: usize,
    pub slot: usize,
}

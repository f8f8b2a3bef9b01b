//! Reads QuickBooks Commerce documents: first where the records are, then order by order.

use super::api::resource::Resource;
use super::fill_in::{fill_in, has_place};
use super::index::{Ids, Index, prefix};
use super::join;
use super::json_problem::problem_finding;
use super::leftovers::{broken, lost_lines, unplaced, unused};
use super::record::reader::Records;
use super::scan::{Scan, Stray};
use crate::format::Format;
use crate::other_text::OtherText;
use crate::outcome::fate::{Fate, FateCounts, Fated, Placed};
use crate::outcome::feed_context::Context;
use crate::outcome::order::Order;
use crate::outcome::order_builder::OrderBuilder;
use crate::proportion::share;
use crate::sources::order_source::{OrderPlace, OrderSource, StoreEvidence};
use knowledge::finding::Finding;
use knowledge::shipstation::field_path::FieldPath;
use text::edit::Edit;
use text::indexed_sort;
use text::span::Span;

/// A text while it is read.
#[derive(Debug)]
pub(crate) struct JsonFile {
    /// Where the texts stand.
    texts: Vec<Span>,
    /// How many of them are scanned.
    texts_done: usize,
    scan: Scan,
    /// The end of the text that is being scanned.
    end: usize,
    /// Bytes of all the texts.
    length: usize,
    /// Bytes of the texts that are scanned.
    scanned: usize,
    seen: Option<OtherText>,
    strays: Vec<Stray>,
    index: Index,
    records: Records,
    stage: Stage,
    findings: Vec<Finding>,
    counts: FateCounts,
    /// The records of the orders that were read, by their number.
    mapped: Vec<u32>,
    /// Orders that could not be read, and elements that a text breaks off in.
    unreadable: Vec<Span>,
    beside: usize,
    finished: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// Finding the records.
    Scan,
    /// Sorting the ids of the records, from this kind on: their own, then those they belong to.
    Sort(usize, Ids),
    /// Reading the orders, from this one on.
    Orders(u32),
    /// Counting what no order uses, from this resource and record on.
    Rest(usize, u32),
}

/// Sorting an id takes as long as reading so many bytes.
const BYTES_OF_SORTING: usize = 64;

impl JsonFile {
    /// A reading of all the texts that stand at `texts`: their records are joined.
    pub fn new(texts: Vec<Span>) -> Self {
        let length = texts.iter().map(|text| text.len()).sum();
        let first = texts.first().copied().unwrap_or_default();
        JsonFile {
            texts,
            texts_done: 0,
            length,
            scan: Scan::new(first.start()),
            end: first.end(),
            scanned: 0,
            seen: None,
            strays: Vec::new(),
            index: Index::default(),
            records: Records::new(false),
            stage: Stage::Scan,
            findings: Vec::new(),
            counts: FateCounts::default(),
            mapped: Vec::new(),
            unreadable: Vec::new(),
            beside: 0,
            finished: false,
        }
    }
}

impl OrderSource for JsonFile {
    fn format(&self) -> Format {
        Format::Json
    }

    fn length(&self) -> usize {
        self.length
    }

    /// Each byte is read twice.
    fn done(&self) -> usize {
        let total = self.length;
        let half = total / 2;
        let rest = half / 50;
        match self.stage {
            Stage::Scan => (self.scanned + self.scan.read()) / 2,
            Stage::Sort(..) => half,
            Stage::Orders(at) => {
                let entries = &self.index.section(Resource::Order).entries;
                half + share(half - rest, at as usize, entries.len())
            }
            Stage::Rest(resource, _) => {
                total - share(rest, Resource::ALL.len() - resource, Resource::ALL.len())
            }
        }
    }

    fn beside(&self) -> usize {
        self.beside
    }

    fn is_finished(&self) -> bool {
        self.finished
    }

    /// Reads on by a record.
    fn step(&mut self, text: &str, context: &Context) -> Option<OrderBuilder> {
        match self.stage {
            Stage::Scan => {
                self.scan.step(text.get(..self.end).unwrap_or(text), &mut self.index);
                if self.scan.finished {
                    self.next_text(text);
                }
                None
            }
            Stage::Sort(kind, ids) => {
                let Some(resource) = Resource::ALL.get(kind) else {
                    self.stage = Stage::Orders(0);
                    return None;
                };
                self.beside += BYTES_OF_SORTING * self.index.sort(*resource, ids);
                self.stage = match ids {
                    Ids::Own => Stage::Sort(kind, Ids::Parents),
                    Ids::Parents => Stage::Sort(kind + 1, Ids::Own),
                };
                None
            }
            Stage::Orders(at) => {
                if at as usize >= self.index.section(Resource::Order).entries.len() {
                    self.stage = Stage::Rest(0, 0);
                    return None;
                }
                self.stage = Stage::Orders(at + 1);
                let number = u32::try_from(self.mapped.len()).unwrap_or(u32::MAX);
                match join::order(text, &mut self.index, &mut self.records, at, Some(number), context, false)
                {
                    Ok(builder) => {
                        self.mapped.push(at);
                        Some(builder)
                    }
                    Err((problem, span)) => {
                        self.findings.push(problem_finding(text, problem));
                        self.unreadable.push(span);
                        None
                    }
                }
            }
            Stage::Rest(resource, at) => {
                self.rest(text, resource, at);
                None
            }
        }
    }

    fn detail(&self, text: &str, order: OrderPlace, context: &Context) -> Option<OrderBuilder> {
        let at = *self.mapped.get(order.number)?;
        let number = u32::try_from(order.number).ok()?;
        join::again(text, &self.index, at, number, context).ok()
    }

    fn findings(&self) -> &[Finding] {
        &self.findings
    }

    fn counts(&self) -> FateCounts {
        self.counts
    }

    /// The values of records that no order uses, and of what is no record.
    fn file_fates(&self, text: &str) -> Vec<Fated> {
        let mut fates = Vec::new();
        let mut push = |span, path: &str, fate| fates.push(Fated { span, path: path.to_owned(), fate });
        for resource in Resource::ALL {
            for entry in &self.index.section(resource).entries {
                unused(text, resource, entry, Some(&prefix(resource, entry)), &mut push);
            }
        }
        for stray in &self.strays {
            unplaced(text, stray.span, &stray.path, &mut push);
        }
        for span in &self.unreadable {
            broken(text, *span, &mut push);
        }
        indexed_sort::sort_by_key(&mut fates, |fated| fated.span);
        fates
    }

    fn fill_in(&self, text: &str, order: &Order, values: &[(FieldPath, String)]) -> Option<Vec<Edit>> {
        fill_in(text, &self.texts, order, values)
    }

    // Looking for the place itself would go through the whole document.
    fn has_place(&self, _: &str, order: &Order, field: FieldPath) -> bool {
        has_place(order, field)
    }

    fn other_text(&self) -> Option<OtherText> {
        (!self.has_place_for_orders()).then(|| self.seen.unwrap_or(OtherText::Json))
    }

    /// Whoever writes JSON is taken for QuickBooks Commerce until all is read: no other store's
    /// records are known.
    fn evidence(&self) -> StoreEvidence {
        if self.finished && !self.has_place_for_orders() {
            StoreEvidence::Nothing
        } else {
            StoreEvidence::QuickbooksCommerceRecords
        }
    }
}

impl JsonFile {
    /// Whether the text has a place for orders.
    fn has_place_for_orders(&self) -> bool {
        self.index.section(Resource::Order).present
    }

    /// Goes on to the next text, or to the orders.
    fn next_text(&mut self, text: &str) {
        self.findings.extend(self.scan.problem.map(|problem| problem_finding(text, problem)));
        self.unreadable.extend(self.scan.broken_element);
        self.strays.append(&mut self.scan.strays);
        self.seen = self.seen.or(self.scan.seen);
        self.scanned += self.scan.read();
        self.texts_done += 1;
        match self.texts.get(self.texts_done) {
            Some(next) => {
                self.scan = Scan::new(next.start());
                self.end = next.end();
            }
            None => self.stage = Stage::Sort(0, Ids::Own),
        }
    }

    fn rest(&mut self, text: &str, resource: usize, at: u32) {
        let mut counts = self.counts;
        let mut count = |_, _: &str, fate: Fate| tally(&mut counts, &fate);
        let mut problems = Vec::new();
        match Resource::ALL.get(resource).copied() {
            Some(kind) => match self.index.section(kind).entry(at) {
                Some(entry) => {
                    if entry.owner.is_none() {
                        self.beside += entry.span.len();
                    }
                    problems.extend(unused(text, kind, entry, None, &mut count));
                    self.stage = Stage::Rest(resource, at + 1);
                }
                None => self.stage = Stage::Rest(resource + 1, 0),
            },
            None => {
                for stray in &self.strays {
                    problems.extend(unplaced(text, stray.span, "", &mut count));
                }
                for span in &self.unreadable {
                    broken(text, *span, &mut count);
                }
                self.findings.extend(lost_lines(text, &self.index));
                self.finished = true;
            }
        }
        self.counts = counts;
        self.findings.extend(problems.into_iter().map(|problem| problem_finding(text, problem)));
    }
}

fn tally(counts: &mut FateCounts, fate: &Fate) {
    counts.count(match fate {
        Fate::Used(by) => Placed::Used(*by),
        Fate::Ignored(reason) => Placed::Ignored(*reason),
        _ => Placed::Unknown,
    });
    if *fate == Fate::Blocked {
        counts.unknown -= 1;
        counts.blocked += 1;
    }
}

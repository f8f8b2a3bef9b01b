//! Reads QuickBooks Commerce documents: first where the records are, then order by order.

use super::api::resource::Resource;
use super::fill_in::{fill_in, has_place};
use super::index::{Ids, Index};
use super::join::{self, Source};
use super::json_problem::problem_finding;
use super::leftovers::{LeftFates, Leftovers};
use super::record::shared_records::Records;
use super::scan::{Stray, scan};
use crate::format::Format;
use crate::other_text::OtherText;
use crate::outcome::fate::{FateCounts, Fated};
use crate::outcome::feed_context::Context;
use crate::outcome::findings::Findings;
use crate::outcome::order::Order;
use crate::outcome::order_builder::OrderBuilder;
use crate::proportion::share;
use crate::sources::order_source::{BYTES_OF_A_STEP, OrderPlace, OrderSource, StoreEvidence};
use knowledge::finding::Finding;
use knowledge::shipstation::field_path::FieldPath;
use readers::json::token::Problem;
use std::cell::Cell;
use std::rc::Rc;
use text::edit::Edit;
use text::indexed_sort;
use text::shared_text::SharedText;
use text::span::Span;
use text::turns::Job;

/// Texts while they are read.
#[derive(Debug)]
pub(crate) struct JsonFile {
    /// Where the texts stand.
    texts: Rc<[Span]>,
    /// Bytes of all the texts.
    length: usize,
    seen: Option<OtherText>,
    found: Rc<Found>,
    records: Rc<Records>,
    stage: Stage,
    findings: Findings,
    counts: FateCounts,
    /// The records of the orders that were read, by their number.
    mapped: Vec<u32>,
    /// Orders that could not be read, and elements that a text breaks off in.
    unreadable: Vec<Span>,
    worked: usize,
}

/// What stands where.
#[derive(Debug, Default)]
struct Found {
    index: Index,
    strays: Vec<Stray>,
}

#[derive(Debug)]
enum Stage {
    /// Nothing is read.
    Start,
    /// Finding the records; the number of bytes that are read.
    Scan(Job<Scanned>, Rc<Cell<usize>>),
    /// Sorting the ids of the records, from this kind on: their own, then those they belong to.
    Sort(usize, Ids),
    /// Reading the orders, from this one on; the one that is being read.
    Orders(u32, Option<Job<MadeOrder>>),
    /// Counting what no order uses.
    Rest(Job<(LeftFates, Option<Finding>)>),
    Finished,
}

/// What the scans of all texts have found.
#[derive(Debug)]
struct Scanned {
    found: Found,
    seen: Option<OtherText>,
    problems: Vec<Problem>,
    broken_elements: Vec<Span>,
}

/// An order, or why and where it cannot be read.
type MadeOrder = Result<OrderBuilder, (Problem, Span)>;

/// Sorting an id takes as long as reading so many bytes.
const BYTES_OF_SORTING: usize = 64;

impl JsonFile {
    /// A reading of all the texts that stand at `texts`: their records are joined.
    pub fn new(texts: Vec<Span>) -> Self {
        JsonFile {
            length: texts.iter().map(|text| text.len()).sum(),
            texts: texts.into(),
            seen: None,
            found: Rc::default(),
            records: Rc::default(),
            stage: Stage::Start,
            findings: Findings::default(),
            counts: FateCounts::default(),
            mapped: Vec::new(),
            unreadable: Vec::new(),
            worked: 0,
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
        match &self.stage {
            Stage::Start => 0,
            Stage::Scan(_, read) => read.get() / 2,
            Stage::Sort(..) => half,
            Stage::Orders(at, order) => {
                let orders = self.found.index.section(Resource::Order).entries.len();
                let before = |at: u32| half + share(half - rest, at as usize, orders);
                let of_this = order.as_ref().map_or(0, Job::done) / 2;
                (before(*at) + of_this).min(before(at + 1)).max(before(*at))
            }
            Stage::Rest(_) => total - rest,
            Stage::Finished => total,
        }
    }

    fn worked(&self) -> usize {
        let now = match &self.stage {
            Stage::Scan(job, _) => job.done(),
            Stage::Orders(_, Some(job)) => job.done(),
            Stage::Rest(job) => job.done(),
            Stage::Start | Stage::Sort(..) | Stage::Orders(_, None) | Stage::Finished => 0,
        };
        self.worked + now
    }

    fn is_finished(&self) -> bool {
        matches!(self.stage, Stage::Finished)
    }

    /// Reads on by a record, or a part of one.
    fn step(&mut self, text: &SharedText, context: &Rc<Context>) -> Option<OrderBuilder> {
        match &mut self.stage {
            Stage::Start => self.stage = self.scan(text),
            Stage::Scan(job, _) => {
                let scanned = job.advance(BYTES_OF_A_STEP)?;
                self.worked += job.done();
                self.scanned(text, scanned);
            }
            Stage::Sort(kind, ids) => {
                let (kind, ids) = (*kind, *ids);
                self.stage = self.sort(kind, ids);
            }
            Stage::Orders(at, job) => {
                let at = *at;
                if at as usize >= self.found.index.section(Resource::Order).entries.len() {
                    self.stage = self.rest(text);
                    return None;
                }
                let mut job =
                    job.take().unwrap_or_else(|| self.order(text, at, self.mapped.len(), context, false));
                let made = job.advance(BYTES_OF_A_STEP);
                let Some(made) = made else {
                    self.stage = Stage::Orders(at, Some(job));
                    return None;
                };
                self.worked += job.done();
                self.stage = Stage::Orders(at + 1, None);
                return self.made(text, at, made);
            }
            Stage::Rest(job) => {
                let (fates, lost) = job.advance(BYTES_OF_A_STEP)?;
                self.worked += job.done();
                self.counts = fates.counts;
                let problems = fates.problems.into_iter().map(|problem| problem_finding(text, problem));
                self.findings.extend(problems.chain(lost));
                self.stage = Stage::Finished;
            }
            Stage::Finished => {}
        }
        None
    }

    fn detail(
        &self,
        text: &SharedText,
        order: OrderPlace,
        context: &Rc<Context>,
    ) -> Job<Option<OrderBuilder>> {
        match self.mapped.get(order.number) {
            Some(at) => self.order(text, *at, order.number, context, true).then(Result::ok),
            None => Job::new(async |_| None),
        }
    }

    fn findings(&self) -> &[Finding] {
        self.findings.list()
    }

    fn counts(&self) -> FateCounts {
        self.counts
    }

    /// The values of records that no order uses, and of what is no record.
    fn file_fates(&self, text: &SharedText) -> Vec<Fated> {
        let mut fates = self.leftovers(text, true).finish().0.listed;
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
        if self.is_finished() && !self.has_place_for_orders() {
            StoreEvidence::Nothing
        } else {
            StoreEvidence::QuickbooksCommerceRecords
        }
    }
}

impl JsonFile {
    /// Whether the text has a place for orders.
    fn has_place_for_orders(&self) -> bool {
        self.found.index.section(Resource::Order).present
    }

    fn scan(&self, text: &SharedText) -> Stage {
        let (text, places) = (text.clone(), self.texts.clone());
        let read: Rc<Cell<usize>> = Rc::default();
        let so_far = read.clone();
        let job = Job::new(async move |turns| {
            let mut scanned = Scanned {
                found: Found::default(),
                seen: None,
                problems: Vec::new(),
                broken_elements: Vec::new(),
            };
            for place in places.iter() {
                let scan = scan(&text, *place, &mut scanned.found.index, &so_far, &turns).await;
                match scanned.found.strays.is_empty() {
                    true => scanned.found.strays = scan.strays,
                    false => scanned.found.strays.extend(scan.strays),
                }
                scanned.problems.extend(scan.problem);
                scanned.broken_elements.extend(scan.broken_element);
                scanned.seen = scanned.seen.or(scan.seen);
            }
            scanned
        });
        Stage::Scan(job, read)
    }

    fn scanned(&mut self, text: &str, scanned: Scanned) {
        let problems = scanned.problems.into_iter().map(|problem| problem_finding(text, problem));
        self.findings.extend(problems);
        self.unreadable = scanned.broken_elements;
        self.seen = scanned.seen;
        self.found = Rc::new(scanned.found);
        self.stage = Stage::Sort(0, Ids::Own);
    }

    fn sort(&mut self, kind: usize, ids: Ids) -> Stage {
        let Some(resource) = Resource::ALL.get(kind) else { return Stage::Orders(0, None) };
        // Nobody makes an order before they are sorted.
        if let Some(found) = Rc::get_mut(&mut self.found) {
            self.worked += BYTES_OF_SORTING * found.index.sort(*resource, ids);
        }
        match ids {
            Ids::Own => Stage::Sort(kind, Ids::Parents),
            Ids::Parents => Stage::Sort(kind + 1, Ids::Own),
        }
    }

    /// Makes the order whose record is the `at`th, and which is the `number`th that is made.
    fn order(
        &self,
        text: &SharedText,
        at: u32,
        number: usize,
        context: &Rc<Context>,
        detail: bool,
    ) -> Job<MadeOrder> {
        let (text, found, records) = (text.clone(), self.found.clone(), self.records.clone());
        let context = context.clone();
        let number = u32::try_from(number).unwrap_or(u32::MAX);
        Job::new(async move |turns| {
            let (index, turns) = (&found.index, &turns);
            let source = Source { text: &text, index, records: &records, number, detail, turns };
            join::order(source, at, &context).await
        })
    }

    fn made(&mut self, text: &str, at: u32, made: MadeOrder) -> Option<OrderBuilder> {
        match made {
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

    fn rest(&self, text: &SharedText) -> Stage {
        Stage::Rest(self.leftovers(text, false))
    }

    /// What no order uses, counted or listed, and what has to be said of it.
    fn leftovers(&self, text: &SharedText, list: bool) -> Job<(LeftFates, Option<Finding>)> {
        let (text, found, unreadable) = (text.clone(), self.found.clone(), self.unreadable.clone());
        Job::new(async move |turns| {
            let Found { index, strays } = &*found;
            let left = Leftovers { text: &text, index, strays, unreadable: &unreadable };
            let mut fates = LeftFates::new(list);
            left.fates(&mut fates, &turns).await;
            let lost = if list { None } else { left.lost_lines(&turns).await };
            (fates, lost)
        })
    }
}

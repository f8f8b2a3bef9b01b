//! What no order uses: records, values that are in no record, and what cannot be read.

use super::api::mapping_table::is_about_the_answer;
use super::api::resource::Resource;
use super::index::{Index, path};
use super::record::reader::{Event, Mode};
use super::record::scalar::blank;
use super::record::shared_records::Records;
use super::record::walk::{Met, Token, Walk};
use super::scan::Stray;
use crate::outcome::fate::{Fate, FateCounts, Fated, LISTED, Reason};
use crate::outcome::source_path::SourcePath;
use knowledge::catalogue::Code;
use knowledge::finding::Finding;
use knowledge::vocabulary::ArgName;
use readers::json::Reader;
use readers::json::token::Problem;
use std::collections::BTreeSet;
use std::rc::Rc;
use text::span::Span;
use text::turns::Turns;

/// The most places that one finding about the file names.
const MAX_PLACES: usize = 50;

/// What is left of the documents once all orders are read.
pub(super) struct Leftovers<'a> {
    pub text: &'a str,
    pub index: &'a Index,
    pub strays: &'a [Stray],
    /// Orders that could not be read, and elements that a text breaks off in.
    pub unreadable: &'a [Span],
}

/// What becomes of the values that are left.
#[derive(Debug, Default)]
pub(super) struct LeftFates {
    /// Whether they are listed, too.
    list: bool,
    pub counts: FateCounts,
    pub listed: Vec<Fated>,
    pub problems: Vec<Problem>,
}

impl LeftFates {
    /// No fate yet; they are listed or only counted.
    pub fn new(list: bool) -> Self {
        LeftFates { list, ..LeftFates::default() }
    }

    fn is_full(&self) -> bool {
        self.list && self.listed.len() >= LISTED
    }

    fn note(&mut self, token: Token<'_>, path: Option<SourcePath>, fate: Fate) {
        let Some((empty, span)) = blank(token) else { return };
        let fate = if empty { Fate::Ignored(Reason::Empty) } else { fate };
        self.counts.note(fate.kind());
        if let Some(path) = path.filter(|_| !self.is_full()) {
            self.listed.push(Fated { span, path, fate });
        }
    }
}

impl Leftovers<'_> {
    /// Goes over all of them.
    pub async fn fates(&self, fates: &mut LeftFates, turns: &Turns) {
        for resource in Resource::ALL.into_iter().filter(|resource| *resource != Resource::Order) {
            for entry in &self.index.section(resource).entries {
                turns.work(1).await;
                if entry.owner().is_none() {
                    let fate = Fate::Ignored(Reason::RecordUnused);
                    self.scalars(entry.span, path(resource, entry), fate, fates, turns).await;
                }
            }
        }
        for Stray { span, path } in self.strays {
            let path = path.as_deref().unwrap_or(&SourcePath::Itself);
            let about = is_about_the_answer(&path.written(self.text));
            let fate = if about { Fate::Ignored(Reason::AboutTheAnswer) } else { Fate::Unknown };
            self.scalars(*span, path.clone(), fate, fates, turns).await;
        }
        for span in self.unreadable {
            let problems = fates.problems.len();
            self.scalars(*span, SourcePath::Itself, Fate::Blocked, fates, turns).await;
            // Why they cannot be read has been said.
            fates.problems.truncate(problems);
        }
    }

    /// The scalars that can be read from `span` on, until it ends or cannot be read further.
    async fn scalars(&self, span: Span, path: SourcePath, fate: Fate, fates: &mut LeftFates, turns: &Turns) {
        if fates.is_full() {
            return;
        }
        let text = self.text.get(..span.end()).unwrap_or(self.text);
        let mut reader = Reader::at(text, span.start(), Mode::Strict);
        let token = reader.next_token();
        let list = fates.list;
        if matches!(token.event, Event::StartObject | Event::StartArray) {
            let mut walk = Walk::new(token, list.then(|| Rc::new(path)), list);
            loop {
                let token = match walk.next(&mut reader) {
                    Met::Scalar(token, path) => {
                        fates.note(token, path, fate);
                        token
                    }
                    Met::Other(token) => token,
                    Met::End => break,
                };
                if fates.is_full() {
                    return;
                }
                turns.work(token.span.len()).await;
            }
        } else {
            fates.note(token, list.then_some(path), fate);
            turns.work(token.span.len()).await;
        }
        fates.problems.extend(reader.problems().first());
    }

    /// Lines whose order is not in the file.
    pub async fn lost_lines(&self, turns: &Turns) -> Option<Finding> {
        let lines = self.index.section(Resource::LineItem);
        let orders = self.index.section(Resource::Order);
        if orders.entries.is_empty() {
            return None;
        }
        // They come by their orders; told are the first in the file.
        let (mut lost, mut first) = (0_usize, BTreeSet::new());
        for (order, at) in lines.parent_keys() {
            turns.work(BYTES_OF_A_LOOK).await;
            if lines.entry(*at).is_some_and(|line| line.owner().is_none()) && !orders.has_key(*order) {
                lost += 1;
                first.insert(*at);
                if first.len() > MAX_PLACES {
                    first.pop_last();
                }
            }
        }
        let places = first.iter().filter_map(|at| lines.entry(*at)).map(|line| line.span);
        let places: Vec<Span> = places.collect();
        let place = *places.first()?;
        let line = Records::default().record(self.text, place.start(), Resource::LineItem, None, turns).await;
        let order = line.as_ref().ok().and_then(|line| line.get("order_id"));
        let order = order.map(|slot| slot.text(self.text).into_owned()).unwrap_or_default();
        let finding = Finding::new(Code::DanglingReference).with(ArgName::Field, "order_id");
        let finding = finding.with(ArgName::Value, order).with(ArgName::Count, lost);
        Some(Finding { spans: places, ..finding })
    }
}

/// Looking for an order by its id takes as long as reading so many bytes.
const BYTES_OF_A_LOOK: usize = 16;

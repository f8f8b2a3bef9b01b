//! Reads a file of orders slice by slice and keeps what a list of them needs.

use super::open_file::OpenFile;
use super::report::Report;
use crate::by_text::ByText;
use crate::format::Format;
use crate::other_text::OtherText;
use crate::outcome::blocking_codes::{CodeCount, CodeCounts};
use crate::outcome::fate::{FateCounts, Fated};
use crate::outcome::feed_context::Context;
use crate::outcome::findings::Findings;
use crate::outcome::order::{Order, Summary};
use crate::outcome::order_builder::OrderBuilder;
use crate::outcome::order_outcome::{Outcome, OutcomeCounts};
use crate::sources::open::Content;
use crate::sources::order_source::{OrderPlace, OrderSource};
use crate::sources::store_kind::store_kind;
use knowledge::catalogue::orders::duplicate_order_number;
use knowledge::catalogue::{Code, Tool};
use knowledge::finding::Finding;
use knowledge::profiles::Profile;
use knowledge::vocabulary::ArgName;
use std::num::NonZeroU32;
use std::rc::Rc;
use text::indexed_sort;
use text::shared_text::SharedText;
use text::span::Span;
use text::turns::Job;

/// How far the reading is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Bytes that are done; what is read twice counts half each time.
    pub done: usize,
    /// Bytes in all.
    pub total: usize,
    /// Orders so far.
    pub orders: usize,
    /// Whether all is read.
    pub finished: bool,
}

/// A text of orders while it is read, and afterwards.
///
/// Call [`advance`](Preview::advance) until it has finished; what is known meanwhile can be looked
/// at between two calls. To cancel, drop it or stop calling.
#[derive(Debug)]
pub struct Preview {
    pub(super) text: SharedText,
    pub(super) context: Rc<Context>,
    pub(super) files: Vec<OpenFile>,
    /// The file that is being read.
    pub(super) current: usize,
    pub(super) findings: Findings,
    pub(super) summaries: Vec<Summary>,
    pub(super) fates: FateCounts,
    pub(super) outcomes: OutcomeCounts,
    pub(super) codes: CodeCounts,
    /// The first order with each number, counted from 1.
    pub(super) by_number: ByText,
    /// Whether the profile was detected from the text.
    pub(super) detected: bool,
}

impl Preview {
    /// Reads on, and does as much work as reading `budget` bytes takes.
    pub fn advance(&mut self, budget: usize) -> Progress {
        let text = self.text.clone();
        let mut worked = 0;
        while let Some(file) = self.files.get_mut(self.current) {
            let Content::Orders(source) = &mut file.content else {
                self.finish_file();
                continue;
            };
            let before = source.worked();
            let builder = source.step(&text, &self.context);
            worked += source.worked() - before;
            let finished = source.is_finished();
            if let Some(builder) = builder {
                self.keep(builder);
            }
            if finished {
                self.finish_file();
            }
            if worked >= budget {
                break;
            }
        }
        self.progress()
    }

    /// How far the reading is.
    pub fn progress(&self) -> Progress {
        let total = self.files.iter().map(OpenFile::length).sum();
        let before: usize = self.files.iter().take(self.current).map(OpenFile::length).sum();
        let done = before + self.files.get(self.current).map_or(0, OpenFile::done);
        let finished = self.current >= self.files.len();
        Progress { done, total, orders: self.summaries.len(), finished }
    }

    /// The text that is read; of several files, all of them.
    pub fn text(&self) -> &SharedText {
        &self.text
    }

    /// The files that are read.
    pub fn files(&self) -> &[OpenFile] {
        &self.files
    }

    /// The kind of store.
    pub fn profile(&self) -> Profile {
        self.context.profile
    }

    /// What the text is, as far as it is known; `None` where it is no file of orders.
    pub fn format(&self) -> Option<Format> {
        self.files.iter().find_map(|file| file.format)
    }

    /// What concerns the file as a whole, `service-discontinued` first.
    pub fn findings(&self) -> Vec<Finding> {
        let of_files = self.sources().flat_map(OrderSource::findings);
        let mut findings: Vec<Finding> = self.findings.list().iter().chain(of_files).cloned().collect();
        indexed_sort::sort_by_key(&mut findings, |finding| finding.spans.first().copied());
        findings.splice(0..0, self.context.profile.facts().notices());
        findings
    }

    /// The orders so far, in order of appearance.
    pub fn summaries(&self) -> &[Summary] {
        &self.summaries
    }

    /// The fates of all values so far.
    pub fn fates(&self) -> FateCounts {
        let mut all = self.fates;
        for source in self.sources() {
            all.add(&source.counts());
        }
        all
    }

    /// The outcomes of the orders so far.
    pub fn outcomes(&self) -> OutcomeCounts {
        self.outcomes
    }

    /// The codes of the orders so far, those that hold back most first.
    pub fn codes(&self) -> Vec<CodeCount> {
        self.codes.ranked()
    }

    /// Whether ShipStation, as far as is known, cannot read a file at all, and so takes no order from it
    /// until it is repaired. The outcomes look at each order by itself.
    pub fn is_refused_whole(&self) -> bool {
        const WHOLE: [Code; 3] = [Code::NotWellFormed, Code::UnescapedMarkup, Code::TextBeforeDeclaration];
        self.codes.has_one_of(&WHOLE) || self.findings().iter().any(|finding| WHOLE.contains(&finding.code))
    }

    /// Everything about one order, counted from 0, made anew from the text.
    pub fn detail(&self, index: usize) -> Option<Order> {
        self.start_detail(index)?.finish()
    }

    /// The same, to be made in turns: one order may be a whole file.
    pub fn start_detail(&self, index: usize) -> Option<Job<Option<Order>>> {
        let summary = self.summaries.get(index)?;
        let file = self.file_of(index)?;
        let place = OrderPlace { number: index - file.first_order, span: summary.span };
        let same_as = summary.number.as_ref().and_then(|number| number.same_as);
        let earlier = same_as.map(|first| self.number_span(first));
        let made = file.source()?.detail(&self.text, place, &self.context);
        Some(Job::new(async move |turns| {
            let mut builder = turns.of(made).await?;
            if let Some(earlier) = earlier {
                same_number(&mut builder, earlier);
            }
            Some(builder.order(&turns).await)
        }))
    }

    /// The values that belong to no order, in order of appearance.
    pub fn file_fates(&self) -> Vec<Fated> {
        let mut fates: Vec<Fated> = self.sources().flat_map(|source| source.file_fates(&self.text)).collect();
        indexed_sort::sort_by_key(&mut fates, |fated| fated.span);
        fates
    }

    /// All that is known so far, with every detail.
    pub fn report(&self) -> Report {
        Report {
            profile: self.profile(),
            format: self.format(),
            findings: self.findings(),
            orders: (0..self.summaries.len()).filter_map(|index| self.detail(index)).collect(),
            file_fates: self.file_fates(),
            fates: self.fates(),
            outcomes: self.outcomes,
        }
    }

    fn keep(&mut self, mut builder: OrderBuilder) {
        let first = self.first_with_number(&builder);
        if let Some(first) = first {
            same_number(&mut builder, self.number_span(first));
        }
        let repairable: Vec<(Code, usize)> =
            builder.findings.codes().map(|(code, _, repairable)| (code, repairable)).collect();
        let (mut summary, fates) = builder.summary();
        if let Some(number) = &mut summary.number {
            number.same_as = first;
        }
        self.fates.add(&fates);
        self.outcomes.add(summary.outcome);
        summary.codes = self.codes.add(&summary, &repairable);
        self.summaries.push(summary);
    }

    /// The earlier order with the number of this one; two that are both in the feed clash.
    fn first_with_number(&mut self, builder: &OrderBuilder) -> Option<NonZeroU32> {
        let (number, _) = builder.number.as_ref()?;
        if builder.outcome() == Outcome::NotInFeed {
            return None;
        }
        let this = u32::try_from(self.summaries.len() + 1).ok()?;
        let numbered = |order: u32| self.summaries.get(order as usize - 1)?.number();
        let first = self.by_number.find_or_keep(number, this, |order| numbered(order) == Some(number));
        NonZeroU32::new(first).filter(|first| first.get() != this)
    }

    fn number_span(&self, order: NonZeroU32) -> Option<Span> {
        self.summaries
            .get(order.get() as usize - 1)
            .and_then(|summary| summary.number.as_ref())
            .map(|number| number.span)
    }

    /// The file that holds the byte at `offset`, counted from 0.
    pub fn file_at(&self, offset: usize) -> Option<usize> {
        self.files.iter().position(|file| file.span.start() <= offset && offset <= file.span.end())
    }

    /// The first file that has no orders and which another tool reads: that tool, and where the file
    /// stands in [`text`](Preview::text).
    pub fn file_of_other_tool(&self) -> Option<(Tool, Span)> {
        let strange = self.findings.list().iter().filter(|finding| finding.code == Code::NotAnOrderFile);
        strange.filter_map(|finding| finding.spans.first()).find_map(|span| {
            let file = self.files.get(self.file_at(span.start())?)?;
            Some((file.other_text()?.tool()?, file.span))
        })
    }

    /// The file that an order stands in.
    pub(crate) fn file_of(&self, index: usize) -> Option<&OpenFile> {
        self.summaries.get(index)?;
        let behind = self.files.partition_point(|file| file.first_order <= index);
        self.files.get(behind.checked_sub(1)?)
    }

    fn sources(&self) -> impl Iterator<Item = &dyn OrderSource> {
        self.files.iter().filter_map(OpenFile::source)
    }

    pub(super) fn not_orders(&mut self, span: Span, seen: OtherText) {
        let inside = span.of(&self.text);
        let start = span.start() + inside.len() - inside.trim_start_matches('\u{feff}').trim_start().len();
        let line = self.text.get(start..).and_then(|rest| rest.lines().next()).unwrap_or("");
        let line = Span::new(&self.text, start, (start + line.len().min(200)).min(span.end()));
        self.findings.push(Finding::new(Code::NotAnOrderFile).at(line).with(ArgName::Found, seen.as_str()));
    }

    /// A file is read: what can only be said now.
    fn finish_file(&mut self) {
        let at = self.current;
        self.current += 1;
        if let Some(next) = self.files.get_mut(self.current) {
            next.first_order = self.summaries.len();
        }
        let Some(file) = self.files.get(at) else { return };
        let Some((source, seen)) = file.source().and_then(|source| Some((source, source.other_text()?)))
        else {
            return;
        };
        let (span, silent) = (file.span, source.findings().is_empty());
        if silent {
            self.not_orders(span, seen);
        }
        for (number, file) in self.files.iter_mut().enumerate() {
            if number == at || matches!(file.content, Content::ReadWith(first) if first == at) {
                file.format = None;
            }
        }
        if self.detected {
            let profile = store_kind(self.sources().map(OrderSource::evidence));
            Rc::make_mut(&mut self.context).profile = profile;
        }
    }
}

/// An earlier order has the same number, at this place.
fn same_number(builder: &mut OrderBuilder, earlier: Option<Span>) {
    let Some((number, span)) = &builder.number else { return };
    builder.found(duplicate_order_number::check(number, *span, earlier));
}

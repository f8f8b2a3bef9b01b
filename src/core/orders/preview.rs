//! Reads a file of orders slice by slice and keeps what a list of them needs.

use crate::core::sort;
use std::collections::HashMap;
use std::num::NonZeroU32;
use std::rc::Rc;

use super::context::Context;
use super::draft::Draft;
use super::fates::{FateCounts, Fated};
use super::json_file::JsonFile;
use super::order::{Order, Outcome, OutcomeCounts, Summary};
use super::sniff::{Seen, Sniffed, sniff};
use super::xml_file::XmlFile;
use super::{Format, Options, Report};
use crate::core::catalogue::Code;
use crate::core::profiles::Profile;
use crate::core::readers::encoding::Encoding;
use crate::core::report::{ArgName, Finding, Severity};
use crate::core::span::Span;

/// How far the reading is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Bytes that are done; what is gone over twice counts half each time.
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
    text: Rc<str>,
    context: Context,
    source: Source,
    format: Option<Format>,
    findings: Vec<Finding>,
    summaries: Vec<Summary>,
    fates: FateCounts,
    outcomes: OutcomeCounts,
    codes: Vec<CodeCount>,
    /// The first order of each number, by a hash of the number.
    numbers: HashMap<u64, u32>,
    /// Whether the profile was told by the text.
    detected: bool,
    finished: bool,
}

/// How many orders a code is found in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CodeCount {
    /// Which.
    pub code: Code,
    /// The gravest severity it is found with.
    pub severity: Severity,
    /// Orders that show it.
    pub orders: usize,
    /// Orders that do not arrive and show it as an error.
    pub held_back: usize,
    /// Orders that do not arrive and have no other error: repairing this code frees them.
    pub freed: usize,
}

#[derive(Debug)]
enum Source {
    None,
    Xml(Box<XmlFile>),
    Json(Box<JsonFile>),
}

impl Preview {
    /// A preview of `text`, of which nothing is read yet but its beginning.
    pub fn new(text: Rc<str>, options: Options) -> Self {
        let sniffed = sniff(&text);
        let (source, format, detected) = match sniffed {
            Sniffed::Xml => {
                (Source::Xml(Box::new(XmlFile::new(&text, 0))), Some(Format::Xml), Profile::CustomStore)
            }
            Sniffed::Json => {
                (Source::Json(Box::new(JsonFile::new())), Some(Format::Json), Profile::QuickbooksCommerce)
            }
            Sniffed::Nothing | Sniffed::Not(_) => (Source::None, None, Profile::CustomStore),
        };
        let profile = options.profile.unwrap_or(detected);
        let mut preview = Preview {
            context: Context::new(profile, &options),
            source,
            format,
            findings: Vec::new(),
            summaries: Vec::new(),
            fates: FateCounts::default(),
            outcomes: OutcomeCounts::default(),
            codes: Vec::new(),
            numbers: HashMap::new(),
            finished: false,
            detected: false,
            text,
        };
        match sniffed {
            Sniffed::Nothing => preview.findings.push(Finding::new(Code::NothingPasted)),
            Sniffed::Not(seen) => preview.not_orders(seen),
            Sniffed::Xml | Sniffed::Json => {}
        }
        if options.encoding != Encoding::Utf8 && preview.format.is_some() {
            let finding = Finding::new(Code::EncodingNotUtf8).at(Span::new(&preview.text, 0, 0));
            preview.findings.push(finding.with(ArgName::Name, options.encoding.as_str()));
        }
        preview.detected = options.profile.is_none();
        preview
    }

    /// Reads on for about `budget` bytes; a single order is never read in parts.
    pub fn advance(&mut self, budget: usize) -> Progress {
        let text = Rc::clone(&self.text);
        let before = self.progress().done;
        while !self.finished {
            let draft = match &mut self.source {
                Source::None => {
                    self.finished = true;
                    None
                }
                Source::Xml(file) => {
                    let draft = file.step(&text, &self.context);
                    self.finished = file.finished;
                    draft
                }
                Source::Json(file) => {
                    let draft = file.step(&text, &self.context);
                    self.finished = file.finished;
                    draft
                }
            };
            if let Some(draft) = draft {
                self.keep(draft);
            }
            if self.finished {
                self.finish();
            }
            if self.progress().done.saturating_sub(before) >= budget {
                break;
            }
        }
        self.progress()
    }

    /// How far the reading is.
    pub fn progress(&self) -> Progress {
        let total = self.text.len();
        let done = match &self.source {
            _ if self.finished => total,
            Source::None => 0,
            Source::Xml(file) => file.offset(),
            Source::Json(file) => file.done(total),
        };
        Progress { done, total, orders: self.summaries.len(), finished: self.finished }
    }

    /// The text that is read.
    pub fn text(&self) -> &Rc<str> {
        &self.text
    }

    /// The kind of store.
    pub fn profile(&self) -> Profile {
        self.context.profile
    }

    /// What the text is, as far as it is known; `None` where it is no file of orders.
    pub fn format(&self) -> Option<Format> {
        self.format
    }

    /// What concerns the file as a whole, `service-discontinued` first.
    pub fn findings(&self) -> Vec<Finding> {
        let of_source: &[Finding] = match &self.source {
            Source::None => &[],
            Source::Xml(file) => &file.findings,
            Source::Json(file) => &file.findings,
        };
        let mut findings: Vec<Finding> = self.findings.iter().chain(of_source).cloned().collect();
        sort::sort_by_key(&mut findings, |finding| finding.spans.first().copied());
        if self.context.profile == Profile::QuickbooksCommerce {
            findings.insert(0, Finding::new(Code::ServiceDiscontinued));
        }
        findings
    }

    /// The orders so far, in order of appearance.
    pub fn summaries(&self) -> &[Summary] {
        &self.summaries
    }

    /// The fates of all values so far.
    pub fn fates(&self) -> FateCounts {
        let mut all = self.fates;
        match &self.source {
            Source::None => {}
            Source::Xml(file) => all.add(&file.counts),
            Source::Json(file) => all.add(&file.counts),
        }
        all
    }

    /// The outcomes of the orders so far.
    pub fn outcomes(&self) -> OutcomeCounts {
        self.outcomes
    }

    /// The codes of the orders so far, those that hold back most first.
    pub fn codes(&self) -> Vec<CodeCount> {
        let mut codes = self.codes.clone();
        sort::sort_by_key(&mut codes, |c| std::cmp::Reverse((c.held_back, c.severity, c.orders)));
        codes
    }

    /// Everything about one order, counted from 0, made anew from the text.
    pub fn detail(&self, index: usize) -> Option<Order> {
        let summary = self.summaries.get(index)?;
        let mut draft = match &self.source {
            Source::None => return None,
            Source::Xml(file) => file.detail(&self.text, summary.span, &self.context)?,
            Source::Json(file) => file.detail(&self.text, index, &self.context)?,
        };
        if let Some(first) = summary.same_number_as {
            self.same_number(&mut draft, first);
        }
        Some(draft.order())
    }

    /// The values that belong to no order, in order of appearance.
    pub fn file_fates(&self) -> Vec<Fated> {
        match &self.source {
            Source::None => Vec::new(),
            Source::Xml(file) => {
                let mut fates = file.fates.clone();
                sort::sort_by_key(&mut fates, |fated| fated.span);
                fates
            }
            Source::Json(file) => file.file_fates(&self.text),
        }
    }

    /// All that is known so far, with every detail.
    pub fn report(&self) -> Report {
        Report {
            profile: self.profile(),
            format: self.format,
            findings: self.findings(),
            orders: (0..self.summaries.len()).filter_map(|index| self.detail(index)).collect(),
            file_fates: self.file_fates(),
            fates: self.fates(),
            outcomes: self.outcomes,
        }
    }

    fn keep(&mut self, mut draft: Draft) {
        let first = self.first_with_number(&draft);
        if let Some(first) = first {
            self.same_number(&mut draft, first);
        }
        let mut summary = draft.summary();
        summary.same_number_as = first;
        self.fates.add(&summary.fates);
        self.outcomes.add(summary.outcome);
        self.count_codes(&summary);
        self.summaries.push(summary);
    }

    /// The earlier order with the number of this one; two that are both in the feed clash.
    fn first_with_number(&mut self, draft: &Draft) -> Option<NonZeroU32> {
        let (number, _) = draft.number.as_ref()?;
        if draft.outcome() == Outcome::NotInFeed {
            return None;
        }
        let this = u32::try_from(self.summaries.len() + 1).ok()?;
        let first = *self.numbers.entry(super::ids::hash(number)).or_insert(this);
        let earlier = self.summaries.get(first as usize - 1)?;
        (earlier.number.as_deref() == Some(number)).then(|| NonZeroU32::new(first)).flatten()
    }

    fn same_number(&self, draft: &mut Draft, first: NonZeroU32) {
        let Some((number, span)) = &draft.number else { return };
        let finding = Finding::new(Code::DuplicateOrderNumber)
            .at(*span)
            .with(ArgName::Order, super::check::quoted(number));
        let earlier = self.summaries.get(first.get() as usize - 1).and_then(|summary| summary.number_span);
        let finding = earlier.into_iter().fold(finding, Finding::at);
        draft.found(finding);
    }

    fn count_codes(&mut self, summary: &Summary) {
        let errors = summary.codes.iter().filter(|(_, severity)| *severity == Severity::Error).count();
        let held_back = summary.outcome == Outcome::DoesNotArrive;
        for (code, severity) in &summary.codes {
            let error = held_back && *severity == Severity::Error;
            let known = self.codes.iter().position(|known| known.code == *code);
            let at = known.unwrap_or_else(|| {
                self.codes.push(CodeCount {
                    code: *code,
                    severity: *severity,
                    orders: 0,
                    held_back: 0,
                    freed: 0,
                });
                self.codes.len() - 1
            });
            let Some(count) = self.codes.get_mut(at) else { continue };
            count.severity = count.severity.max(*severity);
            count.orders += 1;
            count.held_back += usize::from(error);
            count.freed += usize::from(error && errors == 1);
        }
    }

    fn not_orders(&mut self, seen: Seen) {
        self.format = None;
        let start = self.text.len() - self.text.trim_start_matches('\u{feff}').trim_start().len();
        let rest = self.text.get(start..).unwrap_or("");
        let line = rest.lines().next().unwrap_or("");
        let line = Span::new(&self.text, start, start + line.len().min(200));
        self.findings.push(Finding::new(Code::NotAnOrderFile).at(line).with(ArgName::Found, seen.as_str()));
    }

    /// All is read: what can only be said now.
    fn finish(&mut self) {
        if let Source::Json(file) = &self.source
            && self.summaries.is_empty()
            && !file.is_order_file()
        {
            let seen = file.seen();
            if file.findings.is_empty() {
                self.not_orders(seen);
            }
            self.format = None;
            if self.detected {
                self.context.profile = Profile::CustomStore;
            }
        }
    }
}

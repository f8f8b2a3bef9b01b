//! Reads a file of orders slice by slice and keeps what a list of them needs.

use super::detect::{Sniffed, sniff};
use super::open_file::Part;
use super::report::Report;
use super::source::Source;
use super::source_file::SourceFile;
use crate::format::Format;
use crate::from_csv::file::CsvFile;
use crate::from_json::file::JsonFile;
use crate::from_xml::file::XmlFile;
use crate::options::Options;
use crate::other_text::Seen;
use crate::outcome::blocking_codes::{CodeCount, CodeCounts};
use crate::outcome::fate::{FateCounts, Fated};
use crate::outcome::feed_context::{Context, location_findings};
use crate::outcome::order::{Order, Summary};
use crate::outcome::order_builder::Draft;
use crate::outcome::order_outcome::{Outcome, OutcomeCounts};
use knowledge::catalogue::Code;
use knowledge::catalogue::orders::duplicate_order_number;
use knowledge::finding::Finding;
use knowledge::profiles::Profile;
use knowledge::vocabulary::ArgName;
use readers::encoding::Encoding;
use std::collections::HashMap;
use std::num::NonZeroU32;
use text::indexed_sort;
use text::shared_text::SharedText;
use text::span::Span;

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
    text: SharedText,
    context: Context,
    parts: Vec<Part>,
    /// The part that is being read, and the orders that it has given.
    current: usize,
    read_of_part: u32,
    findings: Vec<Finding>,
    summaries: Vec<Summary>,
    fates: FateCounts,
    outcomes: OutcomeCounts,
    codes: CodeCounts,
    /// The first order of each number, by a hash of the number.
    numbers: HashMap<u64, u32>,
    /// Whether the profile was told by the text.
    detected: bool,
}

impl Preview {
    /// A preview of `text`, of which nothing is read yet but its beginning.
    pub fn new(text: SharedText, options: Options) -> Self {
        let whole = (String::new(), Span::whole(&text), options.encoding);
        Preview::of_parts(text, vec![whole], &options)
    }

    /// A preview of several files together. They become one text, which all places refer to; JSON
    /// files are read as one, so that the records of one find those of another.
    pub fn of_files(files: &[SourceFile], options: &Options) -> Self {
        // One file needs no copy.
        if let [file] = files {
            let whole = (file.name.clone(), Span::whole(&file.text), file.encoding);
            return Preview::of_parts(file.text.clone(), vec![whole], options);
        }
        let mut text = String::with_capacity(files.iter().map(|file| file.text.len() + 1).sum());
        let mut ranges = Vec::with_capacity(files.len());
        for file in files {
            if !text.is_empty() {
                text.push('\n');
            }
            ranges.push((text.len(), text.len() + file.text.len()));
            text.push_str(&file.text);
        }
        let spans = ranges.iter().map(|(start, end)| Span::new(&text, *start, *end));
        let parts =
            files.iter().zip(spans).map(|(file, span)| (file.name.clone(), span, file.encoding)).collect();
        Preview::of_parts(text.into(), parts, options)
    }

    fn of_parts(text: SharedText, files: Vec<(String, Span, Encoding)>, options: &Options) -> Self {
        let sniff = |span: Span| sniff(text.get(..span.end()).unwrap_or(""), span.start());
        let sniffed: Vec<Sniffed> = files.iter().map(|(_, span, _)| sniff(*span)).collect();
        let is_json = |sniffed: &Sniffed| *sniffed == Sniffed::Json;
        let of_json = files.iter().zip(&sniffed).filter(|(_, sniffed)| is_json(sniffed));
        let ranges: Vec<(usize, usize)> =
            of_json.map(|((_, span, _), _)| (span.start(), span.end())).collect();
        let all_json = ranges.iter().map(|(start, end)| end - start).sum();
        let mut json = (!ranges.is_empty()).then(|| Source::Json(Box::new(JsonFile::new(ranges))));
        let detected = if json.is_some() { Profile::QuickbooksCommerce } else { Profile::CustomStore };
        let mut preview = Preview {
            context: Context::new(options.profile.unwrap_or(detected), options),
            parts: Vec::with_capacity(files.len()),
            current: 0,
            read_of_part: 0,
            findings: Vec::new(),
            summaries: Vec::new(),
            fates: FateCounts::default(),
            outcomes: OutcomeCounts::default(),
            codes: CodeCounts::default(),
            numbers: HashMap::new(),
            detected: options.profile.is_none(),
            text: text.clone(),
        };
        for ((name, span, encoding), sniffed) in files.into_iter().zip(sniffed) {
            let end = text.get(..span.end()).unwrap_or("");
            let (source, format) = match sniffed {
                Sniffed::Xml => (Source::Xml(Box::new(XmlFile::new(end, span.start()))), Some(Format::Xml)),
                Sniffed::Csv(dialect) => {
                    (Source::Csv(Box::new(CsvFile::new(end, dialect, &options.columns))), Some(Format::Csv))
                }
                Sniffed::Json => (json.take().unwrap_or(Source::None), Some(Format::Json)),
                Sniffed::Nothing | Sniffed::Not(_) => (Source::None, None),
            };
            match sniffed {
                Sniffed::Nothing => preview.findings.push(Finding::new(Code::NothingPasted)),
                Sniffed::Not(seen) => preview.not_orders(span, seen),
                _ if encoding != Encoding::Utf8 => {
                    let finding =
                        Finding::new(Code::EncodingNotUtf8).at(Span::new(&text, span.start(), span.start()));
                    preview.findings.push(finding.with(ArgName::Name, encoding.as_str()));
                }
                _ => {}
            }
            let weight = match &source {
                Source::None => 0,
                Source::Json(_) => all_json,
                Source::Xml(_) | Source::Csv(_) => span.len(),
            };
            preview.parts.push(Part { name, span, format, source, weight });
        }
        if preview.parts.is_empty() {
            preview.findings.push(Finding::new(Code::NothingPasted));
        }
        preview.findings.extend(location_findings(options));
        preview
    }

    /// Reads on for about `budget` bytes; a single order is never read in parts.
    pub fn advance(&mut self, budget: usize) -> Progress {
        let text = self.text.clone();
        let before = self.progress().done;
        let mut beside = 0;
        while let Some(part) = self.parts.get_mut(self.current) {
            // Records of JSON are joined across files.
            let end = if part.format == Some(Format::Json) { text.len() } else { part.span.end() };
            let beside_before = part.source.beside();
            let draft = part.source.step(text.get(..end).unwrap_or(""), &self.context);
            beside += part.source.beside() - beside_before;
            let finished = part.source.is_finished();
            if let Some(draft) = draft {
                self.keep(draft);
            }
            if finished {
                self.finish_part();
            }
            if self.progress().done.saturating_sub(before) + beside >= budget {
                break;
            }
        }
        self.progress()
    }

    /// How far the reading is.
    pub fn progress(&self) -> Progress {
        let total = self.parts.iter().map(|part| part.weight).sum();
        let before: usize = self.parts.iter().take(self.current).map(|part| part.weight).sum();
        let current = self.parts.get(self.current);
        let done = before + current.map_or(0, |part| part.source.done(part.span.start(), part.weight));
        let finished = self.current >= self.parts.len();
        Progress { done, total, orders: self.summaries.len(), finished }
    }

    /// The text that is read; of several files, all of them.
    pub fn text(&self) -> &SharedText {
        &self.text
    }

    /// The files that are read.
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// The kind of store.
    pub fn profile(&self) -> Profile {
        self.context.profile
    }

    /// What the text is, as far as it is known; `None` where it is no file of orders.
    pub fn format(&self) -> Option<Format> {
        self.parts.iter().find_map(|part| part.format)
    }

    /// What concerns the file as a whole, `service-discontinued` first.
    pub fn findings(&self) -> Vec<Finding> {
        let of_parts = self.parts.iter().flat_map(|part| part.source.findings());
        let mut findings: Vec<Finding> = self.findings.iter().chain(of_parts).cloned().collect();
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
        for part in &self.parts {
            all.add(&part.source.counts());
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
        let summary = self.summaries.get(index)?;
        let (part, number) = summary.part;
        let part = self.parts.get(part as usize)?;
        let text = self.text_of(part);
        let mut draft = part.source.detail(text, number as usize, summary.span, &self.context)?;
        if let Some(first) = summary.same_number_as {
            self.same_number(&mut draft, first);
        }
        Some(draft.order())
    }

    /// The values that belong to no order, in order of appearance.
    pub fn file_fates(&self) -> Vec<Fated> {
        let of_parts = self.parts.iter().flat_map(|part| part.source.file_fates(self.text_of(part)));
        let mut fates: Vec<Fated> = of_parts.collect();
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

    fn keep(&mut self, mut draft: Draft) {
        let first = self.first_with_number(&draft);
        if let Some(first) = first {
            self.same_number(&mut draft, first);
        }
        let repairable: Vec<Code> =
            draft.findings.iter().filter(|finding| !finding.edits.is_empty()).map(|f| f.code).collect();
        let mut summary = draft.summary();
        summary.same_number_as = first;
        let part = u32::try_from(self.current).unwrap_or(u32::MAX);
        summary.part = (part, self.read_of_part);
        self.read_of_part = self.read_of_part.saturating_add(1);
        self.fates.add(&summary.fates);
        self.outcomes.add(summary.outcome);
        self.codes.add(&summary, &repairable);
        self.summaries.push(summary);
    }

    /// The earlier order with the number of this one; two that are both in the feed clash.
    fn first_with_number(&mut self, draft: &Draft) -> Option<NonZeroU32> {
        let (number, _) = draft.number.as_ref()?;
        if draft.outcome() == Outcome::NotInFeed {
            return None;
        }
        let this = u32::try_from(self.summaries.len() + 1).ok()?;
        let first = *self.numbers.entry(crate::id_key::hash(number)).or_insert(this);
        let earlier = self.summaries.get(first as usize - 1)?;
        (earlier.number.as_deref() == Some(number)).then(|| NonZeroU32::new(first)).flatten()
    }

    fn same_number(&self, draft: &mut Draft, first: NonZeroU32) {
        let Some((number, span)) = &draft.number else { return };
        let earlier = self.summaries.get(first.get() as usize - 1).and_then(|summary| summary.number_span);
        draft.found(duplicate_order_number::check(number, *span, earlier));
    }

    /// The file that holds the byte at `offset`, counted from 0.
    pub fn part_at(&self, offset: usize) -> Option<usize> {
        self.parts.iter().position(|part| part.span.start() <= offset && offset <= part.span.end())
    }

    /// The file that an order stands in.
    pub(crate) fn part_of(&self, index: usize) -> Option<&Part> {
        self.parts.get(self.summaries.get(index)?.part.0 as usize)
    }

    /// The text up to the end of a part; of JSON all of it, for its records are joined.
    fn text_of(&self, part: &Part) -> &str {
        let end = if part.format == Some(Format::Json) { self.text.len() } else { part.span.end() };
        self.text.get(..end).unwrap_or("")
    }

    fn not_orders(&mut self, span: Span, seen: Seen) {
        let inside = span.of(&self.text);
        let start = span.start() + inside.len() - inside.trim_start_matches('\u{feff}').trim_start().len();
        let line = self.text.get(start..).and_then(|rest| rest.lines().next()).unwrap_or("");
        let line = Span::new(&self.text, start, (start + line.len().min(200)).min(span.end()));
        self.findings.push(Finding::new(Code::NotAnOrderFile).at(line).with(ArgName::Found, seen.as_str()));
    }

    /// A part is read: what can only be said now.
    fn finish_part(&mut self) {
        let at = self.current;
        self.current += 1;
        self.read_of_part = 0;
        let Some(Part { source: Source::Json(file), span, .. }) = self.parts.get(at) else { return };
        if file.is_order_file() {
            return;
        }
        let (seen, span, silent) = (file.seen(), *span, file.findings.is_empty());
        if silent {
            self.not_orders(span, seen);
        }
        for part in self.parts.iter_mut().filter(|part| part.format == Some(Format::Json)) {
            part.format = None;
        }
        if self.detected {
            self.context.profile = Profile::CustomStore;
        }
    }
}

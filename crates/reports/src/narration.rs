//! A report of the error decoder in plain sentences: read out by a screen reader, and copied as a
//! text.

use error_message::{Recovery, Report, Scenario};
use knowledge::finding::Finding;
use text::span::{Position, Span};
use words::Words;
use words::field::path;

/// Tells the report on one text.
pub struct Narration<'a> {
    text: &'a str,
    report: &'a Report,
    words: &'a Words,
    position: &'a dyn Fn(usize) -> Position,
}

/// How many characters of a place are read out.
const LONGEST_QUOTATION: usize = 160;
/// How many bytes of a place they are taken from.
const LOOKED_AT: usize = 4_000;
/// How many parts that were not understood are told; all are counted.
const MOST_PARTS: usize = 1_000;
/// How many places of one finding are read out.
const MOST_PLACES: usize = 5;

impl<'a> Narration<'a> {
    /// `report` is the one on `text`; `position` tells line and column of a byte of it.
    pub fn new(
        text: &'a str,
        report: &'a Report,
        words: &'a Words,
        position: &'a dyn Fn(usize) -> Position,
    ) -> Self {
        Narration { text, report, words, position }
    }

    /// What the marks in the text show, a sentence or two for each finding and for each part that was
    /// not understood.
    pub fn sentences(&self) -> impl Iterator<Item = String> {
        let findings = self.report.findings.iter().enumerate();
        let findings = findings.map(|(i, finding)| {
            let mut sentence = self.heading(i + 1, finding);
            for place in self.quoted_places(finding) {
                sentence.push(' ');
                sentence.push_str(&place);
            }
            sentence
        });
        let rest = self.report.unexplained.iter();
        findings
            .chain(rest.map(|span| self.words.narrated_rest(self.quoted(*span), self.line_and_column(*span))))
    }

    /// Everything that the page shows, to be copied.
    pub fn whole(&self) -> String {
        let words = self.words;
        let mut out = vec![words.findings_count(self.report.findings.len())];
        for scenario in scenarios(self.report) {
            let fix = words.advice(scenario);
            out.push(words.scenario(scenario));
            out.push(format!("{}: {fix}", words.what_to_do()));
        }
        for (i, finding) in self.report.findings.iter().enumerate() {
            out.push(String::new());
            out.push(self.heading(i + 1, finding));
            out.extend(self.quoted_places(finding));
            out.extend(self.explained(finding));
        }
        let rest: Vec<String> = self
            .report
            .unexplained
            .iter()
            .take(MOST_PARTS)
            .map(|span| words.narrated_rest(self.quoted(*span), self.line_and_column(*span)))
            .collect();
        for (heading, lines) in [
            (words.decode_unexplained(self.report.unexplained.len()), rest),
            (words.decode_envelopes(), envelopes(self.report, words)),
            (words.decode_recovered(), steps(self.report, words)),
        ] {
            if !lines.is_empty() {
                out.push(String::new());
                out.push(heading);
                out.extend(lines.into_iter().map(|line| format!("- {line}")));
            }
        }
        out.push(String::new());
        out.join("\n")
    }

    fn heading(&self, number: usize, finding: &Finding) -> String {
        let title = self.words.code_title(finding.code, &finding.arguments);
        self.words.narrated_finding(number, title, self.report.findings.len())
    }

    fn quoted_places(&self, finding: &Finding) -> Vec<String> {
        let shown = finding.spans.iter().filter(|span| !span.is_empty()).take(MOST_PLACES);
        shown.map(|span| self.words.narrated_place(self.quoted(*span), self.line_and_column(*span))).collect()
    }

    fn explained(&self, finding: &Finding) -> Vec<String> {
        let words = self.words;
        let Finding { code, ref arguments, .. } = *finding;
        let mut out: Vec<String> = path(code, arguments)
            .map(|path| format!("{}: {path}", words.decode_path()))
            .into_iter()
            .collect();
        out.push(format!("{} ({})", words.code_why(code, arguments), words.certainty(finding.certainty)));
        out.push(format!("{}: {}", words.what_to_do(), words.code_fix(code, arguments)));
        out.extend(
            words.code_avoid(code, arguments).map(|avoid| format!("{}: {avoid}", words.how_to_avoid())),
        );
        out.extend(code.entry().sources.iter().map(|source| format!("{} {}", source.title, source.url)));
        out
    }

    fn line_and_column(&self, span: Span) -> String {
        let position = (self.position)(span.start());
        self.words.line_and_column(position.column, position.line)
    }

    /// The text of a place in one line, shortened where it is long.
    fn quoted(&self, span: Span) -> String {
        let mut words = String::new();
        let beginning = Span::new(self.text, span.start(), span.end().min(span.start() + LOOKED_AT));
        for word in beginning.of(self.text).split_whitespace() {
            if !words.is_empty() {
                words.push(' ');
            }
            words.push_str(word);
            if words.len() > LONGEST_QUOTATION {
                break;
            }
        }
        match words.char_indices().nth(LONGEST_QUOTATION) {
            Some((end, _)) => format!("{}…", &words[..end]),
            None => words,
        }
    }
}

/// What the findings mean together, each scenario once, however many messages tell it.
pub fn scenarios(report: &Report) -> Vec<Scenario> {
    let mut told = Vec::new();
    for found in &report.scenarios {
        if !told.contains(&found.scenario) {
            told.push(found.scenario);
        }
    }
    told
}

/// What the messages came in, each form once.
pub fn envelopes(report: &Report, words: &Words) -> Vec<String> {
    let mut kinds = Vec::new();
    let mut told = Vec::new();
    for (_, envelope) in &report.envelopes {
        if kinds.contains(envelope) {
            continue;
        }
        kinds.push(*envelope);
        let envelope = words.envelope(*envelope);
        if !told.contains(&envelope) {
            told.push(envelope);
        }
    }
    told
}

/// What had to be undone, in that order, and how often.
pub fn steps(report: &Report, words: &Words) -> Vec<String> {
    let mut counted: Vec<(Recovery, usize)> = Vec::new();
    for step in &report.recovered {
        match counted.iter_mut().find(|(known, _)| known == step) {
            Some((_, count)) => *count += 1,
            None => counted.push((*step, 1)),
        }
    }
    let told = |(step, count): (Recovery, usize)| match count {
        1 => words.recovery(step),
        _ => words.recovered_often(count, words.recovery(step)),
    };
    counted.into_iter().map(told).collect()
}

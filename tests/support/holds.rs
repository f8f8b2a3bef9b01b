//! What holds of every text whatever is in it, a function for each part of the program that reads
//! what people paste. The property tests, the fuzz targets and the test of their seeds share it.

use knowledge::finding::Finding;
use orders::{Fate, FateCounts, Fated, Preview};
use readers::{csv, json, xml};
use text::span::Span;

/// A reader: its name, and what panics where something does not hold of a text.
pub type Target = (&'static str, fn(&str));

/// The functions by the names of the fuzz targets.
pub const ALL: [Target; 6] = [
    ("json", json_is_read),
    ("xml", xml_is_read),
    ("csv", csv_is_read),
    ("message", message_is_decoded),
    ("store_url", store_url_is_read),
    ("orders", orders_are_read),
];

fn lies_in(text: &str, span: Span) {
    assert!(text.get(span.start()..span.end()).is_some(), "{span:?} lies outside or cuts a character");
}

fn findings_lie_in(text: &str, findings: &[Finding]) {
    for finding in findings {
        finding
            .spans
            .iter()
            .chain(finding.edits.iter().map(|edit| &edit.span))
            .for_each(|s| lies_in(text, *s));
        for name in finding.code.entry().arguments {
            let given = finding.arguments.iter().any(|(given, _)| given == name);
            assert!(given, "{} lacks {name:?}", finding.code.as_str());
        }
    }
}

/// Events come in order, end, and lie in the text; the quick way over a value goes as far as the
/// slow one.
pub fn json_is_read(text: &str) {
    for mode in [json::Mode::Strict, json::Mode::Lenient] {
        let mut reader = json::Reader::new(text, mode);
        let (mut open, mut at) = (0_usize, 0);
        for turn in 0.. {
            assert!(turn <= 4 * text.len() + 8, "the reading does not end");
            let token = reader.next_token();
            lies_in(text, token.span);
            assert!(token.span.start() >= at || token.span.is_empty(), "backwards at {:?}", token.span);
            at = token.span.start();
            match token.event {
                json::Event::StartObject | json::Event::StartArray => open += 1,
                json::Event::EndObject | json::Event::EndArray => {
                    open = open.checked_sub(1).expect("nothing closes that is not open");
                }
                json::Event::Key(quoted) | json::Event::String(quoted) => {
                    assert_eq!(quoted.raw, quoted.inner.of(text));
                    let _ = quoted.text();
                }
                json::Event::End => break,
                _ => {}
            }
        }
        reader.problems().iter().for_each(|problem| lies_in(text, problem.span));
        let whole = reader.problems().is_empty();
        assert!(!whole || open == 0, "something stays open");
        let mut quick = json::Reader::new(text, mode);
        if let Some(span) = quick.skip_value() {
            lies_in(text, span);
            assert!(!whole || quick.offset() == reader.offset(), "passed over to {}", quick.offset());
        } else {
            assert!(!whole || mode == json::Mode::Lenient, "what can be read can be passed over");
        }
    }
}

/// Events come in order, end, and lie in the text.
pub fn xml_is_read(text: &str) {
    let mut reader = xml::Reader::new(text, 0);
    let mut at = 0;
    for turn in 0.. {
        assert!(turn <= 2 * text.len() + 8, "the reading does not end");
        let token = reader.next(text);
        lies_in(text, token.span);
        assert!(reader.offset() >= at, "backwards to {}", reader.offset());
        at = reader.offset();
        match token.event {
            xml::Event::Start { name, attributes } => {
                lies_in(text, name);
                for attribute in xml::attributes(text, attributes) {
                    lies_in(text, attribute.value);
                    let _ = xml::unescape(attribute.value.of(text));
                }
            }
            xml::Event::Text => drop(xml::unescape(token.span.of(text))),
            xml::Event::Verbatim(inner) => lies_in(text, inner),
            xml::Event::Finished | xml::Event::Broken(_) => break,
            _ => {}
        }
        reader.take_problems().iter().for_each(|problem| lies_in(text, problem.span));
    }
}

/// Cells come in order and lie in the text; what is written of one is read again.
pub fn csv_is_read(text: &str) {
    let Some(dialect) = csv::Dialect::detect(text, 0) else { return };
    let mut reader = csv::Reader::new(dialect);
    let (mut cells, mut at) = (Vec::new(), 0);
    while reader.next_row(text, &mut cells) {
        assert!(reader.offset() > at || at == 0, "the reading does not go on");
        at = reader.offset();
        for cell in &cells {
            lies_in(text, cell.span);
            assert!(cell.outer.start() <= cell.span.start() && cell.span.end() <= cell.outer.end());
            let said = cell.text(text);
            let row = format!("{},", csv::written(&said, b','));
            let mut again = Vec::new();
            csv::Reader::new(csv::Dialect { separator: b',', start: 0 }).next_row(&row, &mut again);
            assert_eq!(again.first().map(|cell| cell.text(&row)), Some(said));
        }
    }
    assert!(reader.offset() >= text.len(), "the end is not read");
}

/// There is a report, its places lie in the text, and the text for support can be made of it.
pub fn message_is_decoded(text: &str) {
    let (mut decoding, mut pieces) = (error_message::Decoding::default(), 1);
    while !decoding.advance(text) {
        pieces += 1;
        assert!(pieces <= text.len() / 7_000 + 1, "more work than {} bytes are worth", text.len());
    }
    let report = decoding.report(&error_message::Options::default());
    assert!(!report.findings.is_empty());
    findings_lie_in(text, &report.findings);
    report.envelopes.iter().for_each(|(span, _)| lies_in(text, *span));
    for span in &report.unexplained {
        lies_in(text, *span);
        assert_eq!(span.of(text).trim(), span.of(text), "blanks around {span:?}");
        assert!(!span.is_empty());
    }
    assert!(report.unexplained.windows(2).all(|pair| pair[0].end() <= pair[1].start()));
    for found in &report.scenarios {
        assert!(found.findings.iter().all(|index| *index < report.findings.len()));
    }
    let _ = error_message::support_text(&report, text);
}

/// Every byte stands in one part, so that nothing is lost.
pub fn store_url_is_read(text: &str) {
    let report = store_url::examine(text, &store_url::Options::default());
    let mut at = 0;
    for part in &report.parts {
        assert_eq!(part.span.start(), at, "a gap or an overlap");
        assert!(!part.span.is_empty());
        at = part.span.end();
    }
    assert_eq!(at, text.len(), "the end is in no part");
    findings_lie_in(text, &report.findings);
}

/// Every value has one fate, whatever the size of the slices, and the sums match.
pub fn orders_are_read(text: &str) {
    let preview = read_in_slices(text, 700);
    report_adds_up(text, &preview);
}

/// Reads on by `budget` bytes at a time.
pub fn read_in_slices(text: &str, budget: usize) -> Preview {
    let mut preview = Preview::new(text.into(), orders::Options::default());
    let (mut turns, mut done) = (0, 0);
    loop {
        let progress = preview.advance(budget);
        assert!((done..=progress.total).contains(&progress.done), "{done}, then {progress:?}");
        if progress.finished {
            return preview;
        }
        done = progress.done;
        turns += 1;
        assert!(turns < 100_000 + 2 * text.len(), "the reading does not end");
    }
}

/// What holds of every report, and of the preview that it comes from.
pub fn report_adds_up(text: &str, preview: &Preview) {
    let report = preview.report();
    let mut sum = tally(&report.file_fates);
    assert_eq!(report.orders.len(), preview.summaries().len());
    for (order, summary) in report.orders.iter().zip(preview.summaries()) {
        let of_order = tally(&order.fates);
        assert_eq!(order.outcome, summary.outcome);
        assert_eq!(order.number.as_deref(), summary.number());
        let mut codes: Vec<_> = order.findings.iter().map(|finding| finding.code).collect();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes, summary.codes.iter().map(|(code, _)| *code).collect::<Vec<_>>());
        if !order.outcome.arrives() {
            assert_eq!((of_order.mapped, of_order.changed), (0, 0));
        }
        for fated in &order.fates {
            lies_in(text, fated.span);
            if let Fate::Mapped(path) | Fate::Changed(path, _) = &fated.fate {
                assert!(order.shipstation.iter().any(|field| field.path == *path), "{path} is nowhere");
            }
        }
        for field in &order.shipstation {
            field.from.iter().for_each(|span| lies_in(text, *span));
        }
        findings_lie_in(text, &order.findings);
        sum.add(&of_order);
    }
    findings_lie_in(text, &report.findings);
    assert_eq!(sum, report.fates);
    let FateCounts { values, mapped, changed, used, ignored, blocked, unknown } = report.fates;
    assert_eq!(mapped + changed + used + ignored + blocked + unknown, values);
}

fn tally(fates: &[Fated]) -> FateCounts {
    let mut counts = FateCounts::default();
    for fated in fates {
        counts.values += 1;
        *match fated.fate {
            Fate::Mapped(_) => &mut counts.mapped,
            Fate::Changed(..) => &mut counts.changed,
            Fate::Used(_) => &mut counts.used,
            Fate::Ignored(_) => &mut counts.ignored,
            Fate::Blocked => &mut counts.blocked,
            Fate::Unknown => &mut counts.unknown,
        } += 1;
    }
    counts
}

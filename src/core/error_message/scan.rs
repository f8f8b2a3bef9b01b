//! Goes through a text and its layers, and collects what is understood.

use std::ops::Range;
use std::rc::Rc;

use super::Recovery;
use super::context::{Accepted, Place, accept};
use super::envelope::{Envelope, Message, Payload};
use super::index::Meaning;
use super::layer::{Layers, Rewrite};
use super::markup::{page, xml_errors};
use super::recognise::{Match, find};
use super::recover::without_backslashes;
use super::status::{code_of, code_of_number, code_of_symbol};
use super::tree::Tree;
use super::words::{Word, words};
use crate::core::catalogue::Code;
use crate::core::readers::json::{Piece, ProblemKind, pieces};
use crate::core::report::ArgName;
use crate::core::span::Span;

/// A message that an entry explains.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Found {
    pub code: Code,
    /// In the pasted text.
    pub span: Span,
    /// With the name of the attribute in front of it.
    pub whole: Span,
    /// The attribute, as the message or its key writes it.
    pub field: Option<String>,
    pub values: Vec<(ArgName, String)>,
    /// Whether it is only likely: misspelt, cut off, or on its own.
    pub likely: bool,
    /// How many words of the wording stand there.
    pub fixed: usize,
    /// The wording, as an index into those of the catalogue; `None` where a status or a page says it.
    pub wording: Option<usize>,
    /// The payload it was in, as an index into `payloads`.
    pub payload: Option<usize>,
}

/// What was found in all layers; every place is one of the pasted text.
#[derive(Debug, Default)]
pub(super) struct Findings {
    pub found: Vec<Found>,
    /// Messages of payloads that no entry explains.
    pub unknown: Vec<(Span, Option<String>)>,
    /// All strings of payloads: what no wording explains of them is not understood.
    pub strings: Vec<Span>,
    pub payloads: Vec<(Span, Envelope)>,
    /// Sentences that only announce a message.
    pub announced: Vec<Span>,
    /// Envelopes that are no payload.
    pub envelopes: Vec<(Span, Envelope)>,
    pub steps: Vec<Vec<Recovery>>,
    /// A web page, and what it calls itself.
    pub page: Option<(Span, Option<String>)>,
    /// What none of this explains.
    pub unexplained: Vec<Span>,
}

/// Strings in strings in strings are read to this depth.
const DEEPEST: usize = 5;

pub(super) struct Scan<'a> {
    pub layers: &'a mut Layers,
    pub findings: Findings,
    /// For each layer that needed it, the layer without one level of its backslashes.
    unescaped: Vec<(usize, usize)>,
    /// How many bytes may still be read a second time.
    patience: usize,
}

/// What a part of a text is read as.
#[derive(Debug, Clone, Default)]
struct Surroundings {
    depth: usize,
    field: Option<String>,
    payload: Option<usize>,
}

impl<'a> Scan<'a> {
    pub fn new(layers: &'a mut Layers) -> Self {
        let patience = 4 * layers.text(0).len() + 100_000;
        Scan { layers, findings: Findings::default(), unescaped: vec![], patience }
    }

    /// Reads a whole layer.
    pub fn layer(&mut self, layer: usize) {
        self.read(layer, &Surroundings::default());
    }

    /// Where nothing was found, it may be written with backslashes from beginning to end: sentences
    /// that were put into a string, their line ends as `\n`.
    pub fn last_resort(&mut self, layer: usize) {
        let mut layer = layer;
        for _ in 0..DEEPEST {
            let nothing = self.findings.found.is_empty() && self.findings.unknown.is_empty();
            let above = self.without_backslashes(layer);
            if !nothing || above == layer {
                return;
            }
            layer = above;
            self.read(layer, &Surroundings::default());
        }
    }

    /// Looks for a web page in a layer that still has its tags.
    pub fn page(&mut self, layer: usize) {
        let Some(page) = page(self.layers.text(layer)) else { return };
        let span = self.layers.pasted(layer, page.span.clone());
        self.findings.page = Some((span, page.title));
    }

    fn read(&mut self, layer: usize, around: &Surroundings) {
        let text = self.layers.shared(layer);
        self.payloads(layer, &text, around);
        for error in xml_errors(&text) {
            self.payload(layer, &text, &error, &[], around);
        }
        let place = if around.payload.is_some() { Place::Payload } else { Place::Prose };
        self.sentences(layer, &text, 0..text.len(), place, around);
    }

    /// Reads every JSON value of a layer.
    fn payloads(&mut self, layer: usize, text: &Rc<str>, around: &Surroundings) {
        let mut done = 0;
        for at in memchr::memchr2_iter(b'{', b'[', text.as_bytes()) {
            if at < done {
                continue;
            }
            let (top, begin) = self.without_escapes(layer, at);
            let top_text = self.layers.shared(top);
            let Some(tree) = Tree::read(&top_text, begin) else { continue };
            let payload = Payload::new(&top_text, &tree);
            let understood =
                payload.is_some_and(|p| self.payload(top, &top_text, &p, &tree.problems, around));
            let mut end = tree.span.clone();
            let mut level = top;
            while level != layer {
                let below = self.unescaped.iter().find(|(_, above)| *above == level).map(|(below, _)| *below);
                end = self.layers.below(level, end);
                level = below.unwrap_or(layer);
            }
            let length = end.end.saturating_sub(at);
            // Well-formed JSON about something else hides nothing.
            if understood || tree.problems.is_empty() || length > self.patience {
                done = end.end;
            } else {
                // What looks like a bracket of prose may hide another one.
                self.patience -= length;
                done = at + 1;
            }
        }
    }

    /// The layer in which the bracket at `at` is followed by a quote without a backslash, and its
    /// place there.
    fn without_escapes(&mut self, layer: usize, at: usize) -> (usize, usize) {
        let (mut layer, mut at) = (layer, at);
        for _ in 0..DEEPEST {
            let inside = self.layers.text(layer).get(at + 1..).unwrap_or("").trim_start();
            let quoted =
                inside.strip_prefix('\\').is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
            // An escaped line end may stand in front of the first key.
            let broken = inside.starts_with("\\n") || inside.starts_with("\\r");
            if !quoted && !broken {
                break;
            }
            let above = self.without_backslashes(layer);
            if above == layer {
                break;
            }
            at = self.layers.raise(above, at);
            layer = above;
        }
        (layer, at)
    }

    /// The layer above one that has one level of backslashes less; itself where it has none.
    fn without_backslashes(&mut self, layer: usize) -> usize {
        let known = self.unescaped.iter().find(|(below, _)| *below == layer).map(|(_, above)| *above);
        known.unwrap_or_else(|| {
            let rewrite = without_backslashes(self.layers.text(layer));
            let above = self.layers.add(layer, Recovery::BackslashesRemoved, rewrite);
            self.unescaped.push((layer, above));
            above
        })
    }

    /// Reads the messages of one payload; whether anything in it was understood, or its form
    /// says that it is an error.
    fn payload(
        &mut self,
        layer: usize,
        text: &Rc<str>,
        payload: &Payload,
        problems: &[ProblemKind],
        around: &Surroundings,
    ) -> bool {
        let span = self.layers.pasted(layer, payload.span.clone());
        let number = self.findings.payloads.len();
        self.findings.payloads.push((span, payload.envelope));
        let before = self.findings.found.len();
        let (mut unknown, mut open) = (Vec::new(), Vec::new());
        for message in &payload.messages {
            let field = message.field.clone().or_else(|| around.field.clone());
            let around = Surroundings { depth: around.depth + 1, field, payload: Some(number) };
            let span = self.layers.pasted(layer, message.inner.clone());
            if !self.message(layer, text, message, &around) {
                unknown.push((span, around.field, message.certain));
            }
            open.push(span);
        }
        let mut explained = self.findings.found.len() > before;
        if !explained {
            explained = self.told_status(layer, text, payload, number);
            if explained {
                unknown.iter_mut().for_each(|(_, _, certain)| *certain = false);
            }
        }
        let error = explained || payload.certain;
        if !error {
            self.findings.payloads.truncate(number);
            return false;
        }
        for (span, field, certain) in unknown {
            if certain && (payload.certain || span.of(self.layers.text(0)).contains(char::is_whitespace)) {
                self.findings.unknown.push((span, field));
            }
        }
        self.findings.strings.extend(open);
        let mut steps = self.layers.steps_inside(layer, payload.span.clone());
        let kinds = [
            (ProblemKind::TypographicQuotes, Recovery::TypographicQuotes),
            (ProblemKind::SingleQuotes, Recovery::SingleQuotes),
            (ProblemKind::MissingQuotes, Recovery::MissingQuotes),
            (ProblemKind::TrailingComma, Recovery::TrailingCommas),
            (ProblemKind::MissingClosing, Recovery::ClosingsAdded),
            (ProblemKind::UnterminatedString, Recovery::ClosingsAdded),
            (ProblemKind::ControlCharacter, Recovery::WrappedLines),
        ];
        for (kind, step) in kinds {
            if problems.contains(&kind) && !steps.contains(&step) {
                steps.push(step);
            }
        }
        self.findings.steps.push(steps);
        true
    }

    /// A status or a code of the payload, where no message of it says more.
    fn told_status(&mut self, layer: usize, text: &str, payload: &Payload, number: usize) -> bool {
        let told = payload.status.iter().find_map(|(status, range)| {
            code_of_number(*status).map(|code| (code, status.to_string(), range.clone()))
        });
        let told = told.or_else(|| {
            payload.symbols.iter().find_map(|range| {
                let word = text.get(range.clone())?;
                code_of_symbol(word).map(|code| (code, word.to_owned(), range.clone()))
            })
        });
        let Some((code, found, range)) = told else { return false };
        let span = self.layers.pasted(layer, range);
        self.findings.found.push(Found {
            code,
            span,
            whole: span,
            field: None,
            values: vec![(ArgName::Found, found)],
            likely: false,
            fixed: 1,
            wording: None,
            payload: Some(number),
        });
        true
    }

    /// Reads one string of a payload; whether it was understood.
    fn message(&mut self, layer: usize, text: &Rc<str>, message: &Message, around: &Surroundings) -> bool {
        let before = self.findings.found.len() + self.findings.announced.len();
        let inner = text.get(message.inner.clone()).unwrap_or("");
        let nested = around.depth < DEEPEST && may_hold_json(inner);
        if message.escaped || nested {
            let rewrite = if message.escaped { decoded(inner) } else { Rewrite::default() };
            let step = (message.escaped && nested).then_some(Recovery::BackslashesRemoved);
            let part = self.layers.add_part(layer, message.inner.clone(), step, rewrite);
            if nested {
                self.read(part, around);
            } else {
                let text = self.layers.shared(part);
                self.sentences(part, &text, 0..text.len(), Place::Payload, around);
            }
        } else {
            self.sentences(layer, text, message.inner.clone(), Place::Payload, around);
        }
        self.findings.found.len() + self.findings.announced.len() > before
    }

    /// Recognises the wordings in `range` of a layer.
    fn sentences(
        &mut self,
        layer: usize,
        text: &str,
        range: Range<usize>,
        place: Place,
        around: &Surroundings,
    ) {
        let part = text.get(range.clone()).unwrap_or("");
        let words = words(part);
        let matches = find(part, &words);
        let mut payload_until = 0;
        for found in &matches {
            let place = if found.bytes.start < payload_until { Place::Payload } else { place };
            let Some(accepted) = accept(part, &words, found, place) else { continue };
            if !matches!(found.meaning(), Some(Meaning::Wrapper(_))) && inside_announcement(&matches, found) {
                continue;
            }
            let told = found.slots.first().and_then(|(_, range)| part.get(range.clone()));
            let code = match found.meaning() {
                Some(Meaning::Code(code)) => Some(code),
                Some(Meaning::Status) => told.and_then(code_of),
                _ => None,
            };
            match (found.meaning(), code) {
                (_, Some(code)) => {
                    let source = Source { layer, part, offset: range.start };
                    self.found(&source, found, code, &named(part, &words, found, &accepted), around);
                }
                (Some(Meaning::Wrapper(envelope)), _) => {
                    let bytes = range.start + found.bytes.start..range.start + found.bytes.end;
                    let span = self.layers.pasted(layer, bytes);
                    self.findings.announced.push(span);
                    if let Some(envelope) = envelope {
                        self.findings.envelopes.push((span, envelope));
                    }
                    if envelope == Some(Envelope::Sentence) {
                        payload_until = end_of_paragraph(part, found.bytes.end);
                    }
                }
                _ => {}
            }
        }
    }

    fn found(&mut self, source: &Source, found: &Match, code: Code, named: &Named, around: &Surroundings) {
        let Source { layer, part, offset } = *source;
        let bytes = offset + found.bytes.start..offset + found.bytes.end;
        let value = |range: &Range<usize>| part.get(range.clone()).unwrap_or("").trim().to_owned();
        let mut values: Vec<(ArgName, String)> =
            found.slots.iter().map(|(name, range)| (*name, value(range))).collect();
        let means = found.wording().map_or(&[][..], |wording| wording.means);
        values.extend(means.iter().map(|(name, value)| (*name, (*value).to_owned())));
        let whole = |field: &String| field.is_empty() || field == "base";
        let field = match (around.field.clone(), named.attribute.clone()) {
            (Some(field), Some(attribute)) if whole(&field) => Some(attribute),
            (Some(field), _) => Some(field),
            (None, attribute) => attribute,
        };
        let mut steps = self.layers.steps_inside(layer, bytes.clone());
        let wrapped = part.get(found.bytes.clone()).unwrap_or("").contains('\n');
        if wrapped && !steps.contains(&Recovery::WrappedLines) {
            steps.push(Recovery::WrappedLines);
        }
        self.findings.steps.push(steps);
        self.findings.found.push(Found {
            code,
            span: self.layers.pasted(layer, bytes.clone()),
            whole: self.layers.pasted(layer, offset + named.start..bytes.end),
            field,
            values,
            likely: named.likely || !found.is_exact(),
            fixed: found.fixed(),
            wording: Some(found.wording),
            payload: around.payload,
        });
    }
}

/// The text that a wording was found in.
struct Source<'a> {
    layer: usize,
    part: &'a str,
    /// Where the part begins in the layer.
    offset: usize,
}

/// What stands in front of a wording.
struct Named {
    attribute: Option<String>,
    /// Where the attribute begins, or the wording where there is none.
    start: usize,
    likely: bool,
}

fn named(part: &str, words: &[Word], found: &Match, accepted: &Accepted) -> Named {
    let words = words.get(accepted.attribute.clone()).unwrap_or(&[]);
    let range = words.first().zip(words.last()).map(|(first, last)| first.start..last.end);
    Named {
        start: range.clone().map_or(found.bytes.start, |range| range.start),
        attribute: range.and_then(|range| part.get(range)).map(str::to_owned),
        likely: accepted.likely,
    }
}

/// Whether a wording is only a part of a sentence that announces a message.
fn inside_announcement(matches: &[Match], found: &Match) -> bool {
    let first = matches.partition_point(|m| m.bytes.start + LONGEST_ANNOUNCEMENT < found.bytes.start);
    matches
        .iter()
        .skip(first)
        .take_while(|m| m.bytes.start <= found.bytes.start)
        .any(|m| matches!(m.meaning(), Some(Meaning::Wrapper(_))) && m.bytes.end >= found.bytes.end)
}

/// No announcement is longer, in bytes.
const LONGEST_ANNOUNCEMENT: usize = 300;

/// The end of the line, or of the string, that goes on at `at`.
fn end_of_paragraph(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or("");
    at + rest.find("\n\n").or_else(|| rest.find(['"', '{', '}'])).unwrap_or(rest.len())
}

/// Whether a string may be JSON itself, or hold some.
fn may_hold_json(inner: &str) -> bool {
    inner.match_indices(['{', '[']).any(|(at, _)| {
        let behind = inner.get(at + 1..).unwrap_or("").trim_start_matches([' ', '\\', '\n']);
        behind.starts_with(['"', '\'', '“', '„', '«', '{', '[', '‘']) || behind.starts_with("n\\\"")
    })
}

/// The inside of a string without its escapes.
fn decoded(inner: &str) -> Rewrite {
    let mut rewrite = Rewrite::default();
    for (range, piece) in pieces(inner) {
        if let Piece::Escaped(c) = piece {
            let mut buffer = [0; 4];
            rewrite.replace(inner, range, c.encode_utf8(&mut buffer));
        }
    }
    rewrite
}

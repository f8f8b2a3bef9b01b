//! Wordings in running text and in strings, with what stands in front of them.

use super::found::Found;
use super::recognition_cache::Recognised;
use crate::envelope::kind::Envelope;
use crate::recovery::Recovery;
use crate::scan::{Scan, Surroundings};
use crate::text::words::Word;
use crate::wordings::acceptance::{Accepted, FoundIn, accept};
use crate::wordings::field_label::label;
use crate::wordings::http_status::code_of;
use crate::wordings::wording::Meaning;
use crate::wordings::wording_match::Match;
use knowledge::catalogue::Code;
use knowledge::catalogue::pattern::Scope;
use knowledge::vocabulary::ArgName;
use std::ops::Range;

impl Scan<'_> {
    /// Recognises the wordings in `range` of a layer, but for those in `done`, which are read already;
    /// their places count from the start of `range`.
    pub(crate) fn sentences(
        &mut self,
        layer: usize,
        text: &str,
        range: Range<usize>,
        found_in: FoundIn,
        around: &Surroundings,
        done: &[Range<usize>],
    ) {
        let part = text.get(range.clone()).unwrap_or("");
        let recognised = self.known.recognise(part, done);
        let Recognised { words, matches } = &*recognised;
        let mut ends = ParagraphEnds::default();
        let mut payload_until = 0;
        for found in matches {
            let found_in = if found.bytes.start < payload_until { FoundIn::Payload } else { found_in };
            let Some(accepted) = accept(part, words, found, found_in) else { continue };
            if inside_announcement(matches, found) {
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
                    let passage = Passage { layer, part, offset: range.start };
                    self.found(&passage, found, code, &named(part, words, found, &accepted), around);
                }
                (Some(Meaning::Announcement(envelope)), _) => {
                    let bytes = range.start + found.bytes.start..range.start + found.bytes.end;
                    let span = self.layers.pasted(layer, bytes);
                    self.findings.announced.push(span);
                    if let Some(envelope) = envelope {
                        self.findings.envelopes.push((span, envelope));
                    }
                    if envelope == Some(Envelope::Sentence) {
                        payload_until = ends.behind(part, found.bytes.end);
                    }
                }
                _ => {}
            }
        }
    }

    fn found(&mut self, passage: &Passage, found: &Match, code: Code, named: &Named, around: &Surroundings) {
        let Passage { layer, part, offset } = *passage;
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
        let span = self.layers.pasted(layer, bytes.clone());
        let wrapped = span.of(self.layers.text(0)).contains('\n');
        if wrapped && !steps.contains(&Recovery::WrappedLines) {
            steps.push(Recovery::WrappedLines);
        }
        self.findings.undone(&steps);
        self.findings.found.push(Found {
            code,
            span,
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
struct Passage<'a> {
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
    let range = range.or_else(|| label(part, found.bytes.start));
    Named {
        start: range.clone().map_or(found.bytes.start, |range| range.start),
        attribute: range.and_then(|range| part.get(range)).map(str::to_owned),
        likely: accepted.likely,
    }
}

/// Whether a wording of everyday language is only a part of a sentence that announces a message.
fn inside_announcement(matches: &[Match], found: &Match) -> bool {
    let everyday = found.wording().is_some_and(|w| w.scope != Scope::Anywhere);
    if !everyday || matches!(found.meaning(), Some(Meaning::Announcement(_))) {
        return false;
    }
    let first = matches.partition_point(|m| m.bytes.start + LONGEST_ANNOUNCEMENT < found.bytes.start);
    matches
        .iter()
        .skip(first)
        .take_while(|m| m.bytes.start <= found.bytes.start)
        .any(|m| matches!(m.meaning(), Some(Meaning::Announcement(_))) && m.bytes.end >= found.bytes.end)
}

/// No announcement is longer, in bytes.
const LONGEST_ANNOUNCEMENT: usize = 300;

/// Where paragraphs end, asked for place after place; what was found once is not looked for again.
#[derive(Default)]
struct ParagraphEnds {
    /// The next empty line; past the text where there is none.
    line: usize,
    /// The next quote or brace; past the text where there is none.
    sign: usize,
}

impl ParagraphEnds {
    /// The end of the paragraph that goes on at `at`: an empty line, or where the text has none any
    /// more, the end of the string.
    fn behind(&mut self, text: &str, at: usize) -> usize {
        let rest = text.get(at..).unwrap_or("");
        let place = |found: Option<usize>| found.map_or(usize::MAX, |length| at + length);
        if self.line < at {
            self.line = place(rest.find("\n\n"));
        }
        if self.line == usize::MAX && self.sign < at {
            self.sign = place(rest.find(['"', '{', '}']));
        }
        let end = if self.line == usize::MAX { self.sign } else { self.line };
        end.min(text.len())
    }
}

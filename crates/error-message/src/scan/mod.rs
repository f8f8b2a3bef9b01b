//! Goes through a text and its layers, and collects what is understood.

pub(crate) mod found;
pub(crate) mod payload;
pub(crate) mod recognition_cache;
pub(crate) mod sentences;
pub(crate) mod strings;

pub(crate) use readers::json::token::ProblemKind;

pub(crate) use found::Findings;

use crate::carry::Carry;
use crate::envelope::html_page::page;
use crate::envelope::interpreter::read_payload;
use crate::envelope::json_tree::Tree;
use crate::envelope::xml_error::xml_errors;
use crate::recover::backslashes::without_backslashes;
use crate::recovery::Recovery;
use crate::support_header::HEADER;
use crate::text::layers::Layers;
use crate::wordings::acceptance::FoundIn;
use recognition_cache::Known;
use std::ops::Range;
use std::rc::Rc;

/// Strings in strings in strings are read to this depth.
const DEEPEST: usize = 5;

pub(crate) struct Scan<'a> {
    pub layers: &'a mut Layers,
    pub findings: Findings,
    /// For each layer that needed it, the layer without one level of its backslashes.
    unescaped: Vec<(usize, usize)>,
    /// How many bytes may still be read a second time.
    patience: usize,
    known: &'a mut Known,
    /// What the piece of text before left open.
    before: Carry,
    /// Whether another piece comes behind it.
    goes_on: bool,
    /// What it leaves open itself.
    pub after: Carry,
}

/// Where a text that is read was found.
#[derive(Debug, Clone, Default)]
pub(crate) struct Surroundings {
    depth: usize,
    field: Option<String>,
    payload: Option<usize>,
}

impl<'a> Scan<'a> {
    /// `goes_on` says whether another piece of the same text comes behind it, `before` what the piece
    /// in front of it left open.
    pub fn new(layers: &'a mut Layers, known: &'a mut Known, before: Carry, goes_on: bool) -> Self {
        let patience = 4 * layers.text(0).len() + 100_000;
        let (findings, after) = (Findings::default(), Carry::default());
        Scan { layers, findings, unescaped: vec![], patience, known, before, goes_on, after }
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
            let text = self.layers.shared(layer);
            self.sentences(layer, &text, 0..text.len(), FoundIn::Prose, &Surroundings::default(), &[]);
        }
    }

    /// Looks for a web page in a layer that still has its tags.
    pub fn page(&mut self, layer: usize) {
        let Some(page) = page(self.layers.text(layer)) else { return };
        let span = self.layers.pasted(layer, page.span.clone());
        if self.goes_on && page.is_open {
            self.after.opening.insert_str(0, "<html>");
            self.after.in_page = true;
        }
        self.findings.page = Some((span, page.title));
    }

    fn read(&mut self, layer: usize, around: &Surroundings) {
        let text = self.layers.shared(layer);
        let read = self.payloads(layer, &text, around);
        for error in xml_errors(&text) {
            self.payload(layer, &text, &error, &[], around);
        }
        let found_in = if around.payload.is_some() { FoundIn::Payload } else { FoundIn::Prose };
        self.sentences(layer, &text, 0..text.len(), found_in, around, &read);
    }

    /// Reads every JSON value of a layer; tells which of its strings were read as messages.
    fn payloads(&mut self, layer: usize, text: &Rc<str>, around: &Surroundings) -> Vec<Range<usize>> {
        let mut done = 0;
        let mut read = Vec::new();
        for at in memchr::memchr2_iter(b'{', b'[', text.as_bytes()) {
            if at < done {
                continue;
            }
            if text.get(at..).is_some_and(|rest| rest.starts_with(HEADER)) {
                done = at + HEADER.len();
                continue;
            }
            if !may_go_on(text, at) {
                continue;
            }
            let (top, begin) = self.without_escapes(layer, at);
            let top_text = self.layers.shared(top);
            let Some(mut tree) = Tree::read(&top_text, begin) else { continue };
            let outermost = around.depth == 0 && top == layer;
            let begun = outermost && at < self.before.opening.len();
            if begun {
                tree.before = std::mem::take(&mut self.before.members);
            }
            let payload = read_payload(&top_text, &tree);
            let carry = if self.goes_on && outermost { Carry::of(&top_text, &tree) } else { None };
            // Where a piece was cut, nothing is missing.
            let problems = if begun || carry.is_some() { &[] } else { tree.problems.as_slice() };
            let number = self.findings.payloads.len();
            let understood =
                payload.as_ref().is_some_and(|p| self.payload(top, &top_text, p, problems, around));
            if let Some(payload) = payload.filter(|_| top == layer && tree.problems.is_empty()) {
                read.extend(payload.messages.into_iter().map(|message| message.inner));
            }
            let mut end = tree.span.clone();
            let mut level = top;
            while level != layer {
                let below = self.unescaped.iter().find(|(_, above)| *above == level).map(|(below, _)| *below);
                end = self.layers.below(level, end);
                level = below.unwrap_or(layer);
            }
            if let Some(carry) = carry.filter(|_| understood || self.after.opening.is_empty()) {
                let payload = self.findings.payloads.get(number).copied();
                self.after = Carry { payload, ..carry };
            }
            let length = end.end.saturating_sub(at);
            // Well-formed JSON about something else hides nothing, nor does a heap of brackets.
            let hides_nothing = tree.problems.is_empty() || tree.problems.contains(&ProblemKind::TooDeep);
            if understood || hides_nothing || length > self.patience {
                done = end.end;
            } else {
                // What looks like a bracket of prose may hide another one.
                self.patience -= length;
                done = at + 1;
            }
        }
        read
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

    /// The layer above this one, with one level of backslashes less; this one where it has none.
    fn without_backslashes(&mut self, layer: usize) -> usize {
        let known = self.unescaped.iter().find(|(below, _)| *below == layer).map(|(_, above)| *above);
        known.unwrap_or_else(|| {
            let rewrite = without_backslashes(self.layers.text(layer));
            let above = self.layers.add(layer, Recovery::BackslashesRemoved, rewrite);
            self.unescaped.push((layer, above));
            above
        })
    }
}

/// Whether the bracket at `at` could be JSON by what comes next: most brackets of other texts could
/// not, and finding that out by reading them takes a hundred times longer.
fn may_go_on(text: &str, at: usize) -> bool {
    let mut in_object = false;
    for c in text.get(at..).unwrap_or("").chars().take(NEAR) {
        match c {
            '{' | '[' if in_object => return false,
            '{' | '[' => in_object = c == '{',
            c if c.is_whitespace() => {}
            // A key, the end, or the backslashes in front of either.
            c if in_object => return !c.is_ascii() || c.is_alphanumeric() || "\"'`_:$}]\\".contains(c),
            c => return !matches!(c, ')' | '>' | ';' | '!' | '?' | '*' | '=' | '&' | '|'),
        }
    }
    true
}

/// How many characters decide it.
const NEAR: usize = 8;

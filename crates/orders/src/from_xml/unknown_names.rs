//! What the field table does not know: elements and attributes.

use crate::outcome::fate::{Placed, Reason};
use knowledge::catalogue::Code;
use knowledge::finding::Finding;
use knowledge::vocabulary::ArgName;
use text::span::Span;

/// Elements that the table does not know, by name or path, each with its places. Of more names than
/// anybody looks at, the last has the places of all further ones.
#[derive(Debug, Default)]
pub(crate) struct UnknownElements(Vec<(String, Vec<Span>)>);

/// The names that are told apart.
const MOST_NAMES: usize = 101;

impl UnknownElements {
    /// Notes that one stands at `span`.
    pub fn note(&mut self, name: String, span: Span) {
        let known = self.0.iter().position(|(known, _)| *known == name);
        let last = MOST_NAMES - 1;
        match self.0.get_mut(known.unwrap_or(last)) {
            Some((_, spans)) => spans.push(span),
            None => self.0.push((name, vec![span])),
        }
    }

    /// One finding for each name, with all its places.
    pub fn findings(self) -> impl Iterator<Item = Finding> {
        self.0.into_iter().map(|(name, spans)| {
            let finding = Finding::new(Code::ElementUnknown).with(ArgName::Name, name);
            Finding { spans, ..finding }
        })
    }
}

/// What becomes of an attribute that the table does not know.
pub(crate) fn attribute_fate(name: &str) -> Placed {
    if name == "xmlns" || ["xmlns:", "xsi:", "xml:"].iter().any(|prefix| name.starts_with(prefix)) {
        Placed::Ignored(Reason::Namespace)
    } else {
        Placed::Unknown
    }
}

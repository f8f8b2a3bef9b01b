//! Findings as they are made. However many there are of a kind, they take little room: the first
//! hundred stand for themselves, and one with all their places for the others.

use knowledge::catalogue::Code;
use knowledge::finding::Finding;
use knowledge::vocabulary::{ArgName, Severity, Value};
use text::span::Span;

/// The findings of a kind that stand for themselves.
const EACH: usize = 100;

/// Findings, and how many of each kind.
#[derive(Debug, Default)]
pub(crate) struct Findings {
    list: Vec<Finding>,
    kinds: Vec<Kind>,
}

/// The findings of one code about one field, whichever item's it is.
#[derive(Debug)]
struct Kind {
    code: Code,
    field: Box<str>,
    severity: Severity,
    count: usize,
    /// The findings that offer a repair.
    repairable: usize,
    /// Where in the list the one stands that has the places of the others.
    rest: Option<usize>,
}

impl Findings {
    /// Adds one.
    pub fn push(&mut self, mut finding: Finding) {
        let next = self.list.len();
        let Some(kind) = self.kind(&finding) else { return };
        kind.count += 1;
        kind.repairable += usize::from(!finding.edits.is_empty());
        if kind.count <= EACH {
            self.list.push(finding);
            return;
        }
        match kind.rest {
            Some(at) => {
                if let Some(rest) = self.list.get_mut(at) {
                    rest.spans.append(&mut finding.spans);
                    rest.edits.append(&mut finding.edits);
                }
            }
            None => {
                kind.rest = Some(next);
                self.list.push(finding);
            }
        }
    }

    /// The same for all of these.
    pub fn extend(&mut self, findings: impl IntoIterator<Item = Finding>) {
        findings.into_iter().for_each(|finding| self.push(finding));
    }

    fn kind(&mut self, finding: &Finding) -> Option<&mut Kind> {
        let field = field_of(finding);
        let same = |kind: &Kind| {
            kind.code == finding.code && kind.severity == finding.severity && &*kind.field == field
        };
        let known = self.kinds.iter().position(same);
        let at = known.unwrap_or_else(|| {
            let Finding { code, severity, .. } = *finding;
            let field = field.into();
            self.kinds.push(Kind { code, field, severity, count: 0, repairable: 0, rest: None });
            self.kinds.len() - 1
        });
        self.kinds.get_mut(at)
    }

    /// All that are kept, in the order in which they were made.
    pub fn list(&self) -> &[Finding] {
        &self.list
    }

    /// The same, for good.
    pub fn into_list(self) -> Vec<Finding> {
        self.list
    }

    /// Whether one of this code was made.
    pub fn has(&self, code: Code) -> bool {
        self.kinds.iter().any(|kind| kind.code == code)
    }

    /// Each code that was found, its severity, and how many of the findings offer a repair.
    pub fn codes(&self) -> impl Iterator<Item = (Code, Severity, usize)> + '_ {
        self.kinds.iter().map(|kind| (kind.code, kind.severity, kind.repairable))
    }

    /// Takes back those of `codes` that begin at or behind `from`.
    pub fn take_back(&mut self, codes: &[Code], from: Span) {
        let meant = |finding: &Finding| {
            codes.contains(&finding.code)
                && finding.spans.first().is_some_and(|span| span.start() >= from.start())
        };
        if !self.list.iter().any(&meant) {
            return;
        }
        let all = std::mem::take(self);
        self.extend(all.list.into_iter().filter(|finding| !meant(finding)));
    }

    /// Takes all of them back.
    pub fn clear(&mut self) {
        *self = Findings::default();
    }
}

/// The field that a finding is about, without the number of the item.
fn field_of(finding: &Finding) -> &str {
    let path = finding.arguments.iter().find_map(|(name, value)| match value {
        Value::Text(path) if *name == ArgName::Field => Some(path.as_str()),
        _ => None,
    });
    let path = path.unwrap_or("");
    path.rsplit_once("]/").map_or(path, |(_, field)| field)
}

#[cfg(test)]
mod tests {
    use super::*;
    use text::edit::Edit;

    fn of_item(item: usize, field: &str) -> Finding {
        let text = "x".repeat(1000);
        let span = Span::new(&text, item, item + 1);
        let finding = Finding::new(Code::AmountMalformed).at(span).repaired_by(Edit::remove(span));
        finding.with(ArgName::Field, format!("Item[{item}]/{field}"))
    }

    #[test]
    fn a_hundred_of_a_kind_stand_for_themselves_and_one_for_the_others() {
        let mut findings = Findings::default();
        for item in 1..=300 {
            findings.push(of_item(item, "UnitPrice"));
            findings.push(of_item(item, "Weight"));
        }
        let list = findings.list();
        assert_eq!(list.len(), 202);
        assert_eq!(list.iter().map(|finding| finding.spans.len()).max(), Some(200));
        assert_eq!(list.iter().map(|finding| finding.edits.len()).sum::<usize>(), 600, "every repair");
        let repairable: usize = findings.codes().map(|(.., repairable)| repairable).sum();
        assert_eq!(repairable, 600);
    }

    #[test]
    fn findings_that_are_taken_back_do_not_count() {
        let mut findings = Findings::default();
        findings.push(of_item(1, "UnitPrice"));
        let from = of_item(2, "UnitPrice").spans[0];
        findings.push(of_item(2, "UnitPrice"));
        findings.take_back(&[Code::AmountMalformed], from);
        assert_eq!(findings.list(), [of_item(1, "UnitPrice")]);
        findings.clear();
        assert!(!findings.has(Code::AmountMalformed));
    }
}

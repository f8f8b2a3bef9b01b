//! Examines a text, from beginning to end or bit by bit.

use crate::carry::Carry;
use crate::pieces;
use crate::report::{Options, Report};
use crate::scan::found;
use crate::scan::recognition_cache::Known;
use crate::summary::account::Account;
use crate::summary::{build_report, competing_claims, unexplained};
use crate::text::layers;
use crate::{recover, scan};

/// Examines a text and reports on it, whatever it is.
pub fn examine(text: &str, options: &Options) -> Report {
    let mut decoding = Decoding::default();
    while !decoding.advance(text) {}
    decoding.report(options)
}

/// An examination that goes on bit by bit, so that a page can answer in between.
///
/// A long text is understood piece by piece. What a piece leaves open, such as the list of a JSON value
/// or a web page, the next one goes on with; what two pieces say is one finding.
#[derive(Debug, Default)]
pub struct Decoding {
    done: usize,
    carry: Carry,
    known: Known,
    account: Account,
}

impl Decoding {
    /// Examines the next piece of `text`, which has to be the same each time: some 32 KB of it at most.
    /// Tells whether that was the last.
    pub fn advance(&mut self, text: &str) -> bool {
        let end = pieces::end(text, self.done);
        let piece = text.get(self.done..end).unwrap_or("");
        let before = std::mem::take(&mut self.carry);
        let (all, after) = understand(piece, &mut self.known, before, end < text.len());
        self.account.add(text, self.done..end, all, &after);
        (self.done, self.carry) = (end, after);
        end >= text.len()
    }

    /// How many bytes are examined.
    pub fn done(&self) -> usize {
        self.done
    }

    /// The report on what is examined.
    pub fn report(self, options: &Options) -> Report {
        build_report::report(options, self.account)
    }
}

/// All that is found in the first piece of a text.
pub(crate) fn understand_first(text: &str) -> found::Findings {
    let first = text.get(..pieces::end(text, 0)).unwrap_or("");
    understand(first, &mut Known::default(), Carry::default(), false).0
}

/// All that is found in a piece of a text, and what it leaves open.
fn understand(piece: &str, known: &mut Known, before: Carry, goes_on: bool) -> (found::Findings, Carry) {
    let mut layers = layers::Layers::new(piece);
    layers.open_again(&before.opening);
    let recovered = recover::recover(&mut layers);
    let mut scan = scan::Scan::new(&mut layers, known, before, goes_on);
    scan.layer(recovered.plain);
    scan.last_resort(recovered.plain);
    scan.page(recovered.marked_up);
    let (mut findings, after) = (scan.findings, scan.after);
    competing_claims::resolve(piece, &mut findings);
    findings.unexplained = unexplained::unexplained(&layers, recovered.plain, &findings);
    (findings, after)
}

//! Examines a text from beginning to end.

use crate::report::{Options, Report};
use crate::scan::found;
use crate::summary::{build_report, competing_claims, unexplained};
use crate::text::layers;
use crate::{recover, scan};

/// Examines a text and reports on it, whatever it is.
pub fn examine(text: &str, options: &Options) -> Report {
    build_report::report(text, options, understand(text))
}

/// All that is found in a text.
pub(crate) fn understand(text: &str) -> found::Findings {
    let mut layers = layers::Layers::new(text);
    let recovered = recover::recover(&mut layers);
    let mut scan = scan::Scan::new(&mut layers);
    scan.layer(recovered.plain);
    scan.last_resort(recovered.plain);
    scan.page(recovered.marked_up);
    let mut findings = scan.findings;
    competing_claims::resolve(text, &mut findings);
    findings.unexplained = unexplained::unexplained(&layers, recovered.plain, &findings);
    findings
}

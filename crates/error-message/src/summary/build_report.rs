//! Builds the report from what was found: one finding for each cause.

use super::account::{Account, Said};
use super::find_scenario::find_scenario;
use crate::recovery::Recovery;
use crate::report::{Options, Report};
use crate::scenario::FoundScenario;
use knowledge::catalogue::Code;
use knowledge::finding::Finding;
use knowledge::profiles::Profile;
use knowledge::vocabulary::{ArgName, Value};
use text::indexed_sort;
use text::span::Span;

/// Codes that only QuickBooks Commerce has.
const QUICKBOOKS_COMMERCE: &[Code] = &[
    Code::QuantityExceedsUnpacked,
    Code::OrderAlreadyFulfilled,
    Code::OrderNotFinalized,
    Code::OrderVoidOrDeleted,
    Code::OrderStateUnknown,
    Code::FulfilmentWithoutLines,
    Code::InvoiceWithoutLines,
    Code::OrderLineMissing,
    Code::RequiredParameterMissing,
];

/// Sums up what was found in the pasted text.
pub(crate) fn report(options: &Options, account: Account) -> Report {
    let Some(says) = account.says else { return nothing(options) };
    let Account { mut said, unlisted, scenarios, all, .. } = account;
    let mut unexplained = all.unexplained;
    if said.is_empty() {
        unexplained = vec![says];
        let finding = Finding::new(Code::NotRecognised).at(says).with(ArgName::Field, Value::Untold);
        said.push(Said { finding, text: Span::default(), loose: false });
    }
    // In the order of their first places.
    let mut said: Vec<(usize, Said)> = said.into_iter().enumerate().collect();
    indexed_sort::sort_by_key(&mut said, |(_, said)| said.finding.spans.first().copied());
    let mut places = vec![0; said.len()];
    let mut loose = Vec::new();
    for (place, (index, said)) in said.iter().enumerate() {
        if let Some(at) = places.get_mut(*index) {
            *at = place;
        }
        loose.extend(said.loose.then_some(*index));
    }
    let has = |code: Code| said.iter().any(|(_, said)| said.loose && said.finding.code == code);
    // Messages outside of any payload belong together.
    let of_text = find_scenario(&has).map(|scenario| FoundScenario { scenario, findings: loose });
    let mut findings: Vec<Finding> = said.into_iter().map(|(_, said)| said.finding).collect();
    let told =
        account.names_quickbooks_commerce || findings.iter().any(|f| QUICKBOOKS_COMMERCE.contains(&f.code));
    let detected = if told { Profile::QuickbooksCommerce } else { Profile::CustomStore };
    let profile = options.profile.unwrap_or(detected);
    let notices = profile.facts().notices();
    let before = notices.len();
    findings.splice(0..0, notices);
    let mut scenarios: Vec<FoundScenario> = of_text.into_iter().chain(scenarios).collect();
    for found in &mut scenarios {
        for finding in &mut found.findings {
            *finding = before + places.get(*finding).copied().unwrap_or(0);
        }
        indexed_sort::sort(&mut found.findings);
    }
    indexed_sort::sort_by(&mut scenarios, |a, b| a.findings.cmp(&b.findings));
    scenarios.dedup();
    let mut recovered = all.steps;
    indexed_sort::sort(&mut recovered);
    recovered.extend((account.payloads > 0 && account.outside).then_some(Recovery::FoundInText));
    recovered.extend((account.payloads > 1).then_some(Recovery::SeveralMessages));
    Report { profile, findings, unlisted, scenarios, recovered, envelopes: all.envelopes, unexplained }
}

fn nothing(options: &Options) -> Report {
    let profile = options.profile.unwrap_or(Profile::CustomStore);
    let findings = profile.facts().notices().chain([Finding::new(Code::NothingPasted)]).collect();
    let (scenarios, recovered, envelopes, unexplained) = Default::default();
    Report { profile, findings, unlisted: 0, scenarios, recovered, envelopes, unexplained }
}

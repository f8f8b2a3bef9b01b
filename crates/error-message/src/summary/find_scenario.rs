//! Tells what the findings of one message mean together.

use crate::scan::found::Found;
use crate::scenario::Scenario;
use knowledge::catalogue::Code;

/// The scenario of the findings of one message.
pub(crate) fn find_scenario(found: &[&Found]) -> Option<Scenario> {
    let has = |code: Code| found.iter().any(|f| f.code == code);
    let quantity = has(Code::QuantityExceedsUnpacked);
    if has(Code::OrderAlreadyFulfilled) {
        return Some(if quantity { Scenario::NothingLeft } else { Scenario::ReportedTwice });
    }
    if has(Code::OrderVoidOrDeleted) {
        return Some(Scenario::CancelledMeanwhile);
    }
    if has(Code::OrderNotFinalized) {
        return Some(Scenario::ReopenedMeanwhile);
    }
    (quantity && !has(Code::OrderStateUnknown)).then_some(Scenario::PartlyPacked)
}

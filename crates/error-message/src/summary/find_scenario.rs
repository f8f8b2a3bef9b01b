//! Tells what the findings of one message mean together.

use crate::scenario::Scenario;
use knowledge::catalogue::Code;

/// The scenario of the findings of one message; `has` tells whether a code is among them.
pub(crate) fn find_scenario(has: &dyn Fn(Code) -> bool) -> Option<Scenario> {
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

//! What the halves of a message mean together.

use crate::scan::found::Found;
use crate::scenario::Story;
use knowledge::catalogue::Code;

/// The story of the findings of one message.
pub(crate) fn story(found: &[&Found]) -> Option<Story> {
    let has = |code: Code| found.iter().any(|f| f.code == code);
    let quantity = has(Code::QuantityExceedsUnpacked);
    if has(Code::OrderAlreadyFulfilled) {
        return Some(if quantity { Story::NothingLeft } else { Story::ReportedTwice });
    }
    if has(Code::OrderVoidOrDeleted) {
        return Some(Story::CancelledMeanwhile);
    }
    if has(Code::OrderNotFinalized) {
        return Some(Story::ReopenedMeanwhile);
    }
    (quantity && !has(Code::OrderStateUnknown)).then_some(Story::PartlyPacked)
}

//! Why a value does not reach ShipStation.

use orders::LossReason;
use words::Words;

/// Why a value is lost, in words.
pub fn loss_reason(reason: LossReason, words: &Words) -> String {
    match reason {
        LossReason::Ignored(reason) => words.reason(reason),
        LossReason::Finding(code) => words.code_short(code),
        LossReason::Unknown => words.fate_unknown(),
    }
}

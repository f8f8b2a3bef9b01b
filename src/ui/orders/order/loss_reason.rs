//! Why a value does not reach ShipStation.

use crate::i18n::Words;
use orders::Why;

/// Why a value is lost, in words.
pub fn why(why: Why, words: &Words) -> String {
    match why {
        Why::Reason(reason) => words.reason(reason),
        Why::Found(code) => words.code_short(code),
        Why::Unknown => words.fate_unknown(),
    }
}

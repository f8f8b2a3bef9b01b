//! Why a value does not reach ShipStation.

use orders::Why;
use words::Words;

/// Why a value is lost, in words.
pub fn why(why: Why, words: &Words) -> String {
    match why {
        Why::Reason(reason) => words.reason(reason),
        Why::Found(code) => words.code_short(code),
        Why::Unknown => words.fate_unknown(),
    }
}

//! Statuses that an answer tells as a number or a word beside its message.

use crate::core::catalogue::Code;

/// The code of an HTTP status.
pub(super) fn code_of_number(_status: u32) -> Option<Code> {
    None
}

/// The code of a word such as `rate_limit_exceeded`.
pub(super) fn code_of_symbol(_symbol: &str) -> Option<Code> {
    None
}

//! HTTP statuses: the sentences that name one, and statuses beside a message.

use knowledge::catalogue::Code;
use knowledge::catalogue::pattern::{Pattern, anywhere};

/// The statuses with a code of their own.
const STATUSES: &[(u32, Code)] = &[
    (400, Code::Http400),
    (401, Code::Http401),
    (402, Code::Http402),
    (403, Code::Http403),
    (404, Code::Http404),
    (408, Code::TimedOut),
    (414, Code::Http414),
    (422, Code::Http422),
    (429, Code::Http429),
];

/// How a status is written; the number is `{status}`.
pub(crate) const SENTENCES: &[Pattern] = &[
    anywhere("HTTP {status}"),
    anywhere("HTTP/1.0 {status}"),
    anywhere("HTTP/1.1 {status}"),
    anywhere("HTTP/2 {status}"),
    anywhere("HTTP/2.0 {status}"),
    anywhere("HTTP/3 {status}"),
    anywhere("HTTP status {status}"),
    anywhere("HTTP code {status}"),
    anywhere("HTTP error {status}"),
    anywhere("status code {status}"),
    anywhere("StatusCode {status}"),
    anywhere("code d'état {status}"),
    anywhere("código de estado {status}"),
    anywhere("error {status}"),
    anywhere("error code {status}"),
    anywhere("{status} error"),
    anywhere("erreur {status}"),
    anywhere("Fehler {status}"),
    anywhere("Fehlercode {status}"),
    anywhere("returned an error: ({status})"),
    anywhere("retourné une erreur : ({status})"),
    anywhere("Fehler zurückgegeben: ({status})"),
    anywhere("Error en el servidor remoto: ({status})"),
];

/// Words that stand for a status or a message beside it, as ShipStation's API and WordPress write
/// them.
const SYMBOLS: &[(&str, Code)] = &[
    ("unauthorized", Code::Http401),
    ("rest_not_logged_in", Code::Http401),
    ("forbidden", Code::Http403),
    ("rest_forbidden", Code::Http403),
    ("not_found", Code::Http404),
    ("rest_no_route", Code::Http404),
    ("rate_limit_exceeded", Code::Http429),
    ("timeout", Code::TimedOut),
    ("internal_server_error", Code::Http5xx),
    ("subscription_inactive", Code::Http402),
    ("trial_expired", Code::Http402),
    ("field_value_required", Code::FieldBlank),
    ("request_body_required", Code::FieldBlank),
    ("invalid_field_value", Code::FieldMalformed),
    ("invalid_string_length", Code::FieldWrongLength),
    ("invalid_identifier", Code::FieldMustExist),
    ("bad request", Code::Http400),
    ("payment required", Code::Http402),
    ("not found", Code::Http404),
    ("unprocessable entity", Code::Http422),
    ("too many requests", Code::Http429),
    ("internal server error", Code::Http5xx),
    ("bad gateway", Code::Http5xx),
    ("service unavailable", Code::Http5xx),
    ("gateway timeout", Code::Http5xx),
];

/// The code of an HTTP status as it is written.
pub(crate) fn code_of(status: &str) -> Option<Code> {
    status.parse().ok().and_then(code_of_number)
}

/// The code of an HTTP status.
pub(crate) fn code_of_number(status: u32) -> Option<Code> {
    if (500..600).contains(&status) {
        return Some(Code::Http5xx);
    }
    STATUSES.iter().find(|(number, _)| *number == status).map(|(_, code)| *code)
}

/// Whether a code only tells how an answer came.
pub(crate) fn is_status(code: Code) -> bool {
    code == Code::Http5xx || STATUSES.iter().any(|(_, status)| *status == code)
}

/// Whether a status says that ShipStation was turned away, so that nothing in the answer is about a
/// field of the order.
pub(crate) fn turns_away(code: Code) -> bool {
    matches!(code, Code::Http401 | Code::Http402 | Code::Http403 | Code::Http429)
}

/// The code of a word such as `rate_limit_exceeded`.
pub(crate) fn code_of_symbol(symbol: &str) -> Option<Code> {
    SYMBOLS.iter().find(|(name, _)| name.eq_ignore_ascii_case(symbol.trim())).map(|(_, code)| *code)
}

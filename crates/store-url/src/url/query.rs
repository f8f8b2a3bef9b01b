//! What the parameters of a URL are for.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use text::edit_distance::is_within;

/// What a parameter is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Parameter {
    /// `stock_location_id[]`, in whatever encoding.
    Location,
    /// Meant as that, and written otherwise.
    MisspeltLocation,
    /// One that ShipStation adds itself.
    Reserved,
    /// Its value is a password or a key.
    Secret,
    /// Nothing between two `&`.
    Empty,
    /// Any other.
    Other,
}

/// The name of the location parameter as the article's template writes it.
pub(crate) const LOCATION: &str = "stock_location_id%5B%5D";

/// Added to every export request by ShipStation.
const RESERVED: [&str; 4] = ["action", "start_date", "end_date", "page"];

/// Parts of names whose values are secret, without marks between words.
const SECRET: [&str; 9] =
    ["password", "passwd", "passphrase", "secret", "token", "apikey", "authkey", "accesskey", "consumerkey"];

/// Whole names whose values are secret.
const SECRET_NAMES: [&str; 8] = ["key", "pass", "pwd", "auth", "sig", "signature", "pin", "credentials"];

/// Names of the user, secret only beside a password.
const USERS: [&str; 5] = ["user", "username", "ssusername", "login", "userid"];

/// Names that mean a location where only QuickBooks Commerce can be meant.
const LOOSE: [&str; 6] = ["location", "locationid", "stocklocation", "locations", "warehouseid", "stockid"];

/// What the parameter called `name`, as written, is for. `quickbooks` says that the URL belongs to
/// QuickBooks Commerce, where other names for a location are understood.
pub(crate) fn kind(name: &str, quickbooks: bool) -> Parameter {
    let plain = decoded(name);
    let word = letters(name);
    if name.is_empty() {
        Parameter::Empty
    } else if is_location(name) {
        Parameter::Location
    } else if RESERVED.iter().any(|reserved| plain.eq_ignore_ascii_case(reserved)) {
        Parameter::Reserved
    } else if quickbooks && (is_location_like(name) || LOOSE.contains(&word.as_str())) {
        Parameter::MisspeltLocation
    } else if SECRET.iter().any(|part| word.contains(part)) || SECRET_NAMES.contains(&word.as_str()) {
        Parameter::Secret
    } else {
        Parameter::Other
    }
}

/// Whether `name` is `stock_location_id[]`, however it is encoded.
pub(crate) fn is_location(name: &str) -> bool {
    decoded(name) == "stock_location_id[]"
}

/// Whether `name` is `stock_location_id[]` or nearly so.
pub(crate) fn is_location_like(name: &str) -> bool {
    is_within(3, &letters(name), "stocklocationid")
}

/// Whether the parameter called `name` holds a user name.
pub(crate) fn is_user(name: &str) -> bool {
    USERS.contains(&letters(name).as_str())
}

/// What is wrong with a location id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Id {
    /// Nothing: digits.
    Number,
    /// The template's word, or another that stands for a number.
    Placeholder,
    /// Nothing is there.
    Empty,
    /// Something else.
    Other,
}

/// What the location id `value`, as written, is.
pub(crate) fn location_id(value: &str) -> Id {
    let plain = decoded(value);
    let plain = plain.trim();
    let word = letters(value);
    let stand_ins =
        ["stocklocationid", "stocklocation", "locationid", "location", "id", "number", "numero", "nummer"];
    let enclosed = [('<', '>'), ('{', '}'), ('[', ']'), ('(', ')')]
        .iter()
        .any(|(open, close)| plain.starts_with(*open) && plain.ends_with(*close) && !is_number(&word));
    if is_number(value) {
        Id::Number
    } else if plain.is_empty() {
        Id::Empty
    } else if enclosed
        || stand_ins.contains(&word.as_str())
        || ["your", "votre", "ihre", "xx"].iter().any(|start| word.starts_with(start))
    {
        Id::Placeholder
    } else {
        Id::Other
    }
}

/// The digits in `value` where all that is around them is space, quotation mark or bracket.
pub(crate) fn digits_inside(value: &str) -> Option<String> {
    let plain = decoded(value);
    let around = |c: char| !c.is_alphanumeric() && !matches!(c, '-' | '+' | '.' | ',' | '%');
    let inside = plain.trim_matches(around);
    is_number(inside).then(|| inside.to_owned())
}

/// Whether `text` is digits and nothing else.
pub(crate) fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// A name or value as the server reads it.
pub(crate) fn decoded(text: &str) -> String {
    percent_decoded(&text.replace('+', " "))
}

/// Decodes percent-encoding; a `%` that begins no escape stays, and what is not UTF-8 becomes U+FFFD.
pub(crate) fn percent_decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// Percent-encodes what a parameter's value cannot hold as it is: all but the unreserved characters
/// of RFC 3986.
pub(crate) fn encoded(value: &str) -> String {
    const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');
    utf8_percent_encode(value, RESERVED).to_string()
}

/// Only the letters and digits, in lower case, however often encoded: what a person meant to type.
fn letters(text: &str) -> String {
    // Nobody's parameter is longer; a longer one is not read for meaning.
    let head: String = text.chars().take(200).collect();
    let plain = percent_decoded(&percent_decoded(&head));
    plain.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_encoded_is_decoded_to_the_same() {
        for text in ["", "a b", "100 %", "é/ü?&=#", "-_.~", "\u{0}\u{7f}"] {
            assert_eq!(percent_decoded(&encoded(text)), text);
        }
        assert_eq!(encoded("Ada & Bo-1_2.~"), "Ada%20%26%20Bo-1_2.~");
    }

    #[test]
    fn what_is_no_escape_stays() {
        for (text, meant) in [("%", "%"), ("50%", "50%"), ("%2", "%2"), ("%zz%41", "%zzA"), ("%+1", "%+1")] {
            assert_eq!(percent_decoded(text), meant);
        }
        assert_eq!(percent_decoded("%C3%A9%ff"), "é\u{fffd}");
    }
}

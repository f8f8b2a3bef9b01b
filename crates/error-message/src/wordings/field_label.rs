//! The name of an attribute in front of a message that stands outside of any payload:
//! `base: Cannot …`, `"name":["can't …`, `'Ship Name' must not …`.

use crate::fields;
use std::ops::Range;

const QUOTES: [char; 10] = ['"', '\'', '“', '”', '„', '«', '»', '‘', '’', '`'];

/// The known attribute that the text in front of `at` ends with.
pub(crate) fn label(text: &str, at: usize) -> Option<Range<usize>> {
    let before = text.get(..at)?;
    quoted(before).or_else(|| key(before)).filter(|range| text.get(range.clone()).is_some_and(is_known))
}

fn is_known(name: &str) -> bool {
    fields::describe(name).is_some()
}

/// A name with a colon or an arrow behind it; brackets and quotes may stand between.
fn key(before: &str) -> Option<Range<usize>> {
    let opening = |c: char| c.is_whitespace() || QUOTES.contains(&c) || matches!(c, '[' | '\\');
    let joined = before.trim_end_matches(opening);
    let name = joined.strip_suffix([':', '=']).or_else(|| joined.strip_suffix("=>"))?;
    let name = name.trim_end_matches(|c: char| c.is_whitespace() || QUOTES.contains(&c) || c == '\\');
    let inside = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '[' | ']');
    let start = name.trim_end_matches(inside).len();
    (start < name.len()).then_some(start..name.len())
}

/// A name in quotes with only a blank behind it.
fn quoted(before: &str) -> Option<Range<usize>> {
    let name = before.strip_suffix(' ')?.strip_suffix(QUOTES)?;
    let start = name.rfind(QUOTES)?;
    let start = start + name.get(start..)?.chars().next()?.len_utf8();
    (name.len() - start < 60).then_some(start..name.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_in_front_of_their_messages() {
        for (before, name) in [
            ("base: ", Some("base")),
            ("see fulfilment_line_items[0].quantity: ", Some("fulfilment_line_items[0].quantity")),
            ("\"name\":[\"", Some("name")),
            (":base=>[\"", Some("base")),
            ("base=", Some("base")),
            ("'Ship to name' ", Some("Ship to name")),
            ("Error: ", None),
            ("my name ", None),
            ("", None),
        ] {
            assert_eq!(label(before, before.len()).map(|range| &before[range]), name, "{before}");
        }
    }
}

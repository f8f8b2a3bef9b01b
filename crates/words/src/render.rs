//! Puts values into the encoded patterns that `build/` writes.

use crate::formats::Formats;
use knowledge::vocabulary::{ArgName, Value};

const ARGUMENT: char = '\u{1}';
const CHOICE: char = '\u{2}';
const VARIANT: char = '\u{3}';
const TEXT: char = '\u{4}';
const END_CHOICE: char = '\u{5}';
const END_ARGUMENT: char = '\u{6}';

/// The variant for an empty text; a text that is this word has the default.
const EMPTY: &str = "empty";

/// The variant for a value that the input does not tell; a text that is this word has the default.
const NONE: &str = "none";

/// The text of `pattern` with `arguments` in their places.
///
/// A value that was not handed over shows as `…`: findings carry what their catalogue entry
/// promises, which the tests check, so a reader does not meet it.
pub fn render(pattern: &str, arguments: &[(ArgName, Value)], formats: &dyn Formats) -> String {
    let mut out = String::with_capacity(pattern.len() + 16);
    write(pattern, arguments, formats, &mut out);
    out
}

fn write(pattern: &str, arguments: &[(ArgName, Value)], formats: &dyn Formats, out: &mut String) {
    let mut rest = pattern;
    while let Some(at) = rest.find([ARGUMENT, CHOICE]) {
        out.push_str(&rest[..at]);
        let marked = &rest[at + 1..];
        if rest[at..].starts_with(ARGUMENT) {
            let (name, behind) = marked.split_once(END_ARGUMENT).unwrap_or((marked, ""));
            match value(name, arguments) {
                Some(Value::Text(text)) => out.push_str(text),
                Some(Value::Number(number)) => out.push_str(&formats.number(*number)),
                Some(Value::Untold) | None => out.push('…'),
            }
            rest = behind;
        } else {
            let (body, behind) = split_choice(marked);
            let (name, variants) = body.split_once(VARIANT).unwrap_or((body, ""));
            write(choose(variants, value(name, arguments), formats), arguments, formats, out);
            rest = behind;
        }
    }
    out.push_str(rest);
}

fn value<'a>(name: &str, arguments: &'a [(ArgName, Value)]) -> Option<&'a Value> {
    arguments.iter().find(|(argument, _)| argument.as_str() == name).map(|(_, value)| value)
}

/// Splits behind the end of the choice that `marked` is in, minding choices inside it.
fn split_choice(marked: &str) -> (&str, &str) {
    let mut depth = 0_usize;
    for (at, c) in marked.char_indices() {
        match c {
            CHOICE => depth += 1,
            END_CHOICE if depth == 0 => return (&marked[..at], &marked[at + c.len_utf8()..]),
            END_CHOICE => depth -= 1,
            _ => {}
        }
    }
    (marked, "")
}

/// The text of the variant that fits `value`, or of the default.
fn choose<'a>(variants: &'a str, value: Option<&Value>, formats: &dyn Formats) -> &'a str {
    let mut fallback = "";
    for variant in split_variants(variants) {
        let (key, text) = variant.split_once(TEXT).unwrap_or((variant, ""));
        let name = key.trim_start_matches('*');
        let fits = match value {
            Some(Value::Text(text)) if name == EMPTY => text.is_empty(),
            Some(Value::Text(text)) => text == name && name != NONE,
            Some(Value::Untold) => name == NONE,
            Some(Value::Number(number)) => name == formats.plural(*number) || name.parse() == Ok(*number),
            None => false,
        };
        if fits {
            return text;
        }
        if key.starts_with('*') {
            fallback = text;
        }
    }
    fallback
}

fn split_variants(variants: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut start, mut depth) = (0, 0_usize);
    for (at, c) in variants.char_indices() {
        match c {
            CHOICE => depth += 1,
            END_CHOICE => depth = depth.saturating_sub(1),
            VARIANT if depth == 0 => {
                parts.push(&variants[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&variants[start..]);
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::PlainFormats;
    use crate::language::Language;

    fn say(pattern: &str, arguments: &[(ArgName, Value)]) -> String {
        render(pattern, arguments, &PlainFormats(Language::French))
    }

    #[test]
    fn plural_forms_follow_the_language_and_exact_numbers_win_by_order() {
        let pattern = "\u{2}count\u{3}0\u{4}none\u{3}one\u{4}\u{1}count\u{6} order\u{3}*other\u{4}\u{1}count\u{6} orders\u{5}.";
        assert_eq!(say(pattern, &[(ArgName::Count, 0_u32.into())]), "none.");
        assert_eq!(say(pattern, &[(ArgName::Count, 1_u32.into())]), "1 order.");
        assert_eq!(say(pattern, &[(ArgName::Count, 7_u32.into())]), "7 orders.");
    }

    #[test]
    fn choices_nest_and_fall_back_to_their_default() {
        let pattern =
            "\u{2}state\u{3}void\u{4}V\u{2}count\u{3}one\u{4}1\u{3}*other\u{4}n\u{5}\u{3}*other\u{4}?\u{5}!";
        assert_eq!(say(pattern, &[(ArgName::State, "void".into()), (ArgName::Count, 9_u32.into())]), "Vn!");
        assert_eq!(say(pattern, &[(ArgName::State, "else".into())]), "?!");
        assert_eq!(say("a \u{1}name\u{6} b", &[]), "a … b");
    }

    #[test]
    fn a_value_that_the_input_does_not_tell_has_its_own_variant() {
        let pattern = "\u{2}field\u{3}none\u{4}A field\u{3}*other\u{4}“\u{1}field\u{6}”\u{5}";
        assert_eq!(say(pattern, &[(ArgName::Field, Value::Untold)]), "A field");
        assert_eq!(say(pattern, &[(ArgName::Field, "none".into())]), "“none”");
    }

    #[test]
    fn a_value_of_nothing_has_its_own_variant() {
        let pattern = "\u{2}found\u{3}empty\u{4}nothing\u{3}*other\u{4}\u{1}found\u{6}\u{5}";
        for (found, told) in [("", "nothing"), ("empty", "empty"), ("x", "x")] {
            assert_eq!(say(pattern, &[(ArgName::Found, found.into())]), told);
        }
    }
}

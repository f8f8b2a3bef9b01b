//! How a language writes numbers and chooses plural forms.

use crate::language::Language;

/// Numbers and plurals of one language. The page asks the browser's `Intl`, the command line
/// [`PlainFormats`].
pub trait Formats {
    /// `number` with the language's separators.
    fn number(&self, number: u64) -> String;
    /// The CLDR plural category of `number`: `one`, `many`, `other` …
    fn plural(&self, number: u64) -> String;
    /// A day given as `YYYY-MM-DD`, as the language writes it.
    fn date(&self, day: &str) -> String;
}

/// Without a browser: digits as they are, and the CLDR rule.
pub struct PlainFormats(pub Language);

impl Formats for PlainFormats {
    fn number(&self, number: u64) -> String {
        number.to_string()
    }

    fn plural(&self, number: u64) -> String {
        let one = match self.0 {
            Language::French => number < 2,
            _ => number == 1,
        };
        if one { "one" } else { "other" }.to_owned()
    }

    fn date(&self, day: &str) -> String {
        written(self.0, day).unwrap_or_else(|| day.to_owned())
    }
}

/// `2026-11-23` as “23 November 2026”; nothing where it is no such day.
fn written(language: Language, day: &str) -> Option<String> {
    let mut parts = day.splitn(3, '-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let names = MONTHS.iter().find(|(of, _)| *of == language)?.1;
    let month = names.split(' ').nth(month.parse::<usize>().ok()?.checked_sub(1)?)?;
    let day = day.parse::<u8>().ok()?;
    Some(match language {
        Language::English | Language::French => format!("{day} {month} {year}"),
        Language::Spanish => format!("{day} de {month} de {year}"),
        Language::German => format!("{day}. {month} {year}"),
    })
}

/// As the CLDR has them.
const MONTHS: [(Language, &str); 4] = [
    (
        Language::English,
        "January February March April May June July August September October November December",
    ),
    (
        Language::French,
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    ),
    (
        Language::Spanish,
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    ),
    (Language::German, "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_written_as_each_language_writes_them() {
        for (language, expected) in [
            (Language::English, "23 November 2026"),
            (Language::French, "23 novembre 2026"),
            (Language::Spanish, "23 de noviembre de 2026"),
            (Language::German, "23. November 2026"),
        ] {
            assert_eq!(PlainFormats(language).date("2026-11-23"), expected);
        }
        assert_eq!(PlainFormats(Language::German).date("yesterday"), "yesterday");
    }
}

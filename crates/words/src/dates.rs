//! How a language writes a day, as the CLDR has it. The browser's `Intl` would do it too, but its first
//! date takes a slow phone longer than drawing a screen.

use crate::language::Language;

/// A day given as `YYYY-MM-DD`, such as `2026-11-23`, as “23 November 2026”. What is no such day stays as it
/// is.
pub fn date(language: Language, day: &str) -> String {
    written(language, day).unwrap_or_else(|| day.to_owned())
}

fn written(language: Language, date: &str) -> Option<String> {
    let mut parts = date.splitn(3, '-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    day.parse::<u8>().ok()?;
    let month = months(language).split(' ').nth(month.parse::<usize>().ok()?.checked_sub(1)?)?;
    let (behind_day, before_year) = match language {
        Language::English | Language::French => ("", ""),
        Language::Spanish => (" de", "de "),
        Language::German => (".", ""),
    };
    let day = day.trim_start_matches('0');
    Some([day, behind_day, " ", month, " ", before_year, year].concat())
}

/// As the CLDR has them.
fn months(language: Language) -> &'static str {
    match language {
        Language::English => {
            "January February March April May June July August September October November December"
        }
        Language::French => {
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
        }
        Language::Spanish => {
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
        }
        Language::German => {
            "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"
        }
    }
}

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
            assert_eq!(date(language, "2026-11-23"), expected);
        }
        assert_eq!(date(Language::English, "2023-08-01"), "1 August 2023");
        for no_day in [
            "",
            "yesterday",
            "2026-13-01",
            "2026-00-01",
            "2026-11-",
            "2026-11-xx",
            "2026/11/23",
            "2026-11-23T10",
        ] {
            assert_eq!(date(Language::German, no_day), no_day);
        }
    }
}

//! Amounts as people and spreadsheets write them: `$1,234.50`, `12,50 €`, `1'234.50`.

use super::decimal::Decimal;

/// Signs that part groups of three digits and are never a decimal sign.
const GROUPING: [char; 5] = ['\'', '’', ' ', '\u{a0}', '\u{202f}'];

/// The number in a text with a currency or other separators. Nothing where it may be two numbers or
/// where the letters are no currency: `1,234`, `12.34.56`, `0x10`.
pub fn plain_amount(text: &str) -> Option<String> {
    let (number, negative) = undecorated(text.trim())?;
    let number = ungrouped(number)?;
    let number = if negative { format!("-{number}") } else { number };
    Decimal::read(&number).filter(|n| n.digits().0 <= 7 && n.digits().1 <= 2).map(|n| n.to_string())
}

/// The number without its currency, and whether a minus stands in front of it.
fn undecorated(text: &str) -> Option<(&str, bool)> {
    let digit = |c: char| c.is_ascii_digit();
    let (first, last) = (text.find(digit)?, text.rfind(digit)?);
    let before = text.get(..first)?;
    // `.5`, but not `Fr.5`.
    let point = before.strip_suffix(['.', ',']).filter(|rest| !rest.ends_with(char::is_alphabetic));
    let before = point.unwrap_or(before);
    let number = text.get(before.len()..=last)?;
    let minus = before.matches('-').count();
    let front = before.replacen('-', "", 1);
    let decorated = minus <= 1 && is_currency(&front) && is_currency(text.get(last + 1..)?);
    decorated.then_some((number, minus == 1))
}

/// Whether it is a currency or nothing: `€`, `US$`, `CHF`, `Fr.`, `kr`.
fn is_currency(text: &str) -> bool {
    let text = text.trim();
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let signs = text.chars().filter(|c| matches!(c, '$' | '€' | '£' | '¥' | '₹' | '₽' | '₺')).count();
    let point = usize::from(text.ends_with('.') && letters > 0);
    let all = letters + signs + point == text.chars().count();
    all && signs <= 1
        && match letters {
            0 => true,
            1 => signs == 1,
            letters => letters <= 3,
        }
}

/// A number with a point for its decimals and nothing between its groups of digits.
fn ungrouped(number: &str) -> Option<String> {
    let is_sign = |c: char| matches!(c, '.' | ',') || GROUPING.contains(&c);
    let signs: Vec<char> = number.chars().filter(|c| is_sign(*c)).collect();
    let digits: Vec<&str> = number.split(is_sign).collect();
    let all_digits = digits.iter().all(|group| group.bytes().all(|b| b.is_ascii_digit()));
    let (last, others) = match signs.split_last() {
        _ if !all_digits => return None,
        None => return Some(number.to_owned()),
        Some((last, others)) => (*last, others),
    };
    let alike = signs.iter().all(|sign| *sign == last);
    let decimal = match others {
        [] => matches!(last, '.' | ','),
        _ => matches!(last, '.' | ',') && !alike,
    };
    let (whole, fraction) = if decimal { digits.split_at(digits.len() - 1) } else { (&digits[..], &[][..]) };
    let fraction = fraction.first().copied();
    // A single comma with three digits behind it may be either: a person has to decide.
    if others.is_empty() && last == ',' && fraction.is_some_and(|fraction| fraction.len() == 3) {
        return None;
    }
    let same_signs = if decimal { others.windows(2).all(|pair| pair[0] == pair[1]) } else { alike };
    let in_threes = match whole {
        [] | [_] => true,
        [first, rest @ ..] => (1..=3).contains(&first.len()) && rest.iter().all(|group| group.len() == 3),
    };
    if !same_signs || !in_threes || fraction == Some("") && whole == [""] {
        return None;
    }
    Some(format!("{}.{}", whole.concat(), fraction.unwrap_or("0")))
}

/// Which sign a table writes in front of decimals, as far as its amounts tell.
#[derive(Debug, Clone, Copy, Default)]
pub struct DecimalSign {
    point: bool,
    comma: bool,
}

impl DecimalSign {
    /// Learns from an amount that can be read only one way: one or two digits end it.
    pub fn note(&mut self, amount: &str) {
        let number = amount.trim_end_matches(|c: char| !c.is_ascii_digit());
        let digits = number.len() - number.trim_end_matches(|c: char| c.is_ascii_digit()).len();
        match number.len().checked_sub(digits + 1).and_then(|at| number.as_bytes().get(at)) {
            Some(b'.') if digits < 3 => self.point = true,
            Some(b',') if digits < 3 => self.comma = true,
            _ => {}
        }
    }

    /// Whether it is a comma, as far as is known.
    pub fn is_comma(self) -> bool {
        self.comma && !self.point
    }

    /// Whether it is a point.
    pub fn is_point(self) -> bool {
        self.point && !self.comma
    }

    /// A whole number whose groups of three digits are parted by the other sign: `1.000` in a table
    /// of `12,50`.
    pub fn ungrouped(self, number: &str) -> Option<String> {
        let sign = match (self.point, self.comma) {
            (true, false) => ',',
            (false, true) => '.',
            _ => return None,
        };
        let mut groups = number.split(sign);
        let first = groups.next().filter(|first| (1..=3).contains(&first.len()))?;
        let rest: Vec<&str> = groups.collect();
        let digits = |group: &str| group.bytes().all(|b| b.is_ascii_digit());
        let in_threes = rest.iter().all(|group| group.len() == 3 && digits(group));
        (!rest.is_empty() && in_threes && digits(first)).then(|| format!("{first}{}", rest.concat()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn currencies_and_groups_are_taken_off() {
        for (written, meant) in [
            ("$12.50", "12.5"),
            ("-$12.50", "-12.5"),
            ("$-12.50", "-12.5"),
            ("US$ 1,234.50", "1234.5"),
            ("1.234,50 €", "1234.5"),
            ("1 234,50 EUR", "1234.5"),
            ("1\u{202f}234,50\u{a0}€", "1234.5"),
            ("Fr. 1'234.50", "1234.5"),
            ("12,5", "12.5"),
            (",50", "0.5"),
            ("1,234,567", "1234567"),
            ("1.234.567", "1234567"),
            ("kr 100", "100"),
        ] {
            assert_eq!(plain_amount(written).as_deref(), Some(meant), "{written}");
        }
    }

    #[test]
    fn what_is_no_amount_or_two_is_none() {
        for written in [
            "1,234", "12.34.56", "10..0", "1.2.3", "1,2,3", "1.234.56", "0x10", "0x1F", "A1", "1.5E3", "5-3",
            "12,50,30", "free", "", "€", "1 2", "--5",
        ] {
            assert_eq!(plain_amount(written), None, "{written}");
        }
    }

    #[test]
    fn a_table_tells_its_decimal_sign() {
        let mut german = DecimalSign::default();
        german.note("1.234,50 €");
        assert_eq!(german.ungrouped("1.000").as_deref(), Some("1000"));
        assert_eq!(german.ungrouped("1,000"), None);
        assert_eq!(german.ungrouped("10.00"), None);
        let mut english = DecimalSign::default();
        english.note("12.50");
        assert_eq!(english.ungrouped("1,000").as_deref(), Some("1000"));
        english.note("3,5");
        assert_eq!(english.ungrouped("1,000"), None);
    }
}

//! Decimal numbers, exactly: money does not go through binary fractions.

use std::cmp::Ordering;
use std::fmt;

/// A decimal number, `mantissa · 10^-scale`.
#[derive(Debug, Clone, Copy)]
pub struct Decimal {
    mantissa: i128,
    scale: u32,
}

/// Digits that are read; more than any amount has, few enough to be multiplied.
const MAX_DIGITS: usize = 18;

impl Decimal {
    /// Nought.
    pub const ZERO: Decimal = Decimal { mantissa: 0, scale: 0 };

    /// A hundred, as of percent.
    pub const HUNDRED: Decimal = Decimal { mantissa: 100, scale: 0 };

    /// One hundredth, the smallest coin.
    pub const CENT: Decimal = Decimal { mantissa: 1, scale: 2 };

    /// Reads `12`, `-12.50`, `.5`, `5.`; nothing else, in particular no exponent.
    pub fn read(text: &str) -> Option<Decimal> {
        let (negative, digits) = match text.as_bytes().first()? {
            b'-' => (true, text.get(1..)?),
            b'+' => (false, text.get(1..)?),
            _ => (false, text),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let significant = whole.trim_start_matches('0').len() + fraction.len();
        if (whole.is_empty() && fraction.is_empty()) || significant > MAX_DIGITS {
            return None;
        }
        let mut mantissa = 0_i128;
        for byte in whole.bytes().chain(fraction.bytes()) {
            if !byte.is_ascii_digit() {
                return None;
            }
            mantissa = mantissa * 10 + i128::from(byte - b'0');
        }
        let scale = u32::try_from(fraction.len()).ok()?;
        Some(Decimal { mantissa: if negative { -mantissa } else { mantissa }, scale })
    }

    /// Like [`read`](Decimal::read), and with an exponent as JSON and spreadsheets write it.
    pub fn read_scientific(text: &str) -> Option<Decimal> {
        let Some((number, exponent)) = text.split_once(['e', 'E']) else { return Decimal::read(text) };
        let number = Decimal::read(number)?;
        let exponent: i32 = exponent.parse().ok()?;
        if exponent.unsigned_abs() > 18 {
            return None;
        }
        let power = 10_i128.checked_pow(exponent.unsigned_abs())?;
        if exponent >= 0 {
            Some(Decimal { mantissa: number.mantissa.checked_mul(power)?, scale: number.scale })
        } else {
            Some(Decimal { mantissa: number.mantissa, scale: number.scale + exponent.unsigned_abs() })
        }
    }

    /// The sum, unless it is out of all proportion.
    pub fn plus(self, other: Decimal) -> Option<Decimal> {
        let scale = self.scale.max(other.scale);
        Some(Decimal { mantissa: self.at(scale)?.checked_add(other.at(scale)?)?, scale })
    }

    /// The difference.
    pub fn minus(self, other: Decimal) -> Option<Decimal> {
        self.plus(Decimal { mantissa: -other.mantissa, scale: other.scale })
    }

    /// The product.
    pub fn times(self, other: Decimal) -> Option<Decimal> {
        let scale = self.scale + other.scale;
        Some(Decimal { mantissa: self.mantissa.checked_mul(other.mantissa)?, scale })
    }

    /// `self` less `percent` of it.
    pub fn less_percent(self, percent: Decimal) -> Option<Decimal> {
        let mut kept = self.times(Decimal::HUNDRED.minus(percent)?)?;
        kept.scale += 2;
        Some(kept)
    }

    /// Rounded to `places` digits behind the point, halves away from nought.
    pub fn rounded(self, places: u32) -> Decimal {
        let Some(divisor) = self.scale.checked_sub(places).and_then(|d| 10_i128.checked_pow(d)) else {
            return self;
        };
        let half = divisor / 2 * self.mantissa.signum();
        Decimal { mantissa: self.mantissa.saturating_add(half) / divisor, scale: places.min(self.scale) }
    }

    /// Without its sign.
    pub fn absolute(self) -> Decimal {
        Decimal { mantissa: self.mantissa.abs(), scale: self.scale }
    }

    /// Whether there is nothing behind the point.
    pub fn is_whole(self) -> bool {
        self.trimmed().scale == 0
    }

    /// Whether it is nought.
    pub fn is_zero(self) -> bool {
        self.mantissa == 0
    }

    /// Whether it is below nought.
    pub fn is_negative(self) -> bool {
        self.mantissa < 0
    }

    /// Digits before and behind the point, without leading and trailing noughts.
    pub fn digits(self) -> (usize, usize) {
        let trimmed = self.trimmed();
        let all = trimmed.mantissa.unsigned_abs().checked_ilog10().map_or(0, |n| n as usize + 1);
        (all.saturating_sub(trimmed.scale as usize), trimmed.scale as usize)
    }

    fn at(self, scale: u32) -> Option<i128> {
        10_i128.checked_pow(scale.checked_sub(self.scale)?)?.checked_mul(self.mantissa)
    }

    fn trimmed(mut self) -> Decimal {
        if self.mantissa == 0 {
            return Decimal::ZERO;
        }
        while self.scale > 0 && self.mantissa % 10 == 0 {
            self.mantissa /= 10;
            self.scale -= 1;
        }
        self
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.partial_cmp(other) == Some(Ordering::Equal)
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        let difference = self.minus(*other)?;
        Some(difference.mantissa.cmp(&0))
    }
}

/// Without trailing noughts.
impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let trimmed = self.trimmed();
        let digits = trimmed.mantissa.unsigned_abs().to_string();
        let scale = trimmed.scale as usize;
        let sign = if trimmed.mantissa < 0 { "-" } else { "" };
        if scale == 0 {
            return write!(f, "{sign}{digits}");
        }
        let padded = format!("{digits:0>width$}", width = scale + 1);
        let (whole, fraction) = padded.split_at(padded.len() - scale);
        write!(f, "{sign}{whole}.{fraction}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Decimal {
        Decimal::read(text).unwrap_or_else(|| panic!("{text}"))
    }

    #[test]
    fn trailing_noughts_are_not_written() {
        for (text, written) in
            [("1.0", "1"), ("189.50", "189.5"), ("-0.05", "-0.05"), ("000", "0"), ("-.5", "-0.5")]
        {
            assert_eq!(read(text).to_string(), written);
        }
        assert_eq!(Decimal::read_scientific("1.5E3").unwrap().to_string(), "1500");
        assert_eq!(Decimal::read_scientific("15e-1").unwrap().to_string(), "1.5");
    }

    #[test]
    fn what_is_no_plain_number_is_not_read() {
        for text in ["", ".", "-", "1,5", "1 000", "$1", "1e3", "0x10", "1.2.3", "1234567890123456789"] {
            assert!(Decimal::read(text).is_none(), "{text}");
        }
        assert!(Decimal::read_scientific("1e999999999999").is_none());
        assert!(Decimal::read_scientific("1e300").is_none());
    }

    #[test]
    fn a_discount_is_exact_and_rounds_half_a_cent_up() {
        assert_eq!(read("189.0").less_percent(read("11.0")).unwrap().rounded(2).to_string(), "168.21");
        assert_eq!(read("0.25").less_percent(read("50")).unwrap().rounded(2).to_string(), "0.13");
        assert_eq!(read("-0.25").less_percent(read("50")).unwrap().rounded(2).to_string(), "-0.13");
    }

    #[test]
    fn numbers_compare_by_value() {
        assert!(read("1.0") == read("1"));
        assert!(read("0.011") > Decimal::CENT);
        assert_eq!(read("1234567.89").digits(), (7, 2));
        assert_eq!(read("0.050").digits(), (0, 2));
    }
}

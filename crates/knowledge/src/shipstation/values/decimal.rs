//! Decimal numbers, exactly: money does not go through binary fractions.
//!
//! [`rust_decimal`] calculates; what is a number is decided here, because it takes `1_000`, and digits
//! without end, which it rounds.

use rust_decimal::RoundingStrategy;
use std::fmt;

/// A decimal number. Displays without trailing zeros; what is calculated from it is rounded where it
/// has more than 28 digits.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Decimal(rust_decimal::Decimal);

/// Digits that are read; more than any amount has, few enough for `i64`.
const MAX_DIGITS: usize = 18;

impl Decimal {
    /// Zero.
    pub const ZERO: Decimal = Decimal(rust_decimal::Decimal::ZERO);

    /// A hundred, as of percent.
    pub const HUNDRED: Decimal = Decimal(rust_decimal::Decimal::ONE_HUNDRED);

    /// One hundredth, the smallest coin.
    pub const CENT: Decimal = Decimal(rust_decimal::Decimal::from_parts(1, 0, 0, false, 2));

    /// Reads `12`, `-12.50`, `.5`, `5.`; nothing else, in particular no exponent.
    pub fn read(text: &str) -> Option<Decimal> {
        let (mantissa, scale) = digits_of(text)?;
        Decimal::new(mantissa.into(), scale)
    }

    /// Like [`read`](Decimal::read), and with an exponent as JSON and spreadsheets write it.
    pub fn read_scientific(text: &str) -> Option<Decimal> {
        let Some((number, exponent)) = text.split_once(['e', 'E']) else { return Decimal::read(text) };
        let (mantissa, scale) = digits_of(number)?;
        let exponent: i32 = exponent.parse().ok()?;
        if exponent.unsigned_abs() > 18 {
            return None;
        }
        if exponent < 0 {
            return Decimal::new(mantissa.into(), scale + exponent.unsigned_abs());
        }
        let power = 10_i128.checked_pow(exponent.unsigned_abs())?;
        Decimal::new(i128::from(mantissa).checked_mul(power)?, scale)
    }

    /// `mantissa · 10^-scale`, where 28 digits are enough for it.
    fn new(mantissa: i128, scale: u32) -> Option<Decimal> {
        rust_decimal::Decimal::try_from_i128_with_scale(mantissa, scale).ok().map(Decimal)
    }

    /// The sum; `None` where it has too many digits.
    pub fn plus(self, other: Decimal) -> Option<Decimal> {
        self.0.checked_add(other.0).map(Decimal)
    }

    /// The difference.
    pub fn minus(self, other: Decimal) -> Option<Decimal> {
        self.0.checked_sub(other.0).map(Decimal)
    }

    /// The product.
    pub fn times(self, other: Decimal) -> Option<Decimal> {
        self.0.checked_mul(other.0).map(Decimal)
    }

    /// `self` less `percent` of it.
    pub fn less_percent(self, percent: Decimal) -> Option<Decimal> {
        self.times(Decimal::HUNDRED.minus(percent)?)?.times(Decimal::CENT)
    }

    /// Rounded to `places` digits behind the point, halves away from zero.
    pub fn rounded(self, places: u32) -> Decimal {
        Decimal(self.0.round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero))
    }

    /// Without its sign.
    pub fn absolute(self) -> Decimal {
        Decimal(self.0.abs())
    }

    /// Whether there is nothing behind the point.
    pub fn is_whole(self) -> bool {
        self.0.is_integer()
    }

    /// Whether it is zero.
    pub fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    /// Whether it is below zero.
    pub fn is_negative(self) -> bool {
        self < Decimal::ZERO
    }

    /// Digits before and behind the point, without leading and trailing zeros.
    pub fn digits(self) -> (usize, usize) {
        let trimmed = self.0.normalize();
        let all = trimmed.mantissa().unsigned_abs().checked_ilog10().map_or(0, |n| n as usize + 1);
        let behind = trimmed.scale() as usize;
        (all.saturating_sub(behind), behind)
    }
}

/// The digits of a plain number as one whole number, with the count of those behind the point.
fn digits_of(text: &str) -> Option<(i64, u32)> {
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
    let mut mantissa = 0_i64;
    for byte in whole.bytes().chain(fraction.bytes()) {
        if !byte.is_ascii_digit() {
            return None;
        }
        mantissa = mantissa * 10 + i64::from(byte - b'0');
    }
    Some((if negative { -mantissa } else { mantissa }, u32::try_from(fraction.len()).ok()?))
}

/// Without trailing zeros.
impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.normalize().fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Decimal {
        Decimal::read(text).unwrap_or_else(|| panic!("{text}"))
    }

    #[test]
    fn trailing_zeros_are_not_written() {
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

    #[test]
    fn zero_has_no_sign() {
        for zero in [read("-0.00"), read("-0.001").rounded(2), read("-1").times(read("0")).unwrap()] {
            assert_eq!(zero.to_string(), "0");
            assert!(zero.is_zero() && !zero.is_negative() && zero == Decimal::ZERO);
            assert_eq!(zero.digits(), (0, 0));
        }
    }

    #[test]
    fn the_longest_numbers_are_calculated_with() {
        let longest = "999999999999999999";
        let long = read(longest);
        assert_eq!(long.plus(long).unwrap().to_string(), "1999999999999999998");
        assert_eq!(long.times(read("0.01")).unwrap().to_string(), "9999999999999999.99");
        assert!(long.times(long).is_none());
        assert_eq!(Decimal::read_scientific("1e18").unwrap().to_string(), "1000000000000000000");
        assert!(Decimal::read_scientific(&format!("{longest}e18")).is_none());
        assert_eq!(read("00000000000000000000012").to_string(), "12");
    }
}

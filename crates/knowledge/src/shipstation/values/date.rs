//! The two ways in which dates are written: as the Custom Store table asks, and as ISO 8601.

use std::fmt;
use time::{Date, Duration, Month, PrimitiveDateTime, Time};

/// A minute of the calendar, in UTC. Displays as ShipStation reads it, `MM/dd/yyyy HH:mm`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Minute(PrimitiveDateTime);

/// A date in the form that the Custom Store table asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UsDate {
    /// When.
    pub minute: Minute,
    /// Whether its year has four digits; with fewer it is guessed.
    pub full_year: bool,
}

impl Minute {
    /// Reads `2015-11-12`, `2015-11-12T08:06:01.561Z`, `2015-11-12 08:06 +01:00`; the time is
    /// moved to UTC.
    pub fn read_iso(text: &str) -> Option<Minute> {
        let mut rest = Digits { rest: text };
        let year = rest.exactly(4)?;
        rest.skip("-")?;
        let month = rest.exactly(2)?;
        rest.skip("-")?;
        let day = rest.exactly(2)?;
        let (mut hour, mut minute, mut east) = (0, 0, 0);
        if rest.skip("T").or_else(|| rest.skip("t")).or_else(|| rest.skip(" ")).is_some() {
            hour = rest.exactly(2)?;
            rest.skip(":")?;
            minute = rest.exactly(2)?;
            if rest.skip(":").is_some() {
                if rest.exactly(2)? > 60 {
                    return None;
                }
                if rest.skip(".").or_else(|| rest.skip(",")).is_some() {
                    rest.some(1, 9)?;
                }
            }
            east = rest.zone()?;
        }
        if !rest.rest.is_empty() {
            return None;
        }
        let Minute(local) = Minute::new(year, month, day, hour, minute)?;
        // A zone may lead to a year before 0 or behind 9999, which nobody can write.
        local.checked_sub(Duration::minutes(east)).filter(|utc| utc.year() >= 0).map(Minute)
    }

    fn new(year: u32, month: u32, day: u32, hour: u32, minute: u32) -> Option<Minute> {
        let small = |number: u32| u8::try_from(number).ok();
        let month = Month::try_from(small(month)?).ok()?;
        let day = Date::from_calendar_date(i32::try_from(year).ok()?, month, small(day)?).ok()?;
        let time = Time::from_hms(small(hour)?, small(minute)?, 0).ok()?;
        Some(Minute(PrimitiveDateTime::new(day, time)))
    }

    /// Whether the minutes are the number of the month.
    pub fn minutes_repeat_month(self) -> bool {
        self.0.minute() == u8::from(self.0.month())
    }
}

impl fmt::Display for Minute {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.0.to_calendar_date();
        let (hour, minute, _) = self.0.as_hms();
        write!(f, "{:02}/{day:02}/{year:04} {hour:02}:{minute:02}", u8::from(month))
    }
}

impl UsDate {
    /// Reads `03/23/2012 21:09`, `3/23/2012 9:09 PM`, also with seconds: what the published
    /// schema takes, if such a day exists.
    pub fn read(text: &str) -> Option<UsDate> {
        let mut rest = Digits { rest: text };
        let month = rest.some(1, 2)?;
        rest.skip("/")?;
        let day = rest.some(1, 2)?;
        rest.skip("/")?;
        let before = rest.rest.len();
        let year = rest.some(2, 4)?;
        let full_year = before - rest.rest.len() == 4;
        rest.skip(" ")?;
        let mut hour = rest.some(1, 2)?;
        rest.skip(":")?;
        let minute = rest.exactly(2)?;
        if rest.skip(":").is_some() {
            rest.exactly(2).filter(|seconds| *seconds <= 60)?;
        }
        match rest.rest.trim_start().to_ascii_lowercase().as_str() {
            "" => {}
            // With more than twelve hours the half of the day says nothing new.
            "am" if hour <= 12 => hour %= 12,
            "pm" if hour <= 12 => hour = hour % 12 + 12,
            "am" | "pm" => {}
            _ => return None,
        }
        let year = if full_year { year } else { 2000 + year % 100 };
        Some(UsDate { minute: Minute::new(year, month, day, hour, minute)?, full_year })
    }
}

/// Reads numbers off the front of a text.
struct Digits<'a> {
    rest: &'a str,
}

impl Digits<'_> {
    fn some(&mut self, least: usize, most: usize) -> Option<u32> {
        let count = self.rest.bytes().take(most).take_while(u8::is_ascii_digit).count();
        let (digits, rest) = self.rest.split_at_checked(count).filter(|_| count >= least)?;
        self.rest = rest;
        digits.parse().ok()
    }

    fn exactly(&mut self, count: usize) -> Option<u32> {
        self.some(count, count)
    }

    fn skip(&mut self, what: &str) -> Option<()> {
        self.rest = self.rest.strip_prefix(what)?;
        Some(())
    }

    /// The zone at the end, in minutes east of Greenwich; none is UTC.
    fn zone(&mut self) -> Option<i64> {
        let _ = self.skip(" ");
        if self.rest.is_empty()
            || self.skip("Z").or_else(|| self.skip("z")).or_else(|| self.skip("UTC")).is_some()
        {
            return Some(0);
        }
        let sign = if self.skip("+").is_some() { 1 } else { self.skip("-").map(|()| -1)? };
        let hours = self.exactly(2).filter(|hours| *hours < 24)?;
        let _ = self.skip(":");
        let minutes = if self.rest.is_empty() { 0 } else { self.exactly(2).filter(|m| *m < 60)? };
        Some(sign * i64::from(hours * 60 + minutes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn iso(text: &str) -> Option<String> {
        Minute::read_iso(text).map(|minute| minute.to_string())
    }

    #[test]
    fn iso_dates_become_utc_in_the_form_of_the_table() {
        for (text, written) in [
            ("2015-11-12", "11/12/2015 00:00"),
            ("2015-11-12T08:06:01.561Z", "11/12/2015 08:06"),
            ("2015-12-31T23:30:00-01:00", "01/01/2016 00:30"),
            ("2016-03-01T00:15+0530", "02/29/2016 18:45"),
            ("2015-11-12 08:06:00 UTC", "11/12/2015 08:06"),
        ] {
            assert_eq!(iso(text).as_deref(), Some(written), "{text}");
        }
        for text in ["9999-12-31T23:30:00-01:00", "0000-01-01T00:15:00+00:30"] {
            assert_eq!(iso(text), None, "{text}");
        }
        for text in
            ["2015-02-29", "2015-13-01", "12/11/2015", "2015-11-12T25:00", "2015-11-12x", "é015-11-12", ""]
        {
            assert_eq!(iso(text), None, "{text}");
        }
    }

    #[test]
    fn the_form_of_the_table_is_read_with_12_and_24_hours() {
        let us = |text| UsDate::read(text).map(|date| (date.minute.to_string(), date.full_year));
        assert_eq!(us("03/23/2012 21:09"), Some(("03/23/2012 21:09".into(), true)));
        assert_eq!(us("3/3/2012 9:09 PM"), Some(("03/03/2012 21:09".into(), true)));
        assert_eq!(us("03/03/2012 12:00:30am"), Some(("03/03/2012 00:00".into(), true)));
        assert_eq!(us("10/18/2019 21:56 PM"), Some(("10/18/2019 21:56".into(), true)));
        assert_eq!(us("1/2/12 3:45"), Some(("01/02/2012 03:45".into(), false)));
        for text in
            ["1/2/12 3:4", "23/03/2012 21:09", "2019-10-18T21:56:00Z", "03/23/2012", "03/23/2012 24:00"]
        {
            assert_eq!(us(text), None, "{text}");
        }
    }
}

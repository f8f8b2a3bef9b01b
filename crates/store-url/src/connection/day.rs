//! Days as ShipStation writes them.

use time::{Date, Month};

/// A day of the calendar, in UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day(Date);

impl Day {
    /// The day, if the calendar has it; years have four digits.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Day> {
        let year = Some(year).filter(|year| (1000..=9999).contains(year))?;
        Date::from_calendar_date(year.into(), Month::try_from(month).ok()?, day).ok().map(Day)
    }

    /// The day that `text` names as ISO 8601 does: `2026-11-28`.
    pub fn from_iso(text: &str) -> Option<Day> {
        let mut numbers = text.trim().splitn(3, '-');
        let mut next = |digits: usize| {
            numbers.next().filter(|n| n.len() == digits && n.bytes().all(|b| b.is_ascii_digit()))
        };
        let (year, month, day) = (next(4)?, next(2)?, next(2)?);
        Day::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    }

    /// As ShipStation writes it: `MM/dd/yyyy`.
    pub fn american(self) -> String {
        let (year, month, day) = self.0.to_calendar_date();
        format!("{:02}/{day:02}/{year:04}", u8::from(month))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_from_a_date_field() {
        assert_eq!(Day::from_iso("2026-11-28").map(Day::american).as_deref(), Some("11/28/2026"));
        for text in ["", "2026-11", "2026-11-28x", "2026-2-3", "2026-02-30", "+026-11-28", "11/28/2026"] {
            assert_eq!(Day::from_iso(text), None, "{text}");
        }
    }

    #[test]
    fn a_day_is_one_that_the_calendar_has() {
        assert!(Day::new(2024, 2, 29).is_some() && Day::new(2000, 2, 29).is_some());
        assert!(Day::new(2023, 2, 29).is_none() && Day::new(1900, 2, 29).is_none());
        assert!(
            Day::new(2026, 13, 1).is_none()
                && Day::new(2026, 0, 1).is_none()
                && Day::new(2026, 4, 31).is_none()
        );
    }
}

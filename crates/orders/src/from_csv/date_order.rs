//! Which comes first in the dates of a table: the day or the month.

/// Whether dates such as 03/04/2023 begin with the day.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct DateOrder {
    day_first: bool,
    month_first: bool,
}

impl DateOrder {
    /// Learns from a date that can be read only one way.
    pub fn note(&mut self, date: &str) {
        let mut parts = date.trim().split(['/', '.', '-']);
        let mut number = || parts.next().and_then(|part| part.parse::<u32>().ok());
        match (number(), number()) {
            (Some(13..=31), Some(1..=12)) => self.day_first = true,
            (Some(1..=12), Some(13..=31)) => self.month_first = true,
            _ => {}
        }
    }

    /// `elsewhere` says whether the table is of a country other than the United States.
    pub(crate) fn is_day_first(self, date: &str, elsewhere: bool) -> bool {
        // Points are never American.
        date.contains('.') || !self.month_first && (self.day_first || elsewhere)
    }
}

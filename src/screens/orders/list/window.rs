//! Which rows of a long table are in the document: those in sight, and the one with the focus.

use std::ops::Range;

/// A part of the table, from its first row to its last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stretch {
    /// Rows that are there.
    Rows(Range<usize>),
    /// A number of rows that are left out; their height is kept.
    Gap(usize),
}

/// Rows on each side that are ready before they are scrolled to.
const READY: usize = 10;

/// The rows to have for what is in sight: `top` is how far the table is scrolled, `height` how
/// much of it shows, `row` the height of a row, all in pixels.
pub fn in_sight(top: f64, height: f64, row: f64, total: usize) -> Range<usize> {
    let row = row.max(1.0);
    // The window moves in steps, so that not every pixel draws the table anew.
    let first = ((top.max(0.0) / row) as usize) / READY * READY;
    let shown = (height.max(0.0) / row).ceil() as usize;
    let first = first.min(total);
    first.saturating_sub(READY)..(first + shown + 2 * READY).min(total)
}

/// The table with the rows of `window` and the row `kept`, which has the focus.
pub fn stretches(total: usize, window: Range<usize>, kept: usize) -> Vec<Stretch> {
    let one = kept..kept + 1;
    let (before, behind) = match kept {
        _ if kept >= total || window.contains(&kept) => (None, None),
        _ if kept < window.start => (Some(one), None),
        _ => (None, Some(one)),
    };
    let mut out = Vec::new();
    let mut done = 0;
    for rows in before.into_iter().chain([window]).chain(behind).filter(|rows| !rows.is_empty()) {
        if rows.start > done {
            out.push(Stretch::Gap(rows.start - done));
        }
        done = rows.end;
        match out.last_mut() {
            Some(Stretch::Rows(last)) if last.end == rows.start => last.end = rows.end,
            _ => out.push(Stretch::Rows(rows)),
        }
    }
    if done < total {
        out.push(Stretch::Gap(total - done));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use Stretch::{Gap, Rows};

    #[test]
    fn of_many_rows_those_in_sight_are_there() {
        let window = in_sight(44.0 * 5000.0, 440.0, 44.0, 100_000);
        assert!(window.start <= 5000 && window.end >= 5010 && window.len() < 60, "{window:?}");
        assert_eq!(in_sight(0.0, 440.0, 44.0, 3), 0..3);
        assert_eq!(in_sight(9e9, 440.0, 44.0, 7).end, 7);
        assert!(in_sight(0.0, 440.0, 0.0, 100_000).len() < 500, "before anything is measured");
    }

    #[test]
    fn the_row_with_the_focus_stays_and_the_heights_add_up() {
        assert_eq!(stretches(100, 40..60, 50), [Gap(40), Rows(40..60), Gap(40)]);
        assert_eq!(stretches(100, 40..60, 3), [Gap(3), Rows(3..4), Gap(36), Rows(40..60), Gap(40)]);
        assert_eq!(stretches(100, 40..60, 99), [Gap(40), Rows(40..60), Gap(39), Rows(99..100)]);
        assert_eq!(stretches(100, 40..60, 60), [Gap(40), Rows(40..61), Gap(39)]);
        assert_eq!(stretches(2, 0..2, 7), [Rows(0..2)]);
        assert_eq!(stretches(0, 0..0, 0), []);
    }
}

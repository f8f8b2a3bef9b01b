//! Which orders a list shows, and in which order: search, filters, sorting.
//!
//! Made in steps, so that a list of 100,000 orders never holds up the page.

use crate::outcome::order::Summary;
use crate::outcome::order_outcome::Outcome;
use knowledge::catalogue::Code;
use std::cmp::Ordering;

/// What a list of orders is sorted by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum SortBy {
    /// The place in the file.
    #[default]
    Place,
    /// The order number; numbers within it count as numbers: `SO9` comes before `SO10`.
    Number,
    /// The outcome, the best first.
    Outcome,
    /// The number of different codes that are found.
    Findings,
}

/// What the reader wants to see of the orders.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct View {
    /// A part of the order number, in any case; spaces around it do not count. Empty for all.
    pub search: String,
    /// Only orders with this outcome.
    pub outcome: Option<Outcome>,
    /// Only orders in which this code is found.
    pub code: Option<Code>,
    /// What they are sorted by; what is equal stays in the order of the file.
    pub by: SortBy,
    /// Whether the last comes first.
    pub descending: bool,
}

impl View {
    /// Whether some orders may be left out.
    pub fn filters(&self) -> bool {
        !self.search.trim().is_empty() || self.outcome.is_some() || self.code.is_some()
    }

    /// The same, sorted by `by`; a second time by the same turns it round.
    #[must_use]
    pub fn sorted_by(&self, by: SortBy) -> View {
        View { by, descending: self.by == by && !self.descending, ..self.clone() }
    }

    /// The same, without search and filters.
    #[must_use]
    pub fn of_all(&self) -> View {
        View { by: self.by, descending: self.descending, ..View::default() }
    }

    fn shows(&self, order: &Summary, search: &str) -> bool {
        let number = || order.number().unwrap_or("");
        self.outcome.is_none_or(|outcome| order.outcome == outcome)
            && self.code.is_none_or(|code| order.codes.iter().any(|(found, _)| *found == code))
            && (search.is_empty() || number().to_lowercase().contains(search))
    }

    fn compare(&self, a: &Summary, b: &Summary) -> Ordering {
        let compared = match self.by {
            SortBy::Place => Ordering::Equal,
            SortBy::Number => compare_numbers(a.number().unwrap_or(""), b.number().unwrap_or("")),
            SortBy::Outcome => (a.outcome as u8).cmp(&(b.outcome as u8)),
            SortBy::Findings => a.codes.len().cmp(&b.codes.len()),
        };
        if self.descending { compared.reverse() } else { compared }
    }
}

/// Compares order numbers as people do: digits as the number they make.
fn compare_numbers(a: &str, b: &str) -> Ordering {
    let (mut a, mut b) = (a.as_bytes(), b.as_bytes());
    while let (Some(x), Some(y)) = (a.first(), b.first()) {
        let compared = if x.is_ascii_digit() && y.is_ascii_digit() {
            let (m, n) = (number(&mut a), number(&mut b));
            m.len().cmp(&n.len()).then_with(|| m.cmp(n))
        } else {
            (a, b) = (&a[1..], &b[1..]);
            x.to_ascii_lowercase().cmp(&y.to_ascii_lowercase())
        };
        if compared.is_ne() {
            return compared;
        }
    }
    a.len().cmp(&b.len())
}

/// Takes the digits at the beginning, without the noughts in front.
fn number<'a>(text: &mut &'a [u8]) -> &'a [u8] {
    let end = text.iter().position(|b| !b.is_ascii_digit()).unwrap_or(text.len());
    let (digits, rest) = text.split_at(end);
    *text = rest;
    &digits[digits.iter().position(|b| *b != b'0').unwrap_or(end)..]
}

/// The orders that a view shows, in its order, while they are picked and sorted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listing {
    view: View,
    search: String,
    /// How many orders have been looked at.
    seen: usize,
    rows: Vec<u32>,
    merge: Option<Merge>,
    sorted: bool,
}

/// Runs of `width` rows are in order; those before `at` have been merged into `into`.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Merge {
    width: usize,
    at: usize,
    into: Vec<u32>,
}

impl Listing {
    /// The listing of a view, with nothing in it yet.
    pub fn new(view: View) -> Self {
        Listing { search: view.search.trim().to_lowercase(), view, ..Listing::default() }
    }

    /// The view that it is of.
    pub fn view(&self) -> &View {
        &self.view
    }

    /// The orders that are shown, counted from 0, as far as they are picked and sorted.
    pub fn rows(&self) -> &[u32] {
        &self.rows
    }

    /// Goes on for about `budget` orders; says whether it is done with all of `orders`. Call it
    /// again when there are more of them.
    pub fn advance(&mut self, orders: &[Summary], budget: usize) -> bool {
        if let Some(merge) = self.merge.take() {
            self.merge(merge, orders, budget);
            return self.merge.is_none() && self.seen == orders.len();
        }
        let end = orders.len().min(self.seen.saturating_add(budget));
        for at in self.seen..end {
            if orders.get(at).is_some_and(|order| self.view.shows(order, &self.search)) {
                self.rows.push(u32::try_from(at).unwrap_or(u32::MAX));
                self.sorted = false;
            }
        }
        self.seen = end;
        if self.seen < orders.len() {
            return false;
        }
        if self.view.by == SortBy::Place {
            // As they come; from the end they are read the other way round.
            return true;
        }
        if !self.sorted && self.rows.len() > 1 {
            self.merge = Some(Merge { width: 1, at: 0, into: Vec::with_capacity(self.rows.len()) });
            return false;
        }
        true
    }

    /// The order that stands in row `at`.
    pub fn row(&self, at: usize) -> Option<usize> {
        let backwards = self.view.by == SortBy::Place && self.view.descending;
        let at = if backwards { self.rows.len().checked_sub(at + 1)? } else { at };
        self.rows.get(at).map(|order| *order as usize)
    }

    /// The row that an order stands in.
    pub fn row_of(&self, order: usize) -> Option<usize> {
        (0..self.rows.len()).find(|at| self.row(*at) == Some(order))
    }

    fn merge(&mut self, mut merge: Merge, orders: &[Summary], mut budget: usize) {
        while budget > 0 && merge.width < self.rows.len() {
            let (start, middle) = (merge.at, self.rows.len().min(merge.at + merge.width));
            let end = self.rows.len().min(middle + merge.width);
            self.merge_runs(start, middle, end, orders, &mut merge.into);
            budget = budget.saturating_sub(end - start);
            merge.at = end;
            if end == self.rows.len() {
                std::mem::swap(&mut self.rows, &mut merge.into);
                merge.into.clear();
                (merge.at, merge.width) = (0, merge.width * 2);
            }
        }
        if merge.width < self.rows.len() {
            self.merge = Some(merge);
        } else {
            self.sorted = true;
        }
    }

    fn merge_runs(&self, start: usize, middle: usize, end: usize, orders: &[Summary], into: &mut Vec<u32>) {
        let of = |at: usize| self.rows.get(at).copied().unwrap_or(0);
        let (mut left, mut right) = (start, middle);
        while left < middle && right < end {
            let pair = (orders.get(of(left) as usize), orders.get(of(right) as usize));
            let right_first = match pair {
                (Some(a), Some(b)) => self.view.compare(a, b).is_gt(),
                _ => false,
            };
            let from = if right_first { &mut right } else { &mut left };
            into.push(of(*from));
            *from += 1;
        }
        into.extend((left..middle).map(of));
        into.extend((right..end).map(of));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::Options;
    use crate::preview::order_preview::Preview;

    /// Orders as a table has them; those without a city have no address and do not arrive.
    fn read(rows: &[&str]) -> Preview {
        let table =
            "Order Number,Order Date,Name,Address,City,State,Zip,Country,SKU,Item Name,Quantity,Price\n";
        let rows = rows.iter().map(|row| {
            let (number, city) = row.split_once(' ').unwrap_or((row, ""));
            let street = if city.is_empty() { "" } else { "1 Main Street" };
            format!("{number},2023-06-01,A,{street},{city},,,,S,N,1,2\n")
        });
        let text = table.to_owned() + &rows.collect::<String>();
        let mut preview = Preview::new(text.into(), Options::default());
        while !preview.advance(usize::MAX).finished {}
        preview
    }

    fn shown(preview: &Preview, view: &View, budget: usize) -> Vec<String> {
        let orders = preview.summaries();
        let mut listing = Listing::new(view.clone());
        while !listing.advance(orders, budget) {}
        let number = |at| orders[listing.row(at).unwrap()].number().unwrap_or_default().to_owned();
        (0..listing.rows().len()).map(number).collect()
    }

    #[test]
    fn numbers_sort_as_people_count_and_turn_round() {
        let preview = read(&["SO10 x", "so9 x", "SO010a x", "A7 x", "SO100 x"]);
        let view = View::default().sorted_by(SortBy::Number);
        assert_eq!(shown(&preview, &view, 2), ["A7", "so9", "SO10", "SO010a", "SO100"]);
        let view = view.sorted_by(SortBy::Number);
        assert_eq!(shown(&preview, &view, 2), ["SO100", "SO010a", "SO10", "so9", "A7"]);
        let view = View::default().sorted_by(SortBy::Place);
        assert_eq!(shown(&preview, &view, 2), ["SO100", "A7", "SO010a", "so9", "SO10"]);
    }

    #[test]
    fn search_and_filters_narrow_together_and_are_taken_away_together() {
        let preview = read(&["SO1 Rome", "SO12", "SO21", "X12 Bonn"]);
        let view = View { search: " o1 ".to_owned(), ..View::default() };
        assert_eq!(shown(&preview, &view, 99), ["SO1", "SO12"]);
        let view = View { outcome: Some(Outcome::DoesNotArrive), ..view };
        assert_eq!(shown(&preview, &view, 99), ["SO12"]);
        let view = View { code: Some(Code::MissingShippingAddress), ..View::default() };
        assert_eq!(shown(&preview, &view, 99), ["SO12", "SO21"]);
        assert!(view.filters() && !view.of_all().filters());
        assert_eq!(shown(&preview, &view.of_all(), 99).len(), 4);
    }

    #[test]
    fn steps_of_any_size_give_what_sorting_at_once_gives() {
        let names: Vec<String> =
            (0..500).map(|i| format!("N{} {}", i * 7919 % 97, if i % 3 == 0 { "" } else { "x" })).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let preview = read(&names);
        for by in [SortBy::Place, SortBy::Number, SortBy::Outcome, SortBy::Findings] {
            let view = View { by, descending: true, ..View::default() };
            let mut expected: Vec<&Summary> = preview.summaries().iter().collect();
            text::indexed_sort::sort_by(&mut expected, |a, b| view.compare(a, b));
            if by == SortBy::Place {
                expected.reverse();
            }
            let expected: Vec<&str> = expected.iter().filter_map(|order| order.number()).collect();
            for budget in [1, 7, 64, usize::MAX] {
                assert_eq!(shown(&preview, &view, budget), expected, "{by:?} in steps of {budget}");
            }
        }
    }

    #[test]
    fn orders_that_are_read_later_find_their_place() {
        let preview = read(&["B2 x", "B1 x", "A3 x", "A1 x"]);
        let (early, all) = (&preview.summaries()[..2], preview.summaries());
        let mut listing = Listing::new(View::default().sorted_by(SortBy::Number));
        while !listing.advance(early, 1) {}
        assert_eq!(listing.rows(), [1, 0]);
        while !listing.advance(all, 1) {}
        assert_eq!(listing.rows(), [3, 2, 1, 0]);
        assert_eq!(listing.row_of(2), Some(1));
    }
}

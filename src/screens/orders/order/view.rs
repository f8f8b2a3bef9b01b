//! What of an order the reader looks at: what is chosen, and which part of each list is in the document.
//!
//! What is chosen in one place comes into sight in all others, wherever it is in the order.

use super::detail::Detail;
use super::screen_order::ScreenOrder;
use super::selection::Selection;
use super::source_part::SourcePart;
use crate::parts::finding_ids::{finding_id, mark_id};
use crate::parts::same::Same;
use crate::parts::window::{FINDINGS_AT_A_TIME, Window, around, part};
use std::ops::Range;
use std::rc::Rc;
use yew::Callback;

/// What the reader looks at.
#[derive(Clone, PartialEq)]
pub struct OrderView {
    /// The order.
    pub detail: Same<Detail>,
    /// What is chosen.
    pub selection: Selection,
    /// The source values that light up, in their order.
    pub values: Rc<Vec<usize>>,
    /// The fields that light up, in their order.
    pub fields: Rc<Vec<usize>>,
    /// The row that each list begins with.
    first: [usize; LISTS],
    /// What takes the focus once it is drawn, and which wish it is.
    pub focus: Option<(String, u32)>,
}

/// The lists of an order of which a part may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum List {
    /// What is found.
    Findings,
    /// The values in the source.
    Source,
    /// The fields.
    Fields,
    /// The lines of the mapping.
    Lines,
    /// What becomes of each value.
    Fates,
}

const LISTS: usize = 5;

/// How many rows of a list are shown at a time; few orders have more.
const fn at_a_time(list: List) -> usize {
    match list {
        List::Findings => FINDINGS_AT_A_TIME,
        List::Source => SourcePart::MOST_VALUES,
        List::Fields | List::Fates => 200,
        List::Lines => 100,
    }
}

/// What the reader does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Chooses a field or a value.
    Choose(Selection),
    /// Goes to a row of a list.
    Go(List, usize),
    /// Follows a mark in the source to its finding, counted from 0 with those above the order.
    ToFinding(usize),
    /// Follows a finding, counted like this, to one of its places.
    ToPlace(usize, usize),
}

impl OrderView {
    /// Nothing is chosen, and all lists begin at their beginning.
    pub fn new(detail: Same<Detail>) -> Self {
        let (values, fields) = Default::default();
        OrderView { detail, selection: Selection::Nothing, values, fields, first: [0; LISTS], focus: None }
    }

    /// The same after a step. `before` the findings of the order stand others.
    #[must_use]
    pub fn after(&self, step: Step, before: usize) -> Self {
        let mut view = self.clone();
        match step {
            Step::Go(list, first) => view.first[list as usize] = first,
            Step::Choose(selection) => {
                view.selection = selection;
                (view.values, view.fields) =
                    (selection.values(&self.detail).into(), selection.fields(&self.detail).into());
                if let Some(value) = view.values.first().copied() {
                    view.show(List::Source, value);
                }
                if let Some(field) = view.fields.first().copied() {
                    view.show(List::Fields, ScreenOrder::of(&self.detail.order().shipstation).row_of(field));
                    let line = self.detail.picture.link_of.get(field);
                    line.into_iter().for_each(|line| view.show(List::Lines, *line as usize));
                }
            }
            Step::ToFinding(number) => {
                view.show(List::Findings, number.saturating_sub(before));
                view.wish(finding_id(number + 1));
            }
            Step::ToPlace(number, place) => {
                let finding = number.checked_sub(before).and_then(|at| self.detail.order().findings.get(at));
                if let Some(span) = finding.and_then(|finding| SourcePart::places(finding).nth(place)) {
                    view.show(List::Source, self.detail.values.begun(span.start()).saturating_sub(1));
                    view.wish(mark_id(number + 1, place));
                }
            }
        }
        view
    }

    fn wish(&mut self, id: String) {
        let wish = self.focus.as_ref().map_or(0, |(_, wish)| wish + 1);
        self.focus = Some((id, wish));
    }

    fn show(&mut self, list: List, at: usize) {
        if !self.rows(list).contains(&at) {
            self.first[list as usize] = around(at, at_a_time(list));
        }
    }

    /// Which rows of a list are shown.
    pub fn rows(&self, list: List) -> Range<usize> {
        let first = self.first[list as usize];
        match list {
            List::Source => SourcePart::rows(&self.detail, first),
            _ => part(first, at_a_time(list), self.total(list)),
        }
    }

    fn total(&self, list: List) -> usize {
        let Detail { values, picture, .. } = &*self.detail;
        match list {
            List::Findings => values.order().findings.len(),
            List::Source | List::Fates => values.len(),
            List::Fields => values.order().shipstation.len(),
            List::Lines => picture.links.len() + picture.lost.len(),
        }
    }

    /// The part of a list that is shown; `step` is called with what the reader does.
    pub fn window(&self, list: List, step: &Callback<Step>) -> Window {
        self.window_of(list, self.total(list), step)
    }

    /// The same of a list that is filtered, of which only `total` rows are left.
    pub fn window_of(&self, list: List, total: usize, step: &Callback<Step>) -> Window {
        let (first, size) = (self.first[list as usize], at_a_time(list));
        let (rows, before) = match list {
            List::Source => {
                let rows = SourcePart::rows(&self.detail, first);
                (rows.clone(), SourcePart::before(&self.detail, rows.start))
            }
            _ => {
                let rows = part(first, size, total);
                (rows.clone(), rows.start.saturating_sub(size))
            }
        };
        Window::new(rows, total, before, size, step.reform(move |first| Step::Go(list, first)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use orders::{Options, SourceValues, examine, picture};

    /// An order of 1,000 lines, each with a finding.
    fn view() -> OrderView {
        let lines: String =
            (1..=1_000).map(|at| format!("<Item><SKU>S{at}</SKU><Quantity>x</Quantity></Item>")).collect();
        let text =
            format!("<Orders><Order><OrderNumber>N</OrderNumber><Items>{lines}</Items></Order></Orders>");
        let order = examine(&text, &Options::default()).orders.remove(0);
        let values = SourceValues::of(Rc::new(order));
        let picture = picture(&text, &values);
        OrderView::new(Same::new(Detail { index: 0, values, picture }))
    }

    fn is_bounded(view: &OrderView) -> bool {
        let all = [List::Findings, List::Source, List::Fields, List::Lines, List::Fates];
        all.into_iter().all(|list| view.rows(list).len() <= at_a_time(list))
    }

    #[test]
    fn a_field_brings_its_value_into_sight_and_a_value_its_field() {
        let view = view();
        let last = view.total(List::Fields) - 1;
        let far = view.after(Step::Choose(Selection::Field(last)), 0);
        let value = far.values.first().copied().expect("what it is made from");
        assert!(value > 1_000 && far.rows(List::Source).contains(&value), "{value}");
        assert!(!view.rows(List::Source).contains(&value) && is_bounded(&far));
        let back = view.after(Step::Choose(Selection::Value(value)), 0);
        assert!(back.fields.contains(&last) && is_bounded(&back));
        let row = ScreenOrder::of(&back.detail.order().shipstation).row_of(back.fields[0]);
        assert!(back.rows(List::Fields).contains(&row));
        assert!(back.rows(List::Source).contains(&value));
    }

    #[test]
    fn a_finding_and_its_place_lead_to_each_other_wherever_they_are() {
        let view = view();
        let last = view.total(List::Findings) - 1;
        let finding = view.after(Step::ToFinding(last + 3), 3);
        assert!(finding.rows(List::Findings).contains(&last));
        assert_eq!(finding.focus, Some((finding_id(last + 4), 0)));
        let place = finding.after(Step::ToPlace(last + 3, 0), 3);
        let span = view.detail.order().findings[last].spans[0];
        let shown = place.rows(List::Source).filter_map(|at| view.detail.values.get(at));
        assert!(shown.into_iter().any(|value| value.span.overlaps(span)));
        assert_eq!(place.focus, Some((mark_id(last + 4, 0), 1)));
    }

    #[test]
    fn every_part_is_bounded_wherever_the_reader_goes() {
        let view = view();
        for list in [List::Findings, List::Source, List::Fields, List::Fates] {
            for first in [1, 500, 3_000, usize::MAX / 2] {
                let gone = view.after(Step::Go(list, first), 0);
                assert!(is_bounded(&gone) && !gone.rows(list).is_empty(), "{list:?} from {first}");
            }
        }
    }
}

//! The part of a long list that is in the document, and the ways to the rest of it.
//!
//! Rows and cards are as high as their texts make them, so a part is a number of rows, not of pixels.
//! What fits into one part is shown whole, without anything around it.

use super::line_lookup::LineLookup;
use crate::browser::focus;
use crate::element::{El, classed, el, table_of};
use std::ops::Range;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use words::Words;
use yew::prelude::*;

/// The part of a list that is shown.
#[derive(Clone, PartialEq)]
pub struct Window {
    /// Which rows are shown, counted from 0.
    pub rows: Range<usize>,
    /// How many rows the list has.
    pub total: usize,
    /// Called with the row to begin with.
    pub go: Callback<usize>,
    /// Where the part before begins.
    before: usize,
    /// How many rows a part has, most often.
    size: usize,
}

/// The rows of a part that begins with `first`: the last part is as long as the others.
pub fn part(first: usize, size: usize, total: usize) -> Range<usize> {
    let first = first.min(total.saturating_sub(size));
    first..total.min(first + size)
}

/// Where a part begins that shows the row `at`, with some rows before it.
pub fn around(at: usize, size: usize) -> usize {
    at.saturating_sub(size / 4)
}

/// How many findings are shown at a time; few orders and files have more.
pub const FINDINGS_AT_A_TIME: usize = 40;

/// The part of a list of `total` rows, `size` at a time, that the reader has gone to. Begins anew with
/// another text.
#[hook]
pub fn use_window(of: &LineLookup, size: usize, total: usize) -> Window {
    let chosen = use_state(|| (of.clone(), 0));
    let first = if chosen.0 == *of { chosen.1 } else { 0 };
    let go = {
        let (chosen, of) = (chosen.setter(), of.clone());
        Callback::from(move |first: usize| chosen.set((of.clone(), first)))
    };
    let rows = part(first, size, total);
    Window::new(rows.clone(), total, rows.start.saturating_sub(size), size, go)
}

impl Window {
    /// A part whose rows are known. `before` is where the part before it begins, `size` how many rows a part
    /// has, most often.
    pub fn new(rows: Range<usize>, total: usize, before: usize, size: usize, go: Callback<usize>) -> Self {
        Window { rows, total, go, before, size }
    }

    /// Whether rows are left out.
    pub fn is_part(&self) -> bool {
        self.rows.len() < self.total
    }

    /// Those of `all` that are shown.
    pub fn of<T: Clone>(&self, all: &[T]) -> Vec<T> {
        all.get(self.rows.clone()).unwrap_or(&[]).to_vec()
    }

    /// Goes to the row `at`, where it is not shown.
    pub fn show(&self, at: usize) {
        if !self.rows.contains(&at) && at < self.total {
            self.go.emit(around(at, self.size));
        }
    }

    /// What stands above the list: which rows are shown, of how many, and the ways to the others. `name` is
    /// what is listed; `id` is that of the count. Nothing where all rows are shown.
    pub fn above(&self, id: &str, name: &str, words: &Words) -> Html {
        if !self.is_part() {
            return Html::default();
        }
        let (Range { start, end }, total, size) = (self.rows.clone(), self.total, self.size.max(1));
        let shown = words.window_shown(start + 1, end, total);
        let slide = {
            let go = self.go.clone();
            Callback::from(move |event: InputEvent| {
                let field = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
                if let Some(first) = field.and_then(|field| field.value().parse().ok()) {
                    go.emit(first);
                }
            })
        };
        // A step leads to the next part; the last one begins wherever it has to.
        let most = (total - self.rows.len()).div_ceil(size) * size;
        let field = html! {
            <input type="range" min="0" max={most.to_string()} step={size.to_string()} value={start.to_string()}
                oninput={slide} aria-label={name.to_owned()} aria-valuetext={shown.clone()} />
        };
        let count =
            classed("p", "small").set("id", id.to_owned()).attr("role", "status").attr("tabindex", "-1");
        let ways = classed("div", "actions")
            .add(self.button(words.window_previous(), start > 0, self.before, None))
            .add(field)
            .add(self.button(words.window_next(), end < total, end, None));
        let window = classed("div", "window").attr("role", "group").set("aria-label", name.to_owned());
        window.add(count.text(shown).html()).add(ways.html()).html()
    }

    /// What stands below the list: the way on, for who has read to here. It leads back to its beginning, the
    /// count with this `id`.
    pub fn below(&self, id: &str, words: &Words) -> Html {
        if self.rows.end >= self.total {
            return Html::default();
        }
        let way = self.button(words.window_next(), true, self.rows.end, Some(id));
        classed("div", "actions").add(way).html()
    }

    fn button(&self, name: String, leads_on: bool, first: usize, then: Option<&str>) -> Html {
        let (go, then) = (self.go.clone(), then.map(str::to_owned));
        let press = Callback::from(move |_: MouseEvent| {
            if leads_on {
                go.emit(first);
                then.as_deref().map(focus::focus);
            }
        });
        // A button that has the focus keeps it at the end too.
        let state = if leads_on { "false" } else { "true" };
        let button = classed("button", "button").attr("type", "button").attr("aria-disabled", state);
        button.on_click(press).text(name).html()
    }

    /// The row `at` of a table; where only a part of the rows is there, it says which one it is. The heading
    /// is the first.
    pub fn row(&self, at: usize, class: &'static str) -> El {
        let row = if class.is_empty() { el("tr") } else { classed("tr", class) };
        if self.is_part() { row.set("aria-rowindex", (at + 2).to_string()) } else { row }
    }
}

/// A table of which only a part may be there: like [`table`](crate::element::table), but that it says how
/// many rows there are.
pub fn table(name: String, headings: Vec<String>, rows: Vec<Html>, window: &Window) -> Html {
    let mut table = classed("table", "stack");
    if window.is_part() {
        table = table.set("aria-rowcount", (window.total + 1).to_string());
    }
    table_of(table, name, headings, rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fits_is_shown_whole_and_of_more_never_more_than_one_part() {
        assert_eq!(part(0, 100, 7), 0..7);
        assert_eq!(part(40, 100, 7), 0..7);
        for first in [0, 1, 99, 5_000, 99_950, usize::MAX - 1] {
            assert_eq!(part(first, 100, 100_000).len(), 100, "from {first}");
        }
        assert_eq!(part(usize::MAX, 100, 250), 150..250);
        assert_eq!(part(3, 100, 0), 0..0);
    }

    #[test]
    fn every_row_can_be_gone_to_and_has_rows_before_it() {
        for at in [0, 1, 60, 500, 99_999] {
            assert!(part(around(at, 100), 100, 100_000).contains(&at), "{at}");
        }
        assert_eq!(part(around(500, 100), 100, 100_000).start, 475);
    }

    #[test]
    fn going_on_reaches_every_row_once_and_comes_to_the_end() {
        let (mut seen, mut turns) = (0, 0);
        while seen < 1_050 {
            let rows = part(seen, 100, 1_050);
            assert!(rows.start <= seen && rows.end > seen);
            (seen, turns) = (rows.end, turns + 1);
        }
        assert_eq!((seen, turns), (1_050, 11));
    }
}

//! The columns of one table, with samples of their values.

use super::choice::ColumnChoice;
use crate::element::{El, classed, el, row, say};
use crate::parts::cut::cut;
use crate::parts::staged_drawing::use_staged_drawing;
use crate::parts::window::{self, use_window};
use crate::screens::orders::reading::Reading;
use crate::state::use_store;
use orders::{Column, MatchedBy, OpenFile, Options};
use std::rc::Rc;
use words::Words;
use yew::prelude::*;

/// The table.
#[derive(Properties, PartialEq)]
pub struct ColumnsOfTableProps {
    /// The reading, at least of the headings.
    pub reading: Reading,
    /// Which of its files it is, counted from 0.
    pub file: usize,
    /// Whether there are other tables, so that it is named.
    pub several: bool,
    /// How the reader wants it read.
    pub options: Rc<Options>,
}

/// How many columns are shown at a time: each has a list of all fields, some sixty elements.
const AT_A_TIME: usize = 50;
/// How many are drawn in one task, where there are more.
const IN_ONE_TASK: usize = 5;
/// Longer headings and values are cut off here, in characters.
const LONGEST: usize = 200;

/// A row for each column, or for those that are shown of many.
#[component(ColumnsOfTable)]
pub fn columns_of_table(props: &ColumnsOfTableProps) -> Html {
    let ColumnsOfTableProps { reading, file, several, options } = props;
    let store = use_store();
    let words = &store.words;
    let preview = reading.preview();
    let table = preview.files().get(*file);
    let columns = table.map_or(&[][..], OpenFile::columns);
    let window = use_window(&reading.lookup, AT_A_TIME, columns.len());
    let parts = window.rows.len().div_ceil(IN_ONE_TASK);
    let bytes = if parts > 2 { usize::MAX } else { 0 };
    let drawing = use_staged_drawing((reading.lookup.clone(), window.rows.start), parts, bytes);
    let rows = (0..parts).flat_map(|part| {
        let first = window.rows.start + part * IN_ONE_TASK;
        let rows = || {
            let rows = first..window.rows.end.min(first + IN_ONE_TASK);
            let shown =
                |at: usize| Some(shown(columns.get(at)?, |class| window.row(at, class), options, words));
            row(rows.filter_map(shown).collect())
        };
        [drawing.part(part + 1, rows)]
    });
    let headings =
        vec![words.columns_heading(), words.columns_values(), words.columns_field(), words.columns_why()];
    let (id, name) = (format!("columns-shown-{file}"), words.columns_title());
    let title = table.filter(|_| *several).map(|table| say("h3", "", table.name.clone()));
    let (above, below) = (window.above(&id, &name, words), window.below(&id, words));
    let table = window::table(name, headings, rows.collect(), &window);
    classed("div", "stack").all(title.into_iter().chain([above, table, below]).collect()).html()
}

fn shown(
    column: &Column,
    begin: impl FnOnce(&'static str) -> El,
    options: &Rc<Options>,
    words: &Words,
) -> Html {
    let why = match column.by {
        Some(MatchedBy::Heading) => words.columns_by_heading(),
        Some(MatchedBy::Values) => words.columns_by_values(),
        Some(MatchedBy::Person) => words.columns_by_person(),
        None => words.columns_by_nothing(),
    };
    let choice = html! {
        <ColumnChoice heading={column.heading.clone()} target={column.target} options={Rc::clone(options)} />
    };
    let examples: Vec<String> = column.examples.iter().map(|example| cut(example, LONGEST)).collect();
    begin(if column.by.is_none() { "open" } else { "" })
        .add(el("th").attr("scope", "row").text(cut(&column.heading, LONGEST)).html())
        .add(say("td", "text", examples.join(" · ")))
        .add(el("td").add(choice).html())
        .add(say("td", "", why))
        .html()
}

//! Which column of a table is which field: suggested, and for the reader to change.

pub(crate) mod choice;

use super::reading::Reading;
use crate::element::{classed, el, say, table};
use crate::parts::fold::use_fold;
use crate::state::{Action, use_store};
use choice::ColumnChoice;
use orders::{Column, MatchedBy, OpenFile, Options};
use std::rc::Rc;
use words::Words;
use yew::prelude::*;

/// Tables of more columns are cut off here: no export has more.
const SHOWN: usize = 200;

/// What was read.
#[derive(Properties, PartialEq)]
pub struct ColumnsProps {
    /// The reading, at least of the headings.
    pub reading: Reading,
    /// How the reader wants it read.
    pub options: Rc<Options>,
}

/// The columns of each table, with samples of their values; nothing where there is no table.
#[component(Columns)]
pub fn columns(props: &ColumnsProps) -> Html {
    let store = use_store();
    let words = &store.words;
    let preview = props.reading.preview();
    let tables: Vec<&OpenFile> = preview.files().iter().filter(|file| !file.columns().is_empty()).collect();
    let all = || tables.iter().flat_map(|file| file.columns());
    let open = all().filter(|column| column.by.is_none()).count();
    let chosen = all().any(|column| column.by == Some(MatchedBy::Person));
    let (unfolded, toggle) = use_fold(open > 0 || chosen);
    if tables.is_empty() {
        return Html::default();
    }
    let several = tables.len() > 1;
    let columns = tables.iter().map(|file| {
        let rows = file.columns().iter().take(SHOWN).map(|column| row(column, &props.options, words));
        let headings =
            vec![words.columns_heading(), words.columns_values(), words.columns_field(), words.columns_why()];
        let name = several.then(|| say("h3", "", file.name.clone()));
        el("div")
            .all(name.into_iter().collect())
            .add(table(words.columns_title(), headings, rows.collect()))
            .html()
    });
    let reset = {
        let (store, options) = (store.dispatcher(), Rc::clone(&props.options));
        let headings: Vec<String> = all().map(|column| column.heading.clone()).collect();
        Callback::from(move |_: MouseEvent| {
            let mut options = (*options).clone();
            options.columns.retain(|(heading, _)| !headings.contains(heading));
            store.dispatch(Action::ReadAs(options.into()));
        })
    };
    let body: Html = if unfolded { columns.collect() } else { Html::default() };
    html! {
        <details class="card columns-of" open={open > 0 || chosen} ontoggle={toggle}>
            <summary>{ words.columns_summary(all().count() - open, open) }</summary>
            <p class="hint">{ words.columns_hint() }</p>
            { body }
            if chosen {
                <button type="button" class="button" onclick={reset}>{ words.columns_reset() }</button>
            }
        </details>
    }
}

fn row(column: &Column, options: &Rc<Options>, words: &Words) -> Html {
    let why = match column.by {
        Some(MatchedBy::Heading) => words.columns_by_heading(),
        Some(MatchedBy::Values) => words.columns_by_values(),
        Some(MatchedBy::Person) => words.columns_by_person(),
        None => words.columns_by_nothing(),
    };
    let choice = html! {
        <ColumnChoice heading={column.heading.clone()} target={column.target} options={Rc::clone(options)} />
    };
    classed("tr", if column.by.is_none() { "open" } else { "" })
        .add(el("th").attr("scope", "row").text(column.heading.clone()).html())
        .add(say("td", "text", column.examples.join(" · ")))
        .add(el("td").add(choice).html())
        .add(say("td", "", why))
        .html()
}

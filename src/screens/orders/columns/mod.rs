//! Which column of a table is which field: suggested, and for the reader to change.

pub(crate) mod choice;
pub(crate) mod of_table;

use super::reading::Reading;
use crate::parts::fold::use_fold;
use crate::state::{Action, use_store};
use of_table::ColumnsOfTable;
use orders::{Column, MatchedBy, Options};
use std::rc::Rc;
use yew::prelude::*;

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
    let columns_of = |file: usize| preview.files().get(file).map_or(&[][..], |file| file.columns());
    let tables: Vec<usize> =
        (0..preview.files().len()).filter(|file| !columns_of(*file).is_empty()).collect();
    let all = || tables.iter().flat_map(|file| columns_of(*file));
    let open = all().filter(|column| column.by.is_none()).count();
    let chosen = all().any(|column| column.by == Some(MatchedBy::Person));
    let (unfolded, toggle) = use_fold(open > 0 || chosen);
    if tables.is_empty() {
        return Html::default();
    }
    let several = tables.len() > 1;
    let columns = tables.iter().map(|file| {
        html! {
            <ColumnsOfTable key={*file} reading={props.reading.clone()} file={*file} {several}
                options={Rc::clone(&props.options)} />
        }
    });
    let reset = {
        let (store, options) = (store.dispatcher(), Rc::clone(&props.options));
        let reading = props.reading.clone();
        Callback::from(move |_: MouseEvent| {
            let preview = reading.preview();
            let columns: Vec<&Column> = preview.files().iter().flat_map(|file| file.columns()).collect();
            let mut options = (*options).clone();
            options.columns.retain(|(heading, _)| !columns.iter().any(|column| column.heading == *heading));
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

//! The files that were made, each to be saved or copied, and what was done for them.

use super::make::{ExportKind, Made};
use crate::element::{classed, el, say};
use crate::focus_wish::FocusTarget;
use crate::parts::focusable;
use crate::parts::save_link::{MadeFile, SaveLink, save_hint};
use crate::screens::orders::files::size;
use crate::screens::orders::slices::in_slices;
use crate::state::use_words;
use knowledge::shipstation::field_table::Field;
use orders::Target;
use orders::export::zip::Zip;
use readers::encoding::Encoding;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use words::Words;
use yew::prelude::*;

/// So much of the first file is shown, in characters.
const SHOWN: usize = 20_000;
/// How many order numbers are named.
const NAMED: usize = 20;

/// How many files are listed at a time.
const LISTED: usize = 20;

/// What was made.
#[derive(Properties, PartialEq)]
pub struct ReadyProps {
    /// What was asked for.
    pub kind: ExportKind,
    /// What came of it.
    pub made: Rc<Made>,
}

/// The made files.
#[component(Ready)]
pub fn ready(props: &ReadyProps) -> Html {
    let words = use_words();
    let ReadyProps { kind, made } = props;
    let listed = use_state(|| LISTED);
    let several = made.files.iter().any(|file| file.encoding() != Encoding::Utf8);
    let links = made.files.iter().take(*listed).map(|file| {
        let label = words.save_link(file.name.as_str(), size(file.size(), &words));
        let note = several.then(|| say("span", "small", encoding_of(file, &words)));
        let link = html! { <SaveLink file={file.clone()} {label} copy={words.copy()} among_others=true /> };
        el("li").add(link).all(note.into_iter().collect()).html()
    });
    let all = (made.files.len() > 1).then(|| html! { <AllInOne made={Rc::clone(made)} /> });
    let rest = made.files.len().saturating_sub(*listed);
    let more = (rest > 0).then(|| {
        let listed = listed.clone();
        let press = Callback::from(move |_: MouseEvent| listed.set(*listed + LISTED));
        let button = classed("button", "button").attr("type", "button").on_click(press);
        button.text(words.orders_more(rest.min(LISTED))).html()
    });
    let beginning = made.files.first().and_then(MadeFile::text).map(|text| {
        let shown: String = text.chars().take(SHOWN).collect();
        let goes_on = shown.len() < text.len();
        let pre = el("pre").attr("id", "result").text(shown).html();
        let region = classed("div", "source").attr("role", "region").attr("tabindex", "0");
        let region = region.set("aria-label", words.files_beginning()).add(pre).html();
        let note = goes_on.then(|| say("p", "small", words.take_beginning()));
        el("div").add(region).all(note.into_iter().collect()).html()
    });
    classed("div", "result")
        .add(focusable("h3", "", FocusTarget::Made, words.take_done(made.orders)))
        .all(notes(*kind, made, &words))
        .all(save_hint(&words).into_iter().chain(all).collect())
        .add(classed("ul", "plain").all(links.collect()).html())
        .all(more.into_iter().chain(beginning).collect())
        .html()
}

#[derive(Properties, PartialEq)]
struct AllInOneProps {
    made: Rc<Made>,
}

/// Several files as one archive, made when it is asked for.
#[component(AllInOne)]
fn all_in_one(props: &AllInOneProps) -> Html {
    let words = use_words();
    let archive = use_state(|| None::<MadeFile>);
    let stop = use_mut_ref(|| Rc::new(Cell::new(false)));
    {
        let stop = Rc::clone(&stop);
        use_effect_with((), move |()| move || stop.borrow().set(true));
    }
    if let Some(file) = &*archive {
        let label = words.save_link(file.name.as_str(), size(file.size(), &words));
        return html! { <p><SaveLink file={file.clone()} {label} among_others=true /></p> };
    }
    let press = {
        let (made, archive) = (Rc::clone(&props.made), archive.setter());
        Callback::from(move |_: MouseEvent| {
            let (made, archive, stop) = (Rc::clone(&made), archive.clone(), Rc::clone(&stop.borrow()));
            spawn_local(async move {
                let (mut zip, mut files) = (Zip::default(), made.files.iter());
                let add = || {
                    files.next().is_some_and(|file| {
                        zip.add(&file.name, file.bytes());
                        true
                    })
                };
                if in_slices(&stop, add, || ()).await {
                    archive.set(Some(MadeFile::binary("orders.zip", "application/zip", zip.finish())));
                }
            });
        })
    };
    let button = classed("button", "button primary").attr("type", "button").on_click(press);
    el("p").add(button.text(words.take_all(props.made.files.len())).html()).html()
}

fn notes(kind: ExportKind, made: &Made, words: &Words) -> Vec<Html> {
    let mut notes = Vec::new();
    if made.filled > 0 {
        notes.push(say("p", "", words.take_filled(made.filled)));
    }
    if made.negated > 0 {
        notes.push(say("p", "", words.take_negated(made.negated)));
    }
    if made.dropped > 0 {
        let name = |field: &Field| Target::Field(*field).name();
        let fields = made.dropped_fields.iter().map(name).collect::<Vec<_>>().join(", ");
        notes.push(say("p", "", words.take_dropped(made.dropped, fields)));
    }
    if !made.left_out.is_empty() {
        let mut named = made.left_out.iter().take(NAMED).cloned().collect::<Vec<_>>().join(", ");
        if made.left_out.len() > NAMED {
            named.push_str(", …");
        }
        notes.push(say("p", "", words.take_left_out(made.left_out.len(), named)));
    }
    if kind == ExportKind::Table {
        notes.push(say("p", "", words.take_table_next()));
    }
    notes
}

fn encoding_of(file: &MadeFile, words: &Words) -> String {
    match file.encoding() {
        Encoding::Utf8 => words.take_as_utf8(),
        encoding => words.take_as_it_was(encoding.as_str()),
    }
}

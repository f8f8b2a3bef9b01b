//! The files that are open: what each is, and a way to take it away.

use crate::element::{classed, el, say};
use crate::open_files::odd_encoding;
use crate::screens::orders::files::size;
use orders::{Format, SourceFile};
use words::Words;
use yew::prelude::*;

/// So much of a file is shown, in characters, to know it by.
const BEGINNING: usize = 1_000;

/// An item a source, with the format that it was recognised as; `take` is called with its place.
pub fn list(
    sources: &[SourceFile],
    formats: &[Option<Format>],
    shown: usize,
    take: &Callback<usize>,
    words: &Words,
) -> Html {
    let rows = sources.iter().enumerate().map(|(at, file)| {
        let name = if file.name.is_empty() { words.pasted_text() } else { file.name.clone() };
        let format = formats.get(at).copied().flatten();
        let mut what = format.map_or_else(|| words.files_no_orders(), |format| words.format(format));
        if let Some(encoding) = odd_encoding(file) {
            what.push_str(", ");
            what.push_str(encoding);
        }
        let remove = {
            let take = take.clone();
            classed("button", "button")
                .attr("type", "button")
                .text(words.files_remove(name.as_str()))
                .on_click(Callback::from(move |_: MouseEvent| take.emit(at)))
                .html()
        };
        let mut item = el("li")
            .add(say("strong", "", name))
            .add(say("span", "", what))
            .add(say("span", "", size(file.text.len(), words)))
            .add(remove);
        // What stands in the field can be read there.
        if at >= shown {
            item = item.add(beginning(&file.text, words));
        }
        item.html()
    });
    classed("ul", "codes files").set("aria-label", words.files_title()).all(rows.collect()).html()
}

fn beginning(text: &str, words: &Words) -> Html {
    let shown: String = text.chars().take(BEGINNING).collect();
    el("details")
        .add(say("summary", "", words.files_beginning()))
        .add(classed("div", "source").add(say("pre", "", shown)).html())
        .html()
}

//! Reading files the reader chose. Nothing else touches files.

use std::collections::VecDeque;

use gloo_events::{EventListener, EventListenerOptions};
use gloo_file::{Blob, File};
use wasm_bindgen::JsCast;
use web_sys::{DataTransfer, DragEvent, Event, HtmlInputElement, Window};

/// So much is read at a time, in bytes: a few milliseconds of work.
const PIECE: u64 = 4 * 1024 * 1024;
/// How many pieces are on their way at a time: with one, most of the time goes into waiting for it.
const AHEAD: usize = 4;

/// The files of a file field.
pub fn chosen(field: &HtmlInputElement) -> Vec<File> {
    field.files().map(|list| gloo_file::FileList::from(list).to_vec()).unwrap_or_default()
}

fn dropped(transfer: &DataTransfer) -> Vec<File> {
    transfer.files().map(|list| gloo_file::FileList::from(list).to_vec()).unwrap_or_default()
}

/// Reads a file piece by piece, in order; `false` where the browser cannot read it.
pub async fn read(file: &File, mut take: impl FnMut(&[u8])) -> bool {
    let size = file.size();
    let mut starts = (0..).map(|number| number * PIECE).take_while(|start| *start < size);
    let piece = |start: u64| {
        let piece: Blob = file.slice(start, size.min(start + PIECE)).into();
        gloo_file::futures::read_as_bytes(&piece)
    };
    let mut coming: VecDeque<_> = starts.by_ref().take(AHEAD).map(piece).collect();
    while let Some(bytes) = coming.pop_front() {
        let Ok(bytes) = bytes.await else { return false };
        coming.extend(starts.next().map(piece));
        take(&bytes);
    }
    true
}

/// Follows files that are dragged over the page and dropped on it, wherever that is: the browser
/// would open a file that misses the field, and the page with all that is in it would be gone.
pub fn on_drag(
    window: &Window,
    over: impl Fn(bool) + Clone + 'static,
    drop: impl Fn(Vec<File>) + 'static,
) -> [EventListener; 3] {
    let options = EventListenerOptions::enable_prevent_default();
    let enter = {
        let over = over.clone();
        move |event: &Event| {
            if files_of(event).is_some() {
                event.prevent_default();
                over(true);
            }
        }
    };
    let leave = {
        let over = over.clone();
        // Left for no other element: the files have left the window.
        move |event: &Event| {
            if event.unchecked_ref::<DragEvent>().related_target().is_none() {
                over(false);
            }
        }
    };
    let take = move |event: &Event| {
        if let Some(transfer) = files_of(event) {
            event.prevent_default();
            over(false);
            drop(dropped(&transfer));
        }
    };
    [
        EventListener::new_with_options(window, "dragover", options, enter),
        EventListener::new_with_options(window, "dragleave", options, leave),
        EventListener::new_with_options(window, "drop", options, take),
    ]
}

/// What is dragged, where it is files: a text goes where the reader drops it.
fn files_of(event: &Event) -> Option<DataTransfer> {
    let transfer = event.unchecked_ref::<DragEvent>().data_transfer()?;
    transfer.types().includes(&"Files".into(), 0).then_some(transfer)
}

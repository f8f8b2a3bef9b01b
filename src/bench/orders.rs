//! The hook reads orders.

use crate::bench::{answer, now};
use crate::browser::task;
use crate::screens::orders::slices::SLICE;
use js_sys::JsString;
use orders::{Options, Preview};
use wasm_bindgen::JsValue;

/// How much is read between two looks at the clock, in bytes.
const STRIDE: usize = 64 * 1024;
/// How much of the text is taken over at a time, in UTF-16 units.
const PIECE: u32 = 256 * 1024;

/// Reads a text as the screen reads a file: in slices, and the text itself in pieces.
pub async fn read(text: JsString) -> Result<JsValue, JsValue> {
    let start = now();
    let mut longest = 0.0_f64;
    let mut slice = start;
    let mut owned = String::new();
    let mut at = 0;
    while at < text.length() {
        let mut end = text.length().min(at + PIECE);
        // Not between the two halves of a character.
        let high = (f64::from(0xd800)..f64::from(0xdc00)).contains(&text.char_code_at(end - 1));
        if high && end < text.length() {
            end -= 1;
        }
        owned.push_str(&String::from(text.substring(at, end)));
        at = end;
        pause(&mut slice, &mut longest).await;
    }
    let mut preview = Preview::new(owned.into(), Options::default());
    let mut first = None;
    loop {
        let progress = preview.advance(STRIDE);
        if progress.orders > 0 && first.is_none() {
            first = Some(now() - start);
        }
        if progress.finished {
            break;
        }
        pause(&mut slice, &mut longest).await;
    }
    let total = now() - start;
    longest = longest.max(now() - slice);
    let of_orders: usize = preview.codes().iter().map(|code| code.orders).sum();
    let findings = preview.findings().len() + of_orders;
    answer(preview.summaries().len(), findings, total, first.unwrap_or(total), longest)
}

/// Lets the page paint when the slice is over.
async fn pause(slice: &mut f64, longest: &mut f64) {
    let took = now() - *slice;
    if took >= SLICE {
        *longest = longest.max(took);
        task::next().await;
        *slice = now();
    }
}

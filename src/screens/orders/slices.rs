//! Work in slices of time, so that the page keeps painting.

use crate::browser::task;
use std::cell::Cell;

/// How long a slice may take, in milliseconds: well under a visible pause, and many times the
/// 4 ms that browsers wait between two slices.
pub const SLICE: f64 = 32.0;

/// Works for one slice of time; tells whether all is done, as `work` does.
pub fn slice(mut work: impl FnMut() -> bool) -> bool {
    let until = js_sys::Date::now() + SLICE;
    loop {
        let finished = work();
        if finished || js_sys::Date::now() >= until {
            return finished;
        }
    }
}

/// Calls `step` until it says that there is no more, and `tell` after every slice of time. Ends
/// early when `stop` is set; tells whether all is done.
pub async fn in_slices(stop: &Cell<bool>, mut step: impl FnMut() -> bool, mut tell: impl FnMut()) -> bool {
    loop {
        task::next().await;
        if stop.get() {
            return false;
        }
        let finished = slice(|| !step());
        tell();
        if finished {
            return true;
        }
    }
}

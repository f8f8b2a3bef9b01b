//! Decodes a text: a short one at once, a long one in slices of time, so that the page goes on
//! answering.

use crate::browser::task;
use crate::field_history::Text;
use crate::parts::debounced_text::use_debounced_text;
use crate::parts::line_lookup::LineLookup;
use crate::parts::shared;
use crate::screens::orders::slices::slice;
use error_message::{Decoding, Options, Report};
use knowledge::profiles::Profile;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// How many bytes of lines are counted between two looks at the clock: more than are decoded.
const STRIDE: usize = 64 * 1024;
/// The least time between two words of how far it is, in milliseconds.
const BETWEEN_LOOKS: f64 = 400.0;

/// A text with the report on it, or on as much as was read.
#[derive(Clone)]
pub struct Decoded {
    pub text: AttrValue,
    pub report: Rc<Report>,
    pub lookup: LineLookup,
    /// Whether the reader ended it.
    pub stopped: bool,
}

/// What there is to show.
pub struct Shown {
    /// The latest answer; it stays until the next one is there.
    pub decoded: Option<Decoded>,
    /// How far the next one is, 0 to 100, where it takes long.
    pub percent: Option<usize>,
    /// Ends it: what was read so far is the answer.
    pub stop: Callback<MouseEvent>,
}

/// What goes on with the decoding of one text.
#[derive(Clone, Copy, PartialEq)]
enum State {
    GoesOn,
    /// By the reader.
    Stopped,
    /// There is another text.
    Left,
}

struct Job {
    text: AttrValue,
    lookup: LineLookup,
    at_once: Option<Decoded>,
    state: Cell<State>,
}

/// The report on the text of the field.
#[hook]
pub fn use_decoding(text: AttrValue, profile: Option<Profile>) -> Shown {
    let text = use_debounced_text(text);
    let shown = use_state(|| None::<Decoded>);
    let percent = use_state_eq(|| None::<usize>);
    let job = use_memo((Text(text), profile), |(Text(text), profile)| {
        let lookup = LineLookup::new(shared(text));
        let mut decoding = Decoding::default();
        let at_once = decoding.advance(text).then(|| {
            let report = Rc::new(decoding.report(&Options { profile: *profile }));
            Decoded { text: text.clone(), report, lookup: lookup.clone(), stopped: false }
        });
        Rc::new(Job { text: text.clone(), lookup, at_once, state: Cell::new(State::GoesOn) })
    });
    {
        let (job, shown, percent) = (Rc::clone(&job), shown.clone(), percent.setter());
        use_effect_with(job.lookup.clone(), move |_| {
            percent.set(None);
            if job.at_once.is_some() {
                // An answer on a text from before would come back with the next long one.
                if shown.is_some() {
                    shown.set(None);
                }
            } else {
                go_on(Rc::clone(&job), profile, shown.setter(), percent);
            }
            move || job.state.set(State::Left)
        });
    }
    let stop = {
        let job = Rc::clone(&job);
        Callback::from(move |_: MouseEvent| job.state.set(State::Stopped))
    };
    let decoded = job.at_once.clone().or_else(|| (*shown).clone());
    Shown { decoded, percent: *percent, stop }
}

fn go_on(
    job: Rc<Job>,
    profile: Option<Profile>,
    shown: UseStateSetter<Option<Decoded>>,
    percent: UseStateSetter<Option<usize>>,
) {
    spawn_local(async move {
        let mut decoding = Decoding::default();
        let mut last = js_sys::Date::now();
        loop {
            task::next().await;
            if job.state.get() == State::Left {
                return;
            }
            let finished = job.state.get() == State::Stopped
                || slice(|| {
                    job.lookup.prepare(STRIDE);
                    decoding.advance(&job.text)
                });
            if finished {
                break;
            }
            if js_sys::Date::now() - last >= BETWEEN_LOOKS {
                last = js_sys::Date::now();
                percent.set(Some(decoding.done().saturating_mul(100) / job.text.len().max(1)));
            }
        }
        let report = Rc::new(decoding.report(&Options { profile }));
        let Job { text, lookup, state, .. } = &*job;
        percent.set(None);
        shown.set(Some(Decoded {
            text: text.clone(),
            report,
            lookup: lookup.clone(),
            stopped: state.get() == State::Stopped,
        }));
    });
}

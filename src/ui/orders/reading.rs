//! Reads a file of orders in time slices, so that the page keeps painting.

use std::cell::{Cell, Ref, RefCell};
use std::rc::Rc;

use gloo_timers::future::TimeoutFuture;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::core::orders::{Options, Preview};

/// How long a slice may take, in milliseconds: well under a visible pause, long enough that the
/// browser's wait between two slices does not count.
const SLICE: f64 = 12.0;
/// How much is read between two looks at the clock, in bytes.
const STRIDE: usize = 64 * 1024;

/// A reading under way, or done.
#[derive(Clone)]
pub struct Reading {
    preview: Rc<RefCell<Preview>>,
    /// Grows with every slice, so that components notice.
    step: u32,
    /// Whether the reader ended it.
    pub cancelled: bool,
    /// Ends it.
    pub cancel: Callback<MouseEvent>,
}

impl PartialEq for Reading {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.preview, &other.preview)
            && self.step == other.step
            && self.cancelled == other.cancelled
    }
}

impl Reading {
    /// What is known so far.
    pub fn preview(&self) -> Ref<'_, Preview> {
        self.preview.borrow()
    }

    /// How far it is, 0 to 100, while it goes on.
    pub fn percent(&self) -> Option<usize> {
        let progress = self.preview().progress();
        let under_way = !progress.finished && !self.cancelled;
        under_way.then(|| progress.done.saturating_mul(100) / progress.total.max(1))
    }
}

/// Reads `text` from its beginning whenever it or the options change.
#[hook]
pub fn use_reading(text: AttrValue, options: Options) -> Reading {
    let preview = use_memo((text, options), |(text, options)| {
        let mut preview = Preview::new(Rc::from(text.as_str()), options.clone());
        // The first orders show at once; a short text is done with it.
        preview.advance(STRIDE);
        RefCell::new(preview)
    });
    let step = use_state(|| 0_u32);
    // The stop of the reading that runs, and the reading that the reader ended.
    let stop = use_mut_ref(|| Rc::new(Cell::new(false)));
    let ended = use_state(|| None::<Rc<RefCell<Preview>>>);
    {
        let (step, stop) = (step.setter(), stop.clone());
        use_effect_with(Identity(preview.clone()), move |Identity(preview)| {
            let running = Rc::new(Cell::new(false));
            stop.replace(running.clone());
            read_on(preview.clone(), running.clone(), step);
            move || running.set(true)
        });
    }
    let cancel = {
        let (stop, ended, preview) = (stop.clone(), ended.setter(), preview.clone());
        Callback::from(move |_: MouseEvent| {
            stop.borrow().set(true);
            ended.set(Some(preview.clone()));
        })
    };
    let cancelled = ended.as_ref().is_some_and(|ended| Rc::ptr_eq(ended, &preview));
    Reading { preview, step: *step, cancelled, cancel }
}

/// Two handles are the same when they lead to the same reading.
struct Identity(Rc<RefCell<Preview>>);

impl PartialEq for Identity {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

fn read_on(preview: Rc<RefCell<Preview>>, stop: Rc<Cell<bool>>, step: UseStateSetter<u32>) {
    if preview.borrow().progress().finished {
        return;
    }
    spawn_local(async move {
        for count in 1.. {
            TimeoutFuture::new(0).await;
            if stop.get() {
                return;
            }
            let finished = slice(&preview);
            step.set(count);
            if finished {
                return;
            }
        }
    });
}

/// Reads for one slice of time; tells whether that was the last.
fn slice(preview: &RefCell<Preview>) -> bool {
    let until = js_sys::Date::now() + SLICE;
    let mut preview = preview.borrow_mut();
    loop {
        let finished = preview.advance(STRIDE).finished;
        if finished || js_sys::Date::now() >= until {
            return finished;
        }
    }
}

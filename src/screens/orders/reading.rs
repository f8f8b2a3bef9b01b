//! Reads a file of orders in time slices, so that the page keeps painting.

use super::slices::slice;
use crate::browser::task;
use crate::parts::line_lookup::{LineLookup, PlacedFile};
use gloo_timers::future::TimeoutFuture;
use knowledge::shipstation::status_mapping::StatusMapping;
use orders::{Options, Preview, SourceFile};
use std::cell::{Cell, Ref, RefCell};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// How much is read between two looks at the clock, in bytes.
const STRIDE: usize = 64 * 1024;
/// The least time between two looks at what was read, in milliseconds: all that shows
/// of it is drawn anew each time.
const BETWEEN_LOOKS: f64 = 400.0;
/// The same as a multiple of the time that the last drawing took, so that most time goes into reading.
const TIMES_DRAWING: f64 = 8.0;

/// How long the reading waits when the first orders are there, in milliseconds, so that they are
/// drawn without it in between.
const FIRST_DRAWING: u32 = 50;

/// A reading under way, or done.
#[derive(Clone)]
pub struct Reading {
    preview: Rc<RefCell<Preview>>,
    /// The lines and columns of its text.
    pub lookup: LineLookup,
    /// Counts the updates, so that components see that there is something new to draw.
    step: u32,
    /// Whether the reader ended it.
    pub cancelled: bool,
    /// Ends it.
    pub cancel: Callback<MouseEvent>,
}

impl PartialEq for Reading {
    fn eq(&self, other: &Self) -> bool {
        self.is_of(other) && self.step == other.step && self.cancelled == other.cancelled
    }
}

impl Reading {
    /// What is known so far.
    pub fn preview(&self) -> Ref<'_, Preview> {
        self.preview.borrow()
    }

    /// Whether it is of the same text, earlier or later.
    pub fn is_of(&self, other: &Reading) -> bool {
        Rc::ptr_eq(&self.preview, &other.preview)
    }

    /// How far it is, 0 to 100, while it goes on.
    pub fn percent(&self) -> Option<usize> {
        let progress = self.preview().progress();
        let under_way = !progress.finished && !self.cancelled;
        under_way.then(|| progress.done.saturating_mul(100) / progress.total.max(1))
    }
}

/// Texts to compare: the same memory is the same text, without a look at millions of letters.
struct OpenTexts(Rc<Vec<SourceFile>>, bool);

impl PartialEq for OpenTexts {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0) && self.1 == other.1
    }
}

/// Reads `sources` together from their beginning whenever they, the options or the status lists of
/// the kinds of store, in the order of [`Profile::ALL`](knowledge::profiles::Profile), change.
/// `field_is_used` says whether the first of them stands in the field.
#[hook]
pub fn use_reading(
    sources: Rc<Vec<SourceFile>>,
    field_is_used: bool,
    options: Options,
    statuses: Vec<Rc<StatusMapping>>,
) -> Reading {
    let reading =
        use_memo((OpenTexts(sources, field_is_used), options, statuses), |(sources, options, statuses)| {
            let OpenTexts(sources, field_is_used) = sources;
            let mut preview = Preview::of_files(sources, options);
            // Whose lists they are is only known now.
            let mapping = statuses.get(preview.profile() as usize);
            if let Some(mapping) =
                mapping.filter(|mapping| ***mapping != StatusMapping::of(preview.profile()))
            {
                let statuses = Some((**mapping).clone());
                preview = Preview::of_files(sources, &Options { statuses, ..options.clone() });
            }
            let text = preview.text().clone();
            let files = preview.files().iter().enumerate().map(|(at, file)| PlacedFile {
                name: file.name.clone().into(),
                start: file.span.start(),
                in_field: at == 0 && *field_is_used,
            });
            let files = files.collect();
            // The first orders show at once; a short text is done with it.
            preview.advance(STRIDE);
            let stop = Rc::new(Cell::new(false));
            (Rc::new(RefCell::new(preview)), LineLookup::of_files(text, files), stop)
        });
    let (preview, lookup) = (Rc::clone(&reading.0), reading.1.clone());
    let step = use_state(|| 0_u32);
    // Made with the reading: the reader may end it before it has gone on for the first time.
    let stop = Rc::clone(&reading.2);
    let ended = use_state(|| None::<LineLookup>);
    {
        let (preview, stop, step) = (Rc::clone(&preview), Rc::clone(&stop), step.clone());
        use_effect_with(lookup.clone(), move |lookup| {
            read_on(preview, lookup.clone(), Rc::clone(&stop), step);
            move || stop.set(true)
        });
    }
    let cancelled = ended.as_ref() == Some(&lookup);
    let cancel = {
        let (ended, lookup) = (ended.setter(), lookup.clone());
        Callback::from(move |_: MouseEvent| {
            stop.set(true);
            ended.set(Some(lookup.clone()));
        })
    };
    Reading { preview, lookup, step: *step, cancelled, cancel }
}

/// Reads the orders to the end, then the line ends that nobody has asked for yet.
fn read_on(
    preview: Rc<RefCell<Preview>>,
    lookup: LineLookup,
    stop: Rc<Cell<bool>>,
    step: UseStateHandle<u32>,
) {
    spawn_local(async move {
        // It goes on from the looks at the reading before, so that the first one here is another.
        let (mut looks, mut last) = (*step, js_sys::Date::now());
        let mut between = BETWEEN_LOOKS;
        let (mut finished, mut none_yet) = {
            let progress = preview.borrow().progress();
            (progress.finished, progress.orders == 0)
        };
        let mut is_first_drawing = !none_yet;
        while !finished {
            if std::mem::take(&mut is_first_drawing) {
                TimeoutFuture::new(FIRST_DRAWING).await;
            } else {
                task::next().await;
            }
            if stop.get() {
                return;
            }
            finished = slice(|| {
                // The lines of an order are asked for when it is drawn. JSON is gone over twice, so
                // lines have to be twice as fast.
                lookup.prepare(2 * STRIDE);
                preview.borrow_mut().advance(STRIDE).finished
            });
            let first = none_yet && preview.borrow().progress().orders > 0;
            none_yet &= !first;
            if finished || first || js_sys::Date::now() - last >= between {
                // Drawing is a task of its own: both together would be a pause that is felt.
                task::next().await;
                if stop.get() {
                    return;
                }
                (looks, last) = (looks + 1, js_sys::Date::now());
                step.set(looks);
                task::next().await;
                is_first_drawing = first;
                between = BETWEEN_LOOKS.max(TIMES_DRAWING * (js_sys::Date::now() - last));
            }
        }
        while !slice(|| lookup.prepare(STRIDE)) {
            task::next().await;
            if stop.get() {
                return;
            }
        }
    });
}

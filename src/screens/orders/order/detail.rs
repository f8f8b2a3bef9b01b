//! The order that is open, with all that is drawn of it: made in time slices, as it may be as large as
//! the file.

use crate::browser::task;
use crate::parts::same::Same;
use crate::screens::orders::reading::Reading;
use crate::screens::orders::slices::slice;
use gloo_timers::callback::Timeout;
use orders::{Drawing, Order, Picture, Preview, SourceValues};
use std::cell::{Cell, RefCell};
use std::mem;
use std::rc::Rc;
use text::turns;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// An order with every detail.
pub struct Detail {
    /// Its place among those that were read, counted from 0.
    pub index: usize,
    /// Its source values.
    pub values: SourceValues,
    /// Its mapping.
    pub picture: Picture,
}

impl Detail {
    /// The order itself.
    pub fn order(&self) -> &Order {
        self.values.order()
    }
}

/// How much of an order is read between two looks at the clock, in bytes.
const BYTES: usize = 32 * 1024;

/// How many values are gathered or drawn between two looks at the clock.
const STRIDE: usize = 1_000;

/// How long the order that was open before stays while another is made, in milliseconds.
const PATIENCE: u32 = 300;

/// An order that is being made.
struct Job {
    index: usize,
    stage: RefCell<Stage>,
}

/// How far it is.
enum Stage {
    Order(turns::Job<Option<Order>>),
    Values(SourceValues),
    Picture(SourceValues, Drawing),
    /// There is none where the file has no such order.
    Done(Option<Same<Detail>>),
}

impl Job {
    /// One slice; says whether the order is there.
    fn go_on(&self, preview: &Preview) -> bool {
        let mut stage = self.stage.borrow_mut();
        slice(|| {
            *stage = self.step(mem::replace(&mut *stage, Stage::Done(None)), preview);
            matches!(*stage, Stage::Done(_))
        })
    }

    fn step(&self, stage: Stage, preview: &Preview) -> Stage {
        match stage {
            Stage::Order(mut order) => match order.advance(BYTES) {
                None => Stage::Order(order),
                Some(Some(order)) => Stage::Values(SourceValues::new(Rc::new(order))),
                Some(None) => Stage::Done(None),
            },
            Stage::Values(mut values) => match values.advance(STRIDE) {
                true => Stage::Picture(values, Drawing::default()),
                false => Stage::Values(values),
            },
            Stage::Picture(values, mut drawing) => match drawing.advance(preview.text(), &values, STRIDE) {
                true => {
                    let picture = drawing.finish();
                    Stage::Done(Some(Same::new(Detail { index: self.index, values, picture })))
                }
                false => Stage::Picture(values, drawing),
            },
            done @ Stage::Done(_) => done,
        }
    }

    /// The order, once it is there.
    fn detail(&self) -> Option<Option<Same<Detail>>> {
        match &*self.stage.borrow() {
            Stage::Done(detail) => Some(detail.clone()),
            _ => None,
        }
    }
}

/// The order `open`, counted from 0, or for a moment the one before it; `None` while it is being made, and
/// where there is none. What is known of an order does not change while the others are read.
#[hook]
pub fn use_order_detail(reading: &Reading, open: usize) -> Option<Same<Detail>> {
    let job = use_memo((reading.lookup.clone(), open), |_| {
        let order = reading.preview().start_detail(open);
        let stage = order.map_or(Stage::Done(None), Stage::Order);
        let job = Job { index: open, stage: RefCell::new(stage) };
        // Most orders are done with it.
        job.go_on(&reading.preview());
        Same::new(job)
    });
    let again = use_force_update();
    // The order that is shown, and the text it is from.
    let shown = use_mut_ref(|| None);
    let is_late = use_state(|| None::<Same<Job>>);
    {
        let (reading, late) = (reading.clone(), is_late.setter());
        use_effect_with((*job).clone(), move |job| {
            let stop = Rc::new(Cell::new(job.detail().is_some()));
            let patience = (!stop.get()).then(|| {
                let job = job.clone();
                Timeout::new(PATIENCE, move || late.set(Some(job)))
            });
            let (job, stopped) = (job.clone(), Rc::clone(&stop));
            spawn_local(async move {
                while !stopped.get() {
                    task::next().await;
                    if !stopped.get() && job.go_on(&reading.preview()) {
                        return again.force_update();
                    }
                }
            });
            move || {
                stop.set(true);
                drop(patience);
            }
        });
    }
    let mut shown = shown.borrow_mut();
    let of_text = |known: &(_, Same<Detail>)| known.0 == reading.lookup;
    match job.detail() {
        Some(detail) => *shown = detail.map(|detail| (reading.lookup.clone(), detail)),
        None if is_late.as_ref() == Some(&*job) || !shown.as_ref().is_some_and(of_text) => *shown = None,
        None => {}
    }
    shown.as_ref().map(|(_, detail)| detail.clone())
}

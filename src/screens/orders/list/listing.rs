//! Picks and sorts the orders to list, in time slices where there are many.

use crate::browser::task;
use crate::screens::orders::reading::Reading;
use crate::screens::orders::slices::slice;
use orders::{Listing, View};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// How many orders are looked at between two looks at the clock.
const STRIDE: usize = 1_000;

/// A listing under way, or done.
struct Job {
    listing: Rc<Listing>,
    done: bool,
}

/// The orders that `view` shows. While a new listing is being made, the one before stays.
#[hook]
pub fn use_listing(reading: &Reading, view: &Rc<View>) -> Rc<Listing> {
    let shown = use_mut_ref(|| None::<(Reading, Rc<Listing>)>);
    let again = use_force_update();
    let job = use_memo((reading.clone(), view.clone()), |(reading, view)| {
        let shown = shown.borrow();
        let same = |(of, listing): &&(Reading, Rc<Listing>)| of.is_of(reading) && listing.view() == &**view;
        let known = shown.as_ref().filter(same).map(|(_, listing)| Rc::clone(listing));
        let listing = known.unwrap_or_else(|| Rc::new(Listing::new((**view).clone())));
        let mut job = Job { listing, done: false };
        go_on(&mut job, reading);
        RefCell::new(job)
    });
    {
        let (job, reading) = (Rc::clone(&job), reading.clone());
        use_effect_with(JobOf(Rc::clone(&job)), move |_| {
            let stop = Rc::new(std::cell::Cell::new(job.borrow().done));
            let stopped = Rc::clone(&stop);
            spawn_local(async move {
                while !stopped.get() {
                    task::next().await;
                    if !stopped.get() && go_on(&mut job.borrow_mut(), &reading) {
                        return again.force_update();
                    }
                }
            });
            move || stop.set(true)
        });
    }
    let job = job.borrow();
    let mut shown = shown.borrow_mut();
    if job.done || shown.as_ref().is_none_or(|(of, _)| !of.is_of(reading)) {
        *shown = Some((reading.clone(), Rc::clone(&job.listing)));
    }
    shown.as_ref().map_or_else(Rc::default, |(_, listing)| Rc::clone(listing))
}

/// One slice; says whether the listing is done.
fn go_on(job: &mut Job, reading: &Reading) -> bool {
    let preview = reading.preview();
    let listing = Rc::make_mut(&mut job.listing);
    job.done = slice(|| listing.advance(preview.summaries(), STRIDE));
    job.done
}

/// Two handles are the same when they lead to the same job.
struct JobOf(Rc<RefCell<Job>>);

impl PartialEq for JobOf {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

//! Decodes a text: a short one at once, a long one in slices of time when the typing pauses, so that
//! the page goes on answering.

use crate::field_history::Text;
use crate::parts::debounced_text::{AT_ONCE, PAUSE};
use crate::parts::line_lookup::LineLookup;
use crate::parts::shared;
use crate::screens::orders::slices::slice;
use error_message::{Decoding, Options, Report};
use gloo_timers::callback::Timeout;
use knowledge::profiles::Profile;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use yew::prelude::*;

/// How many bytes of lines are counted with each piece: more than are decoded.
const STRIDE: usize = 64 * 1024;

/// A text on its way to a report.
pub struct Job {
    pub text: AttrValue,
    pub lookup: LineLookup,
    profile: Option<Profile>,
    decoding: RefCell<Decoding>,
    report: RefCell<Option<Rc<Report>>>,
    state: Cell<State>,
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    GoesOn,
    /// By the reader: what was read so far is the answer.
    Stopped,
    /// There is another text.
    Left,
}

impl Job {
    fn new(text: &AttrValue, profile: Option<Profile>) -> Job {
        let job = Job {
            text: text.clone(),
            lookup: LineLookup::new(shared(text)),
            profile,
            decoding: RefCell::default(),
            report: RefCell::default(),
            state: Cell::new(State::GoesOn),
        };
        if text.len() <= AT_ONCE {
            while !job.advance() {}
        }
        job
    }

    /// The report, once it is there.
    pub fn report(&self) -> Option<Rc<Report>> {
        self.report.borrow().clone()
    }

    /// How far it is, 0 to 100, while it goes on.
    pub fn percent(&self) -> Option<usize> {
        let done = self.decoding.borrow().done();
        (done > 0 && self.report.borrow().is_none())
            .then(|| done.saturating_mul(100) / self.text.len().max(1))
    }

    /// Whether the reader ended it.
    pub fn is_stopped(&self) -> bool {
        self.state.get() == State::Stopped
    }

    /// Ends it.
    pub fn stop(&self) {
        self.state.set(State::Stopped);
    }

    /// Reads the next piece; makes the report behind the last.
    fn advance(&self) -> bool {
        let mut decoding = self.decoding.borrow_mut();
        let finished = self.is_stopped() || decoding.advance(&self.text);
        if finished {
            let report = std::mem::take(&mut *decoding).report(&Options { profile: self.profile });
            self.report.replace(Some(Rc::new(report)));
        }
        finished
    }
}

/// The text of the field on its way, and the latest text with a report, whose answer stays until then.
#[hook]
pub fn use_decoding(text: AttrValue, profile: Option<Profile>) -> (Rc<Job>, Option<Rc<Job>>) {
    let again = use_force_update();
    let latest = use_mut_ref(|| None::<Rc<Job>>);
    let job = use_memo((Text(text), profile), |(Text(text), profile)| Job::new(text, *profile));
    {
        let job = Rc::clone(&job);
        use_effect_with(job.lookup.clone(), move |_| {
            if job.report().is_none() {
                go_on(Rc::clone(&job), again, PAUSE);
            }
            move || job.state.set(State::Left)
        });
    }
    if job.report().is_some() {
        latest.replace(Some(Rc::clone(&job)));
    }
    let latest = latest.borrow().clone();
    (job, latest)
}

/// Goes on with a slice of time in another task, and draws how far that came.
fn go_on(job: Rc<Job>, again: UseForceUpdateHandle, wait: u32) {
    let next = move || {
        if job.state.get() == State::Left {
            return;
        }
        let before = job.percent();
        let finished = slice(|| {
            job.lookup.prepare(STRIDE);
            job.advance()
        });
        if finished || job.percent() != before {
            again.force_update();
        }
        if !finished {
            go_on(job, again, 0);
        }
    };
    Timeout::new(wait, next).forget();
}

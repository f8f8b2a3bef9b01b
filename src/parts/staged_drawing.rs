//! Draws a large screen part by part, each in a task of its own, so that the page never stands
//! still for all of it.

use super::line_lookup::LineLookup;
use std::cell::RefCell;
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use yew::prelude::*;

/// A large part of the screen while it is drawn in stages, one part at each.
pub struct StagedDrawing {
    /// Parts that may be drawn by now.
    stage: usize,
    /// What each part was when it was drawn last.
    drawn: Rc<RefCell<Vec<Html>>>,
}

impl StagedDrawing {
    /// Forgets what was drawn: nothing of it belongs to what comes.
    pub fn forget(&self) {
        self.drawn.borrow_mut().clear();
    }

    /// The part `at`, counted from 1. Until its stage is reached, the previous drawing stays: nothing,
    /// the first time.
    pub fn part(&self, at: usize, draw: impl FnOnce() -> Html) -> Html {
        let is_reached = at <= self.stage;
        let mut drawn = self.drawn.borrow_mut();
        if drawn.len() < at {
            drawn.resize(at, Html::default());
        }
        let Some(part) = at.checked_sub(1).and_then(|at| drawn.get_mut(at)) else { return Html::default() };
        if is_reached {
            *part = draw();
        }
        part.clone()
    }
}

/// Up to this many bytes of text all is drawn at once: nothing moves while it comes.
const AT_ONCE: usize = 256 * 1024;

/// Draws `parts` parts one after another, or all at once where the text has few `bytes`. Begins anew
/// when `of` changes: the text, and a number for what is drawn of it.
#[hook]
pub fn use_staged_drawing(of: (LineLookup, usize), parts: usize, bytes: usize) -> StagedDrawing {
    let stage = use_state(|| None::<((LineLookup, usize), usize)>);
    let drawn = use_mut_ref(Vec::new);
    let at_once = (bytes <= AT_ONCE).then_some(parts);
    let now = stage.as_ref().filter(|(known, _)| *known == of).map_or(0, |(_, stage)| *stage);
    let now = at_once.unwrap_or(now);
    {
        let stage = stage.setter();
        use_effect_with((of, now), move |(of, now)| {
            let next = (*now < parts).then(|| {
                let next = Some((of.clone(), *now + 1));
                Timeout::new(0, move || stage.set(next))
            });
            move || drop(next)
        });
    }
    StagedDrawing { stage: now, drawn }
}

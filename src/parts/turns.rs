//! Draws a large screen part by part, each in a task of its own, so that the page never stands
//! still for all of it.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use yew::prelude::*;

/// Whose turn it is.
pub struct Turns {
    come: usize,
    drawn: Rc<RefCell<Vec<Html>>>,
}

impl Turns {
    /// Forgets what was drawn: nothing of it belongs to what comes.
    pub fn forget(&self) {
        self.drawn.borrow_mut().clear();
    }

    /// The part `at`, counted from 1. Before its turn it is what it was when it was drawn last,
    /// for something else: nothing, the first time.
    pub fn part(&self, at: usize, draw: impl FnOnce() -> Html) -> Html {
        let has_come = at <= self.come;
        let mut drawn = self.drawn.borrow_mut();
        if drawn.len() < at {
            drawn.resize(at, Html::default());
        }
        let Some(part) = at.checked_sub(1).and_then(|at| drawn.get_mut(at)) else { return Html::default() };
        if has_come {
            *part = draw();
        }
        part.clone()
    }
}

/// Up to this many bytes of text all is drawn at once: nothing moves while it comes.
const AT_ONCE: usize = 256 * 1024;

/// Turns of so many parts of what is made of a text of so many bytes; they begin anew whenever what
/// is drawn is another.
#[hook]
pub fn use_turns<Of: PartialEq + Clone + 'static>(of: Of, parts: usize, bytes: usize) -> Turns {
    let come = use_state(|| None::<(Of, usize)>);
    let drawn = use_mut_ref(Vec::new);
    let at_once = (bytes <= AT_ONCE).then_some(parts);
    let now = come.as_ref().filter(|(known, _)| *known == of).map_or(0, |(_, come)| *come);
    let now = at_once.unwrap_or(now);
    {
        let come = come.setter();
        use_effect_with((of, now), move |(of, now)| {
            let next = (*now < parts).then(|| {
                let next = Some((of.clone(), *now + 1));
                Timeout::new(0, move || come.set(next))
            });
            move || drop(next)
        });
    }
    Turns { come: now, drawn }
}

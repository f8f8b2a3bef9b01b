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
    /// Whether the part `at`, counted from 1, has had its turn.
    pub fn has_come(&self, at: usize) -> bool {
        at <= self.come
    }

    /// Forgets what was drawn: nothing of it belongs to what comes.
    pub fn forget(&self) {
        self.drawn.borrow_mut().clear();
    }

    /// The part `at`, counted from 1. Before its turn it is what it was when it was drawn last,
    /// for something else: nothing, the first time.
    pub fn part(&self, at: usize, draw: impl FnOnce() -> Html) -> Html {
        let has_come = self.has_come(at);
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

/// Turns of so many parts; they begin anew whenever what is drawn is another.
#[hook]
pub fn use_turns<Of: PartialEq + Clone + 'static>(of: Of, parts: usize) -> Turns {
    let come = use_state(|| None::<(Of, usize)>);
    let drawn = use_mut_ref(Vec::new);
    let now = come.as_ref().filter(|(known, _)| *known == of).map_or(0, |(_, come)| *come);
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

//! Where the focus is to go once it can: wished in the [`State`](crate::state::State), fulfilled by
//! what draws the place.
//!
//! What an action changes is drawn later, in stages, and may be drawn more than once. So a wish waits
//! in the state until its place is there, and a newer wish takes its place. A reader who has gone on
//! to something else meanwhile stays there.

use crate::browser::focus;
use std::cell::RefCell;
use web_sys::{Element, HtmlElement};

/// A place that the page sends the focus to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FocusTarget {
    /// The heading of the screen.
    Title,
    /// The heading of what was found, or what stands in its place where nothing was examined.
    Findings,
    /// The field for files.
    File,
    /// The heading of the list of orders.
    Orders,
    /// The heading of the order that is open.
    Order,
    /// The heading of the files that were made.
    Made,
}

impl FocusTarget {
    /// The id of the element.
    pub const fn id(self) -> &'static str {
        match self {
            FocusTarget::Title => "title",
            FocusTarget::Findings => "findings",
            FocusTarget::File => "file",
            FocusTarget::Orders => "orders",
            FocusTarget::Order => "order",
            FocusTarget::Made => "made",
        }
    }
}

/// A wish that the focus goes to a place.
#[derive(Debug)]
pub struct FocusWish {
    /// Where it is to go.
    pub target: FocusTarget,
    /// Tells it from an earlier wish for the same place.
    number: u32,
    stage: RefCell<Stage>,
}

/// How far a wish has come.
#[derive(Debug, Default)]
enum Stage {
    /// The place is not drawn yet; this had the focus when the wish was made.
    Waiting(Option<Element>),
    /// This element has got the focus.
    Given(Element),
    /// The reader has gone elsewhere.
    #[default]
    Over,
}

impl FocusWish {
    /// A wish for this place, after the wish `before`.
    pub fn new(target: FocusTarget, before: Option<&FocusWish>) -> Self {
        let number = before.map_or(0, |before| before.number.wrapping_add(1));
        FocusWish { target, number, stage: RefCell::new(Stage::Waiting(focus::focused())) }
    }

    /// Gives the focus to `element`, which has just been drawn as the place `target`, where that is
    /// wished.
    ///
    /// What takes the focus at first may be replaced by the next drawing. The focus is then nowhere,
    /// and goes to what came instead.
    pub fn fulfil(&self, target: FocusTarget, element: &HtmlElement) {
        if self.target != target {
            return;
        }
        let now = focus::focused();
        let stage = self.stage.take();
        let goes = match &stage {
            Stage::Waiting(left) => now.is_none() || now == *left,
            Stage::Given(given) if *given == **element => {
                if now.as_ref() == Some(given) {
                    self.stage.replace(stage);
                }
                return;
            }
            Stage::Given(_) => now.is_none(),
            Stage::Over => false,
        };
        if goes {
            let _ = element.focus();
            self.stage.replace(Stage::Given((**element).clone()));
        }
    }
}

impl PartialEq for FocusWish {
    fn eq(&self, other: &Self) -> bool {
        (self.target, self.number) == (other.target, other.number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wish_for_the_same_place_is_another_wish() {
        let first = FocusWish::new(FocusTarget::Findings, None);
        let second = FocusWish::new(FocusTarget::Findings, Some(&first));
        assert_eq!(first, first);
        assert_ne!(first, second);
    }
}

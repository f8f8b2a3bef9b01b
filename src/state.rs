//! What the page remembers: in memory only, and only until it is closed.

use crate::browser::texts;
use crate::field_history::{Changed, FieldHistory};
use crate::focus_wish::{FocusTarget, FocusWish};
use crate::open_files::Desk;
use crate::program_names::Program;
use knowledge::catalogue::Tool;
use knowledge::profiles::Profile;
use knowledge::shipstation::order_status::OrderStatus;
use knowledge::shipstation::status_mapping::StatusMapping;
use orders::{Options, View};
use std::rc::Rc;
use words::{Language, Words};
use yew::prelude::*;

/// An order that the reader has opened.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OpenOrder {
    /// Its place among those that were read, counted from 0.
    pub place: usize,
    /// Its number: in another file another order stands at that place.
    pub number: Option<AttrValue>,
}

/// A main field of the page, each with a text of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// The one on the start screen, for whatever it may be.
    Start,
    /// The one of a tool.
    Of(Tool),
    /// The stock locations of the store URL, as typed.
    Locations,
}

/// Everything that outlives a change of screen.
#[derive(Clone, PartialEq)]
pub struct State {
    program: Program,
    /// All texts in the reader's language.
    pub words: Words,
    /// The language that was chosen, while its texts are still on their way.
    wanted: Option<Language>,
    fields: [FieldHistory; 5],
    /// How the reader wants orders read.
    pub options: Rc<Options>,
    /// The status lists of each kind of store, where the reader changed them.
    statuses: [Option<Rc<StatusMapping>>; Profile::ALL.len()],
    /// Which of them the reader wants listed.
    pub view: Rc<View>,
    /// The order that is open.
    pub order: OpenOrder,
    /// The files of orders beside the field.
    pub desk: Rc<Desk>,
    /// Which lines of each kind of store's guide are ticked, one bit a line.
    ticks: [u64; Profile::ALL.len()],
    /// Where the focus is to go.
    focus: Option<Rc<FocusWish>>,
}

impl State {
    /// An empty memory for a program, in these words; `wanted` is the language to change to once it is there.
    pub fn new(program: Program, words: Words, wanted: Language) -> Self {
        let wanted = Some(wanted).filter(|language| *language != words.language());
        State {
            program,
            words,
            wanted,
            fields: Default::default(),
            options: Rc::default(),
            statuses: Default::default(),
            view: Rc::default(),
            order: OpenOrder::default(),
            desk: Rc::default(),
            ticks: Default::default(),
            focus: None,
        }
    }

    fn speak(&mut self, language: Language) {
        match texts::words(language, self.program) {
            Some(words) => (self.words, self.wanted) = (words, None),
            None => self.wanted = Some(language),
        }
    }

    /// The text of a field, and what stood there before.
    pub fn field(&self, field: Field) -> &FieldHistory {
        &self.fields[slot(field)]
    }

    /// The text of the field of `tool`.
    pub fn text(&self, tool: Tool) -> AttrValue {
        self.field(Field::Of(tool)).text.clone()
    }

    /// Which statuses of a store mean what: as the reader typed it, else what is likely.
    pub fn statuses(&self, profile: Profile) -> Rc<StatusMapping> {
        self.statuses[profile as usize].clone().unwrap_or_else(|| Rc::new(StatusMapping::of(profile)))
    }

    /// Which lines of a guide are ticked, one bit a line.
    pub fn ticks(&self, profile: Profile) -> u64 {
        self.ticks[profile as usize]
    }

    /// Where the focus is to go, or has gone last.
    pub fn focus(&self) -> Option<&FocusWish> {
        self.focus.as_deref()
    }
}

/// What can happen to the state.
#[derive(Clone)]
pub enum Action {
    /// The reader chose a language.
    Speak(Language),
    /// The texts of another language have arrived.
    TextsArrived,
    /// The reader typed or pasted.
    Type(Field, AttrValue),
    /// The reader typed into another field, which this name tells from others, and the text follows.
    Follow(Field, &'static str, AttrValue),
    /// The page puts another text in the field, at the reader's wish.
    Replace(Field, AttrValue),
    /// The reader wants the text back from before the last change.
    Undo(Field),
    /// The reader says what the statuses of a kind of store mean; without lists, the likely ones.
    MapStatuses(Profile, Option<Rc<StatusMapping>>),
    /// The reader ticked or unticked lines of a guide; these are ticked now.
    Tick(Profile, u64),
    /// The reader wants orders read in another way.
    ReadAs(Rc<Options>),
    /// The reader wants other orders listed, or the same in another order.
    List(Rc<View>),
    /// The reader opens an order.
    Open(OpenOrder),
    /// The focus is to go there once it is drawn, instead of where an earlier action wished it. Beside
    /// another action in one event, it waits for what that one changes.
    Focus(FocusTarget),
    /// The reader lays orders out anew.
    Lay(Lay),
}

/// What becomes of the field of orders and of the files beside it, worked out from what they are at
/// that moment: files are read while the page goes on.
pub type Lay = Rc<dyn Fn(&AttrValue, &Desk) -> (AttrValue, Desk)>;

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = (*self).clone();
        match action {
            Action::Speak(language) => next.speak(language),
            Action::TextsArrived => {
                let unfinished = || Some(next.words.language()).filter(|_| !next.words.are_complete());
                if let Some(language) = next.wanted.or_else(unfinished) {
                    next.speak(language);
                }
            }
            Action::Type(field, text) => next.fields[slot(field)].put(text, Changed::Typed),
            Action::Follow(field, name, text) => {
                next.fields[slot(field)].put(text, Changed::Followed(name));
            }
            Action::Replace(field, text) => next.fields[slot(field)].put(text, Changed::Replaced),
            Action::Undo(field) => next.fields[slot(field)].undo(),
            Action::MapStatuses(profile, mapping) => next.statuses[profile as usize] = mapping,
            Action::Tick(profile, ticks) => next.ticks[profile as usize] = ticks,
            Action::ReadAs(options) => next.options = options,
            Action::List(view) => next.view = view,
            Action::Open(order) => next.order = order,
            Action::Focus(target) => {
                let wish = FocusWish::new(target, next.focus());
                next.focus = Some(Rc::new(wish));
            }
            Action::Lay(lay) => {
                let field = &mut next.fields[slot(Field::Of(Tool::Orders))];
                let (text, desk) = lay(&field.text, &next.desk);
                // The desk has a memory of its own.
                *field = FieldHistory::of(text);
                next.desk = desk.into();
            }
        }
        next.into()
    }
}

fn slot(field: Field) -> usize {
    match field {
        Field::Of(Tool::StoreUrl) => 0,
        Field::Of(Tool::ErrorMessage) => 1,
        Field::Of(Tool::Orders) => 2,
        Field::Start => 3,
        Field::Locations => 4,
    }
}

/// The state, for every component below the app.
pub type Store = UseReducerHandle<State>;

/// The state of the page.
#[hook]
pub fn use_store() -> Store {
    use_context::<Store>().expect("the app provides the state")
}

/// The texts in the reader's language.
#[hook]
pub fn use_words() -> Words {
    use_store().words.clone()
}

/// Status lists in one text, for the other programs of the page: a line for each.
pub fn written_lists(mapping: &StatusMapping) -> String {
    OrderStatus::ALL.map(|status| mapping.list(status).replace('\n', " ")).join("\n")
}

/// Reads what [`written_lists`] wrote.
pub fn read_lists(written: &str) -> StatusMapping {
    let mut mapping = StatusMapping::default();
    for (status, list) in OrderStatus::ALL.into_iter().zip(written.split('\n')) {
        mapping.set(status, list);
    }
    mapping
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn status_lists_are_read_as_they_were_written() {
        let mut mapping = StatusMapping::of(Profile::QuickbooksCommerce);
        mapping.set(OrderStatus::Unpaid, "new, \u{201c}open\u{201d}");
        assert_eq!(read_lists(&written_lists(&mapping)), mapping);
        assert_eq!(read_lists(&written_lists(&StatusMapping::default())), StatusMapping::default());
    }
}

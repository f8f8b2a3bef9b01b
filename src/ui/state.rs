//! What the page remembers: in memory only, and only until it is closed.

use std::rc::Rc;

use yew::prelude::*;

use crate::core::catalogue::Tool;
use crate::core::orders::{Options, View};
use crate::core::profiles::Profile;
use crate::core::profiles::status_mapping::StatusMapping;
use crate::i18n::{Language, Words};
use crate::ui::browser::texts;
use crate::ui::orders::Desk;

/// A text to compare: the same memory is the same text, without a look at millions of letters.
#[derive(Debug, Clone, Default)]
pub struct Text(pub AttrValue);

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0.as_str(), other.0.as_str()) || self.0 == other.0
    }
}

/// The text of one field, and what stood there before.
#[derive(Debug, Clone, Default)]
pub struct Draft {
    /// What stands in the field.
    pub text: AttrValue,
    /// What stood there before each change that can be taken back, the latest last.
    before: Vec<AttrValue>,
    /// What changed it last.
    changed: Changed,
}

/// What changes the text of a field.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
enum Changed {
    /// Nothing since it was empty, or since a change was taken back.
    #[default]
    Back,
    /// The reader, in the field itself; the browser has an undo for that.
    Typed,
    /// The reader, in another field that it follows.
    Followed(&'static str),
    /// A sample, a repair or a file took its place.
    Replaced,
}

/// So many changes can be taken back, and texts of so many bytes are kept for it: a file can be
/// large. The last change can always be taken back.
const MOST_STEPS: usize = 100;
const MOST_BYTES: usize = 64 << 20;

impl Draft {
    /// Whether a text can be brought back.
    pub fn can_undo(&self) -> bool {
        self.before.last().is_some_and(|text| !text.trim().is_empty())
    }

    /// The text that another field changes, called by its name: the one from before the first key in
    /// that field. What is half typed could be read as something else, and would stay behind.
    pub fn base(&self, name: &'static str) -> &AttrValue {
        let typing = self.changed == Changed::Followed(name);
        self.before.last().filter(|_| typing).unwrap_or(&self.text)
    }

    /// Typing in one place is one step, however many keys it takes.
    fn put(&mut self, text: AttrValue, changed: Changed) {
        let goes_on = changed != Changed::Replaced && self.changed == changed;
        let before = std::mem::replace(&mut self.text, text);
        let first_words = changed == Changed::Typed && self.before.is_empty();
        self.changed = changed;
        if !goes_on && !first_words {
            self.before.push(before);
        }
        let size = |texts: &[AttrValue]| texts.iter().map(|text| text.len()).sum::<usize>();
        while self.before.len() > 1 && (self.before.len() > MOST_STEPS || size(&self.before) > MOST_BYTES) {
            self.before.remove(0);
        }
    }

    fn undo(&mut self) {
        if let Some(text) = self.before.pop() {
            (self.text, self.changed) = (text, Changed::Back);
        }
    }
}

impl PartialEq for Draft {
    fn eq(&self, other: &Self) -> bool {
        let same = |a: &AttrValue, b: &AttrValue| Text(a.clone()) == Text(b.clone());
        self.changed == other.changed
            && same(&self.text, &other.text)
            && self.before.len() == other.before.len()
            && self.before.iter().zip(&other.before).all(|(a, b)| same(a, b))
    }
}

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
    /// All texts in the reader's language.
    pub words: Words,
    /// The language that was chosen, while its texts are still on their way.
    wanted: Option<Language>,
    drafts: [Draft; 5],
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
}

impl State {
    /// An empty page in these words; `wanted` is the language to change to once it is there.
    pub fn new(words: Words, wanted: Language) -> Self {
        let wanted = Some(wanted).filter(|language| *language != words.language());
        State {
            words,
            wanted,
            drafts: Default::default(),
            options: Rc::default(),
            statuses: Default::default(),
            view: Rc::default(),
            order: OpenOrder::default(),
            desk: Rc::default(),
            ticks: Default::default(),
        }
    }

    fn speak(&mut self, language: Language) {
        match texts::words(language) {
            Some(words) => (self.words, self.wanted) = (words, None),
            None => self.wanted = Some(language),
        }
    }

    /// The text of a field.
    pub fn draft(&self, field: Field) -> &Draft {
        &self.drafts[slot(field)]
    }

    /// The text of the field of `tool`.
    pub fn text(&self, tool: Tool) -> AttrValue {
        self.draft(Field::Of(tool)).text.clone()
    }

    /// Which statuses of a store mean what: as the reader typed it, else what is likely.
    pub fn statuses(&self, profile: Profile) -> Rc<StatusMapping> {
        self.statuses[profile as usize].clone().unwrap_or_else(|| Rc::new(StatusMapping::of(profile)))
    }

    /// Which lines of a guide are ticked, one bit a line.
    pub fn ticks(&self, profile: Profile) -> u64 {
        self.ticks[profile as usize]
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
            Action::TextsArrived => next.wanted.into_iter().for_each(|language| next.speak(language)),
            Action::Type(field, text) => next.drafts[slot(field)].put(text, Changed::Typed),
            Action::Follow(field, name, text) => {
                next.drafts[slot(field)].put(text, Changed::Followed(name));
            }
            Action::Replace(field, text) => next.drafts[slot(field)].put(text, Changed::Replaced),
            Action::Undo(field) => next.drafts[slot(field)].undo(),
            Action::MapStatuses(profile, mapping) => next.statuses[profile as usize] = mapping,
            Action::Tick(profile, ticks) => next.ticks[profile as usize] = ticks,
            Action::ReadAs(options) => next.options = options,
            Action::List(view) => next.view = view,
            Action::Open(order) => next.order = order,
            Action::Lay(lay) => {
                let draft = &mut next.drafts[slot(Field::Of(Tool::Orders))];
                let (text, desk) = lay(&draft.text, &next.desk);
                // The desk has a memory of its own.
                *draft = Draft { text, ..Draft::default() };
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

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(changes: &[(&'static str, Changed)]) -> Draft {
        let mut draft = Draft::default();
        for (text, changed) in changes {
            draft.put(AttrValue::from(*text), *changed);
        }
        draft
    }

    /// The texts that come back, one undo after the other.
    fn undone(mut draft: Draft) -> Vec<String> {
        let mut texts = Vec::new();
        while draft.can_undo() {
            draft.undo();
            texts.push(draft.text.to_string());
        }
        texts
    }

    #[test]
    fn every_repair_can_be_taken_back_one_after_the_other() {
        let draft = draft(&[
            ("http", Changed::Typed),
            ("http:", Changed::Typed),
            ("https:", Changed::Replaced),
            ("https:/", Changed::Replaced),
        ]);
        assert_eq!(undone(draft), ["https:", "http:"]);
    }

    #[test]
    fn what_is_typed_after_a_repair_is_one_step_and_so_is_each_field_that_is_followed() {
        let draft = draft(&[
            ("a", Changed::Typed),
            ("b", Changed::Replaced),
            ("bc", Changed::Typed),
            ("bcd", Changed::Typed),
            ("1", Changed::Followed("feed")),
            ("12", Changed::Followed("feed")),
            ("12?3", Changed::Followed("location")),
        ]);
        assert_eq!(undone(draft), ["12", "bcd", "b", "a"]);
    }

    #[test]
    fn another_field_changes_the_text_from_before_its_first_key() {
        let mut draft = draft(&[("a", Changed::Typed), ("a1", Changed::Followed("feed"))]);
        assert_eq!((draft.base("feed").as_str(), draft.base("location").as_str()), ("a", "a1"));
        draft.undo();
        assert_eq!(draft.base("feed").as_str(), "a");
    }

    #[test]
    fn nothing_is_offered_where_the_field_was_empty() {
        assert!(!draft(&[("a", Changed::Typed)]).can_undo());
        assert!(!draft(&[("sample", Changed::Replaced)]).can_undo());
        let mut undone = draft(&[("a", Changed::Typed), ("b", Changed::Replaced)]);
        undone.undo();
        assert_eq!((undone.text.as_str(), undone.can_undo()), ("a", false));
    }

    #[test]
    fn old_texts_are_let_go_when_they_take_too_much_room() {
        let large = AttrValue::from("x".repeat(MOST_BYTES / 2 + 1));
        let mut draft = Draft::default();
        for _ in 0..4 {
            draft.put(large.clone(), Changed::Replaced);
        }
        assert_eq!(draft.before.len(), 1);
        for _ in 0..2 * MOST_STEPS {
            draft.put("small".into(), Changed::Replaced);
        }
        assert_eq!(draft.before.len(), MOST_STEPS);
    }
}

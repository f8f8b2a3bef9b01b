//! What the page remembers: in memory only, and only until it is closed.

use std::rc::Rc;

use yew::prelude::*;

use crate::core::catalogue::Tool;
use crate::core::orders::Options;
use crate::i18n::{Language, Words};
use crate::ui::browser::texts;

/// The text of one tool, and the one before the page last replaced it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Draft {
    /// What stands in the field.
    pub text: AttrValue,
    /// What stood there before a sample, a repair or a file took its place.
    pub before: Option<AttrValue>,
}

/// A main field of the page, each with a text of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// The one on the start screen, for whatever it may be.
    Start,
    /// The one of a tool.
    Of(Tool),
}

/// Everything that outlives a change of screen.
#[derive(Clone, PartialEq)]
pub struct State {
    /// All texts in the reader's language.
    pub words: Words,
    /// The language that was chosen, while its texts are still on their way.
    wanted: Option<Language>,
    drafts: [Draft; 4],
    /// How the reader wants orders read.
    pub options: Rc<Options>,
}

impl State {
    /// An empty page in these words; `wanted` is the language to change to once it is there.
    pub fn new(words: Words, wanted: Language) -> Self {
        let wanted = Some(wanted).filter(|language| *language != words.language());
        State { words, wanted, drafts: Default::default(), options: Rc::default() }
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
    /// The page puts another text in the field, at the reader's wish.
    Replace(Field, AttrValue),
    /// The reader wants the text back that was replaced.
    Undo(Field),
    /// The reader wants orders read in another way.
    ReadAs(Rc<Options>),
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = (*self).clone();
        match action {
            Action::Speak(language) => next.speak(language),
            Action::TextsArrived => next.wanted.into_iter().for_each(|language| next.speak(language)),
            Action::Type(field, text) => next.drafts[slot(field)] = Draft { text, before: None },
            Action::Replace(field, text) => {
                let draft = &mut next.drafts[slot(field)];
                // Replacing twice in a row still leads back to what the reader wrote.
                let before = draft.before.take().unwrap_or_else(|| draft.text.clone());
                *draft = Draft { text, before: Some(before) };
            }
            Action::ReadAs(options) => next.options = options,
            Action::Undo(field) => {
                let draft = &mut next.drafts[slot(field)];
                if let Some(before) = draft.before.take() {
                    *draft = Draft { text: before, before: None };
                }
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

//! What the page remembers: in memory only, and only until it is closed.

use std::rc::Rc;

use yew::prelude::*;

use crate::core::catalogue::Tool;
use crate::i18n::{Language, Words};
use crate::ui::browser::intl::IntlFormats;

/// The text of one tool, and the one before the page last replaced it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Draft {
    /// What stands in the field.
    pub text: AttrValue,
    /// What stood there before a sample, a repair or a file took its place.
    pub before: Option<AttrValue>,
}

/// Everything that outlives a change of screen.
#[derive(Clone, PartialEq)]
pub struct State {
    /// All texts in the reader's language.
    pub words: Words,
    drafts: [Draft; 3],
}

impl State {
    /// An empty page in `language`.
    pub fn new(language: Language) -> Self {
        State { words: words(language), drafts: Default::default() }
    }

    /// The text of `tool`.
    pub fn draft(&self, tool: Tool) -> &Draft {
        &self.drafts[slot(tool)]
    }
}

/// What can happen to the state.
pub enum Action {
    /// The reader chose a language.
    Speak(Language),
    /// The reader typed or pasted.
    Type(Tool, AttrValue),
    /// The page puts another text in the field, at the reader's wish.
    Replace(Tool, AttrValue),
    /// The reader wants the text back that was replaced.
    Undo(Tool),
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = (*self).clone();
        match action {
            Action::Speak(language) => next.words = words(language),
            Action::Type(tool, text) => next.drafts[slot(tool)] = Draft { text, before: None },
            Action::Replace(tool, text) => {
                let draft = &mut next.drafts[slot(tool)];
                // Replacing twice in a row still leads back to what the reader wrote.
                let before = draft.before.take().unwrap_or_else(|| draft.text.clone());
                *draft = Draft { text, before: Some(before) };
            }
            Action::Undo(tool) => {
                let draft = &mut next.drafts[slot(tool)];
                if let Some(before) = draft.before.take() {
                    *draft = Draft { text: before, before: None };
                }
            }
        }
        next.into()
    }
}

fn slot(tool: Tool) -> usize {
    match tool {
        Tool::StoreUrl => 0,
        Tool::ErrorMessage => 1,
        Tool::Orders => 2,
    }
}

fn words(language: Language) -> Words {
    Words::new(language, Rc::new(IntlFormats::new(language)))
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

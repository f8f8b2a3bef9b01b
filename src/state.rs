//! What the page remembers: in memory only, and only until it is closed.

use crate::browser::texts;
use crate::field_history::{Changed, FieldHistory};
use crate::focus_wish::{FocusTarget, FocusWish};
use crate::open_files::{FileAction, FileChanges, OpenFiles};
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
    pub open_files: Rc<OpenFiles>,
    file_changes: FileChanges,
    /// Which lines of each kind of store's guide are ticked, one bit a line.
    ticks: [u64; Profile::ALL.len()],
    /// Where the focus is to go.
    focus: Option<Rc<FocusWish>>,
}

impl State {
    /// An empty memory for a program, in these words; `wanted` is the language to change to once it is there.
    pub fn new(program: Program, words: Words, wanted: Language, file_changes: FileChanges) -> Self {
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
            open_files: Rc::default(),
            file_changes,
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

    /// Whether the reader has typed or opened something that would be lost with the page. A sample is
    /// nobody's.
    pub fn would_be_missed(&self) -> bool {
        self.fields.iter().any(FieldHistory::would_be_missed)
            || self.open_files.holds_a_file(&self.text(Tool::Orders))
            || self.statuses.iter().any(Option::is_some)
            || self.ticks.iter().any(|ticks| *ticks != 0)
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

    /// Changes the field of orders together with the files beside it.
    fn change_files(&mut self, action: &FileAction) {
        let Some(change) = self.file_changes.0 else { return };
        let field = &mut self.fields[slot(Field::Of(Tool::Orders))];
        let (text, open_files) = change(&self.open_files, &field.text, action);
        // The files have a history of their own, and what stood in the field is in it.
        *field = FieldHistory::of(text);
        self.open_files = open_files.into();
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
    /// A text of the reader comes from another screen.
    HandOver(Field, AttrValue),
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
    /// Something happens to the open files of orders.
    Files(FileAction),
}

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
            Action::HandOver(field, text) => {
                let field = &mut next.fields[slot(field)];
                field.put(text, Changed::Replaced);
                field.note_own();
            }
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
            Action::Files(action) => next.change_files(&action),
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
    use orders::SourceFile;

    fn after(actions: impl IntoIterator<Item = Action>) -> Rc<State> {
        let words = Words::plain(Language::English);
        let state = Rc::new(State::new(Program::Orders, words, Language::English, FileChanges::ALL));
        actions.into_iter().fold(state, |state, action| state.reduce(action))
    }

    fn file(name: &str, text: &str) -> SourceFile {
        SourceFile { name: name.to_owned(), text: text.into(), ..SourceFile::default() }
    }

    fn open(files: &[SourceFile], beside: bool) -> Action {
        Action::Files(FileAction::Open { files: files.into(), beside })
    }

    /// The names and texts of all that is read.
    fn read(state: &State) -> Vec<(String, String)> {
        let sources = state.open_files.sources(&state.text(Tool::Orders));
        sources.into_iter().map(|file| (file.name, file.text.to_string())).collect()
    }

    fn named(files: &[(&str, &str)]) -> Vec<(String, String)> {
        files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
    }

    #[test]
    fn files_open_in_the_place_of_what_is_there_or_beside_it() {
        let typed = Action::Type(Field::Of(Tool::Orders), "typed".into());
        let in_its_place = after([typed.clone(), open(&[file("a", "A")], false)]);
        assert_eq!(read(&in_its_place), named(&[("a", "A")]));
        let beside = after([typed, open(&[file("a", "A")], true), open(&[file("b", "B")], true)]);
        assert_eq!(read(&beside), named(&[("", "typed"), ("a", "A"), ("b", "B")]));
    }

    #[test]
    fn a_file_is_removed_or_rewritten_and_its_neighbours_stay() {
        let three = open(&[file("a", "A"), file("b", "B"), file("c", "C")], false);
        let removed = after([three.clone(), Action::Files(FileAction::Remove(1))]);
        assert_eq!(read(&removed), named(&[("a", "A"), ("c", "C")]));
        let rewritten = after([three, Action::Files(FileAction::Rewrite([(2, "C!".into())].into()))]);
        assert_eq!(read(&rewritten), named(&[("a", "A"), ("b", "B"), ("c", "C!")]));
    }

    #[test]
    fn files_have_an_undo_of_their_own_and_the_field_has_none_for_them() {
        let field = Field::Of(Tool::Orders);
        let actions = [
            Action::Replace(field, "sample".into()),
            Action::Replace(field, "another".into()),
            open(&[file("a", "A")], false),
        ];
        let opened = after(actions);
        assert!(!opened.field(field).can_undo());
        let undone = Rc::clone(&opened).reduce(Action::Files(FileAction::Undo));
        assert_eq!(read(&undone), named(&[("", "another")]));
        let redone = undone.reduce(Action::Files(FileAction::Redo));
        assert_eq!(read(&redone), read(&opened));
    }

    #[test]
    fn only_what_the_reader_typed_or_opened_would_be_missed() {
        let field = Field::Of(Tool::ErrorMessage);
        let type_it = |text: &str| Action::Type(field, AttrValue::from(text.to_owned()));
        let missed = |actions: Vec<Action>| after(actions).would_be_missed();
        assert!(!missed(vec![]));
        assert!(!missed(vec![Action::Replace(field, "sample".into())]));
        assert!(!missed(vec![open(&[file("", "sample")], false)]));
        assert!(missed(vec![type_it("a")]));
        assert!(!missed(vec![type_it("a"), type_it("")]));
        assert!(missed(vec![Action::HandOver(field, "a".into())]));
        assert!(missed(vec![open(&[file("a.csv", "A")], false)]));
        assert!(missed(vec![open(&[file("a.csv", "A"), file("b.csv", "B")], false)]));
        assert!(!missed(vec![open(&[file("a.csv", "A")], false), Action::Files(FileAction::Remove(0))]));
        assert!(missed(vec![Action::Tick(Profile::CustomStore, 1)]));
    }

    #[test]
    fn the_focus_is_wished_in_one_place_at_a_time() {
        let twice = after([Action::Focus(FocusTarget::Findings), Action::Focus(FocusTarget::Order)]);
        let once = after([Action::Focus(FocusTarget::Order)]);
        assert_eq!(twice.focus().map(|wish| wish.target), Some(FocusTarget::Order));
        assert_ne!(twice.focus(), once.focus());
    }

    #[test]
    fn status_lists_are_read_as_they_were_written() {
        let mut mapping = StatusMapping::of(Profile::QuickbooksCommerce);
        mapping.set(OrderStatus::Unpaid, "new, \u{201c}open\u{201d}");
        assert_eq!(read_lists(&written_lists(&mapping)), mapping);
        assert_eq!(read_lists(&written_lists(&StatusMapping::default())), StatusMapping::default());
    }
}

//! The text of one field, with what stood there before each change that can be undone.

use yew::AttrValue;

/// A text that compares quickly with itself: the addresses are looked at before the letters.
#[derive(Debug, Clone, Default)]
pub struct Text(pub AttrValue);

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0.as_str(), other.0.as_str()) || self.0 == other.0
    }
}

/// The text of one field, and what stood there before.
#[derive(Debug, Clone, Default)]
pub struct FieldHistory {
    /// What stands in the field.
    pub text: AttrValue,
    /// What stood there before each change that can be undone, the latest last.
    before: Vec<AttrValue>,
    /// What changed it last.
    changed: Changed,
    /// Whether the text, or one that a sample has taken the place of, is the reader's.
    own: bool,
}

/// What changes the text of a field.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub enum Changed {
    /// Nothing since it was empty, or since a change was undone.
    #[default]
    Back,
    /// The reader, in the field itself; the browser has an undo for that.
    Typed,
    /// The reader, in another field that it follows.
    Followed(&'static str),
    /// A sample, a repair or a file took its place.
    Replaced,
}

/// How many changes can be undone, and how many bytes of texts are kept for that: a file can be
/// large. The last change can always be undone.
const MOST_STEPS: usize = 100;
const MOST_BYTES: usize = 64 << 20;

impl FieldHistory {
    /// A field with this text, and nothing to bring back.
    pub fn of(text: AttrValue) -> Self {
        FieldHistory { text, ..FieldHistory::default() }
    }

    /// Whether a text stands here that the reader would miss.
    pub fn would_be_missed(&self) -> bool {
        self.own && !self.text.trim().is_empty()
    }

    /// The text is the reader's, wherever it came from.
    pub fn note_own(&mut self) {
        self.own = true;
    }

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

    /// Another text stands in the field. Typing in one place is one step, however many keys it takes.
    pub fn put(&mut self, text: AttrValue, changed: Changed) {
        let goes_on = changed != Changed::Replaced && self.changed == changed;
        let before = std::mem::replace(&mut self.text, text);
        let first_words = changed == Changed::Typed && self.before.is_empty();
        self.changed = changed;
        self.own = changed != Changed::Replaced || self.own && !before.trim().is_empty();
        if !goes_on && !first_words {
            self.before.push(before);
        }
        let size = |texts: &[AttrValue]| texts.iter().map(|text| text.len()).sum::<usize>();
        while self.before.len() > 1 && (self.before.len() > MOST_STEPS || size(&self.before) > MOST_BYTES) {
            self.before.remove(0);
        }
    }

    /// Brings back the text from before the last change.
    pub fn undo(&mut self) {
        if let Some(text) = self.before.pop() {
            (self.text, self.changed) = (text, Changed::Back);
        }
    }
}

impl PartialEq for FieldHistory {
    fn eq(&self, other: &Self) -> bool {
        let same = |a: &AttrValue, b: &AttrValue| Text(a.clone()) == Text(b.clone());
        self.changed == other.changed
            && self.own == other.own
            && same(&self.text, &other.text)
            && self.before.len() == other.before.len()
            && self.before.iter().zip(&other.before).all(|(a, b)| same(a, b))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn history(changes: &[(&'static str, Changed)]) -> FieldHistory {
        let mut history = FieldHistory::default();
        for (text, changed) in changes {
            history.put(AttrValue::from(*text), *changed);
        }
        history
    }

    /// The texts that come back, one undo after the other.
    fn undone(mut history: FieldHistory) -> Vec<String> {
        let mut texts = Vec::new();
        while history.can_undo() {
            history.undo();
            texts.push(history.text.to_string());
        }
        texts
    }

    #[test]
    fn every_repair_can_be_taken_back_one_after_the_other() {
        let history = history(&[
            ("http", Changed::Typed),
            ("http:", Changed::Typed),
            ("https:", Changed::Replaced),
            ("https:/", Changed::Replaced),
        ]);
        assert_eq!(undone(history), ["https:", "http:"]);
    }

    #[test]
    fn what_is_typed_after_a_repair_is_one_step_and_so_is_each_field_that_is_followed() {
        let history = history(&[
            ("a", Changed::Typed),
            ("b", Changed::Replaced),
            ("bc", Changed::Typed),
            ("bcd", Changed::Typed),
            ("1", Changed::Followed("feed")),
            ("12", Changed::Followed("feed")),
            ("12?3", Changed::Followed("location")),
        ]);
        assert_eq!(undone(history), ["12", "bcd", "b", "a"]);
    }

    #[test]
    fn another_field_changes_the_text_from_before_its_first_key() {
        let mut history = history(&[("a", Changed::Typed), ("a1", Changed::Followed("feed"))]);
        assert_eq!((history.base("feed").as_str(), history.base("location").as_str()), ("a", "a1"));
        history.undo();
        assert_eq!(history.base("feed").as_str(), "a");
    }

    #[test]
    fn nothing_is_offered_where_the_field_was_empty() {
        assert!(!history(&[("a", Changed::Typed)]).can_undo());
        assert!(!history(&[("sample", Changed::Replaced)]).can_undo());
        let mut undone = history(&[("a", Changed::Typed), ("b", Changed::Replaced)]);
        undone.undo();
        assert_eq!((undone.text.as_str(), undone.can_undo()), ("a", false));
    }

    #[test]
    fn a_sample_is_not_missed_and_what_was_typed_is() {
        assert!(!history(&[("sample", Changed::Replaced)]).would_be_missed());
        assert!(history(&[("sample", Changed::Replaced), ("sample!", Changed::Typed)]).would_be_missed());
        let repaired = history(&[("http", Changed::Typed), ("https", Changed::Replaced)]);
        assert!(repaired.would_be_missed());
        assert!(!history(&[("a", Changed::Typed), (" \n", Changed::Typed)]).would_be_missed());
        let cleared = history(&[("a", Changed::Typed), ("", Changed::Typed), ("sample", Changed::Replaced)]);
        assert!(!cleared.would_be_missed());
        let mut from_another_screen = history(&[("a", Changed::Replaced)]);
        from_another_screen.note_own();
        assert!(from_another_screen.would_be_missed());
    }

    #[test]
    fn old_texts_are_let_go_when_they_take_too_much_room() {
        let large = AttrValue::from("x".repeat(MOST_BYTES / 2 + 1));
        let mut history = FieldHistory::default();
        for _ in 0..4 {
            history.put(large.clone(), Changed::Replaced);
        }
        assert_eq!(history.before.len(), 1);
        for _ in 0..2 * MOST_STEPS {
            history.put("small".into(), Changed::Replaced);
        }
        assert_eq!(history.before.len(), MOST_STEPS);
    }
}

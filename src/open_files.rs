//! The files that are open: one in the field, others beside it.
//!
//! A small file alone goes into the field, where it can be read and changed like a text that was
//! pasted. A large one, or several, are open beside it. All of them are read together.

use crate::parts::shared;
use orders::SourceFile;
use readers::encoding::Encoding;
use std::rc::Rc;
use text::shared_text::SharedText;
use yew::AttrValue;

/// Up to this many bytes a file goes into the field: more makes a field slow.
const FIELD_HOLDS: usize = 256 * 1024;
/// How many bytes of replaced texts are kept, so that they can be brought back; the last one always is.
const KEPT: usize = 64 * 1024 * 1024;

/// What can happen to the open files.
#[derive(Clone)]
pub enum FileAction {
    /// The reader opens files of orders.
    Open {
        /// What was read of them.
        files: Rc<[SourceFile]>,
        /// Whether what is open stays open beside them.
        beside: bool,
    },
    /// The reader closes a file, counted as in [`OpenFiles::sources`].
    Remove(usize),
    /// Other texts stand in some of the files, each counted as in [`OpenFiles::sources`].
    Rewrite(Rc<[(usize, SharedText)]>),
    /// The reader wants the files back from before the last change.
    Undo,
    /// The reader wants the files back that were just taken back.
    Redo,
}

/// The text in the field and the files after an action; the text given is in the field before.
type Change = fn(&OpenFiles, &AttrValue, &FileAction) -> (AttrValue, OpenFiles);

/// What carries out a [`FileAction`]. A program that opens files is started with it; the others do not
/// hold the code.
#[derive(Clone, Copy)]
pub struct FileChanges(pub(crate) Option<Change>);

impl FileChanges {
    /// Of a program without files.
    pub const NONE: FileChanges = FileChanges(None);
    /// Of the order preview.
    pub const ALL: FileChanges = FileChanges(Some(OpenFiles::after));
}

impl PartialEq for FileChanges {
    /// It never changes while a program runs.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// The files beside the field, and what was open before.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OpenFiles {
    files: Vec<SourceFile>,
    /// The file that the field was filled from. Once its text is changed by hand, it is no file.
    in_field: SourceFile,
    past: Vec<Opened>,
    /// What was taken back, the last first to come again.
    future: Vec<Opened>,
}

/// What was open at one time.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Opened {
    text: AttrValue,
    files: Vec<SourceFile>,
    in_field: SourceFile,
}

impl Opened {
    fn bytes(&self) -> usize {
        self.text.len() + self.files.iter().map(|file| file.text.len()).sum::<usize>()
    }
}

impl OpenFiles {
    /// The text in the field and the files after `action`; `text` is in the field before.
    fn after(&self, text: &AttrValue, action: &FileAction) -> (AttrValue, OpenFiles) {
        match action {
            FileAction::Open { files, beside } => self.open(text, files, *beside),
            FileAction::Remove(index) => self.without(text, *index),
            FileAction::Rewrite(texts) => self.rewritten(text, texts),
            FileAction::Undo => self.undone(text),
            FileAction::Redo => self.redone(text),
        }
    }

    /// Everything that is read, given the text in the field, which is the first where there is one.
    pub fn sources(&self, text: &AttrValue) -> Vec<SourceFile> {
        let mut sources = Vec::with_capacity(self.files.len() + 1);
        if *self.in_field.text == **text && !text.is_empty() {
            sources.push(self.in_field.clone());
        } else if !text.trim().is_empty() {
            sources.push(SourceFile { text: shared(text), ..SourceFile::default() });
        }
        sources.extend(self.files.iter().cloned());
        sources
    }

    /// Whether a file is open, beside the field or in it, where this text stands. A sample has no name.
    pub fn holds_a_file(&self, text: &str) -> bool {
        self.has_files() || !self.in_field.name.is_empty() && !text.trim().is_empty()
    }

    /// Whether there are files beside the field.
    pub fn has_files(&self) -> bool {
        !self.files.is_empty()
    }

    /// Whether something can be brought back.
    pub fn has_past(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether something that was taken back can come again.
    pub fn has_future(&self) -> bool {
        !self.future.is_empty()
    }

    /// Opens `files`: beside what is open, or in its place.
    fn open(&self, text: &AttrValue, files: &[SourceFile], beside: bool) -> (AttrValue, OpenFiles) {
        let (mut text, mut next) = self.remembering(text);
        if !beside {
            (text, next.files) = (AttrValue::default(), Vec::new());
        }
        match files {
            [file] if file.text.len() <= FIELD_HOLDS && next.files.is_empty() && text.trim().is_empty() => {
                next.in_field = file.clone();
                (file.text.to_string().into(), next)
            }
            files => {
                next.files.extend_from_slice(files);
                (text, next)
            }
        }
    }

    /// Closes the source at `index`, counted as in [`sources`](OpenFiles::sources).
    fn without(&self, text: &AttrValue, index: usize) -> (AttrValue, OpenFiles) {
        let (text, mut next) = self.remembering(text);
        match self.place(&text, index) {
            None => (AttrValue::default(), next),
            Some(at) => {
                if at < next.files.len() {
                    next.files.remove(at);
                }
                (text, next)
            }
        }
    }

    /// Puts other texts in the place of those of some sources.
    fn rewritten(&self, text: &AttrValue, texts: &[(usize, SharedText)]) -> (AttrValue, OpenFiles) {
        let (before, mut next) = self.remembering(text);
        let mut text = before.clone();
        let sources = self.sources(&before);
        for (index, new) in texts {
            let rewritten = sources.get(*index).map(|file| SourceFile { text: new.clone(), ..file.clone() });
            match (self.place(&before, *index), rewritten) {
                (None, Some(file)) => {
                    next.in_field = file;
                    text = new.to_string().into();
                }
                (Some(at), Some(file)) => {
                    if let Some(old) = next.files.get_mut(at) {
                        *old = file;
                    }
                }
                (_, None) => {}
            }
        }
        (text, next)
    }

    /// What was open before the last change.
    fn undone(&self, text: &AttrValue) -> (AttrValue, OpenFiles) {
        let mut next = self.clone();
        let Some(opened) = next.past.pop() else { return (text.clone(), next) };
        next.future.push(self.now(text));
        next.showing(opened)
    }

    /// What was open before it was taken back.
    fn redone(&self, text: &AttrValue) -> (AttrValue, OpenFiles) {
        let mut next = self.clone();
        let Some(opened) = next.future.pop() else { return (text.clone(), next) };
        next.past.push(self.now(text));
        next.showing(opened)
    }

    fn now(&self, text: &AttrValue) -> Opened {
        Opened { text: text.clone(), files: self.files.clone(), in_field: self.in_field.clone() }
    }

    fn showing(self, Opened { text, files, in_field }: Opened) -> (AttrValue, OpenFiles) {
        (text, OpenFiles { files, in_field, ..self })
    }

    /// Where the source at `index` stands among the files; `None` for the one in the field.
    fn place(&self, text: &AttrValue, index: usize) -> Option<usize> {
        if text.trim().is_empty() { Some(index) } else { index.checked_sub(1) }
    }

    /// The same files, from which a way leads back to here.
    fn remembering(&self, text: &AttrValue) -> (AttrValue, OpenFiles) {
        let mut next = self.clone();
        if !text.trim().is_empty() || !self.files.is_empty() {
            next.past.push(self.now(text));
        }
        next.future.clear();
        let mut kept = next.past.last().map_or(0, Opened::bytes);
        let mut first = next.past.len().saturating_sub(1);
        while let Some(opened) = first.checked_sub(1).and_then(|at| next.past.get(at)) {
            kept += opened.bytes();
            if kept > KEPT {
                break;
            }
            first -= 1;
        }
        next.past.drain(..first);
        (text.clone(), next)
    }
}

/// How a file was written, where that is not as it should be.
pub fn odd_encoding(file: &SourceFile) -> Option<&'static str> {
    (file.encoding != Encoding::Utf8).then(|| file.encoding.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str, text: &str) -> SourceFile {
        SourceFile { name: name.to_owned(), text: text.into(), encoding: Encoding::Latin1 }
    }

    fn large(name: &str) -> SourceFile {
        file(name, &"x".repeat(FIELD_HOLDS + 1))
    }

    fn names((text, next): &(AttrValue, OpenFiles)) -> Vec<String> {
        next.sources(text).into_iter().map(|file| file.name).collect()
    }

    #[test]
    fn a_small_file_alone_fills_the_field_and_others_are_open_beside_it() {
        let empty = AttrValue::default();
        let one = OpenFiles::default().open(&empty, &[file("a", "A")], false);
        assert_eq!((one.0.as_str(), one.1.has_files()), ("A", false));
        let two = one.1.open(&one.0, &[file("b", "B")], true);
        assert_eq!((two.0.as_str(), names(&two)), ("A", vec!["a".to_owned(), "b".to_owned()]));
        let other = two.1.open(&two.0, &[large("c")], false);
        assert_eq!((other.0.as_str(), names(&other)), ("", vec!["c".to_owned()]));
    }

    #[test]
    fn what_was_replaced_comes_back_step_by_step() {
        let typed = AttrValue::from("typed");
        let one = OpenFiles::default().open(&typed, &[file("a", "A")], false);
        let two = one.1.open(&one.0, &[file("b", "B"), file("c", "C")], false);
        let three = two.1.without(&two.0, 0);
        assert_eq!(names(&three), ["c"]);
        let back = three.1.undone(&three.0);
        assert_eq!(names(&back), ["b", "c"]);
        let back = back.1.undone(&back.0);
        assert_eq!((back.0.as_str(), names(&back)), ("A", vec!["a".to_owned()]));
        let back = back.1.undone(&back.0);
        assert_eq!((back.0.as_str(), names(&back)), ("typed", vec![String::new()]));
        assert!(!back.1.has_past());
        let again = back.1.redone(&back.0);
        assert_eq!(again.0.as_str(), "A");
        assert!(!again.1.open(&again.0, &[file("d", "D")], false).1.has_future());
    }

    #[test]
    fn a_repaired_file_keeps_its_name_and_a_text_changed_by_hand_is_no_file() {
        let one = OpenFiles::default().open(&AttrValue::default(), &[file("a", "A")], false);
        let two = one.1.open(&one.0, &[large("b")], true);
        let repaired = two.1.rewritten(&two.0, &[(0, "A!".into()), (1, "B!".into())]);
        let sources = repaired.1.sources(&repaired.0);
        assert_eq!(sources, [file("a", "A!"), file("b", "B!")]);
        let by_hand = repaired.1.sources(&"A?".into());
        assert_eq!((by_hand[0].name.as_str(), by_hand[0].encoding), ("", Encoding::Utf8));
    }

    #[test]
    fn the_memory_of_the_past_has_an_end_but_the_last_step_is_always_kept() {
        let huge = |name: &str| file(name, &"x".repeat(KEPT));
        let mut opened = (AttrValue::default(), OpenFiles::default());
        for name in ["a", "b", "c"] {
            opened = opened.1.open(&opened.0, &[huge(name)], false);
        }
        let back = opened.1.undone(&opened.0);
        assert_eq!(names(&back), ["b"]);
        assert!(!back.1.has_past());
    }
}

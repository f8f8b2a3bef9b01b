//! What was recognised in a text, kept for when it comes again: a log repeats a line thousands
//! of times.

use crate::text::words::{Word, words};
use crate::wordings::recognise::find;
use crate::wordings::wording_match::Match;
use std::ops::Range;
use std::rc::Rc;

/// How many texts are remembered: those that came last. A line of a log has fewer strings.
const MOST: usize = 24;
/// Longer texts, in bytes, do not come again.
const LONGEST: usize = 400;

/// The words of a text, and the wordings in them.
#[derive(Debug)]
pub(crate) struct Recognised {
    pub words: Vec<Word>,
    pub matches: Vec<Match>,
}

/// A text with the places in it that were passed over, and what was recognised in the others.
#[derive(Debug)]
struct Entry {
    text: Box<str>,
    done: Box<[Range<usize>]>,
    recognised: Rc<Recognised>,
}

/// The texts that came last, the latest at the end.
#[derive(Debug, Default)]
pub(crate) struct Known(Vec<Entry>);

impl Known {
    /// The words of `text` and the wordings in it, but for those in `done`.
    pub fn recognise(&mut self, text: &str, done: &[Range<usize>]) -> Rc<Recognised> {
        if text.len() > LONGEST {
            return recognise(text, done);
        }
        let is_it = |entry: &Entry| *entry.text == *text && *entry.done == *done;
        let entry = match self.0.iter().rposition(is_it) {
            Some(at) => self.0.remove(at),
            None => Entry { text: text.into(), done: done.into(), recognised: recognise(text, done) },
        };
        if self.0.len() == MOST {
            self.0.remove(0);
        }
        let recognised = Rc::clone(&entry.recognised);
        self.0.push(entry);
        recognised
    }
}

fn recognise(text: &str, done: &[Range<usize>]) -> Rc<Recognised> {
    let words = words(text);
    let matches = find(text, &words, done);
    Rc::new(Recognised { words, matches })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_again_is_recognised_the_same_and_only_the_latest_is_remembered() {
        let mut known = Known::default();
        let first = known.recognise("must exist", &[]);
        assert!(!first.matches.is_empty());
        assert!(Rc::ptr_eq(&first, &known.recognise("must exist", &[])));
        let all = std::iter::once(0..10).collect::<Vec<_>>();
        assert!(known.recognise("must exist", &all).matches.is_empty());
        for number in 0..MOST {
            known.recognise(&format!("request {number}"), &[]);
        }
        assert!(!Rc::ptr_eq(&first, &known.recognise("must exist", &[])));
        assert_eq!(known.0.len(), MOST);
    }
}

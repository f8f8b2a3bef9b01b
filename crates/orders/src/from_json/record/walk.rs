//! Walks over the values of a JSON record.

pub(crate) use readers::json::token::{Event, Token};

use crate::outcome::source_path::{MOST_STEPS, SourcePath, Step};
use readers::json::Reader;
use std::rc::Rc;

/// Walks over the scalars inside of a list or object. It does not hold the reader, so that whoever
/// walks can rest.
#[derive(Debug)]
pub(crate) struct Walk {
    open: Vec<Level>,
    /// Whether paths are wanted.
    paths: bool,
    step: Step,
}

/// A list or object that is open.
#[derive(Debug)]
struct Level {
    /// For a list the number of its next element.
    next: Option<u32>,
    path: Option<Rc<SourcePath>>,
}

/// What comes next on a walk.
pub(crate) enum Met<'a> {
    /// A scalar, and its path where paths are wanted.
    Scalar(Token<'a>, Option<SourcePath>),
    /// A bracket or a key.
    Other(Token<'a>),
    /// The end of what is walked over, or of what can be read.
    End,
}

impl Walk {
    /// A walk over the list or object that `open` begins, whose path is `path`.
    pub fn new(open: Token<'_>, path: Option<Rc<SourcePath>>, paths: bool) -> Self {
        let next = matches!(open.event, Event::StartArray).then_some(0);
        Walk { open: vec![Level { next, path }], paths, step: Step::Listed(0) }
    }

    /// Goes on to what comes next.
    pub fn next<'a>(&mut self, reader: &mut Reader<'a>) -> Met<'a> {
        let Some(level) = self.open.last_mut() else { return Met::End };
        let token = reader.next_token();
        match token.event {
            Event::End => return Met::End,
            Event::EndArray | Event::EndObject => {
                self.open.pop();
                return if self.open.is_empty() { Met::End } else { Met::Other(token) };
            }
            Event::Key(key) => {
                self.step = Step::Key(key.inner);
                return Met::Other(token);
            }
            _ => {}
        }
        if let Some(number) = &mut level.next {
            self.step = Step::Listed(*number);
            *number += 1;
        }
        let around = level.path.clone();
        let next = match token.event {
            Event::StartArray => Some(0),
            Event::StartObject => None,
            _ => return Met::Scalar(token, self.paths.then_some(SourcePath::In(around, self.step))),
        };
        let path = if self.paths && self.open.len() < MOST_STEPS {
            Some(Rc::new(SourcePath::In(around, self.step)))
        } else {
            around
        };
        self.open.push(Level { next, path });
        Met::Other(token)
    }
}

//! Opens each file with the source that reads it: the one place that knows all sources.

use super::detect::{Detected, detect};
use super::order_source::{OrderSource, up_to};
use crate::columns::column::Choice;
use crate::from_csv::file::CsvFile;
use crate::from_json::file::JsonFile;
use crate::from_xml::file::XmlFile;
use crate::other_text::OtherText;
use text::span::Span;

/// What an opened file holds.
#[derive(Debug)]
pub(crate) enum Content {
    /// Nothing.
    Empty,
    /// Something else than orders.
    Other(OtherText),
    /// Records that are read together with those of an earlier file, the one of this number.
    ReadWith(usize),
    /// What this source reads.
    Orders(Box<dyn OrderSource>),
}

/// Opens the files that stand at `files` in `text`; `choices` are the person's for the columns of
/// tables.
pub(crate) fn open(text: &str, files: &[Span], choices: &[Choice]) -> Vec<Content> {
    let detected: Vec<Detected> = files.iter().map(|file| detect(up_to(text, *file), file.start())).collect();
    let is_json = |at: &usize| detected.get(*at) == Some(&Detected::Json);
    let first_json = (0..files.len()).find(is_json);
    let open_one = |(at, (file, detected)): (usize, (&Span, &Detected))| match detected {
        Detected::Nothing => Content::Empty,
        Detected::Other(seen) => Content::Other(*seen),
        Detected::Xml => Content::Orders(Box::new(XmlFile::new(text, *file))),
        Detected::Csv(dialect) => Content::Orders(Box::new(CsvFile::new(text, *file, *dialect, choices))),
        // The records of one document find those of another.
        Detected::Json => match first_json.filter(|first| *first != at) {
            Some(first) => Content::ReadWith(first),
            None => {
                let all = (0..files.len()).filter(is_json).filter_map(|at| files.get(at).copied());
                Content::Orders(Box::new(JsonFile::new(all.collect())))
            }
        },
    };
    files.iter().zip(&detected).enumerate().map(open_one).collect()
}

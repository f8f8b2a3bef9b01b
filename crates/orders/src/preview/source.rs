//! How the orders of an open file are read, whatever its format.

use crate::columns::column::Column;
use crate::from_csv::file::CsvFile;
use crate::from_json::file::JsonFile;
use crate::from_xml::file::XmlFile;
use crate::outcome::fate::{FateCounts, Fated};
use crate::outcome::feed_context::Context;
use crate::outcome::order_builder::Draft;
use knowledge::finding::Finding;
use readers::csv::Dialect;
use text::span::Span;

/// What is read of a file.
#[derive(Debug)]
pub(crate) enum Source {
    /// Nothing: it is no file of orders, or another one reads it along.
    None,
    Xml(Box<XmlFile>),
    Json(Box<JsonFile>),
    Csv(Box<CsvFile>),
}

impl Source {
    /// Reads on by an order or something smaller. `text` ends where the file does.
    pub fn step(&mut self, text: &str, context: &Context) -> Option<Draft> {
        match self {
            Source::None => None,
            Source::Xml(file) => file.step(text, context),
            Source::Json(file) => file.step(text, context),
            Source::Csv(file) => file.step(text, context),
        }
    }

    pub fn is_finished(&self) -> bool {
        match self {
            Source::None => true,
            Source::Xml(file) => file.finished,
            Source::Json(file) => file.finished,
            Source::Csv(file) => file.finished,
        }
    }

    /// Bytes that are done of a file of `length` bytes that begins at `start`.
    pub fn done(&self, start: usize, length: usize) -> usize {
        match self {
            _ if self.is_finished() => length,
            Source::None => length,
            Source::Xml(file) => file.offset().saturating_sub(start),
            Source::Json(file) => file.done(length),
            Source::Csv(file) => file.done(start, length),
        }
    }

    /// Bytes that were worked on beside those that are done.
    pub fn beside(&self) -> usize {
        match self {
            Source::Json(file) => file.beside,
            Source::None | Source::Xml(_) | Source::Csv(_) => 0,
        }
    }

    pub fn dialect(&self) -> Option<Dialect> {
        match self {
            Source::Csv(file) => Some(file.dialect()),
            Source::None | Source::Xml(_) | Source::Json(_) => None,
        }
    }

    pub fn columns(&self) -> &[Column] {
        match self {
            Source::Csv(file) => file.columns(),
            Source::None | Source::Xml(_) | Source::Json(_) => &[],
        }
    }

    pub fn findings(&self) -> &[Finding] {
        match self {
            Source::None => &[],
            Source::Xml(file) => &file.findings,
            Source::Json(file) => &file.findings,
            Source::Csv(file) => &file.findings,
        }
    }

    pub fn counts(&self) -> FateCounts {
        match self {
            Source::None => FateCounts::default(),
            Source::Xml(file) => file.counts,
            Source::Json(file) => file.counts,
            Source::Csv(file) => file.counts,
        }
    }

    /// One order with every detail: the `number`th of this file, which stands at `span`.
    pub fn detail(&self, text: &str, number: usize, span: Span, context: &Context) -> Option<Draft> {
        match self {
            Source::None => None,
            Source::Xml(file) => file.detail(text, span, context),
            Source::Json(file) => file.detail(text, number, context),
            Source::Csv(file) => file.detail(text, number, context),
        }
    }

    pub fn file_fates(&self, text: &str) -> Vec<Fated> {
        match self {
            Source::None => Vec::new(),
            Source::Xml(file) => file.fates.clone(),
            Source::Json(file) => file.file_fates(text),
            Source::Csv(file) => file.file_fates(text),
        }
    }
}

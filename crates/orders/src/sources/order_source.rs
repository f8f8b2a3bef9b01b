//! What every source of orders can do, whatever its format.

use crate::columns::column::Column;
use crate::format::Format;
use crate::other_text::OtherText;
use crate::outcome::fate::{FateCounts, Fated};
use crate::outcome::feed_context::Context;
use crate::outcome::order::Order;
use crate::outcome::order_builder::OrderBuilder;
use knowledge::finding::Finding;
use knowledge::shipstation::field_path::FieldPath;
use std::fmt::Debug;
use std::rc::Rc;
use text::edit::Edit;
use text::shared_text::SharedText;
use text::span::Span;
use text::turns::Job;

/// How much is read at a time, in bytes, where one order is longer. Few are.
pub(crate) const BYTES_OF_A_STEP: usize = 16 * 1024;

/// Reads the orders of a file, or of several whose records belong together, step by step.
///
/// It does not hold the text: each call gets the text of all opened files, of which it looks only
/// at its own.
pub(crate) trait OrderSource: Debug {
    /// The form of its files.
    fn format(&self) -> Format;

    /// The bytes that it reads.
    fn length(&self) -> usize;

    /// How many of them are done; what is read twice counts half each time.
    fn done(&self) -> usize;

    /// All the work so far, counted in bytes of text; what is read again counts again.
    fn worked(&self) -> usize;

    /// Whether all is read.
    fn is_finished(&self) -> bool;

    /// Reads on by an order, or by something smaller: never by much more than [`BYTES_OF_A_STEP`].
    fn step(&mut self, text: &SharedText, context: &Rc<Context>) -> Option<OrderBuilder>;

    /// Makes an order that was read before once more, with every detail.
    fn detail(
        &self,
        text: &SharedText,
        order: OrderPlace,
        context: &Rc<Context>,
    ) -> Job<Option<OrderBuilder>>;

    /// What concerns no single order, as far as it is read.
    fn findings(&self) -> &[Finding];

    /// The fates of the values that belong to no order, as far as they are read.
    fn counts(&self) -> FateCounts;

    /// The same, one by one.
    fn file_fates(&self, text: &SharedText) -> Vec<Fated>;

    /// What the text is, where it turned out not to hold orders; asked once it is finished.
    fn other_text(&self) -> Option<OtherText> {
        None
    }

    /// What the text shows of the kind of store it comes from, as far as it is read.
    fn evidence(&self) -> StoreEvidence {
        StoreEvidence::Nothing
    }

    /// The columns of a table and what they are matched to.
    fn columns(&self) -> &[Column] {
        &[]
    }

    /// The edits that give an order, as [`detail`](OrderSource::detail) made it, these values; an
    /// empty one takes a value away. `None` where the text has no place for one of them.
    fn fill_in(&self, text: &str, order: &Order, values: &[(FieldPath, String)]) -> Option<Vec<Edit>>;

    /// Whether a value of this field can be put into the order.
    fn has_place(&self, text: &str, order: &Order, field: FieldPath) -> bool {
        self.fill_in(text, order, &[(field, "x".to_owned())]).is_some()
    }
}

/// The text up to the end of the file that stands at `file`.
pub(crate) fn up_to(text: &str, file: Span) -> &str {
    text.get(..file.end()).unwrap_or("")
}

/// Which order of a source is meant.
#[derive(Debug, Clone, Copy)]
pub(crate) struct OrderPlace {
    /// Its number among those that the source gave, counted from 0.
    pub number: usize,
    /// Where it stands.
    pub span: Span,
}

/// What a source shows of the kind of store it comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum StoreEvidence {
    /// Records as the API of QuickBooks Commerce writes them.
    QuickbooksCommerceRecords,
    /// Nothing that only one kind of store writes.
    Nothing,
}

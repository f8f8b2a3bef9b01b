//! What no order uses: records, values that are in no record, and what cannot be read.

use super::api::mapping_table::is_about_the_answer;
use super::api::resource::Resource;
use super::index::{Entry, Index};
use super::record::reader::Records;
use super::record::scalar::blank;
use super::record::walk::scalars;
use crate::outcome::fate::{Fate, Reason};
use knowledge::catalogue::Code;
use knowledge::finding::Finding;
use knowledge::vocabulary::ArgName;
use readers::json::token::Problem;
use text::span::Span;

/// The most places that one finding about the file names.
const MAX_PLACES: usize = 50;

/// The values of a record, if no order uses it.
pub(super) fn unused(
    text: &str,
    resource: Resource,
    entry: &Entry,
    path: Option<&str>,
    each: &mut dyn FnMut(Span, &str, Fate),
) -> Option<Problem> {
    if entry.owner.is_some() || resource == Resource::Order {
        return None;
    }
    scalars(text, entry.span, path, &mut |token, path| {
        if let Some((empty, span)) = blank(token) {
            let reason = if empty { Reason::Empty } else { Reason::RecordUnused };
            each(span, path, Fate::Ignored(reason));
        }
    })
}

/// The values of something that is no record.
pub(super) fn unplaced(
    text: &str,
    span: Span,
    path: &str,
    each: &mut dyn FnMut(Span, &str, Fate),
) -> Option<Problem> {
    let about = is_about_the_answer(path);
    scalars(text, span, Some(path), &mut |token, path| {
        let Some((empty, span)) = blank(token) else { return };
        let fate = match (empty, about) {
            (true, _) => Fate::Ignored(Reason::Empty),
            (_, true) => Fate::Ignored(Reason::AboutTheAnswer),
            (_, false) => Fate::Unknown,
        };
        each(span, path, fate);
    })
}

/// The values of something that cannot be read to its end.
pub(super) fn broken(text: &str, span: Span, each: &mut dyn FnMut(Span, &str, Fate)) {
    scalars(text, span, Some(""), &mut |token, path| {
        if let Some((empty, span)) = blank(token) {
            each(span, path, if empty { Fate::Ignored(Reason::Empty) } else { Fate::Blocked });
        }
    });
}

/// Lines whose order is not in the file.
pub(super) fn lost_lines(text: &str, index: &Index) -> Option<Finding> {
    let lines = index.section(Resource::LineItem);
    let orders = index.section(Resource::Order);
    if orders.entries.is_empty() {
        return None;
    }
    let lost = |at: &u32| lines.parent_key(*at).is_some_and(|key| !orders.has_key(key));
    let unowned = |at: &u32| lines.entry(*at).is_some_and(|entry| entry.owner.is_none());
    let numbers = 0..u32::try_from(lines.entries.len()).unwrap_or(u32::MAX);
    let lost: Vec<u32> = numbers.filter(|at| unowned(at) && lost(at)).collect();
    let first = lost.first().and_then(|at| lines.entry(*at))?;
    let record = Records::new(false).read(text, first.span.start(), Resource::LineItem, "").ok();
    let order = record.as_ref().and_then(|record| record.get("order_id"));
    let mut finding = Finding::new(Code::DanglingReference)
        .with(ArgName::Field, "order_id")
        .with(ArgName::Value, order.map(|slot| slot.text().into_owned()).unwrap_or_default())
        .with(ArgName::Count, lost.len());
    let places = lost.iter().take(MAX_PLACES).filter_map(|at| lines.entry(*at)).map(|entry| entry.span);
    finding.spans = places.collect();
    Some(finding)
}

//! The mapping of one order as a picture: what of the source becomes which field, and what is lost.
//!
//! Values that differ only in their place in a list make one line: three items, one picture.

use super::source_values::{SourceValue, values_at};
use crate::outcome::conversion_rule::Rule;
use crate::outcome::fate::{Fate, Reason};
use crate::outcome::order::Order;
use knowledge::catalogue::Code;
use knowledge::vocabulary::{Certainty, Source};

/// The mapping of an order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Picture {
    /// In the order of ShipStation's fields.
    pub links: Vec<Link>,
    /// In order of appearance.
    pub lost: Vec<Lost>,
}

/// A field and what it is made from.
#[derive(Debug, Clone, PartialEq)]
pub struct Link {
    /// The paths of the source values, without places in lists; none where a rule makes it of nothing.
    pub from: Vec<String>,
    /// The field, without the number of its item.
    pub field: String,
    /// How it is made.
    pub rule: Rule,
    /// How the rule is known.
    pub certainty: Certainty,
    /// Where it was read.
    pub sources: &'static [&'static Source],
    /// Which of [`Order::shipstation`] are made like this.
    pub fields: Vec<usize>,
}

/// A source value that does not arrive as it is, although somebody might look for it.
#[derive(Debug, Clone, PartialEq)]
pub struct Lost {
    /// Its path, without places in lists.
    pub path: String,
    /// Why.
    pub reason: LossReason,
    /// Which of the source values.
    pub values: Vec<usize>,
}

/// Why a value is lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LossReason {
    /// It is left out for this reason.
    Ignored(Reason),
    /// A finding speaks of it.
    Finding(Code),
    /// It cannot be placed.
    Unknown,
}

/// What a finding says of values that arrive and still lose something on the way.
const LOSING: [Code; 2] = [Code::DecimalQuantity, Code::WeightUnitIgnored];

/// Draws the mapping of an order, which was read in `text`; `values` are its source values.
pub fn picture(text: &str, order: &Order, values: &[SourceValue]) -> Picture {
    let mut picture = Picture::default();
    for (at, field) in order.shipstation.iter().enumerate() {
        let paths = values_at(&field.from, values).into_iter().filter_map(|at| values.get(at));
        let mut from: Vec<String> = paths.map(|value| anywhere(&value.fated.path.written(text))).collect();
        from.dedup();
        let name = anywhere(&field.name());
        let same = |link: &&mut Link| link.field == name && link.rule == field.rule && link.from == from;
        match picture.links.iter_mut().find(same) {
            Some(link) => link.fields.push(at),
            None => picture.links.push(Link {
                from,
                field: name,
                rule: field.rule,
                certainty: field.certainty,
                sources: field.sources,
                fields: vec![at],
            }),
        }
    }
    for (at, value) in values.iter().enumerate() {
        let reason = match &value.fated.fate {
            Fate::Ignored(reason) if reason.is_loss() => LossReason::Ignored(*reason),
            Fate::Unknown => LossReason::Unknown,
            _ => {
                let speaks = |code: &&Code| {
                    let mut of_code = order.findings.iter().filter(|finding| finding.code == **code);
                    of_code.any(|finding| finding.spans.first() == Some(&value.fated.span))
                };
                match LOSING.iter().find(speaks) {
                    Some(code) => LossReason::Finding(*code),
                    None => continue,
                }
            }
        };
        let path = anywhere(&value.fated.path.written(text));
        match picture.lost.iter_mut().find(|lost| lost.path == path && lost.reason == reason) {
            Some(lost) => lost.values.push(at),
            None => picture.lost.push(Lost { path, reason, values: vec![at] }),
        }
    }
    picture
}

/// A path without the places in lists: `Item[3]/SKU` becomes `Item/SKU`, and `4/City` of the fourth
/// row of a table `City`.
fn anywhere(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    let row =
        path.split_once('/').filter(|(row, _)| !row.is_empty() && row.bytes().all(|b| b.is_ascii_digit()));
    let mut rest = row.map_or(path, |(_, heading)| heading);
    while let Some(open) = rest.find('[') {
        let inside = rest.get(open + 1..).unwrap_or("");
        let digits = inside.bytes().take_while(u8::is_ascii_digit).count();
        out.push_str(rest.get(..open).unwrap_or(""));
        match inside.get(digits..).and_then(|behind| behind.strip_prefix(']')) {
            Some(behind) if digits > 0 => rest = behind,
            _ => {
                out.push('[');
                rest = inside;
            }
        }
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::Options;
    use crate::preview::examine::examine;
    use crate::preview::source_values::source_values;
    use crate::samples;

    fn of(text: &str, number: &str) -> (Picture, Order) {
        let report = examine(text, &Options::default());
        let order = report.orders.into_iter().find(|order| order.number.as_deref() == Some(number));
        let order = order.expect("the order");
        (picture(text, &order, &source_values(&order)), order)
    }

    #[test]
    fn each_field_is_drawn_once_with_its_rule_and_where_it_was_read() {
        let (picture, order) = of(samples::QUICKBOOKS_COMMERCE, "SO1042");
        let link = |name: &str| picture.links.iter().find(|link| link.field == name).expect("a line");
        assert_eq!(link("OrderNumber").from, ["orders.order_number"]);
        assert_eq!(link("OrderNumber").certainty, Certainty::Documented);
        assert_eq!(link("OrderStatus").certainty, Certainty::Inferred);
        assert!(picture.links.iter().all(|link| !link.sources.is_empty()));
        let drawn: usize = picture.links.iter().map(|link| link.fields.len()).sum();
        assert_eq!(drawn, order.shipstation.len());
    }

    #[test]
    fn what_is_lost_is_named_with_its_reason() {
        let (picture, _) = of(samples::QUICKBOOKS_COMMERCE, "SO1042");
        let lost = |reason: LossReason| picture.lost.iter().any(|lost| lost.reason == reason);
        assert!(lost(LossReason::Ignored(Reason::PurchaseOrderNumber)), "{:?}", picture.lost);
        assert!(lost(LossReason::Ignored(Reason::Tax)), "{:?}", picture.lost);
        assert!(lost(LossReason::Finding(Code::DecimalQuantity)), "{:?}", picture.lost);
    }

    #[test]
    fn only_places_in_lists_are_left_out_of_a_path() {
        assert_eq!(anywhere("Item[12]/Options/Option[1]/Name"), "Item/Options/Option/Name");
        assert_eq!(anywhere("3/Tax [EU] 1/2 [2"), "Tax [EU] 1/2 [2");
    }
}

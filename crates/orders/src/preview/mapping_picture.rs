//! The mapping of one order as a picture: what of the source becomes which field, and what is lost.
//!
//! Values that differ only in their place in a list make one line: three items, one picture.

use super::source_values::SourceValues;
use crate::by_text::ByText;
use crate::outcome::conversion_rule::Rule;
use crate::outcome::fate::{Fate, Fated, Reason};
use knowledge::catalogue::Code;
use knowledge::vocabulary::{Certainty, Source};
use text::indexed_sort;
use text::span::Span;

/// The mapping of an order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Picture {
    /// In the order of ShipStation's fields.
    pub links: Vec<Link>,
    /// In order of appearance.
    pub lost: Vec<Lost>,
    /// Every page that a rule of the picture was read in, once.
    pub sources: Vec<&'static Source>,
    /// The link of each of [`Order::shipstation`](crate::Order::shipstation).
    pub link_of: Vec<u32>,
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
    /// The first of [`Order::shipstation`](crate::Order::shipstation) that is made like this.
    pub first: usize,
    /// How many are.
    pub count: usize,
}

/// A source value that does not arrive as it is, although somebody might look for it.
#[derive(Debug, Clone, PartialEq)]
pub struct Lost {
    /// Its path, without places in lists.
    pub path: String,
    /// Why.
    pub reason: LossReason,
    /// The first of the source values like it.
    pub first: usize,
    /// How many there are.
    pub count: usize,
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

/// A picture while it is drawn, in turns: an order may have a million values.
#[derive(Debug, Default)]
pub struct Drawing {
    picture: Picture,
    links: ByText,
    lost: ByText,
    /// Where a finding speaks of a loss, by place.
    losing: Option<Vec<(Span, Code)>>,
    values_seen: usize,
}

impl Drawing {
    /// Draws about `budget` more fields and values of those, all of which have to be gathered; `text` is
    /// what was examined. Says whether the picture is finished.
    pub fn advance(&mut self, text: &str, values: &SourceValues, budget: usize) -> bool {
        for _ in 0..budget {
            if self.picture.link_of.len() < values.order().shipstation.len() {
                self.field(text, values, self.picture.link_of.len());
            } else if self.values_seen < values.len() {
                self.value(text, values, self.values_seen);
                self.values_seen += 1;
            } else {
                return true;
            }
        }
        false
    }

    /// The picture, as far as it is drawn.
    pub fn finish(self) -> Picture {
        self.picture
    }

    fn field(&mut self, text: &str, values: &SourceValues, at: usize) {
        let Some(field) = values.order().shipstation.get(at) else { return };
        let paths = values.of_field(field).into_iter().filter_map(|at| values.get(at));
        let mut from: Vec<String> = paths.map(|value| anywhere(&value.path.written(text))).collect();
        from.dedup();
        let name = anywhere(&field.name());
        let links = &mut self.picture.links;
        let same = |link: u32| {
            let link = links.get(link as usize);
            link.is_some_and(|link| link.field == name && link.rule == field.rule && link.from == from)
        };
        let next = narrow(links.len());
        let found = self.links.find_or_keep(&format!("{name} {}", from.join(" ")), next, same);
        self.picture.link_of.push(found);
        if let Some(link) = links.get_mut(found as usize) {
            link.count += 1;
            return;
        }
        let (rule, certainty, sources) = (field.rule, field.certainty, field.sources);
        links.push(Link { from, field: name, rule, certainty, sources, first: at, count: 1 });
        self.read_in(sources);
    }

    fn value(&mut self, text: &str, values: &SourceValues, at: usize) {
        let Some(value) = values.get(at) else { return };
        let Some(reason) = self.loss(values, value) else { return };
        let path = anywhere(&value.path.written(text));
        let lost = &mut self.picture.lost;
        let same = |known: u32| {
            lost.get(known as usize).is_some_and(|lost| lost.path == path && lost.reason == reason)
        };
        let next = narrow(lost.len());
        let found = self.lost.find_or_keep(&path, next, same);
        if let Some(lost) = lost.get_mut(found as usize) {
            lost.count += 1;
            return;
        }
        lost.push(Lost { path, reason, first: at, count: 1 });
        if let LossReason::Finding(code) = reason {
            self.read_in(code.entry().sources);
        }
    }

    fn loss(&mut self, values: &SourceValues, value: &Fated) -> Option<LossReason> {
        match value.fate {
            Fate::Ignored(reason) if reason.is_loss() => return Some(LossReason::Ignored(reason)),
            Fate::Unknown => return Some(LossReason::Unknown),
            _ => {}
        }
        let losing = self.losing.get_or_insert_with(|| losing(values));
        let at = losing.partition_point(|(span, _)| *span < value.span);
        losing.get(at).filter(|(span, _)| *span == value.span).map(|(_, code)| LossReason::Finding(*code))
    }

    fn read_in(&mut self, sources: &[&'static Source]) {
        for source in sources {
            if !self.picture.sources.contains(source) {
                self.picture.sources.push(source);
            }
        }
    }
}

/// Where findings speak of a loss, by place; of one place the code that stands first in [`LOSING`].
fn losing(values: &SourceValues) -> Vec<(Span, Code)> {
    let findings = &values.order().findings;
    let of = |code: Code| findings.iter().filter(move |finding| finding.code == code);
    let spans = |code: Code| of(code).flat_map(|finding| &finding.spans).map(move |span| (*span, code));
    let mut losing: Vec<(Span, Code)> = LOSING.into_iter().flat_map(spans).collect();
    indexed_sort::sort_by_key(&mut losing, |(span, _)| *span);
    losing
}

fn narrow(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// Draws the mapping of an order at once.
pub fn picture(text: &str, values: &SourceValues) -> Picture {
    let mut drawing = Drawing::default();
    drawing.advance(text, values, usize::MAX);
    drawing.finish()
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
    use crate::samples;
    use std::rc::Rc;

    fn values_of(text: &str, number: &str) -> SourceValues {
        let report = examine(text, &Options::default());
        let order = report.orders.into_iter().find(|order| order.number.as_deref() == Some(number));
        SourceValues::of(Rc::new(order.expect("the order")))
    }

    fn of(text: &str, number: &str) -> (Picture, SourceValues) {
        let values = values_of(text, number);
        (picture(text, &values), values)
    }

    #[test]
    fn each_field_is_drawn_once_with_its_rule_and_where_it_was_read() {
        let (picture, values) = of(samples::QUICKBOOKS_COMMERCE, "SO1042");
        let link = |name: &str| picture.links.iter().find(|link| link.field == name).expect("a line");
        assert_eq!(link("OrderNumber").from, ["orders.order_number"]);
        assert_eq!(link("OrderNumber").certainty, Certainty::Documented);
        assert_eq!(link("OrderStatus").certainty, Certainty::Inferred);
        assert!(picture.links.iter().all(|link| !link.sources.is_empty()));
        let fields = &values.order().shipstation;
        assert_eq!(picture.links.iter().map(|link| link.count).sum::<usize>(), fields.len());
        for (field, link) in fields.iter().zip(&picture.link_of) {
            assert_eq!(picture.links[*link as usize].field, anywhere(&field.name()));
        }
        let read_in = picture.links.iter().flat_map(|link| link.sources);
        assert!(read_in.into_iter().all(|source| picture.sources.contains(source)));
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
    fn a_picture_drawn_in_turns_is_the_one_drawn_at_once() {
        let (at_once, values) = of(samples::QUICKBOOKS_COMMERCE, "SO1042");
        let (mut drawing, mut turns) = (Drawing::default(), 1);
        while !drawing.advance(samples::QUICKBOOKS_COMMERCE, &values, 5) {
            turns += 1;
        }
        assert_eq!(drawing.finish(), at_once);
        assert_eq!(turns, (values.order().shipstation.len() + values.len()) / 5 + 1);
    }

    #[test]
    fn three_items_make_one_line() {
        let item = "<Item><SKU>A</SKU><Name>B</Name><Quantity>1</Quantity><UnitPrice>2</UnitPrice><Odd>3</Odd></Item>";
        let text = format!(
            "<Orders><Order><OrderNumber>N</OrderNumber><Items>{}</Items></Order></Orders>",
            item.repeat(3)
        );
        let (picture, _) = of(&text, "N");
        let sku: Vec<usize> =
            picture.links.iter().filter(|link| link.field == "Item/SKU").map(|link| link.count).collect();
        assert_eq!(sku, [3]);
        let odd = picture.lost.iter().find(|lost| lost.path.ends_with("Item/Odd")).expect("a line");
        assert_eq!((odd.reason, odd.count), (LossReason::Unknown, 3));
    }

    #[test]
    fn only_places_in_lists_are_left_out_of_a_path() {
        assert_eq!(anywhere("Item[12]/Options/Option[1]/Name"), "Item/Options/Option/Name");
        assert_eq!(anywhere("3/Tax [EU] 1/2 [2"), "Tax [EU] 1/2 [2");
    }
}

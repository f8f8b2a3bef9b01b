//! From a field to the source values it is made from, and from a place in the source to the fields.
//!
//! An order may have a million values, so nothing of them is copied: their order is gathered in turns,
//! and the rest is looked up.

use crate::outcome::fate::{FateCounts, Fated};
use crate::outcome::order::{MappedField, Order};
use std::rc::Rc;
use text::indexed_sort;
use text::span::Span;

/// The source values of an order, in order of appearance, without overlaps; be they its own or of a
/// record that an earlier order has too.
#[derive(Debug)]
pub struct SourceValues {
    order: Rc<Order>,
    /// Places in [`Order::fates`], and behind its end in [`Order::shared`].
    gathered: Vec<u32>,
    counts: FateCounts,
    /// The shared values by place, and how many of them and of the order's own are gathered.
    shared: Vec<u32>,
    seen_own: usize,
    seen_shared: usize,
}

impl SourceValues {
    /// The values of `order`, none of them gathered yet.
    pub fn new(order: Rc<Order>) -> Self {
        let behind = order.fates.len();
        let mut shared: Vec<u32> = (behind..behind + order.shared.len()).map(narrow).collect();
        indexed_sort::sort_by_key(&mut shared, |at| fated(&order, *at).map(|value| value.span));
        let (gathered, counts) = (Vec::new(), FateCounts::default());
        SourceValues { order, gathered, counts, shared, seen_own: 0, seen_shared: 0 }
    }

    /// All values of `order`, gathered at once.
    pub fn of(order: Rc<Order>) -> Self {
        let mut values = SourceValues::new(order);
        values.advance(usize::MAX);
        values
    }

    /// Gathers about `budget` more values; says whether all are there.
    pub fn advance(&mut self, budget: usize) -> bool {
        for _ in 0..budget {
            let own = (self.seen_own < self.order.fates.len()).then(|| narrow(self.seen_own));
            let shared = self.shared.get(self.seen_shared).copied();
            let span = |at: u32| fated(&self.order, at).map(|value| value.span);
            let next = match (own, shared) {
                (Some(own), Some(shared)) if span(shared) < span(own) => shared,
                (Some(own), _) => own,
                (None, Some(shared)) => shared,
                (None, None) => return true,
            };
            *if Some(next) == own { &mut self.seen_own } else { &mut self.seen_shared } += 1;
            let Some(value) = fated(&self.order, next) else { continue };
            let known = self.gathered.last().and_then(|last| fated(&self.order, *last));
            if known.is_none_or(|known| known.span != value.span && !known.span.overlaps(value.span)) {
                self.counts.note(value.fate.kind());
                self.gathered.push(next);
            }
        }
        false
    }

    /// The order.
    pub fn order(&self) -> &Rc<Order> {
        &self.order
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.gathered.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.gathered.is_empty()
    }

    /// How many have which fate.
    pub fn counts(&self) -> FateCounts {
        self.counts
    }

    /// The value `at`, counted from 0: where it stands, its path, and what becomes of it here.
    pub fn get(&self, at: usize) -> Option<&Fated> {
        fated(&self.order, *self.gathered.get(at)?)
    }

    /// How many values begin before `offset` or there.
    pub fn begun(&self, offset: usize) -> usize {
        self.gathered
            .partition_point(|at| fated(&self.order, *at).is_some_and(|value| value.span.start() <= offset))
    }

    /// The values that a field is made from.
    pub fn of_field(&self, field: &MappedField) -> Vec<usize> {
        let mut found: Vec<usize> = field.from.iter().filter_map(|span| self.at(*span)).collect();
        found.dedup();
        found
    }

    /// Which of [`Order::shipstation`] are made from the value `at`.
    pub fn fields(&self, at: usize) -> Vec<usize> {
        let Some(value) = self.get(at).map(|value| value.span) else { return Vec::new() };
        let next = self.get(at + 1).map_or(usize::MAX, |next| next.span.start());
        let is_here = |span: &Span| {
            (value.start()..next).contains(&span.start()) && (*span == value || span.overlaps(value))
        };
        let fields = self.order.shipstation.iter().enumerate();
        fields.filter(|(_, field)| field.from.iter().any(is_here)).map(|(at, _)| at).collect()
    }

    fn at(&self, span: Span) -> Option<usize> {
        let at = self.begun(span.start()).checked_sub(1)?;
        let found = self.get(at)?.span;
        (found == span || found.overlaps(span)).then_some(at)
    }
}

fn fated(order: &Order, at: u32) -> Option<&Fated> {
    let at = at as usize;
    order.fates.get(at).or_else(|| order.shared.get(at.checked_sub(order.fates.len())?))
}

fn narrow(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::Options;
    use crate::preview::examine::examine;
    use crate::samples;

    fn each_order(text: &str) -> impl Iterator<Item = SourceValues> {
        examine(text, &Options::default()).orders.into_iter().map(|order| SourceValues::of(Rc::new(order)))
    }

    fn spans(values: &SourceValues) -> Vec<Span> {
        (0..values.len()).filter_map(|at| values.get(at)).map(|value| value.span).collect()
    }

    /// Two orders and the address that both go to.
    const SHARED: &str = r#"{"orders":[{"id":1,"order_number":"A","status":"finalized","shipping_address_id":7},
            {"id":2,"order_number":"B","status":"finalized","shipping_address_id":7}],
            "addresses":[{"id":7,"address1":"1 Main","city":"Rome","country_code":"IT"}]}"#;

    #[test]
    fn every_value_and_every_field_lead_to_each_other() {
        for text in [samples::QUICKBOOKS_COMMERCE, samples::CUSTOM_STORE] {
            for values in each_order(text) {
                let order = values.order();
                assert!(spans(&values).windows(2).all(|pair| pair[0].end() <= pair[1].start()));
                assert_eq!(values.len(), order.fates.len() + order.shared.len());
                assert_eq!(values.counts().values, values.len());
                for (at, field) in order.shipstation.iter().enumerate() {
                    let from = values.of_field(field);
                    assert_eq!(from.len(), field.from.len(), "{}", field.name());
                    assert!(from.iter().all(|value| values.fields(*value).contains(&at)), "{}", field.name());
                }
                for at in 0..values.len() {
                    let fields = values.fields(at).into_iter().map(|field| &order.shipstation[field]);
                    assert!(fields.into_iter().all(|field| values.of_field(field).contains(&at)));
                }
            }
        }
    }

    #[test]
    fn values_gathered_in_turns_are_those_gathered_at_once() {
        for text in [samples::QUICKBOOKS_COMMERCE, SHARED] {
            for at_once in each_order(text) {
                let mut in_turns = SourceValues::new(Rc::clone(at_once.order()));
                let mut turns = 1;
                while !in_turns.advance(3) {
                    turns += 1;
                }
                assert_eq!(spans(&in_turns), spans(&at_once));
                assert_eq!(turns, at_once.len() / 3 + 1);
            }
        }
    }

    #[test]
    fn an_address_that_two_orders_share_is_traced_in_both() {
        for values in each_order(SHARED) {
            let city = (0..values.len()).find(|at| values.get(*at).unwrap().span.of(SHARED) == "Rome");
            let city = city.expect("the city");
            assert_eq!(values.get(city).unwrap().path.written(SHARED), "addresses[0].city");
            let fields = values.fields(city);
            let fields: Vec<String> =
                fields.iter().map(|at| values.order().shipstation[*at].name()).collect();
            assert_eq!(fields, ["ShipTo/City"]);
        }
    }
}

//! From a field to the source values it is made from, and from a place in the source to the fields.

use crate::outcome::fate::Fated;
use crate::outcome::order::Order;
use text::indexed_sort;
use text::span::Span;

/// A source value that belongs to an order, be it with an earlier one too.
#[derive(Debug, Clone, PartialEq)]
pub struct SourceValue {
    /// Where it stands, its path, and what becomes of it here.
    pub fated: Fated,
    /// Which of [`Order::shipstation`] are made from it.
    pub fields: Vec<usize>,
}

/// The source values of an order, in order of appearance, without overlaps.
pub fn source_values(order: &Order) -> Vec<SourceValue> {
    let all = order.fates.iter().chain(&order.shared);
    let mut values: Vec<SourceValue> =
        all.map(|fated| SourceValue { fated: fated.clone(), fields: Vec::new() }).collect();
    indexed_sort::sort_by_key(&mut values, |value| value.fated.span);
    values.dedup_by(|next, before| {
        next.fated.span == before.fated.span || next.fated.span.overlaps(before.fated.span)
    });
    for (at, field) in order.shipstation.iter().enumerate() {
        for from in values_at(&field.from, &values) {
            if let Some(value) = values.get_mut(from) {
                value.fields.push(at);
            }
        }
    }
    values
}

/// Which of `values` stand at `spans`.
pub fn values_at(spans: &[Span], values: &[SourceValue]) -> Vec<usize> {
    let at = |span: &Span| {
        let behind = values.partition_point(|value| value.fated.span.start() <= span.start());
        let at = behind.checked_sub(1)?;
        let found = values.get(at)?.fated.span;
        (found == *span || found.overlaps(*span)).then_some(at)
    };
    let mut found: Vec<usize> = spans.iter().filter_map(at).collect();
    found.dedup();
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::Options;
    use crate::preview::examine::examine;
    use crate::samples;

    #[test]
    fn every_value_and_every_field_lead_to_each_other() {
        for text in [samples::QUICKBOOKS_COMMERCE, samples::CUSTOM_STORE] {
            for order in examine(text, &Options::default()).orders {
                let values = source_values(&order);
                assert!(values.windows(2).all(|pair| pair[0].fated.span.end() <= pair[1].fated.span.start()));
                assert_eq!(values.len(), order.fates.len() + order.shared.len());
                for (at, field) in order.shipstation.iter().enumerate() {
                    let from = values_at(&field.from, &values);
                    assert_eq!(from.len(), field.from.len(), "{}", field.name());
                    assert!(from.iter().all(|value| values[*value].fields.contains(&at)), "{}", field.name());
                }
            }
        }
    }

    #[test]
    fn an_address_that_two_orders_share_is_traced_in_both() {
        let text = r#"{"orders":[{"id":1,"order_number":"A","status":"finalized","shipping_address_id":7},
            {"id":2,"order_number":"B","status":"finalized","shipping_address_id":7}],
            "addresses":[{"id":7,"address1":"1 Main","city":"Rome","country_code":"IT"}]}"#;
        for order in examine(text, &Options::default()).orders {
            let values = source_values(&order);
            let city = values.iter().find(|value| value.fated.span.of(text) == "Rome").expect("the city");
            assert_eq!(city.fated.path.written(text), "addresses[0].city");
            let fields: Vec<String> = city.fields.iter().map(|at| order.shipstation[*at].name()).collect();
            assert_eq!(fields, ["ShipTo/City"]);
        }
    }
}

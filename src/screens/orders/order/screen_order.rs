//! In which order the fields of an order stand on the screen.

use knowledge::shipstation::order_screen::Section;
use orders::MappedField;

/// On the screen of an order, the totals stand behind the items. Fields come with those of the order first,
/// which are few, and then item by item.
#[derive(Debug)]
pub struct ScreenOrder {
    /// Fields of the order that stand before the items, and those behind.
    first: Vec<usize>,
    last: Vec<usize>,
    /// How many fields there are of items.
    items: usize,
}

impl ScreenOrder {
    /// The order of these fields.
    pub fn of(fields: &[MappedField]) -> Self {
        let of_order = fields.partition_point(|field| field.path.section().1 == 0);
        let of = |section: Section| {
            let of_section =
                move |at: &usize| fields.get(*at).map(|field| field.path.section().0) == Some(section);
            (0..of_order).filter(of_section)
        };
        let first = of(Section::Order).chain(of(Section::ShipTo)).chain(of(Section::BillTo)).collect();
        ScreenOrder { first, last: of(Section::Totals).collect(), items: fields.len() - of_order }
    }

    /// The field that stands in row `at`.
    pub fn field_in(&self, at: usize) -> usize {
        let behind = at.wrapping_sub(self.first.len() + self.items);
        let of_order = self.first.get(at).or_else(|| self.last.get(behind));
        of_order.copied().unwrap_or(at + self.last.len())
    }

    /// The row that a field stands in.
    pub fn row_of(&self, field: usize) -> usize {
        let place = |fields: &[usize]| fields.iter().position(|at| *at == field);
        let last = || Some(self.first.len() + self.items + place(&self.last)?);
        place(&self.first).or_else(last).unwrap_or_else(|| field.saturating_sub(self.last.len()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use orders::{Options, examine, samples};

    #[test]
    fn totals_stand_behind_the_items_and_every_field_has_its_row() {
        for text in [samples::QUICKBOOKS_COMMERCE, samples::CUSTOM_STORE] {
            for order in examine(text, &Options::default()).orders {
                let fields = &order.shipstation;
                let screen = ScreenOrder::of(fields);
                let shown: Vec<usize> = (0..fields.len()).map(|row| screen.field_in(row)).collect();
                assert!(
                    shown.iter().enumerate().all(|(row, field)| screen.row_of(*field) == row),
                    "{shown:?}"
                );
                let sections: Vec<_> = shown.iter().map(|field| fields[*field].path.section()).collect();
                assert!(sections.is_sorted(), "{sections:?}");
            }
        }
    }
}

//! A line item once it is read: its amount, and discounts.

use super::leaf_values::BY_THE_TABLE;
use super::order::{PendingItem, Reading};
use knowledge::catalogue::orders::{adjustment_not_negative, line_without_sku};
use knowledge::finding::Finding;
use knowledge::shipstation::field_table::Field;
use knowledge::shipstation::field_value::FieldValue;
use text::span::Span;

impl Reading<'_> {
    pub(crate) fn item(&mut self) {
        let item = std::mem::take(&mut self.noted.pending);
        self.noted.lines.add(item.amount());
        if let Some(span) = item.empty_sku {
            let sku = FieldValue::new(self.path(Field::Sku), "", span, BY_THE_TABLE);
            self.builder.findings.extend(line_without_sku::check(&sku, item.adjustment));
        }
        let PendingItem { price, adjustment, mut price_finding, .. } = item;
        let refused = price
            .filter(|_| adjustment)
            .and_then(|(price, span)| self.adjustment(&price, span, price_finding.as_mut()));
        self.builder.findings.extend(price_finding.into_iter().chain(refused));
    }

    /// An adjustment takes off: its price has to be negative. An amount that is written wrongly is
    /// repaired as well: both repairs have to agree.
    fn adjustment(&self, written: &str, span: Span, malformed: Option<&mut Finding>) -> Option<Finding> {
        let path = self.path(Field::UnitPrice);
        let repair = malformed.and_then(|finding| finding.edits.first_mut());
        let meant = repair.as_ref().map_or(written, |edit| edit.text.as_str());
        let price = FieldValue::new(path, meant, span, BY_THE_TABLE).written_as(written);
        let finding = adjustment_not_negative::check(&price)?;
        if let (Some(repair), Some(negated)) = (repair, finding.edits.first()) {
            repair.text.clone_from(&negated.text);
        }
        Some(finding)
    }
}

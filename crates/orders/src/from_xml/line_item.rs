//! A line item once it is read: its amount, and discounts.

use super::leaf_values::BY_THE_TABLE;
use super::order::Reading;
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
        if let Some((price, span)) = item.price.filter(|_| item.adjustment) {
            self.adjustment(&price, span);
        }
    }

    /// An adjustment takes off: its price has to be negative.
    fn adjustment(&mut self, written: &str, span: Span) {
        let path = self.path(Field::UnitPrice);
        // An amount that is written wrongly is repaired as well: both repairs have to agree.
        let at_price = |finding: &&mut Finding| finding.spans.first() == Some(&span);
        let repair =
            self.builder.findings.iter_mut().find(at_price).and_then(|finding| finding.edits.first_mut());
        let meant = repair.as_ref().map_or(written, |edit| edit.text.as_str());
        let price = FieldValue::new(path, meant, span, BY_THE_TABLE).written_as(written);
        let Some(finding) = adjustment_not_negative::check(&price) else { return };
        if let (Some(repair), Some(negated)) = (repair, finding.edits.first()) {
            repair.text.clone_from(&negated.text);
        }
        self.builder.found(finding);
    }
}

//! A line item once it is read: its amount, and discounts.

use super::order::Reading;
use knowledge::catalogue::Code;
use knowledge::finding::Finding;
use knowledge::shipstation::field_table::Field;
use knowledge::shipstation::values::decimal::Decimal;
use knowledge::vocabulary::ArgName;
use text::edit::Edit;
use text::span::Span;

impl Reading<'_> {
    pub(crate) fn item(&mut self) {
        let line = std::mem::take(&mut self.noted.line);
        self.noted.lines.add(line.amount());
        if !line.adjustment {
            self.draft.findings.extend(line.empty_sku);
        } else if let Some((price, span)) = line.price {
            self.adjustment(price, span);
        }
    }

    /// An adjustment takes off: its price has to be negative.
    fn adjustment(&mut self, written: String, span: Span) {
        // An amount that is written wrongly is repaired as well: both repairs have to agree.
        let at_price = |finding: &&mut Finding| finding.spans.first() == Some(&span);
        let repair =
            self.draft.findings.iter_mut().find(at_price).and_then(|finding| finding.edits.first_mut());
        let meant = repair.as_ref().map_or(written.as_str(), |edit| edit.text.as_str());
        let Some(price) = Decimal::read(meant).filter(|price| !price.is_negative()) else { return };
        let negative = format!("-{}", meant.trim_start_matches('+'));
        if let Some(edit) = repair.filter(|_| !price.is_zero()) {
            edit.text.clone_from(&negative);
        }
        let finding = Finding::new(Code::AdjustmentNotNegative)
            .at(span)
            .with(ArgName::Field, self.path(Field::UnitPrice).to_string())
            .with(ArgName::Value, written);
        let repaired = |finding: Finding| finding.repaired_by(Edit::replace(span, negative));
        self.draft.found(if price.is_zero() { finding } else { repaired(finding) });
    }
}

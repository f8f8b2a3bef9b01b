//! A value of an order: an element without children.

use super::element::Element;
use super::order::Reading;
use crate::outcome::conversion_rule::Rule;
use crate::outcome::fate::{Placed, Reason};
use crate::outcome::order::How;
use crate::outcome::source_path::SourcePath;
use knowledge::catalogue::orders::adjustment_not_negative::is_adjustment;
use knowledge::catalogue::orders::missing_shipping_address::is_part;
use knowledge::catalogue::sources;
use knowledge::shipstation::check_value;
use knowledge::shipstation::field_table::{Field, Origin};
use knowledge::shipstation::field_value::{FieldValue, Strictness};
use knowledge::shipstation::values::decimal::Decimal;
use knowledge::vocabulary::Certainty;
use text::span::Span;

/// How a value of the XML arrives: ShipStation reads it as it stands.
const HOW: How = How {
    rule: Rule::Copied,
    certainty: Certainty::Documented,
    sources: &[&sources::CUSTOM_STORE_REFERENCE],
};

/// The same for what only the published schema describes.
const HOW_BY_SCHEMA: How = How { certainty: Certainty::Inferred, ..HOW };

/// ShipStation reads the document itself.
pub(crate) const BY_THE_TABLE: Strictness = Strictness::AsTheTableSays;

impl Reading<'_> {
    /// Reads the value of an element; an empty one stands where the `whole` element does.
    pub(crate) fn leaf(&mut self, element: Element, whole: Span) {
        let (value, span) = element.content.value(self.text, whole);
        let placed = self.place(&element, &value, span);
        let around = if self.builder.detail() { self.around() } else { None };
        self.builder.fate(span, placed, || SourcePath::In(around, element.step));
    }

    /// Where a value goes; notes what later checks need.
    fn place(&mut self, element: &Element, value: &str, span: Span) -> Placed {
        let Some(field) = element.field else { return Placed::Unknown };
        if element.repeated {
            return Placed::Ignored(Reason::Repeated);
        }
        if field.is_container() {
            self.empty_container(field, element, value, span);
            return if value.is_empty() { Placed::Ignored(Reason::Empty) } else { Placed::Unknown };
        }
        let path = self.path(field);
        let mut right = true;
        match field {
            // The guide's own discount line has an empty SKU: wait for `Adjustment`.
            Field::Sku if value.is_empty() => self.noted.pending.empty_sku = Some(span),
            // Waits for `Adjustment`, with which its repair has to agree.
            Field::UnitPrice => {
                let price = FieldValue::new(path, value, span, BY_THE_TABLE);
                self.noted.pending.price_finding = check_value::check(&price);
            }
            // Wait for the country.
            Field::ShipToState if !value.is_empty() => self.noted.state = Some((value.to_owned(), span)),
            _ => {
                let finding = check_value::check(&FieldValue::new(path, value, span, BY_THE_TABLE));
                right = finding.is_none();
                self.builder.findings.extend(finding);
            }
        }
        self.note(field, value, span, right);
        if value.is_empty() {
            return Placed::Ignored(Reason::Empty);
        }
        let how = if field.row().origin == Origin::Table { HOW } else { HOW_BY_SCHEMA };
        self.builder.field(self.text, path, value, how, &[span]);
        Placed::Mapped(path)
    }

    /// Notes a value for later checks; `right` says whether the table has nothing against it.
    fn note(&mut self, field: Field, value: &str, span: Span, right: bool) {
        let noted = &mut self.noted;
        if is_part(field, BY_THE_TABLE) && !value.is_empty() {
            noted.has_address = true;
        }
        match field {
            Field::OrderNumber if !value.is_empty() => self.builder.number = Some((value.to_owned(), span)),
            Field::OrderStatus if !value.is_empty() => self.context.status(&mut self.builder, value, span),
            Field::OrderDate | Field::LastModified => self.dates.note(value, span),
            Field::ShipToCountry => value.clone_into(&mut noted.country),
            Field::OrderTotal => noted.total = Some((Decimal::read(value).filter(|_| right), span)),
            Field::TaxAmount => noted.tax = Some(Decimal::read(value)),
            Field::ShippingAmount => noted.shipping = Some(Decimal::read(value)),
            // A sum with a quantity that is wrong itself would say the same twice.
            Field::ItemQuantity => noted.pending.quantity = Decimal::read(value).filter(|_| right),
            Field::UnitPrice => noted.pending.price = Some((value.to_owned(), span)),
            Field::Adjustment => noted.pending.adjustment = is_adjustment(value),
            _ => {}
        }
    }
}

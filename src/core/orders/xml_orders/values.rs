//! Where a value of an order goes, and what it has to be.

use super::super::check;
use super::super::decimal::Decimal;
use super::super::draft::How;
use super::super::fates::{Placed, Reason};
use super::super::fields::{Field, Origin};
use super::super::rules::Rule;
use super::{Frame, Reading};
use crate::core::catalogue::sources;
use crate::core::report::Certainty;
use crate::core::span::Span;

/// How a value of the XML arrives: ShipStation reads it as it stands.
const HOW: How = How {
    rule: Rule::Copied,
    certainty: Certainty::Documented,
    sources: &[&sources::CUSTOM_STORE_REFERENCE],
};

/// The same for what only the published schema describes.
const HOW_BY_SCHEMA: How = How { rule: Rule::Copied, certainty: Certainty::Inferred, ..HOW };

impl Reading<'_> {
    /// Where a value goes; notes what later checks need.
    pub(super) fn place(&mut self, frame: &Frame, value: &str, span: Span) -> Placed {
        let Some(field) = frame.field else { return Placed::Unknown };
        if frame.repeated {
            return Placed::Ignored(Reason::Repeated);
        }
        if field.is_container() {
            self.empty_container(field, frame, value, span);
            return if value.is_empty() { Placed::Ignored(Reason::Empty) } else { Placed::Unknown };
        }
        let path = self.path(field);
        let finding = check::value(path, value, span);
        let right = finding.is_none();
        match finding {
            // The guide's own discount line has an empty SKU: wait for `Adjustment`.
            Some(finding) if field == Field::Sku && value.is_empty() => {
                self.noted.line.empty_sku = Some(finding)
            }
            Some(finding) => self.draft.found(finding),
            None => {}
        }
        self.note(field, value, span, right);
        if value.is_empty() {
            return Placed::Ignored(Reason::Empty);
        }
        let known_by = field.row().origin;
        let how = if known_by == Origin::Table { HOW } else { HOW_BY_SCHEMA };
        self.draft.field(path, value, how, &[span]);
        Placed::Mapped(path)
    }

    fn note(&mut self, field: Field, value: &str, span: Span, right: bool) {
        let noted = &mut self.noted;
        if (Field::ShipToName..=Field::ShipToPhone).contains(&field) && !value.is_empty() {
            noted.has_address = true;
        }
        match field {
            Field::OrderNumber if !value.is_empty() => self.draft.number = Some((value.to_owned(), span)),
            Field::OrderStatus if !value.is_empty() => self.status(value, span),
            Field::OrderDate | Field::LastModified => (self.dates)(field, value, span),
            Field::ShipToState => noted.state = Some((value.to_owned(), span)),
            Field::ShipToCountry => value.clone_into(&mut noted.country),
            Field::OrderTotal => noted.total = Some((Decimal::read(value).filter(|_| right), span)),
            Field::TaxAmount => noted.tax = Some(Decimal::read(value)),
            Field::ShippingAmount => noted.shipping = Some(Decimal::read(value)),
            // A sum with a quantity that is wrong itself would say the same twice.
            Field::ItemQuantity => noted.line.quantity = Decimal::read(value).filter(|_| right),
            Field::UnitPrice => {
                noted.line.price = Decimal::read(value);
                noted.line.price_span = Some(span);
                value.clone_into(&mut noted.line.price_text);
            }
            Field::Adjustment => {
                noted.line.adjustment = value.eq_ignore_ascii_case("true") || value == "1";
            }
            _ => {}
        }
    }

    fn status(&mut self, state: &str, span: Span) {
        self.context.status(&mut self.draft, state, span);
    }
}

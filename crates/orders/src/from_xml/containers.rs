//! Elements that hold others: what they lack, and what their children say together.

use super::element::Element;
use super::leaf_values::BY_THE_TABLE;
use super::order::Reading;
use knowledge::catalogue::Code;
use knowledge::catalogue::orders::{missing_shipping_address, too_many_options};
use knowledge::finding::Finding;
use knowledge::shipstation::check_value;
use knowledge::shipstation::field_table::{Field, Need};
use knowledge::shipstation::field_value::FieldValue;
use knowledge::vocabulary::ArgName;
use text::span::Span;

impl Reading<'_> {
    /// All children of an element are read.
    pub(crate) fn container(&mut self, field: Field, element: &Element) {
        for row in field.children().iter().filter(|row| !element.has(row.field)) {
            if row.field == Field::Customer {
                self.no_address(element.tag);
            }
            self.builder.findings.extend(check_value::missing(self.path(row.field), element.tag));
        }
        match field {
            Field::ShipTo => self.address(element.tag),
            Field::Item => self.item(),
            Field::Options => self.options(element.tag),
            _ => {}
        }
    }

    /// An element that should hold others and holds none.
    pub(crate) fn empty_container(&mut self, field: Field, element: &Element, value: &str, span: Span) {
        match field {
            Field::ShipTo => self.no_address(span),
            Field::Order | Field::Item | Field::ItemOption => self.container(field, element),
            Field::Customer => {
                self.found(Code::RequiredElementEmpty, field, span);
                self.no_address(span);
            }
            _ if field.row().need == Need::Required && field != Field::Items => {
                self.found(Code::RequiredElementEmpty, field, span);
            }
            _ => {}
        }
        if !value.is_empty() && field.row().need != Need::Optional {
            // Text where elements belong.
            let name = self.path(field).to_string();
            self.builder.found(Finding::new(Code::ElementUnknown).at(span).with(ArgName::Name, name));
        }
    }

    fn no_address(&mut self, at: Span) {
        self.builder.findings.extend(missing_shipping_address::check(false, at));
    }

    fn address(&mut self, tag: Span) {
        if !self.noted.has_address {
            // Every element is there and empty: one cause, one finding.
            let of_address = [Code::RequiredElementEmpty, Code::RequiredElementMissing, Code::ValueTooShort];
            self.builder.findings.take_back(&of_address, tag);
            self.no_address(tag);
        }
        if let Some((state, span)) = self.noted.state.take() {
            let state = FieldValue::new(self.path(Field::ShipToState), &state, span, BY_THE_TABLE);
            self.builder.findings.extend(check_value::check(&state.in_country(&self.noted.country)));
        }
    }

    fn options(&mut self, tag: Span) {
        let path = self.path(Field::Options);
        self.builder.findings.extend(too_many_options::check(path, self.noted.option, tag));
    }
}

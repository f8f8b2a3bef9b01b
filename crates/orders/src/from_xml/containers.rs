//! Elements that hold others: what they lack, and what their children say together.

use super::element::Element;
use super::order::Reading;
use knowledge::catalogue::Code;
use knowledge::finding::Finding;
use knowledge::shipstation::check_value;
use knowledge::shipstation::field_table::{Field, MAX_OPTIONS, MAX_OPTIONS_IN_SCHEMA, Need};
use knowledge::vocabulary::{ArgName, Severity};
use text::span::Span;

impl Reading<'_> {
    /// All children of an element are read.
    pub(crate) fn container(&mut self, field: Field, element: &Element) {
        for row in field.children().iter().filter(|row| !element.has(row.field)) {
            if row.field == Field::Customer {
                self.no_address(element.tag);
            }
            self.draft.findings.extend(check_value::missing(row, self.path(row.field), element.tag));
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
            self.draft.found(Finding::new(Code::ElementUnknown).at(span).with(ArgName::Name, name));
        }
    }

    fn no_address(&mut self, at: Span) {
        self.draft.found(Finding::new(Code::MissingShippingAddress).at(at));
    }

    fn address(&mut self, tag: Span) {
        if !self.noted.has_address {
            // Every element is there and empty: one cause, one finding.
            let of_address = |finding: &Finding| {
                matches!(
                    finding.code,
                    Code::RequiredElementEmpty | Code::RequiredElementMissing | Code::ValueTooShort
                ) && finding.spans.first().is_some_and(|span| span.start() >= tag.start())
            };
            self.draft.findings.retain(|finding| !of_address(finding));
            self.no_address(tag);
        }
        if let Some((state, span)) = self.noted.state.take() {
            let path = self.path(Field::ShipToState);
            self.draft.findings.extend(check_value::state(path, &state, &self.noted.country, span));
        }
    }

    fn options(&mut self, tag: Span) {
        let count = self.noted.option;
        if count <= MAX_OPTIONS {
            return;
        }
        let finding = Finding::new(Code::TooManyOptions)
            .at(tag)
            .with(ArgName::Field, self.path(Field::Options).to_string())
            .with(ArgName::Limit, MAX_OPTIONS)
            .with(ArgName::Count, count);
        let tolerated = count <= MAX_OPTIONS_IN_SCHEMA;
        self.draft.found(if tolerated { finding.graded(Severity::Warning) } else { finding });
    }
}

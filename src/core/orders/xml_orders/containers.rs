//! What is known only when an element that holds others is read: what it lacks, and what its values
//! come to together.

use super::super::check;
use super::super::decimal::Decimal;
use super::super::fields::{Field, FieldPath, MAX_OPTIONS, MAX_OPTIONS_IN_SCHEMA, Need};
use super::{Frame, Noted, Reading};
use crate::core::catalogue::Code;
use crate::core::report::{ArgName, Edit, Finding, Severity};
use crate::core::span::Span;

/// What is remembered until an item is read.
#[derive(Default)]
pub(super) struct Line {
    pub quantity: Option<Decimal>,
    pub price: Option<Decimal>,
    pub price_span: Option<Span>,
    pub price_text: String,
    pub adjustment: bool,
    pub empty_sku: Option<Finding>,
}

impl Reading<'_> {
    /// An element that should hold others and holds none.
    pub(super) fn empty_container(&mut self, field: Field, frame: &Frame, value: &str, span: Span) {
        match field {
            Field::ShipTo => self.draft.found(Finding::new(Code::MissingShippingAddress).at(span)),
            Field::Order | Field::Item | Field::ItemOption => self.container(field, frame),
            Field::Customer => {
                self.draft.found(required_empty(field, span));
                self.draft.found(Finding::new(Code::MissingShippingAddress).at(span));
            }
            _ if field.row().need == Need::Required && field != Field::Items => {
                self.draft.found(required_empty(field, span));
            }
            _ => {}
        }
        if !value.is_empty() && field.row().need != Need::Optional {
            // Text where elements belong.
            self.unknown_text(field, span);
        }
    }

    fn unknown_text(&mut self, field: Field, span: Span) {
        let name = self.path(field).to_string();
        self.draft.found(Finding::new(Code::ElementUnknown).at(span).with(ArgName::Name, name));
    }

    /// All children of an element are read.
    pub(super) fn container(&mut self, field: Field, frame: &Frame) {
        for row in field.children() {
            if frame.seen & (1_u128 << row.field as u32) != 0 {
                continue;
            }
            if row.field == Field::Customer {
                self.draft.found(Finding::new(Code::MissingShippingAddress).at(frame.tag));
            }
            if let Some(finding) = check::missing(row, self.path(row.field), frame.tag) {
                self.draft.found(finding);
            }
        }
        match field {
            Field::ShipTo => self.address(frame.tag),
            Field::Item => self.item(),
            Field::Options => self.options(frame.tag),
            _ => {}
        }
    }

    fn address(&mut self, tag: Span) {
        if !self.noted.has_address {
            // Every element is there and empty: one cause, one finding.
            let of_address = |f: &Finding| {
                matches!(
                    f.code,
                    Code::RequiredElementEmpty | Code::RequiredElementMissing | Code::ValueTooShort
                ) && f.spans.first().is_some_and(|span| span.start() >= tag.start())
            };
            self.draft.findings.retain(|finding| !of_address(finding));
            self.draft.found(Finding::new(Code::MissingShippingAddress).at(tag));
        }
        if let Some((state, span)) = self.noted.state.take() {
            let path = FieldPath::order(Field::ShipToState);
            let finding = check::state(path, &state, &self.noted.country, span);
            self.draft.findings.extend(finding);
        }
    }

    fn item(&mut self) {
        let line = std::mem::take(&mut self.noted.line);
        let negative = line.price.is_some_and(Decimal::is_negative);
        let price = line.price.filter(|_| negative || !line.adjustment);
        let amount = line.quantity.zip(price).and_then(|(quantity, price)| quantity.times(price));
        self.noted.lines.add(amount);
        if !line.adjustment {
            self.draft.findings.extend(line.empty_sku);
            return;
        }
        let Some(span) = line.price_span else { return };
        // An amount that is written wrongly is repaired as well: both repairs have to agree.
        let at_price = |finding: &&mut Finding| finding.spans.first() == Some(&span);
        let repair =
            self.draft.findings.iter_mut().find(at_price).and_then(|finding| finding.edits.first_mut());
        let meant = repair.as_ref().map_or(line.price_text.as_str(), |edit| edit.text.as_str());
        let Some(price) = Decimal::read(meant).filter(|price| !price.is_negative()) else { return };
        let negative = format!("-{}", meant.trim_start_matches('+'));
        let mut finding = Finding::new(Code::AdjustmentNotNegative)
            .at(span)
            .with(ArgName::Field, FieldPath::item(self.noted.item, Field::UnitPrice).to_string())
            .with(ArgName::Value, line.price_text.clone());
        if !price.is_zero() {
            if let Some(edit) = repair {
                edit.text.clone_from(&negative);
            }
            finding = finding.repaired_by(Edit::replace(span, negative));
        }
        self.draft.found(finding);
    }

    fn options(&mut self, tag: Span) {
        let count = self.noted.option;
        if count <= MAX_OPTIONS {
            return;
        }
        let path = FieldPath::item(self.noted.item, Field::Options);
        let finding = Finding::new(Code::TooManyOptions)
            .at(tag)
            .with(ArgName::Field, path.to_string())
            .with(ArgName::Limit, MAX_OPTIONS)
            .with(ArgName::Count, count);
        let tolerated = count <= MAX_OPTIONS_IN_SCHEMA;
        self.draft.found(if tolerated { finding.graded(Severity::Warning) } else { finding });
    }

    /// The order is read: what needs all of it.
    pub(super) fn finish(&mut self) {
        for (path, spans) in std::mem::take(&mut self.noted.unknown) {
            let mut finding = Finding::new(Code::ElementUnknown).with(ArgName::Name, path);
            finding.spans = spans;
            self.draft.found(finding);
        }
        let Noted { lines: mut sum, total, tax, shipping, .. } = std::mem::take(&mut self.noted);
        if let (Some((total, span)), Some(tax), Some(shipping)) = (total, tax, shipping) {
            sum.add(tax);
            sum.add(shipping);
            self.draft.findings.extend(sum.compare(total, span));
        }
    }
}

fn required_empty(field: Field, span: Span) -> Finding {
    let path = FieldPath::order(field).to_string();
    Finding::new(Code::RequiredElementEmpty).at(span).with(ArgName::Field, path)
}

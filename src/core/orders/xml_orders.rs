//! Reads one `<Order>` of a Custom Store document and checks it against the field table.

use std::borrow::Cow;

use super::check;
use super::context::Context;
use super::decimal::Decimal;
use super::draft::{Draft, How};
use super::fates::{Placed, Reason};
use super::fields::{Field, FieldPath, MAX_OPTIONS, MAX_OPTIONS_IN_SCHEMA, Need};
use super::rules::Rule;
use super::totals::Sum;
use crate::core::catalogue::{Code, sources};
use crate::core::readers::xml::{self, Break, Event, Problem, ProblemKind, Reader, Token};
use crate::core::report::{ArgName, Certainty, Edit, Finding, Severity};
use crate::core::span::Span;

/// How a value of the XML arrives: ShipStation reads it as it stands.
const HOW: How = How {
    rule: Rule::Copied,
    certainty: Certainty::Documented,
    sources: &[&sources::CUSTOM_STORE_REFERENCE],
};

/// The same for what only the published schema describes.
const HOW_BY_SCHEMA: How = How { rule: Rule::Copied, certainty: Certainty::Inferred, ..HOW };

/// What is known of an element that is open.
struct Frame {
    /// `None` for an element that the table does not know.
    field: Option<Field>,
    tag: Span,
    name: Span,
    /// The children that were seen, a bit a field.
    seen: u128,
    /// Whether it stands a second time where once is right.
    repeated: bool,
    has_children: bool,
    content: Content,
}

/// The text of an element.
enum Content {
    Nothing,
    /// One stretch of character data (`true`) or of CDATA.
    One(Span, bool),
    /// Several, already put together.
    Several(String, Span),
}

/// What is remembered until the order is read.
#[derive(Default)]
struct Noted {
    item: u32,
    option: u32,
    state: Option<(String, Span)>,
    country: String,
    has_address: bool,
    total: Option<(Option<Decimal>, Span)>,
    tax: Option<Option<Decimal>>,
    shipping: Option<Option<Decimal>>,
    lines: Sum,
    line: Line,
    /// Paths of elements that the table does not know, each with its places.
    unknown: Vec<(String, Vec<Span>)>,
}

/// What is remembered until an item is read.
#[derive(Default)]
struct Line {
    quantity: Option<Decimal>,
    price: Option<Decimal>,
    price_span: Option<Span>,
    price_text: String,
    adjustment: bool,
    empty_sku: Option<Finding>,
}

/// An order that the file breaks off in: what was read of it, why it breaks off, and where.
#[derive(Debug)]
pub(super) struct Broken {
    pub draft: Draft,
    pub why: Break,
    pub span: Span,
}

/// Reads the order whose start tag is `start`; the reader stands behind it. A date of the order is
/// handed to `dates`. On a break, what was read so far comes back with the reason.
pub(super) fn read(
    text: &str,
    reader: &mut Reader,
    start: Token,
    context: &Context,
    detail: bool,
    dates: &mut dyn FnMut(Field, &str, Span),
) -> Result<Draft, Box<Broken>> {
    let mut reading = Reading {
        text,
        context,
        dates,
        draft: Draft::new(start.span, detail),
        noted: Noted::default(),
        open: Vec::new(),
    };
    reading.start(start);
    reading.problems(reader.take_problems());
    while !reading.open.is_empty() {
        let token = reader.next(text);
        match token.event {
            Event::Start { .. } => reading.start(token),
            Event::End => reading.end(token),
            Event::Text => reading.content(token.span, true),
            Event::Verbatim(inner) => reading.content(inner, false),
            Event::Declaration | Event::DocumentType | Event::Aside => {}
            Event::Broken(why) => {
                reading.problems(reader.take_problems());
                reading.give_up();
                return Err(Box::new(Broken { draft: reading.draft, why, span: token.span }));
            }
            Event::Finished => {
                reading.give_up();
                let why = Break::UnexpectedEnd;
                return Err(Box::new(Broken { draft: reading.draft, why, span: token.span }));
            }
        }
        reading.problems(reader.take_problems());
    }
    Ok(reading.draft)
}

struct Reading<'a> {
    text: &'a str,
    context: &'a Context,
    dates: &'a mut dyn FnMut(Field, &str, Span),
    draft: Draft,
    noted: Noted,
    open: Vec<Frame>,
}

impl Reading<'_> {
    fn start(&mut self, token: Token) {
        let Event::Start { name, attributes } = token.event else { return };
        let mut repeated = false;
        let field = match self.open.last_mut() {
            None => Some(Field::Order),
            Some(parent) => {
                parent.has_children = true;
                let field = parent.field.and_then(|field| field.child(name.of(self.text)));
                let may_repeat = matches!(field, Some(Field::Item | Field::ItemOption));
                if let Some(field) = field.filter(|_| !may_repeat) {
                    let bit = 1_u128 << field as u32;
                    repeated = parent.seen & bit != 0;
                    parent.seen |= bit;
                }
                repeated |= parent.repeated;
                field
            }
        };
        match field {
            Some(Field::Item) => {
                self.noted.item += 1;
                self.noted.option = 0;
                self.noted.line = Line::default();
            }
            Some(Field::ItemOption) => self.noted.option += 1,
            _ => {}
        }
        let first_of_repeated = repeated && !self.open.last().is_some_and(|parent| parent.repeated);
        if let Some(field) = field.filter(|_| first_of_repeated) {
            let path = self.path(field).to_string();
            self.draft.found(Finding::new(Code::ElementRepeated).at(token.span).with(ArgName::Field, path));
        }
        if field.is_none() && self.open.last().is_some_and(|parent| parent.field.is_some()) {
            self.unknown_element(name, token.span);
        }
        let frame = Frame {
            field,
            tag: token.span,
            name,
            seen: 0,
            repeated,
            has_children: false,
            content: Content::Nothing,
        };
        self.open.push(frame);
        for attribute in xml::attributes(self.text, attributes) {
            let placed = attribute_fate(attribute.name.of(self.text));
            let span = if attribute.value.is_empty() { attribute.name } else { attribute.value };
            let path = || format!("{}/@{}", self.source_path(), attribute.name.of(self.text));
            let path = if self.draft.detail() { path() } else { String::new() };
            self.draft.fate(span, placed, || path);
        }
    }

    fn unknown_element(&mut self, name: Span, tag: Span) {
        let mut path = self.source_path();
        path.push('/');
        path.push_str(name.of(self.text));
        match self.noted.unknown.iter_mut().find(|(known, _)| *known == path) {
            Some((_, spans)) => spans.push(tag),
            None => self.noted.unknown.push((path, vec![tag])),
        }
    }

    fn content(&mut self, span: Span, escaped: bool) {
        let text = self.text;
        let Some(frame) = self.open.last_mut() else { return };
        // The blanks between children, as a rule; only what has none is a value.
        if frame.has_children {
            return;
        }
        let say = |span: Span, escaped: bool| match escaped {
            true => xml::unescape(span.of(text)),
            false => Cow::Borrowed(span.of(text)),
        };
        frame.content = match std::mem::replace(&mut frame.content, Content::Nothing) {
            Content::Nothing => Content::One(span, escaped),
            Content::One(first, first_escaped) => {
                let mut all = say(first, first_escaped).into_owned();
                all.push_str(&say(span, escaped));
                Content::Several(all, first.to(span))
            }
            Content::Several(mut all, first) => {
                all.push_str(&say(span, escaped));
                Content::Several(all, first.to(span))
            }
        };
    }

    fn end(&mut self, token: Token) {
        let Some(frame) = self.open.pop() else { return };
        let element = Span::new(self.text, frame.tag.start(), token.span.end());
        if frame.has_children {
            if let Some(field) = frame.field.filter(|_| !frame.repeated) {
                self.container(field, &frame);
            }
        } else {
            self.leaf(frame, element);
        }
        if self.open.is_empty() {
            self.draft.span = element;
            self.finish();
        }
    }

    /// An element without children: a value.
    fn leaf(&mut self, frame: Frame, element: Span) {
        let text = self.text;
        let (value, span) = match &frame.content {
            Content::Nothing => (Cow::Borrowed(""), element),
            Content::One(span, escaped) => {
                let trimmed = trimmed(text, *span);
                match (trimmed.is_empty(), escaped) {
                    (true, _) => (Cow::Borrowed(""), element),
                    (false, true) => (xml::unescape(trimmed.of(text)), trimmed),
                    (false, false) => (Cow::Borrowed(trimmed.of(text)), trimmed),
                }
            }
            Content::Several(all, span) => match all.trim() {
                "" => (Cow::Borrowed(""), element),
                all => (Cow::Borrowed(all), *span),
            },
        };
        let placed = self.place(&frame, &value, span);
        if self.draft.detail() {
            let mut path = self.source_path();
            path.push('/');
            path.push_str(frame.name.of(text));
            if let Some(Field::Item) = frame.field {
                path = format!("{path}[{}]", self.noted.item);
            }
            if self.open.is_empty() {
                path = frame.name.of(text).to_owned();
            }
            self.draft.fate(span, placed, || path);
        } else {
            self.draft.fate(span, placed, String::new);
        }
    }

    /// Where a value goes; notes what later checks need.
    fn place(&mut self, frame: &Frame, value: &str, span: Span) -> Placed {
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
        let how = if known_by == super::fields::Origin::Table { HOW } else { HOW_BY_SCHEMA };
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

    /// An element that should hold others and holds none.
    fn empty_container(&mut self, field: Field, frame: &Frame, value: &str, span: Span) {
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
    fn container(&mut self, field: Field, frame: &Frame) {
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
    fn finish(&mut self) {
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

    /// The file breaks off: what is open counts as far as it was read.
    fn give_up(&mut self) {
        if let Some(frame) = self.open.pop()
            && !frame.has_children
            && !matches!(frame.content, Content::Nothing)
        {
            let tag = frame.tag;
            self.leaf(frame, tag);
        }
        self.open.clear();
        self.draft.findings.clear();
    }

    fn problems(&mut self, problems: Vec<Problem>) {
        for problem in problems {
            self.draft.found(markup_finding(self.text, problem));
        }
    }

    fn path(&self, field: Field) -> FieldPath {
        let noted = &self.noted;
        let in_option = (Field::ItemOption..=Field::OptionWeight).contains(&field);
        match (field == Field::Item || field.in_item(), in_option) {
            (true, true) => FieldPath::option(noted.item, noted.option, field),
            (true, false) => FieldPath::item(noted.item, field),
            (false, _) => FieldPath::order(field),
        }
    }

    /// The path of the innermost open element, as the document nests it.
    fn source_path(&self) -> String {
        let mut path = String::new();
        for frame in &self.open {
            if !path.is_empty() {
                path.push('/');
            }
            path.push_str(frame.name.of(self.text));
            match frame.field {
                Some(Field::Item) => path.push_str(&format!("[{}]", self.noted.item)),
                Some(Field::ItemOption) => path.push_str(&format!("[{}]", self.noted.option)),
                _ => {}
            }
        }
        path
    }
}

/// What becomes of an attribute that the table does not know.
pub(super) fn attribute_fate(name: &str) -> Placed {
    if name == "xmlns" || name.starts_with("xmlns:") || name.starts_with("xsi:") || name.starts_with("xml:") {
        Placed::Ignored(Reason::Namespace)
    } else {
        Placed::Unknown
    }
}

/// A problem of the markup as a finding, with its repair.
pub(super) fn markup_finding(text: &str, problem: Problem) -> Finding {
    let bare = problem.span.of(text);
    match problem.kind {
        ProblemKind::TextBeforeDeclaration => {
            Finding::new(Code::TextBeforeDeclaration).at(problem.span).repaired_by(Edit::remove(problem.span))
        }
        ProblemKind::BareAmpersand => Finding::new(Code::UnescapedMarkup)
            .at(problem.span)
            .with(ArgName::Character, bare)
            .repaired_by(Edit::replace(problem.span, xml::replacement(bare))),
        ProblemKind::BareMarkup => Finding::new(Code::UnescapedMarkup)
            .at(problem.span)
            .with(ArgName::Character, bare)
            .repaired_by(Edit::replace(problem.span, bare.replacen('<', "&lt;", 1))),
    }
}

fn required_empty(field: Field, span: Span) -> Finding {
    let path = FieldPath::order(field).to_string();
    Finding::new(Code::RequiredElementEmpty).at(span).with(ArgName::Field, path)
}

/// The span without blanks at its ends.
fn trimmed(text: &str, span: Span) -> Span {
    let raw = span.of(text);
    let start = span.start() + (raw.len() - raw.trim_start().len());
    Span::new(text, start, start + raw.trim().len())
}

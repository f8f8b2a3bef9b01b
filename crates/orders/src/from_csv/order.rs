//! Makes an order of the rows of a table.

use super::convert::{self, AS_ADVICE};
use super::table::Table;
use crate::columns::column::{Column, Target, left_out};
use crate::outcome::conversion_rule::Rule;
use crate::outcome::fate::{Placed, Reason, Use};
use crate::outcome::feed_context::Context;
use crate::outcome::order_builder::{How, OrderBuilder};
use knowledge::catalogue::orders::missing_shipping_address::{self, is_part};
use knowledge::catalogue::orders::total_mismatch::Sum;
use knowledge::catalogue::orders::{duplicate_order_number, line_without_sku, suburb_not_sent};
use knowledge::catalogue::{Code, sources};
use knowledge::finding::Finding;
use knowledge::shipstation::check_value;
use knowledge::shipstation::field_path::FieldPath;
use knowledge::shipstation::field_table::Field;
use knowledge::shipstation::field_value::FieldValue;
use knowledge::shipstation::values::decimal::Decimal;
use knowledge::vocabulary::{ArgName, Certainty};
use readers::csv::Cell;
use std::borrow::Cow;
use text::span::Span;

/// A row: its number, the heading being 1, and its cells.
type Row = (usize, Vec<Cell>);

/// What a column's heading tells is the person's or a suggestion of ours.
const HOW: How = How { rule: Rule::Copied, certainty: Certainty::Inferred, sources: &[&sources::CSV_IMPORT] };

/// Makes the order that `rows` hold.
pub(crate) fn order(
    text: &str,
    table: &Table,
    rows: &[Row],
    context: &Context,
    detail: bool,
) -> OrderBuilder {
    let all = |row: &Row| row.1.iter().map(|cell| cell.outer).reduce(Span::to).unwrap_or_default();
    let whole = match rows {
        [] => Span::default(),
        [one] => all(one),
        [first, .., last] => {
            // Rows that lie apart do not make one stretch of text.
            let together = last.0 - first.0 + 1 == rows.len();
            if together { all(first).to(all(last)) } else { all(first) }
        }
    };
    let mut making = Making {
        text,
        table,
        rows,
        context,
        builder: OrderBuilder::new(whole, detail),
        country: Cow::Borrowed(""),
    };
    making.widths();
    making.order_values();
    making.items();
    making.absent();
    making.leftovers();
    making.builder
}

/// The values of a row that no order uses: all empty, or in columns that are matched to nothing.
pub(crate) fn unused_row(
    text: &str,
    table: &Table,
    number: usize,
    cells: &[Cell],
    builder: &mut OrderBuilder,
) {
    for (at, cell) in cells.iter().enumerate() {
        let column = table.columns.get(at);
        let placed = if cell.is_blank(text) {
            Placed::Ignored(Reason::Empty)
        } else if column.is_some_and(left_out) {
            Placed::Ignored(Reason::LeftOut)
        } else {
            Placed::Unknown
        };
        builder.fate(cell.outer, placed, || path(number, column));
    }
}

fn path(row: usize, column: Option<&Column>) -> String {
    format!("{row}/{}", column.map_or("", |column| column.heading.as_str()))
}

struct Making<'a> {
    text: &'a str,
    table: &'a Table,
    rows: &'a [Row],
    context: &'a Context,
    builder: OrderBuilder,
    country: Cow<'a, str>,
}

impl<'a> Making<'a> {
    /// Rows with more or fewer cells than there are columns.
    fn widths(&mut self) {
        for (number, cells) in self.rows {
            let (count, expected) = (cells.len(), self.table.columns.len());
            let code = match count.cmp(&expected) {
                std::cmp::Ordering::Less => Code::RowTooShort,
                std::cmp::Ordering::Greater => Code::RowTooLong,
                std::cmp::Ordering::Equal => continue,
            };
            let place = cells.get(expected).or(cells.last()).map_or(self.builder.span, |cell| cell.outer);
            let finding = Finding::new(code).at(place).with(ArgName::Line, *number);
            self.builder.found(finding.with(ArgName::Count, count).with(ArgName::Expected, expected));
        }
    }

    /// The values that an order has once: the first row that has one gives it.
    fn order_values(&mut self) {
        // The state is judged by the country, and names come in one or two columns.
        if let Some((_, cell)) = self.first(Target::Field(Field::ShipToCountry)) {
            self.country = cell.text(self.text);
        }
        for at in 0..self.table.columns.len() {
            let Some(target) = self.table.columns.get(at).and_then(|column| column.target) else { continue };
            match target {
                Target::Field(field) if field.in_item() => {}
                Target::Field(field) => self.order_value(at, target, field),
                Target::ShipToFirstName => {
                    self.name(Target::ShipToFirstName, Target::ShipToLastName, Field::ShipToName)
                }
                Target::BillToFirstName => {
                    self.name(Target::BillToFirstName, Target::BillToLastName, Field::BillToName)
                }
                Target::ShipToLastName | Target::BillToLastName => self.last_name_alone(target),
                Target::Suburb => self.suburb(target),
                Target::ItemOptions => {}
            }
        }
    }

    fn first(&self, target: Target) -> Option<(usize, Cell)> {
        let filled = |(number, cells): &(usize, Vec<Cell>)| {
            let cell = self.table.cell(cells, target).filter(|cell| !cell.is_blank(self.text))?;
            Some((*number, *cell))
        };
        self.rows.iter().find_map(filled)
    }

    fn order_value(&mut self, at: usize, target: Target, field: Field) {
        let Some((number, cell)) = self.first(target) else { return };
        let path = FieldPath::order(field);
        let (value, rule) = self.convert(path, &cell);
        self.builder.field(path, &value, How { rule, ..HOW }, &[cell.span]);
        self.fate(number, at, &cell, placed(path, rule));
        match field {
            Field::OrderNumber => self.builder.number = Some((value.into_owned(), cell.span)),
            Field::OrderStatus => self.context.status(&mut self.builder, &value, cell.span),
            _ => {}
        }
        self.repeated(at, target, field, number, &cell);
    }

    /// Later rows of the order say the same again, or something else.
    fn repeated(&mut self, at: usize, target: Target, field: Field, first: usize, cell: &Cell) {
        let said = cell.text(self.text);
        let mut differs = None;
        for (number, cells) in self.rows {
            let Some(other) = self.table.cell(cells, target) else { continue };
            if *number == first || other.is_blank(self.text) {
                continue;
            }
            let same = other.text(self.text) == said;
            let reason = if same { Reason::Repeated } else { Reason::OtherValueTaken };
            let placed =
                if field == Field::OrderNumber { Placed::Used(Use::Joins) } else { Placed::Ignored(reason) };
            self.fate(*number, at, other, placed);
            if !same && differs.is_none() {
                differs = Some(*other);
            }
        }
        let telling =
            [Field::OrderId, Field::OrderDate, Field::ShipToName, Field::ShipToAddress1, Field::ShipToCity];
        if let Some(other) = differs.filter(|_| telling.contains(&field)) {
            let twice = self.builder.findings.iter().any(|f| f.code == Code::DuplicateOrderNumber);
            if !twice {
                let number = self.first(Target::Field(Field::OrderNumber));
                let number = number.map(|(_, cell)| cell.text(self.text).into_owned()).unwrap_or_default();
                self.builder.found(duplicate_order_number::check(&number, other.span, Some(cell.span)));
            }
        }
    }

    /// First and last name from two columns.
    fn name(&mut self, first: Target, last: Target, field: Field) {
        let whole = self.first(Target::Field(field)).is_some();
        let given = self.first(first);
        let family = self.first(last);
        let path = FieldPath::order(field);
        let parts: Vec<(Target, usize, Cell)> = [(first, given), (last, family)]
            .into_iter()
            .filter_map(|(t, c)| c.map(|(n, c)| (t, n, c)))
            .collect();
        if parts.is_empty() {
            return;
        }
        let rule = if parts.len() == 2 { Rule::NamesJoined } else { Rule::Copied };
        if !whole {
            let said: Vec<Cow<'_, str>> = parts.iter().map(|(.., cell)| cell.text(self.text)).collect();
            let spans: Vec<Span> = parts.iter().map(|(.., cell)| cell.span).collect();
            self.builder.field(path, &said.join(" "), How { rule, ..HOW }, &spans);
        }
        for (target, number, cell) in parts {
            let at = self.column(target);
            let placed = if whole { Placed::Ignored(Reason::OtherValueTaken) } else { placed(path, rule) };
            self.fate(number, at, &cell, placed);
            self.repeated(at, target, field, number, &cell);
        }
    }

    fn last_name_alone(&mut self, target: Target) {
        let (first, field) = match target {
            Target::ShipToLastName => (Target::ShipToFirstName, Field::ShipToName),
            _ => (Target::BillToFirstName, Field::BillToName),
        };
        if self.table.columns.iter().all(|column| column.target != Some(first)) {
            self.name(first, target, field);
        }
    }

    fn suburb(&mut self, target: Target) {
        let Some((number, cell)) = self.first(target) else { return };
        let at = self.column(target);
        self.builder.found(suburb_not_sent::check(&cell.text(self.text), cell.span));
        self.fate(number, at, &cell, Placed::Ignored(Reason::NoField));
        self.repeated(at, target, Field::ShipToAddress2, number, &cell);
    }

    fn column(&self, target: Target) -> usize {
        self.table.columns.iter().position(|column| column.target == Some(target)).unwrap_or(usize::MAX)
    }

    /// A row with any value of an item is an item.
    fn items(&mut self) {
        let mut item = 0;
        let mut sum = Sum::default();
        for (number, cells) in self.rows {
            let filled = |(column, cell): &(&Column, &Cell)| {
                column.target.is_some_and(Target::of_item) && !cell.is_blank(self.text)
            };
            if !self.table.columns.iter().zip(cells).any(|pair| filled(&pair)) {
                continue;
            }
            item += 1;
            let (mut quantity, mut price, mut sku, mut adjustment) = (None, None, false, false);
            for (at, (column, cell)) in self.table.columns.iter().zip(cells).enumerate() {
                let Some(target) = column.target.filter(|target| target.of_item()) else { continue };
                if cell.is_blank(self.text) {
                    continue;
                }
                let Target::Field(field) = target else {
                    self.options(item, *number, at, cell);
                    continue;
                };
                let path = FieldPath::item(item, field);
                let before = self.builder.findings.len();
                let (value, rule) = self.convert(path, cell);
                let right = self.builder.findings.len() == before;
                match field {
                    Field::ItemQuantity => quantity = Decimal::read(&value).filter(|_| right),
                    Field::UnitPrice => price = Decimal::read(&value),
                    Field::Sku => sku = true,
                    Field::Adjustment => adjustment = value == "true",
                    _ => {}
                }
                self.builder.field(path, &value, How { rule, ..HOW }, &[cell.span]);
                self.fate(*number, at, cell, placed(path, rule));
            }
            sum.add(quantity.zip(price).and_then(|(quantity, price)| quantity.times(price)));
            if !sku {
                let place = self.table.cell(cells, Target::Field(Field::Sku)).or(cells.first());
                let place = place.map_or(self.builder.span, |c| c.outer);
                let sku = FieldValue::new(FieldPath::item(item, Field::Sku), "", place, AS_ADVICE);
                self.builder.findings.extend(line_without_sku::check(&sku, adjustment));
            }
        }
        self.total(sum);
    }

    /// `Colour: Red; Size: L`
    fn options(&mut self, item: u32, number: usize, at: usize, cell: &Cell) {
        let said = cell.text(self.text);
        let rule = Rule::OptionsSplit;
        let mut first = None;
        for (option, part) in (1..).zip(said.split(';').map(str::trim).filter(|part| !part.is_empty())) {
            let (name, value) = part.split_once(':').unwrap_or(("", part));
            let path = |field| FieldPath::option(item, option, field);
            for (field, said) in [(Field::OptionName, name), (Field::OptionValue, value)] {
                if !said.trim().is_empty() {
                    self.builder.field(path(field), said.trim(), How { rule, ..HOW }, &[cell.span]);
                }
            }
            first = first.or(Some(path(Field::OptionValue)));
        }
        let placed = first.map_or(Placed::Ignored(Reason::Empty), |path| Placed::Changed(path, rule));
        self.fate(number, at, cell, placed);
    }

    fn total(&mut self, mut sum: Sum) {
        let read = |making: &Self, field| {
            let (_, cell) = making.first(Target::Field(field))?;
            let path = FieldPath::order(field);
            let converted = convert::convert(making.text, making.table, path, &cell, "");
            Decimal::read(&converted.value).map(|amount| (amount, cell.span))
        };
        let parts =
            [Field::OrderTotal, Field::TaxAmount, Field::ShippingAmount].map(|field| read(self, field));
        if let [Some((total, span)), Some((tax, _)), Some((shipping, _))] = parts {
            sum.add(Some(tax));
            sum.add(Some(shipping));
            self.builder.findings.extend(sum.compare(Some(total), span));
        }
    }

    /// What an order cannot do without.
    fn absent(&mut self) {
        let is_part = |field: &Field| is_part(*field, AS_ADVICE);
        let mut parts = Field::ShipTo.children().iter().map(|row| row.field).filter(is_part);
        let has_part = parts.any(|field| self.first(Target::Field(field)).is_some());
        let start =
            self.rows.first().and_then(|(_, cells)| cells.first()).map_or(self.builder.span, |c| c.outer);
        self.builder.findings.extend(missing_shipping_address::check(has_part, start));
        if self.builder.number.is_none() {
            let number = FieldValue::new(FieldPath::order(Field::OrderNumber), "", start, AS_ADVICE);
            self.builder.findings.extend(check_value::check(&number));
        }
    }

    /// Every cell that nothing has been said about.
    fn leftovers(&mut self) {
        for (number, cells) in self.rows {
            for (at, cell) in cells.iter().enumerate() {
                let column = self.table.columns.get(at);
                let placed = match column {
                    _ if cell.is_blank(self.text) => Placed::Ignored(Reason::Empty),
                    Some(column) if left_out(column) => Placed::Ignored(Reason::LeftOut),
                    Some(column) if column.target.is_some() => continue,
                    _ => Placed::Unknown,
                };
                self.builder.fate(cell.outer, placed, || path(*number, column));
            }
        }
    }

    fn fate(&mut self, number: usize, at: usize, cell: &Cell, placed: Placed) {
        let column = self.table.columns.get(at);
        self.builder.fate(cell.span, placed, || path(number, column));
    }

    /// A value as ShipStation takes it, and how it became so.
    fn convert(&mut self, path: FieldPath, cell: &Cell) -> (Cow<'a, str>, Rule) {
        let convert::Converted { value, rule, finding } =
            convert::convert(self.text, self.table, path, cell, &self.country);
        self.builder.findings.extend(finding);
        (value, rule)
    }
}

fn placed(path: FieldPath, rule: Rule) -> Placed {
    if rule.leaves_unchanged() { Placed::Mapped(path) } else { Placed::Changed(path, rule) }
}

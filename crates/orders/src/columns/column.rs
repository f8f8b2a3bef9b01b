//! A column of a table and what it holds.

use knowledge::shipstation::field_table::{Field, ROWS};
use text::span::Span;

/// Whether the person left the column out.
pub(crate) fn left_out(column: &Column) -> bool {
    column.by == Some(MatchedBy::Person) && column.target.is_none()
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// The values of a field.
    Field(Field),
    /// The first name of the recipient.
    ShipToFirstName,
    /// The last name of the recipient.
    ShipToLastName,
    /// The first name of the buyer.
    BillToFirstName,
    /// The last name of the buyer.
    BillToLastName,
    /// The options of a line, such as `Colour: Red; Size: L`.
    ItemOptions,
    /// The part of a town, which ShipStation has no field for.
    Suburb,
}

impl Target {
    /// Everything that a column can hold, in the order of the field table.
    pub fn all() -> impl Iterator<Item = Target> {
        let holds = |field: &Field| !field.is_container() && !OUT_OF_REACH.contains(field);
        let names = |field: Field| match field {
            Field::ShipToName => vec![Target::ShipToFirstName, Target::ShipToLastName],
            Field::BillToName => vec![Target::BillToFirstName, Target::BillToLastName],
            Field::ShipToAddress2 => vec![Target::Suburb],
            Field::Adjustment => vec![Target::ItemOptions],
            _ => Vec::new(),
        };
        ROWS.iter()
            .map(|row| row.field)
            .filter(holds)
            .flat_map(move |field| std::iter::once(Target::Field(field)).chain(names(field)))
    }

    /// Its name: a path of the field table without the numbers of items, or the like.
    pub fn name(self) -> String {
        match self {
            Target::Field(field) if field.in_item() => format!("Item/{}", field.row().path),
            Target::Field(field) => field.row().path.to_owned(),
            Target::ShipToFirstName => "ShipTo/FirstName".to_owned(),
            Target::ShipToLastName => "ShipTo/LastName".to_owned(),
            Target::BillToFirstName => "BillTo/FirstName".to_owned(),
            Target::BillToLastName => "BillTo/LastName".to_owned(),
            Target::ItemOptions => "Item/Options".to_owned(),
            Target::Suburb => "ShipTo/Suburb".to_owned(),
        }
    }

    /// The target of that name.
    pub fn from_name(name: &str) -> Option<Target> {
        Target::all().find(|target| target.name() == name)
    }

    /// Whether it differs from line to line of one order.
    pub(crate) fn of_item(self) -> bool {
        self == Target::ItemOptions || matches!(self, Target::Field(field) if field.in_item())
    }
}

/// How a column was matched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MatchedBy {
    /// By its heading.
    Heading,
    /// By what its values look like: a suggestion.
    Values,
    /// By the person, who may also have chosen that it holds nothing.
    Person,
}

/// A column and what it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its heading.
    pub heading: String,
    /// Where that stands.
    pub span: Span,
    /// What it holds, as far as it is known.
    pub target: Option<Target>,
    /// How that is known.
    pub by: Option<MatchedBy>,
    /// Its first values that are not empty, to judge a match by.
    pub examples: Vec<String>,
}

/// A person's choice for the columns with a heading: `None` leaves them out.
pub type Choice = (String, Option<Target>);

/// Fields that a table of rows has no place for.
pub(crate) const OUT_OF_REACH: [Field; 3] = [Field::OptionName, Field::OptionValue, Field::OptionWeight];

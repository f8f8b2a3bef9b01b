//! The ways in which a ShipStation value is made from a source value.

/// How a ShipStation value is made from source values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Rule {
    /// As it stands.
    Copied,
    /// First and last name, with a space between.
    NamesJoined,
    /// The product's name and the variant's, with a dash between.
    ProductNamesJoined,
    /// `1.0` becomes `1`.
    NumberTrimmed,
    /// The price less its discount in percent, rounded to two places.
    DiscountApplied,
    /// From ISO 8601 to `MM/dd/yyyy HH:mm`, in UTC.
    DateRewritten,
    /// Nothing of it is sent, and the field has to hold something: `0`.
    AssumedZero,
    /// Weights are taken as grams.
    TakenAsGrams,
    /// A country's name becomes its two letters.
    CountryCoded,
    /// An amount with a currency sign or other separators, as a plain number.
    AmountRewritten,
    /// A word for a unit, a state, yes or no, as ShipStation writes it.
    Recognised,
    /// Several options that stand in one cell, taken apart.
    OptionsSplit,
    /// What kept a spreadsheet from reading it as a formula is taken off.
    GuardRemoved,
    /// A line that is a discount is an adjustment.
    DiscountLine,
    /// The option has no name of its own in the source; it is called like its key.
    NamedByKey,
}

impl Rule {
    /// Whether the value arrives as it stands in the source.
    pub const fn leaves_unchanged(self) -> bool {
        matches!(self, Rule::Copied)
    }
}

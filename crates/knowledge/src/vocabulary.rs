//! The words that all three tools use of what they find: how severe it is, how it is known, and the values its
//! texts take.

use serde::Serialize;

/// What a finding means for the person who reads it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Good to know; nothing has to be done for the thing to work.
    Notice,
    /// It works, and something is lost or surprising.
    Warning,
    /// It does not work.
    Error,
}

/// How a rule is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Certainty {
    /// Concluded from documented facts: likely, never shown as a fact.
    Inferred,
    /// Seen to happen, not described by its maker.
    Observed,
    /// Read in the named source.
    Documented,
}

/// Where a rule was read.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Source {
    /// Address of the page.
    pub url: &'static str,
    /// Its title, in its own language.
    pub title: &'static str,
    /// Language of the page, as a BCP 47 tag.
    pub language: &'static str,
    /// The day it was read, `YYYY-MM-DD`.
    pub read: &'static str,
}

macro_rules! argument_names {
    ($($(#[$doc:meta])* $variant:ident $name:literal;)*) => {
        /// The names under which findings and sentences hand values to their texts.
        ///
        /// The `.ftl` files may use these names and no others; the build checks it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum ArgName { $($(#[$doc])* $variant,)* }

        impl ArgName {
            /// Every name.
            pub const ALL: &'static [ArgName] = &[$(ArgName::$variant),*];

            /// The name as the `.ftl` files write it.
            pub const fn as_str(self) -> &'static str {
                match self { $(ArgName::$variant => $name),* }
            }
        }
    };
}

argument_names! {
    /// The character or text that is meant, as it stands in the input.
    Character "character";
    /// How a value has to compare: the key of a choice in the texts.
    Comparison "comparison";
    /// How many.
    Count "count";
    /// What should be there.
    Expected "expected";
    /// A field, by its path or name.
    Field "field";
    /// What is there.
    Found "found";
    /// A host name.
    Host "host";
    /// A feed id.
    Feed "feed";
    /// Which case of its code a finding is; chooses between texts, never shown.
    Kind "kind";
    /// A line of the input, counted from 1.
    Line "line";
    /// The largest or smallest amount that is accepted.
    Limit "limit";
    /// A stock location id.
    Location "location";
    /// A name: of a file, a thing, an element.
    Name "name";
    /// An order number.
    Order "order";
    /// A URL parameter.
    Parameter "parameter";
    /// A percentage, 0 to 100.
    Percent "percent";
    /// A size in bytes.
    Size "size";
    /// The state of an order.
    State "state";
    /// How many there are in all.
    Total "total";
    /// A unit of weight or length.
    Unit "unit";
    /// A URL.
    Url "url";
    /// A value of the input.
    Value "value";
    /// A version of the program.
    Version "version";
}

/// A value that a text puts in its place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Value {
    /// Shown as it is.
    Text(String),
    /// A whole number, shown in the reader's number format; chooses the plural form.
    Number(u64),
    /// Not told by the input. Chooses the variant `none`, which says it without the value.
    Untold,
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Value::Text(text)
    }
}

impl From<Option<&str>> for Value {
    fn from(text: Option<&str>) -> Self {
        text.map_or(Value::Untold, Value::from)
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Value::Number(number.into())
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Value::Number(number as u64)
    }
}

/// Named values for a text.
pub type Arguments = Vec<(ArgName, Value)>;

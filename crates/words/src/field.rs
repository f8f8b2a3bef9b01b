//! Attribute paths of messages in words: "Quantity of a shipment line" for
//! `fulfilment_line_items.quantity`.

use crate::Words;
use error_message::fields;
use error_message::fields::LineNumber;
use error_message::fields::names::Attribute;
use knowledge::catalogue::{Code, Tool};
use knowledge::vocabulary::{ArgName, Arguments, Value};
use std::borrow::Cow;

impl Words {
    /// What an attribute path means, where it is known. The record as a whole is no field: it has no
    /// name.
    pub fn field(&self, path: &str) -> Option<String> {
        let field = fields::describe(path)?;
        let owner = field.owner.map(|owner| self.owner(owner));
        let attribute = self.attribute(field.attribute);
        match owner {
            Some(owner) => Some(format!("{attribute} {owner}")),
            None if field.attribute == Attribute::WholeRecord => None,
            None => Some(attribute),
        }
    }

    /// The values of a finding as its texts say them: attribute paths in words.
    pub(crate) fn arguments_in_words<'a>(&self, code: Code, arguments: &'a Arguments) -> Cow<'a, Arguments> {
        let Some(path) = path(code, arguments) else { return Cow::Borrowed(arguments) };
        let in_words = match self.field(path) {
            Some(words) => Value::Text(words),
            None if fields::describe(path).is_some() => Value::Untold,
            None => return Cow::Borrowed(arguments),
        };
        let value = |(name, value): &(ArgName, Value)| match name {
            ArgName::Field => (*name, in_words.clone()),
            _ => (*name, value.clone()),
        };
        Cow::Owned(arguments.iter().map(value).collect())
    }

    /// Which line a message is about, where its attribute is one of a line and the text of the code
    /// does not say so itself.
    pub(crate) fn failing_line(&self, code: Code, arguments: &Arguments) -> Option<String> {
        let path = path(code, arguments)?;
        if code.entry().arguments.contains(&ArgName::Line) {
            return None;
        }
        match fields::line(path) {
            LineNumber::None => None,
            LineNumber::Unknown => Some(self.line_unknown()),
            LineNumber::Known(number) => Some(self.line_number(number)),
        }
    }
}

/// The attribute path that a finding of the error decoder carries.
pub fn path(code: Code, arguments: &Arguments) -> Option<&str> {
    let of_the_decoder = code.entry().tools.contains(&Tool::ErrorMessage);
    arguments.iter().find_map(|(name, value)| match value {
        Value::Text(path) if of_the_decoder && *name == ArgName::Field => Some(path.as_str()),
        _ => None,
    })
}

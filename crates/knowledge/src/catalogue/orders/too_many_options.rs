//! More options in a line than the field table takes.

use crate::catalogue::{Entry, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::Orders],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[&sources::CUSTOM_STORE_REFERENCE],
    causes: &[],
    arguments: &[ArgName::Field, ArgName::Limit, ArgName::Count],
    examples: explaining![
        "<Options><Option><Name>Colour</Name><Value>0</Value></Option><Option><Name>Colour</Name><Value>1</Value></Option><Option><Name>Colour</Name><Value>2</Value></Option><Option><Name>Colour</Name><Value>3</Value></Option><Option><Name>Colour</Name><Value>4</Value></Option><Option><Name>Colour</Name><Value>5</Value></Option><Option><Name>Colour</Name><Value>6</Value></Option><Option><Name>Colour</Name><Value>7</Value></Option><Option><Name>Colour</Name><Value>8</Value></Option><Option><Name>Colour</Name><Value>9</Value></Option><Option><Name>Colour</Name><Value>10</Value></Option></Options>",
    ],
    near_misses: explaining![
        "<Options><Option><Name>Colour</Name><Value>0</Value></Option><Option><Name>Colour</Name><Value>1</Value></Option><Option><Name>Colour</Name><Value>2</Value></Option><Option><Name>Colour</Name><Value>3</Value></Option><Option><Name>Colour</Name><Value>4</Value></Option><Option><Name>Colour</Name><Value>5</Value></Option><Option><Name>Colour</Name><Value>6</Value></Option><Option><Name>Colour</Name><Value>7</Value></Option><Option><Name>Colour</Name><Value>8</Value></Option><Option><Name>Colour</Name><Value>9</Value></Option></Options>",
    ],
};

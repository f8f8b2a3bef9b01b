//! What a person asks for besides the text of the orders.

use crate::columns::column::Choice;
use knowledge::profiles::Profile;
use knowledge::shipstation::status_mapping::StatusMapping;
use readers::encoding::Encoding;

/// What the reader asks for beside the text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Options {
    /// The kind of store; detected where it is not given.
    pub profile: Option<Profile>,
    /// Which state of the store means what in ShipStation; the profile's own where it is not
    /// given. Lists that hold nothing tell nothing, so no state is missed in them.
    pub statuses: Option<StatusMapping>,
    /// The stock location ids of the store URL, separated by commas: orders of others are left
    /// out. Nothing or blank takes all.
    pub location: Option<String>,
    /// Whether rules that are only inferred are left out, to see what is documented.
    pub documented_only: bool,
    /// The person's choices for the columns of a table, by heading.
    pub columns: Vec<Choice>,
    /// How the file was written that the text comes from; see
    /// [`decode`](readers::encoding::decode).
    pub encoding: Encoding,
}

//! What a person asks for besides the URL.

use knowledge::profiles::Profile;

/// What the reader asks for beside the text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Options {
    /// The kind of store; detected where it is not given.
    pub profile: Option<Profile>,
    /// The stock location that the URL should carry: `None` leaves it as it is, an empty text
    /// takes it away.
    pub location: Option<String>,
}

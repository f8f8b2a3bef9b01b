//! What differs between stores, as data.

use serde::Serialize;

/// One kind of store.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Profile {
    /// QuickBooks Commerce, formerly TradeGecko; closed since 31 August 2023.
    QuickbooksCommerce,
    /// Any store that speaks ShipStation's Custom Store protocol.
    CustomStore,
}

impl Profile {
    /// Every profile.
    pub const ALL: &'static [Profile] = &[Profile::QuickbooksCommerce, Profile::CustomStore];

    /// Its name in routes, in the JSON report and on the command line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Profile::QuickbooksCommerce => "quickbooks-commerce",
            Profile::CustomStore => "custom-store",
        }
    }

    /// The profile of that name.
    pub fn from_name(name: &str) -> Option<Profile> {
        Profile::ALL.iter().copied().find(|profile| profile.as_str() == name)
    }
}

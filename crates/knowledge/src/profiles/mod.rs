//! What differs between stores, as data: a file of facts for each kind of store.
//!
//! To add one: a file with its `FACTS`, a variant of [`Profile`], and its texts in the languages; the
//! compiler names the places that show something else for each kind of store.

mod custom_store;
pub(crate) mod profile_facts;
mod quickbooks_commerce;

pub use profile_facts::ProfileFacts;

use serde::{Serialize, Serializer};

/// One kind of store.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Profile {
    /// QuickBooks Commerce, formerly TradeGecko; closed since 31 August 2023.
    QuickbooksCommerce,
    /// Any store that speaks ShipStation's Custom Store protocol.
    CustomStore,
}

impl Profile {
    /// Every profile.
    pub const ALL: &'static [Profile] = &[Profile::QuickbooksCommerce, Profile::CustomStore];

    /// What is known about such stores.
    pub const fn facts(self) -> &'static ProfileFacts {
        match self {
            Profile::QuickbooksCommerce => &quickbooks_commerce::FACTS,
            Profile::CustomStore => &custom_store::FACTS,
        }
    }

    /// Its name in routes, in the JSON report and on the command line.
    pub const fn as_str(self) -> &'static str {
        self.facts().name
    }

    /// The profile of that name.
    pub fn from_name(name: &str) -> Option<Profile> {
        Profile::ALL.iter().copied().find(|profile| profile.as_str() == name)
    }
}

impl Serialize for Profile {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::Code;

    #[test]
    fn a_profile_is_found_by_its_own_name_and_no_other() {
        for profile in Profile::ALL {
            assert_eq!(Profile::from_name(profile.as_str()), Some(*profile));
        }
        assert_eq!(Profile::from_name("Custom-Store"), None);
    }

    #[test]
    fn only_a_service_that_was_closed_is_said_to_be() {
        assert!(Profile::QuickbooksCommerce.facts().is_discontinued());
        assert!(!Profile::CustomStore.facts().is_discontinued());
        let first = Profile::QuickbooksCommerce.facts().notices().next().expect("a notice");
        assert_eq!(first.code, Code::ServiceDiscontinued);
    }
}

//! Any store that speaks ShipStation's Custom Store protocol: it names its states as it likes.

use super::profile_facts::ProfileFacts;

pub(super) static FACTS: ProfileFacts =
    ProfileFacts { name: "custom-store", statuses: &[], not_in_feed: &[], said_first: &[] };

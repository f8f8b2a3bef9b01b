//! Ids of records as numbers, so that records are joined without comparing texts.

use rustc_hash::FxHasher;
use std::collections::HashMap;
use std::hash::{BuildHasher, BuildHasherDefault};

/// The numbers of ids: a number is its own, as nearly every id is; any other text gets one.
#[derive(Debug, Default)]
pub(crate) struct RecordIds<S = BuildHasherDefault<FxHasher>> {
    others: HashMap<Box<str>, u64, S>,
}

/// Ids that are numbers are smaller: they have at most 18 digits.
const FIRST_OTHER: u64 = 1 << 63;

impl<S: BuildHasher> RecordIds<S> {
    /// The number of an id, which is given one if it has none.
    pub fn number_of(&mut self, id: &str) -> u64 {
        if let Some(known) = self.known(id) {
            return known;
        }
        let number = FIRST_OTHER + self.others.len() as u64;
        self.others.insert(id.into(), number);
        number
    }

    /// The number of an id; `None` where it has none, so that no record has this id.
    pub fn known(&self, id: &str) -> Option<u64> {
        let digits = !id.is_empty() && id.len() <= 18 && id.bytes().all(|b| b.is_ascii_digit());
        if digits { id.parse().ok() } else { self.others.get(id).copied() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::by_text::tests::AllTheSame;

    #[test]
    fn different_ids_have_different_numbers_even_if_their_hashes_are_the_same() {
        let mut ids: RecordIds<AllTheSame> = RecordIds::default();
        let numbers = ["a", "b", "7", "1234567890123456789", ""].map(|id| ids.number_of(id));
        assert_eq!(numbers, ["a", "b", "7", "1234567890123456789", ""].map(|id| ids.number_of(id)));
        for (at, number) in numbers.iter().enumerate() {
            assert!(!numbers[..at].contains(number));
        }
        assert_eq!(ids.known("c"), None);
        assert_eq!((ids.known("8"), ids.known("008")), (Some(8), Some(8)));
    }
}

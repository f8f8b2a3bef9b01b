//! Finds numbered things by the text that each has.

use rustc_hash::FxHasher;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::{BuildHasher, BuildHasherDefault};

/// Finds things by a text that each has, such as orders by their number. It keeps no text: a hash
/// tells which thing may have it, and the caller looks whether it does.
#[derive(Debug, Default)]
pub(crate) struct ByText<S = BuildHasherDefault<FxHasher>> {
    /// Things by the hash of their text. Where that of another text is taken, the next free number.
    things: HashMap<u64, u32, BuildHasherDefault<FxHasher>>,
    hasher: S,
}

impl<S: BuildHasher> ByText<S> {
    /// The thing that was kept for `text`, or else `thing`, which is kept for it from now on.
    /// `has` tells whether a thing that was kept has this very text.
    pub fn find_or_keep(&mut self, text: &str, thing: u32, has: impl Fn(u32) -> bool) -> u32 {
        let mut hash = self.hasher.hash_one(text);
        loop {
            match self.things.entry(hash) {
                Entry::Vacant(place) => return *place.insert(thing),
                Entry::Occupied(kept) if has(*kept.get()) => return *kept.get(),
                Entry::Occupied(_) => hash = hash.wrapping_add(1),
            }
        }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use std::hash::Hasher;

    /// Gives every text the same hash.
    #[derive(Default)]
    pub(crate) struct Same;

    impl Hasher for Same {
        fn finish(&self) -> u64 {
            u64::MAX
        }

        fn write(&mut self, _: &[u8]) {}
    }

    /// Makes hashers of that kind.
    pub(crate) type AllTheSame = BuildHasherDefault<Same>;

    #[test]
    fn texts_with_one_hash_are_two_things() {
        let texts = ["A", "B", "C", "B", "A", "C"];
        let mut by_text: ByText<AllTheSame> = ByText::default();
        let found: Vec<u32> = (0..)
            .zip(texts)
            .map(|(at, text)| by_text.find_or_keep(text, at, |kept| texts[kept as usize] == text))
            .collect();
        assert_eq!(found, [0, 1, 2, 1, 0, 2]);
    }
}

//! The pasted text on its way to being read: its layers, words, the distance between words, and typing errors.

pub(crate) mod layers;
pub(crate) mod typo;
pub(crate) mod word_gap;
pub(crate) mod words;

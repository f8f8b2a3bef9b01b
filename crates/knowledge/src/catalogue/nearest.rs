//! "Did you mean": the codes that a mistyped name may stand for.

use crate::catalogue::Code;
use text::edit_distance::distance;
use text::indexed_sort;

/// At most so many codes are meant.
const MOST: usize = 3;

/// The codes whose names are near to `name`, the nearest first: at most a third of the letters
/// differ, or all words of `name` are in the code's.
pub fn nearest(name: &str) -> Vec<Code> {
    let name: String =
        name.trim().chars().take(80).collect::<String>().to_lowercase().replace([' ', '_'], "-");
    let words = |name: &str| name.split('-').filter(|word| !word.is_empty()).map(str::to_owned).collect();
    let asked: Vec<String> = words(&name);
    let mut near: Vec<(usize, Code)> = Vec::new();
    for code in Code::ALL {
        let differ = distance(&name, code.as_str());
        let of_the_code: Vec<String> = words(code.as_str());
        let inside = asked.len() > 1 && asked.iter().all(|word| of_the_code.contains(word));
        if inside || differ * 3 <= name.chars().count().max(code.as_str().len()) {
            near.push((differ, *code));
        }
    }
    indexed_sort::sort_by_key(&mut near, |(differ, _)| *differ);
    near.into_iter().take(MOST).map(|(_, code)| code).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mistyped_name_finds_its_code_and_another_word_finds_none() {
        let first = |name: &str| nearest(name).first().copied();
        assert_eq!(first("quantity-exceed-unpacked"), Some(Code::QuantityExceedsUnpacked));
        assert_eq!(first("Order Already Fullfilled"), Some(Code::OrderAlreadyFulfilled));
        assert_eq!(first("quantity-unpacked"), Some(Code::QuantityExceedsUnpacked));
        assert_eq!(first("http-40"), Some(Code::Http400));
        assert!(nearest("http-40").len() > 1);
        assert_eq!(first("elderberries"), None);
        assert_eq!(first(""), None);
    }
}

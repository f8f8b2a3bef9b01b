//! "Did you mean": the code that a mistyped name is meant to be.

use super::Code;
use crate::core::sort;
use crate::core::spelling::distance;

/// The code whose name is nearest to `name`, where one is near: at most a third of the letters
/// differ, or the words of one are all in the other.
pub fn nearest(name: &str) -> Option<Code> {
    let name: String =
        name.trim().chars().take(80).collect::<String>().to_lowercase().replace([' ', '_'], "-");
    let by_letters =
        Code::ALL.iter().map(|code| (distance(&name, code.as_str()), *code)).min_by_key(|(d, _)| *d)?;
    let longest = name.chars().count().max(by_letters.1.as_str().len());
    if by_letters.0 * 3 <= longest {
        return Some(by_letters.1);
    }
    let words =
        |name: &str| name.split('-').filter(|word| !word.is_empty()).map(str::to_owned).collect::<Vec<_>>();
    let asked = words(&name);
    let mut fitting: Vec<Code> = Code::ALL.to_vec();
    fitting.retain(|code| asked.len() > 1 && asked.iter().all(|word| words(code.as_str()).contains(word)));
    sort::sort_by_key(&mut fitting, |code| code.as_str().len());
    fitting.first().copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mistyped_name_finds_its_code_and_another_word_finds_none() {
        assert_eq!(nearest("quantity-exceed-unpacked"), Some(Code::QuantityExceedsUnpacked));
        assert_eq!(nearest("Order Already Fullfilled"), Some(Code::OrderAlreadyFulfilled));
        assert_eq!(nearest("quantity-unpacked"), Some(Code::QuantityExceedsUnpacked));
        assert_eq!(nearest("elderberries"), None);
        assert_eq!(nearest(""), None);
    }
}

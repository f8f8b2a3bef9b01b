//! The beginning of a text that may be as long as a file.

/// At most `most` characters of `text`; a dot behind them says that there is more.
pub fn cut(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or("")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_too_long_is_cut_and_characters_stay_whole() {
        assert_eq!(cut("déjà", 4), "déjà");
        assert_eq!(cut("déjà vu", 4), "déjà…");
        assert_eq!(cut("", 0), "");
    }
}

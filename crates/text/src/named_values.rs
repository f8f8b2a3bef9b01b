//! Look-up in lists of names with their values, as small as they can be kept in a program.

/// The value of `name` in rows such as `euro=€ emsp=…`: one for each first letter, so that most names
/// are not compared.
pub fn find(rows: &[&'static str], name: &str) -> Option<&'static str> {
    let alike = rows.iter().filter(|row| row.as_bytes().first() == name.as_bytes().first());
    alike.flat_map(|row| row.split(' ')).find_map(|known| known.strip_prefix(name)?.strip_prefix('='))
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn only_a_whole_name_has_a_value() {
        let rows = ["a=1 ab=2", "b=3"];
        assert_eq!(find(&rows, "a"), Some("1"));
        assert_eq!(find(&rows, "ab"), Some("2"));
        assert_eq!(find(&rows, "b"), Some("3"));
        for name in ["", "=", "a=", "a=1", "abc", "c", "a=1 ab"] {
            assert_eq!(find(&rows, name), None, "{name}");
        }
    }
}

//! The ids by which a finding and its mark in the text lead to each other.

/// The id of a finding, counted from 1.
pub fn finding_id(number: usize) -> String {
    format!("finding-{number}")
}

/// The id of a place of a finding: the finding counted from 1, the place from 0.
pub fn mark_id(finding: usize, place: usize) -> String {
    match place {
        0 => format!("place-{finding}"),
        _ => format!("place-{finding}-{place}"),
    }
}

/// The finding, counted from 0, that has this id or a mark with it.
pub fn number_of(id: &str) -> Option<usize> {
    let rest = id.strip_prefix("place-").or_else(|| id.strip_prefix("finding-"))?;
    let number = rest.split_once('-').map_or(rest, |(number, _)| number);
    number.parse::<usize>().ok()?.checked_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_finding_is_known_by_its_id_and_by_those_of_its_marks() {
        for (finding, place) in [(0, 0), (6, 0), (6, 12)] {
            assert_eq!(number_of(&mark_id(finding + 1, place)), Some(finding));
            assert_eq!(number_of(&finding_id(finding + 1)), Some(finding));
        }
        assert_eq!(number_of("place-0"), None);
        assert_eq!(number_of("findings"), None);
    }
}

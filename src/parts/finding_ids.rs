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

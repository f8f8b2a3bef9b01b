//! `> ` in front of the lines of an e-mail that was answered.

use crate::text::layers::Rewrite;

/// Takes the marks away, also several in a row.
pub fn undo(text: &str) -> Rewrite {
    let mut rewrite = Rewrite::default();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let mark = mark_length(line);
        if mark > 0 {
            rewrite.replace(text, start..start + mark, "");
        }
        start += line.len();
    }
    rewrite
}

fn mark_length(line: &str) -> usize {
    let mut length = 0;
    loop {
        let rest = line.get(length..).unwrap_or("");
        let inside = rest.trim_start_matches([' ', '\t']);
        let Some(behind) = inside.strip_prefix('>') else { return length };
        length = line.len() - behind.len();
        // One blank belongs to the mark; more are indentation.
        if behind.starts_with(' ') {
            length += 1;
        }
    }
}

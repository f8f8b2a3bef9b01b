//! Which version this is, with the sums to compare.

use crate::browser::location;
use crate::element::{classed, el, say, table};
use words::Words;
use yew::prelude::*;

/// The whole program in one file, beside the hosted page.
const SINGLE_FILE: &str = "store-helper.html";

/// Version, size and sum of each file, and the single file to keep.
pub fn release(words: &Words) -> Html {
    let noted = location::text_of("release").unwrap_or_default();
    let files: Vec<ReleaseFile> = noted.lines().filter_map(ReleaseFile::read).collect();
    let single = files.iter().find(|file| file.name == SINGLE_FILE);
    let rows = files.iter().map(|file| {
        el("tr")
            .add(el("th").attr("scope", "row").add(say("code", "", file.name.to_owned())).html())
            .add(say("td", "", words.release_bytes(file.bytes)))
            .add(say("td", "text", file.sum.to_owned()))
            .html()
    });
    let mut section = el("section").add(say("h2", "", words.about_version_title())).add(say(
        "p",
        "",
        words.about_version(env!("CARGO_PKG_VERSION")),
    ));
    if !files.is_empty() {
        let headings = vec![words.release_part(), words.release_size(), words.release_sum()];
        let compare = if single.is_some() { words.release_compare() } else { words.release_compare_single() };
        section = section
            .add(table(words.about_version_title(), headings, rows.collect()))
            .add(say("p", "", compare));
    }
    if single.is_some() {
        let link = classed("a", "button")
            .attr("href", SINGLE_FILE)
            .attr("download", SINGLE_FILE)
            .text(words.release_download());
        section = section
            .add(say("h3", "", words.release_offline_title()))
            .add(say("p", "", words.release_offline()))
            .add(el("p").add(link.html()).html());
    }
    section.html()
}

/// A file of this release, as the build noted it in the page: `sum  bytes  name`.
#[derive(Debug, PartialEq)]
struct ReleaseFile<'a> {
    sum: &'a str,
    bytes: usize,
    name: &'a str,
}

impl ReleaseFile<'_> {
    fn read(line: &str) -> Option<ReleaseFile<'_>> {
        let mut words = line.split_whitespace();
        let (sum, bytes, name) = (words.next()?, words.next()?.parse().ok()?, words.next()?);
        Some(ReleaseFile { sum, bytes, name })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_the_build_is_read() {
        let file = ReleaseFile { sum: "ba78", bytes: 3, name: "a.wasm" };
        assert_eq!(ReleaseFile::read("ba78  3  a.wasm"), Some(file));
        assert_eq!(ReleaseFile::read(""), None);
    }
}

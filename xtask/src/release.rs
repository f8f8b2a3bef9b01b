//! What the page says of itself: sizes and sums of its parts, so that a reader can compare them with
//! SHA256SUMS.

use crate::hosted::Hosted;
use crate::programs;
use crate::run::Outcome;
use sha2::Digest;

/// The whole program in one file.
pub const SINGLE_FILE: &str = "store-helper.html";
/// The id of the element that holds the lines.
const ID: &str = "release";

/// `sum  bytes  name`, as `src/screens/about/release.rs` reads it.
pub fn line(name: &str, bytes: &[u8]) -> String {
    format!("{}  {}  {name}", sha256(bytes), bytes.len())
}

/// The lines of what runs: the programs, each with its JavaScript.
pub fn programs(hosted: &Hosted) -> Outcome<Vec<String>> {
    let mut lines = Vec::new();
    for name in hosted.referred_to()? {
        if programs::OF_THE_PAGE.iter().any(|program| name.starts_with(&format!("{program}-"))) {
            lines.push(line(&name, &hosted.read(&name)?));
        }
    }
    Ok(lines)
}

/// The page with these lines. The element is data and no script, so the policy has nothing to allow.
pub fn note(page: &str, lines: &[String]) -> Outcome<String> {
    let end = page.rfind("</body>").ok_or("the page has no end")?;
    let element = format!("<script type=\"text/plain\" id=\"{ID}\">\n{}\n</script>\n", lines.join("\n"));
    Ok(format!("{}{element}{}", &page[..end], &page[end..]))
}

/// The SHA-256 of a file, as `sha256sum` prints it.
pub fn sha256(bytes: &[u8]) -> String {
    sha2::Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_has_sum_size_and_name() {
        // printf abc | sha256sum
        let sum = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(line("a.wasm", b"abc"), format!("{sum}  3  a.wasm"));
    }

    #[test]
    fn the_lines_stand_at_the_end_of_the_page() {
        let page = note("<body><p></p></body>", &["x".into()]).unwrap();
        assert_eq!(page, "<body><p></p><script type=\"text/plain\" id=\"release\">\nx\n</script>\n</body>");
    }
}

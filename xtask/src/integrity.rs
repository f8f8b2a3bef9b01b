//! Makes the browser check the wasm against its hash.
//!
//! Trunk writes the hash into the preload link, where browsers ignore it for this kind of file.
//! The request itself can carry it.

use crate::html;
use crate::run::Outcome;
use base64::Engine;
use sha2::Digest;

/// The hash of a file, as `integrity` names it.
pub fn sha384(bytes: &[u8]) -> String {
    let digest = base64::engine::general_purpose::STANDARD.encode(sha2::Sha384::digest(bytes));
    format!("sha384-{digest}")
}

/// Moves the wasm's hash from the preload link to the request.
pub fn check_wasm(page: &str) -> Outcome<String> {
    let link = html::voids(page, "link")
        .into_iter()
        .find(|link| link.attribute("as") == Some("fetch"))
        .ok_or("the page has no preload link for the wasm")?;
    let (Some(address), Some(hash)) = (link.attribute("href"), link.attribute("integrity")) else {
        return Err("the preload link for the wasm has no address or no hash".into());
    };
    let plain = format!("module_or_path: '{address}'");
    let at = page.find(&plain).ok_or_else(|| format!("the page's script does not load {address}"))?;
    let checked = format!("module_or_path: fetch('{address}', {{ integrity: '{hash}' }})");
    let tag = link.tag.replace(&format!(" integrity=\"{hash}\""), "");
    Ok(html::replace(page, vec![(at..at + plain.len(), checked), (link.range, tag)]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_request_carries_the_hash() {
        let page = "<script>init({ module_or_path: './a.wasm' });</script>\
                    <link rel=\"preload\" href=\"./a.wasm\" integrity=\"sha384-x\" as=\"fetch\">";
        let expected = "<script>init({ module_or_path: fetch('./a.wasm', { integrity: 'sha384-x' }) });</script>\
                        <link rel=\"preload\" href=\"./a.wasm\" as=\"fetch\">";
        assert_eq!(check_wasm(page).unwrap(), expected);
    }

    #[test]
    fn a_page_of_another_shape_is_refused() {
        assert!(check_wasm("<script>init('./a.wasm')</script>").is_err());
    }
}

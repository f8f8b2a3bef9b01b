//! Writes the Content Security Policy into a built page.
//!
//! index.html carries a policy that allows nothing at all, so a page that missed this step does
//! not start; the real one needs the hashes of scripts that Trunk writes.

use crate::html::Element;
use crate::run::Outcome;
use crate::{html, integrity, offline, pages, second, slim, texts};
use base64::Engine;
use sha2::Digest;

const RELOAD: &str = include_str!("reload.js");

/// What a page needs to be allowed beyond its own inline scripts.
pub struct Needs {
    pub scripts: &'static str,
    pub styles: String,
    pub images: &'static str,
    pub connections: &'static str,
    /// Whole directives for what only some pages do.
    pub further: &'static [&'static str],
    /// Names of the policies by which addresses of scripts may be made from texts.
    pub trusted: &'static str,
}

impl Needs {
    /// Files beside the page.
    fn hosted(live_reload: bool) -> Self {
        Needs {
            scripts: "'self' ",
            styles: "'self'".into(),
            images: "'self' data:",
            connections: if live_reload { "'self' ws:" } else { "'self'" },
            // The preview of an embed, and use without a network.
            further: &["frame-src 'self'", "worker-src 'self'", "manifest-src 'self'"],
            trusted: "worker",
        }
    }
}

/// The step that Trunk calls after each build.
pub fn seal_staged_page() -> Outcome {
    let folder = std::env::var("TRUNK_STAGING_DIR")
        .map_err(|_| "`seal` is a step of Trunk's build: run `cargo xtask serve` or `cargo xtask dist`")?;
    let path = std::path::Path::new(&folder).join("index.html");
    let page = std::fs::read_to_string(&path).map_err(|why| format!("{}: {why}", path.display()))?;
    let folder = std::path::Path::new(&folder);
    // A page to look at while working on it stays readable.
    let release = second::is_release();
    let page = if release { slim::stage(&page, folder)? } else { page };
    let page = texts::stage(&integrity::check_wasm(&page)?, folder)?;
    let page = second::stage(&page, folder)?;
    let page = pages::stage(&page, folder)?;
    offline::stage(&page, folder)?;
    let (page, live_reload) = with_own_reload(&page);
    let page = if release { slim::page(&page)? } else { page };
    let sealed = seal(&page, &Needs::hosted(live_reload))?;
    std::fs::write(&path, sealed).map_err(|why| format!("{}: {why}", path.display()))
}

/// Trunk's live reload builds markup from a string, and its text depends on the address, so it has
/// no fixed hash: ours takes its place.
fn with_own_reload(page: &str) -> (String, bool) {
    let own = elements_with(page, "__TRUNK_ADDRESS__");
    let found = !own.is_empty();
    let script = format!("<script type=\"module\">{RELOAD}</script>");
    (html::replace(page, own.into_iter().map(|e| (e.range, script.clone())).collect()), found)
}

fn elements_with<'a>(page: &'a str, mark: &str) -> Vec<Element<'a>> {
    html::elements(page, "script").into_iter().filter(|e| e.content.contains(mark)).collect()
}

/// The page with its policy, which must come before anything it governs.
pub fn seal(page: &str, needs: &Needs) -> Outcome<String> {
    let meta = html::voids(page, "meta")
        .into_iter()
        .find(|e| e.attribute("http-equiv") == Some("Content-Security-Policy"))
        .ok_or("index.html has no Content-Security-Policy meta element to fill")?;
    let scripts = html::elements(page, "script");
    let inline: Vec<&Element> = scripts.iter().filter(|e| e.attribute("src").is_none()).collect();
    let governed = ["<script", "<style", "<link"].iter().filter_map(|tag| page.find(tag)).min();
    if governed.is_some_and(|first| first < meta.range.start) {
        return Err("the policy in index.html must come before the first script, style and link".into());
    }
    let hashes: Vec<String> = inline.iter().map(|e| hash(e.content)).collect();
    let policy = policy(needs, &hashes);
    let tag = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
    Ok(html::replace(page, vec![(meta.range, tag)]))
}

fn policy(needs: &Needs, hashes: &[String]) -> String {
    let trusted = format!("trusted-types {}", needs.trusted);
    let directives = [
        "default-src 'none'".to_owned(),
        format!("script-src {}{} 'wasm-unsafe-eval'", needs.scripts, hashes.join(" ")),
        format!("style-src {}", needs.styles),
        format!("img-src {}", needs.images),
        format!("connect-src {}", needs.connections),
        "base-uri 'none'".into(),
        "form-action 'none'".into(),
        // No markup from strings, whatever a later change or a dependency does.
        "require-trusted-types-for 'script'".into(),
        trusted,
    ];
    directives.iter().map(String::as_str).chain(needs.further.iter().copied()).collect::<Vec<_>>().join("; ")
}

/// An inline script's or style's text as a policy names it.
pub fn hash(text: &str) -> String {
    let digest = sha2::Sha256::digest(text.as_bytes());
    format!("'sha256-{}'", base64::engine::general_purpose::STANDARD.encode(digest))
}

#[cfg(test)]
mod tests {
    use super::*;

    const META: &str = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">";

    #[test]
    fn names_the_hash_of_every_inline_script() {
        let page = format!("{META}<script>alert(1)</script>");
        let sealed = seal(&page, &Needs::hosted(false)).unwrap();
        // printf 'alert(1)' | openssl dgst -sha256 -binary | base64
        assert!(sealed.contains("'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='"), "{sealed}");
        assert!(sealed.contains("connect-src 'self';"));
    }

    #[test]
    fn refuses_a_policy_that_comes_too_late() {
        let page = format!("<script>alert(1)</script>{META}");
        assert!(seal(&page, &Needs::hosted(false)).is_err());
    }

    #[test]
    fn only_a_page_with_live_reload_may_open_a_socket() {
        let page = format!("{META}<script>const address = '{{{{__TRUNK_ADDRESS__}}}}';</script>");
        let (page, live) = with_own_reload(&page);
        assert!(live && page.contains("trunk/ws"));
        assert!(seal(&page, &Needs::hosted(live)).unwrap().contains("connect-src 'self' ws:;"));
    }
}

//! Writes the Content Security Policy into a built page.
//!
//! index.html carries a policy that allows nothing at all, so a page that missed this step does
//! not start; the real one needs the hashes of scripts that the build fills in.

use crate::html;
use crate::run::Outcome;
use base64::Engine;
use sha2::Digest;

/// The element that holds the policy.
const META: &str = "meta[http-equiv=Content-Security-Policy]";

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
    pub fn hosted(live_reload: bool) -> Self {
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

/// The page with its policy, which must come before anything it governs.
pub fn write(page: &str, needs: &Needs) -> Outcome<String> {
    if html::attributes(page, META, "content")?.len() != 1 {
        return Err("index.html has no Content-Security-Policy meta element to fill".into());
    }
    let meta = page.find("<meta http-equiv=\"Content-Security-Policy\"");
    let governed = ["<script", "<style", "<link"].iter().filter_map(|tag| page.find(tag)).min();
    if governed.is_some_and(|first| meta.is_none_or(|meta| first < meta)) {
        return Err("the policy in index.html must come before the first script, style and link".into());
    }
    let inline = html::contents(page, "script:not([src]):not([type='text/plain'])")?;
    let hashes: Vec<String> = inline.iter().map(|script| hash(script)).collect();
    let policy = policy(needs, &hashes);
    html::change(page, META, |meta| meta.set_attribute("content", &policy).map_err(|why| why.to_string()))
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
        let written = write(&page, &Needs::hosted(false)).unwrap();
        // printf 'alert(1)' | openssl dgst -sha256 -binary | base64
        assert!(written.contains("'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='"), "{written}");
        assert!(written.contains("connect-src 'self';"));
    }

    #[test]
    fn refuses_a_policy_that_comes_too_late() {
        let page = format!("<script>alert(1)</script>{META}");
        assert!(write(&page, &Needs::hosted(false)).is_err());
    }
}

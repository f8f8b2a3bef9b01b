//! The step that Trunk calls after each build: everything that Trunk does not do.

use crate::content_security_policy::{self, Needs};
use crate::run::Outcome;
use crate::{html, offline, pages, programs, style_sheet, texts};
use std::fs;
use std::path::Path;

/// The place in the page for the list of its parts.
const PARTS: &str = "{/* parts */}";
/// The place for what is said where the page does not start.
const TROUBLES: &str = "{/* troubles */}";
const HOSTED: &str = include_str!("parts/hosted.js");
const RELOAD: &str = include_str!("reload.js");

/// Finishes the page in the folder that Trunk names.
pub fn finish_staged_page() -> Outcome {
    let folder = std::env::var("TRUNK_STAGING_DIR")
        .map_err(|_| "`finish` is a step of Trunk's build: run `cargo xtask serve` or `cargo xtask dist`")?;
    let folder = Path::new(&folder);
    let path = folder.join("index.html");
    let page = fs::read_to_string(&path).map_err(|why| format!("{}: {why}", path.display()))?;
    let page = style_sheet::stage(&page, folder)?;
    let (page, programs) = programs::stage(&page, folder)?;
    let texts = texts::stage(folder)?;
    let page = with_parts(&page, HOSTED, &programs, &texts)?;
    if !page.contains(TROUBLES) {
        return Err(format!("index.html has no place {TROUBLES}"));
    }
    let page = page.replace(TROUBLES, &texts::troubles("hosted")?);
    let page = pages::stage(&page, folder)?;
    offline::stage(&page, folder)?;
    let (page, live_reload) = with_own_scripts(&page)?;
    let page = content_security_policy::write(&page, &Needs::hosted(live_reload))?;
    fs::write(&path, page).map_err(|why| format!("{}: {why}", path.display()))
}

/// The page with the list of its parts; `script` makes the list of both.
pub fn with_parts(page: &str, script: &str, programs: &str, texts: &str) -> Outcome<String> {
    if !page.contains(PARTS) {
        return Err(format!("index.html has no place {PARTS}"));
    }
    Ok(page.replace(PARTS, &script.replace("{programs}", programs).replace("{texts}", texts)))
}

/// The page without what only its developers read: comments between elements, and lines of scripts
/// that are comments. Trunk's live reload builds markup from a string, and its text depends on the
/// address, so it has no fixed hash: ours takes its place. Tells whether it was there.
fn with_own_scripts(page: &str) -> Outcome<(String, bool)> {
    let mut scripts = html::contents(page, "script")?.into_iter();
    let mut live_reload = false;
    let page = html::replace(page, "script", |script| {
        let mut content = scripts.next().unwrap_or_default();
        if content.contains("__TRUNK_ADDRESS__") {
            live_reload = true;
            content = RELOAD.to_owned();
        }
        let attributes = script.attributes().iter().map(|a| format!(" {}=\"{}\"", a.name(), a.value()));
        let attributes: String = attributes.collect();
        Ok(format!("<script{attributes}>{}</script>", html::without_comment_lines(&content)))
    })?;
    Ok((html::without_comments(&page)?, live_reload))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_page_with_live_reload_may_open_a_socket() {
        let page = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">\
                    <script>const address = '{{__TRUNK_ADDRESS__}}';</script><script type=\"module\">a</script>";
        let (page, live) = with_own_scripts(page).unwrap();
        assert!(live && page.contains("trunk/ws") && page.ends_with("<script type=\"module\">a</script>"));
        let page = content_security_policy::write(&page, &Needs::hosted(live)).unwrap();
        assert!(page.contains("connect-src 'self' ws:;"));
    }

    #[test]
    fn comments_are_left_to_the_developers() {
        let page = "<!-- a --><p>b</p><script>\n  // c\n  d('//');\n</script>";
        assert_eq!(with_own_scripts(page).unwrap().0, "<p>b</p><script>\nd('//');\n</script>");
    }

    /// Scripts behind a style sheet wait for it, and what they fetch waits with them.
    #[test]
    fn the_loader_does_not_wait_for_the_style_sheet() {
        let page = include_str!("../../index.html");
        let place = |mark: &str| page.find(mark).unwrap();
        assert!(place(PARTS) < place("// The loader") && place("// The loader") < place("rel=\"css\""));
        assert_eq!(page[..place("// The loader")].matches("type=\"module\"").count(), 0);
    }

    #[test]
    fn the_parts_are_filled_in() {
        let page =
            with_parts("<script>{/* parts */}</script>", "p = {programs}; t = {texts};", "1", "2").unwrap();
        assert_eq!(page, "<script>p = 1; t = 2;</script>");
    }
}

//! What an author puts into a help article: a frame with the page, or a link where frames are refused.
//!
//! Zendesk Guide keeps `iframe` with its plain attributes and takes scripts and most styles out:
//! <https://support.zendesk.com/hc/en-us/articles/4408824584602-Allowing-unsafe-HTML-in-help-center-articles>.
//! Intercom keeps frames of video sites only, and paragraphs with links:
//! <https://developers.intercom.com/docs/guides/help-center/supported-html>.

use readers::xml::references::{escaped, escaped_in_quotes};

/// The file beside the page that lets frames be as high as their content.
pub const LISTENER: &str = "embed-listener.js";

/// Heights of a frame in CSS pixels that are offered: from half a phone's screen to a long article.
pub const HEIGHTS: [u32; 5] = [480, 640, 800, 1000, 1400];

/// Where the page is published: what stands before the fragment of its address. Nothing for an
/// address that a help article could not reach, such as that of a file.
pub fn published(address: &str) -> Option<&str> {
    let page = address.trim().split('#').next().unwrap_or_default();
    let (scheme, rest) = page.split_once("://")?;
    let is_web = scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http");
    let has_host = !rest.is_empty() && !rest.starts_with(['/', '?']);
    (is_web && has_host && !page.contains(char::is_whitespace)).then_some(page)
}

/// A frame of a fixed height, in the form that survives a help center. `address` is whole,
/// `title` is what a screen reader calls the frame.
pub fn frame(address: &str, title: &str, height: u32) -> String {
    // The border is said in the one way that sanitisers keep.
    format!(
        "<iframe src=\"{}\" title=\"{}\" width=\"100%\" height=\"{height}\" frameborder=\"0\"></iframe>",
        escaped_in_quotes(address),
        escaped_in_quotes(title),
    )
}

/// The line that loads the listener, for help centers that allow scripts. `page` is what [`published`]
/// gave.
pub fn listener(page: &str) -> String {
    let folder =
        page.rfind('/').filter(|at| !page[..*at].ends_with(['/', ':'])).map_or(page, |at| &page[..at]);
    format!("<script src=\"{}/{LISTENER}\" async></script>", escaped_in_quotes(folder))
}

/// A paragraph with a link and what is behind it, for help centers that allow no frames.
pub fn link_card(address: &str, title: &str, text: &str) -> String {
    format!(
        "<p><a href=\"{}\" target=\"_blank\" rel=\"noopener\"><b>{}</b></a><br>{}</p>",
        escaped_in_quotes(address),
        escaped(title),
        escaped(text),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_a_help_article_can_reach_is_published() {
        for (address, page) in [
            ("https://help.example/tools/#/decode?lang=fr", Some("https://help.example/tools/")),
            (" http://127.0.0.1:8080/index.html ", Some("http://127.0.0.1:8080/index.html")),
            ("https://help.example", Some("https://help.example")),
            ("file:///home/anna/store-helper.html#/url", None),
            ("about:srcdoc", None),
            ("javascript://alert(1)", None),
            ("https:///nowhere", None),
            ("https://two words.example/", None),
            ("", None),
        ] {
            assert_eq!(published(address), page, "{address}");
        }
    }

    #[test]
    fn a_frame_has_only_attributes_that_survive_and_none_can_be_broken_out_of() {
        assert_eq!(
            frame("https://a.example/#/decode?lang=fr&embed=1", "\"><script>", 640),
            "<iframe src=\"https://a.example/#/decode?lang=fr&amp;embed=1\" title=\"&quot;&gt;&lt;script&gt;\" \
             width=\"100%\" height=\"640\" frameborder=\"0\"></iframe>"
        );
    }

    #[test]
    fn the_listener_is_beside_the_page() {
        for (page, script) in [
            ("https://a.example/", "https://a.example/embed-listener.js"),
            ("https://a.example", "https://a.example/embed-listener.js"),
            ("https://a.example/tools/index.html", "https://a.example/tools/embed-listener.js"),
            ("https://a.example/tools/", "https://a.example/tools/embed-listener.js"),
        ] {
            assert_eq!(listener(page), format!("<script src=\"{script}\" async></script>"));
        }
    }

    #[test]
    fn a_link_card_is_a_paragraph_with_a_link() {
        assert_eq!(
            link_card("https://a.example/#/url", "Store URL", "Check & repair"),
            "<p><a href=\"https://a.example/#/url\" target=\"_blank\" rel=\"noopener\"><b>Store URL</b></a><br>\
             Check &amp; repair</p>"
        );
    }
}

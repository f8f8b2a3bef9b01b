//! A request as a log or a tool shows it: path and host stand on different lines.

use super::token::is_blank;
use text::span::Span;

/// A request whose URL has to be put together.
pub(crate) struct RawRequest {
    /// The URL; over https, because that is what ShipStation recommends and the log does not tell.
    pub url: String,
    /// Where the request line stands.
    pub line: Span,
}

/// How many header lines are looked at.
const MOST_HEADERS: usize = 100;

/// The request that `text` begins with: `GET /orders?page=1 HTTP/1.1`, then `Host: shop.example.org`
/// in a line below; each line may begin with `>`, as curl prints it.
pub(crate) fn find(text: &str) -> Option<RawRequest> {
    let bare = |line: &str| line.trim_start_matches(|c: char| c == '>' || is_blank(c)).trim_end().len();
    let start = text.len() - text.trim_start_matches(|c: char| c == '>' || is_blank(c)).len();
    let mut lines = text.get(start..)?.lines();
    let first = lines.next()?.trim_end();
    let mut words = first.split(' ');
    let (method, target, protocol) = (words.next()?, words.next()?, words.next()?);
    let is_request = ["GET", "POST", "HEAD", "PUT"].contains(&method)
        && target.starts_with('/')
        && protocol.starts_with("HTTP/")
        && words.next().is_none();
    let host = lines.take(MOST_HEADERS).find_map(|line| {
        let line = line.get(line.trim_end().len() - bare(line)..)?;
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("host").then(|| value.trim())
    })?;
    let is_host = !host.is_empty() && !host.contains(|c: char| is_blank(c) || "/\\?#@\"<>".contains(c));
    let line = Span::new(text, start, start + first.len());
    (is_request && is_host).then(|| RawRequest { url: format!("https://{host}{target}"), line })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn path_and_host_are_put_together_and_nothing_is_where_either_is_missing() {
        let url = |text: &str| find(text).map(|request| request.url);
        let expected = Some("https://shop.example.org:8443/o?page=1".to_owned());
        assert_eq!(
            url("GET /o?page=1 HTTP/1.1\r\nAccept: */*\r\nHost: shop.example.org:8443\r\n\r\n"),
            expected
        );
        assert_eq!(url("\n> POST /o?page=1 HTTP/2\n> host: shop.example.org:8443\n>"), expected);
        for text in [
            "GET /o HTTP/1.1",
            "GET /o HTTP/1.1\nHost:",
            "GET /o HTTP/1.1\nHost: a/b",
            "Host: shop.example.org",
            "GET the orders HTTP/1.1\nHost: shop.example.org",
            "",
        ] {
            assert_eq!(url(text), None, "{text}");
        }
    }
}

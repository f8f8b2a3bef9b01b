//! Changes the server or the path of a URL, and nothing else.

use crate::options::Options;
use crate::url::parsed_url::Reading;
use crate::url::syntax::Piece;
use text::edit::{Edit, apply_edits};

/// Host, and port where one is given.
pub(crate) fn server(reading: &Reading) -> Piece {
    let host = reading.url.host;
    Piece::new(host.start, reading.url.port.map_or(host.end, |port| port.end))
}

/// `text` with host and port of its URL set to `server`; every other byte as it was, also around the
/// URL. Where there is no URL, one is made; without a server nothing changes.
pub fn set_server(text: &str, options: &Options, server: &str) -> String {
    let server: String = server.chars().filter(|c| !c.is_whitespace()).collect();
    if server.is_empty() {
        return text.to_owned();
    }
    match Reading::new(text, options) {
        Some(reading) => {
            let place = reading.span(self::server(&reading));
            apply_edits(text, &[Edit::replace(place, server)])
        }
        None if server.contains("://") => server,
        None => format!("https://{server}"),
    }
}

/// `text` with the path of its URL set to `path`; every other byte as it was. A slash is put in
/// front where none is. Without a URL there is no server to put it behind, so nothing changes.
pub fn set_path(text: &str, options: &Options, path: &str) -> String {
    let Some(reading) = Reading::new(text, options) else { return text.to_owned() };
    let path = path.trim().replace(char::is_whitespace, "%20");
    let slash = if path.is_empty() || path.starts_with(['/', '?', '#']) { "" } else { "/" };
    apply_edits(text, &[Edit::replace(reading.span(reading.url.path), format!("{slash}{path}"))])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with_server(text: &str, server: &str) -> String {
        set_server(text, &Options::default(), server)
    }

    fn with_path(text: &str, path: &str) -> String {
        set_path(text, &Options::default(), path)
    }

    #[test]
    fn only_the_server_changes() {
        let url = "see “https://ann:pw@Old.example.org:8443/a%2fb?x=1&x=2#top”.";
        assert_eq!(
            with_server(url, "shop.example.org"),
            "see “https://ann:pw@shop.example.org/a%2fb?x=1&x=2#top”."
        );
        assert_eq!(with_server("", "shop.example.org"), "https://shop.example.org");
        assert_eq!(with_server("", " http://shop.example.org/o"), "http://shop.example.org/o");
        assert_eq!(with_server("no url", ""), "no url");
    }

    #[test]
    fn only_the_path_changes() {
        assert_eq!(
            with_path("https://a.example.org?x=1", "my orders"),
            "https://a.example.org/my%20orders?x=1"
        );
        assert_eq!(with_path("https://a.example.org:8/o/p?x=%5b#y", ""), "https://a.example.org:8?x=%5b#y");
        assert_eq!(with_path("https://a.example.org/o", "/p?q=1"), "https://a.example.org/p?q=1");
        assert_eq!(with_path("", "/p"), "");
    }

    #[test]
    fn without_a_server_the_path_would_be_read_as_one_so_it_stays() {
        let url = "https://old.example.org/o?x=1";
        assert_eq!(with_server(url, " "), url);
    }
}

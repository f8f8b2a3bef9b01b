//! Finds the URL in whatever was pasted: a sentence, a quotation, an article, noise.

use super::located::{Form, Located};
use super::token::{Token, is_blank, is_wrapping, starts_with_http, tokens};
use super::{host, raw_request, url_end};

/// The URL to examine: the first of those that look most like a feed.
pub(crate) fn locate(text: &str) -> Option<Located> {
    if raw_request::find(text).is_some() {
        // Its URL has to be put together first; one in another of its headers is not the one.
        return None;
    }
    let only = text.trim_matches(|c: char| is_blank(c) || is_wrapping(c));
    let mut best: Option<(u8, Token, usize, Form)> = None;
    for token in tokens(text) {
        let Some((skip, form)) = beginning(&token.clean, token.clean.trim_end_matches(is_wrapping) == only)
        else {
            continue;
        };
        let rank = rank(token.clean.get(skip..).unwrap_or(""), form);
        if best.as_ref().is_none_or(|(highest, ..)| rank > *highest) {
            best = Some((rank, token, skip, form));
        }
    }
    best.map(|(_, token, skip, form)| url_end::without_surroundings(text, token, skip, form))
}

/// Where in a token the URL begins, if there is one.
fn beginning(token: &str, alone: bool) -> Option<(usize, Form)> {
    if let Some(mark) = token.find("://") {
        return Some(scheme_start(token, mark));
    }
    let start = token.len() - token.trim_start_matches(|c: char| is_wrapping(c) && c != '.').len();
    let whole = token.get(start..)?;
    // `URL=shop.example.org/orders`
    let label = whole.split(['=', ':']).next().filter(|label| label.chars().all(char::is_alphabetic));
    let unlabelled = label.and_then(|label| whole.get(label.len() + 1..));
    let forms = [Some(whole), unlabelled].into_iter().flatten();
    forms.filter_map(|rest| Some((token.len() - rest.len(), form_of(rest, alone)?))).next()
}

/// How much of a URL `rest` begins with.
fn form_of(rest: &str, alone: bool) -> Option<Form> {
    let form = if has_broken_scheme(rest) {
        Form::Absolute
    } else if rest.starts_with("//") && is_host_like(rest.trim_start_matches('/'), true)
        || is_host_like(rest, alone)
    {
        Form::WithoutScheme
    } else if is_fragment_of_feed(rest) {
        Form::WithoutHost
    } else {
        return None;
    };
    Some(form)
}

/// Where the scheme in front of the `://` at `mark` begins; of a doubled one, the last.
fn scheme_start(token: &str, mark: usize) -> (usize, Form) {
    let mut mark = mark;
    while let Some(next) = token.get(mark + 3..).filter(|rest| starts_with_http(rest)) {
        mark += 3 + next.find("://").unwrap_or(0);
    }
    let before = token.get(..mark).unwrap_or("");
    let letters =
        before.trim_end_matches(|c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.')).len();
    let scheme = before.get(letters..).unwrap_or("");
    let lower = scheme.to_ascii_lowercase();
    let known = ["https", "http"].iter().find(|known| {
        lower.strip_suffix(**known).is_some_and(|head| head.is_empty() || head.ends_with(['.', '-', '+']))
    });
    let length = known.map_or_else(
        || scheme.trim_start_matches(|c: char| !c.is_ascii_alphabetic()).len(),
        |known| known.len(),
    );
    if length == 0 { (mark, Form::WithoutScheme) } else { (mark - length, Form::Absolute) }
}

/// `https:/host`, `https//host`, `http:\\host`, `https:host`
fn has_broken_scheme(rest: &str) -> bool {
    let lower = rest.get(..5).unwrap_or("").to_ascii_lowercase();
    let length = if lower == "https" {
        5
    } else if lower.starts_with("http") {
        4
    } else {
        return false;
    };
    let behind = rest.get(length..).unwrap_or("");
    let host = behind.trim_start_matches([':', '/', '\\']);
    let mark = behind.get(..behind.len() - host.len()).unwrap_or("");
    (mark.contains(':') || mark.len() > 1) && is_host_like(host, true)
}

/// Whether `rest` begins with something that can be a host: with a path, or alone in the text.
fn is_host_like(rest: &str, alone: bool) -> bool {
    let end = rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len());
    let (authority, behind) = rest.split_at_checked(end).unwrap_or((rest, ""));
    let has_user = authority.contains('@');
    let named = authority.rsplit('@').next().unwrap_or("");
    let (name, port) = named.split_once(':').unwrap_or((named, ""));
    if !port.chars().all(|c| c.is_ascii_digit()) || (has_user && behind.is_empty()) {
        return false;
    }
    let name = name.trim_end_matches('.');
    let plausible = host::is_plausible_name(name);
    if behind.is_empty() && !host::mentions_tradegecko(name) {
        return plausible && alone && (name.contains('.') || !port.is_empty());
    }
    plausible
}

/// A path or a query of a QuickBooks Commerce URL: `/fulfillments/99999.xml`, `?stock_location_id[]=1`.
fn is_fragment_of_feed(rest: &str) -> bool {
    let head: String = rest.chars().take(40).collect::<String>().to_ascii_lowercase();
    let path = head.trim_start_matches('/');
    let digits = path.trim_start_matches(|c: char| c.is_ascii_digit());
    let (list, id) = path.split_once('/').unwrap_or((path, ""));
    (list.starts_with("fulfil") && id.starts_with(|c: char| c.is_ascii_digit() || c == '<'))
        || (digits.len() < path.len() && digits.starts_with(".xml"))
        || (head.trim_start_matches(['?', '&']).starts_with("stock_location") && rest.contains('='))
}

/// How much it looks like a feed: more is better.
fn rank(url: &str, form: Form) -> u8 {
    if form == Form::WithoutHost {
        return 1;
    }
    let head: String = url.chars().take(2000).collect::<String>().to_ascii_lowercase();
    let behind_mark = head.find("://").map_or(head.as_str(), |at| head.get(at + 3..).unwrap_or(""));
    let end = behind_mark.find(['/', '?', '#', '\\']).unwrap_or(behind_mark.len());
    let (authority, rest) = behind_mark.split_at_checked(end).unwrap_or((behind_mark, ""));
    let feed = ["fulfil", ".xml", "stock_location", "shipstation", "export", "feed", "orders"];
    if host::is_shipstations(authority) || (form == Form::Absolute && !head.starts_with("http")) {
        2
    } else if rest.len() < 2 {
        3
    } else if feed.iter().any(|word| rest.contains(word)) {
        5
    } else {
        4
    }
}

//! Scheme, user, host and port.

use crate::url::host::{FEED_HOST, Host};
use crate::url::located::Form;
use crate::url::parameter_edits::{of_kind, removal};
use crate::url::parsed_url::{Reading, is_disguised};
use crate::url::query::Parameter;
use crate::url::syntax::Piece;
use knowledge::catalogue::Code;
use knowledge::finding::Finding;
use knowledge::vocabulary::{ArgName, Certainty, Severity};
use text::edit::Edit;
use text::edit_distance::is_within;
use text::shorten::in_one_line;

/// Something without which no program can call it: the scheme, the host, a port that is a number.
pub(crate) fn not_a_url(reading: &Reading) -> Option<Finding> {
    let url = &reading.url;
    let found = |piece: Piece| in_one_line(reading.piece(piece));
    let finding = |kind: &str, found: String| {
        Finding::new(Code::NotAUrl).with(ArgName::Kind, kind).with(ArgName::Found, found)
    };
    if reading.located.form == Form::WithoutHost {
        return Some(without_host(reading, finding("no-host", String::new())));
    }
    if url.host.is_empty() {
        return Some(finding("no-host", String::new()).at(reading.whole()));
    }
    if reading.host == Host::Impossible {
        return Some(finding("host", found(url.host)).at(reading.span(url.host)));
    }
    let is_port = |text: &str| text.is_empty() || text.parse::<u16>().is_ok_and(|port| port > 0);
    if let Some(port) = url.port.filter(|port| !is_port(reading.piece(*port))) {
        return Some(finding("port", found(port)).at(reading.span(port)));
    }
    let mark = reading.piece(url.scheme_mark);
    let Some(scheme) = url.scheme else {
        let place = reading.span(Piece::new(0, url.scheme_mark.end));
        return Some(
            finding("no-scheme", String::new())
                .at(reading.whole())
                .graded(Severity::Warning)
                .known_as(Certainty::Inferred)
                .repaired_by(Edit::replace(place, "https://")),
        );
    };
    let name = reading.piece(scheme).to_ascii_lowercase();
    let is_http = matches!(name.as_str(), "http" | "https");
    if is_http && mark == "://" {
        return None;
    }
    let place = reading.span(Piece::new(0, url.scheme_mark.end));
    let finding = finding("scheme", found(Piece::new(0, url.scheme_mark.end))).at(place);
    let slip = is_http || is_within(2, &name, "https") && name.contains('h');
    let right = if name == "http" { "http://" } else { "https://" };
    Some(if slip { finding.repaired_by(Edit::replace(place, right)) } else { finding })
}

/// A path or a query alone; a path with a feed id says all that is needed to complete it.
fn without_host(reading: &Reading, finding: Finding) -> Finding {
    let finding = finding.at(reading.whole());
    if reading.feed.id.is_none() {
        return finding;
    }
    let start = reading.span(Piece::new(0, 0));
    let slash = if reading.piece(reading.url.path).starts_with('/') { "" } else { "/" };
    let list = if reading.feed.leads_to_feeds { "" } else { "fulfillments/" };
    finding.repaired_by(Edit::replace(start, format!("https://{FEED_HOST}{slash}{list}")))
}

/// `http` sends user name and password in the clear.
pub(crate) fn insecure_http(reading: &Reading) -> Option<Finding> {
    let scheme = reading.url.scheme.filter(|scheme| reading.piece(*scheme).eq_ignore_ascii_case("http"))?;
    if reading.url.host.is_empty() {
        return None;
    }
    let place = reading.span(scheme);
    let finding = Finding::new(Code::InsecureHttp).at(place);
    let repaired = finding.clone().repaired_by(Edit::replace(place, "https"));
    let Some(port) = reading.url.port else { return Some(repaired) };
    Some(match reading.piece(port) {
        "" | "443" => repaired,
        "80" => repaired.repaired_by(Edit::remove(reading.span(Piece::new(port.start - 1, port.end)))),
        // What answers at another port cannot be known from here.
        _ => finding,
    })
}

/// User name, password or key.
pub(crate) fn credentials_in_url(reading: &Reading) -> Option<Finding> {
    let url = &reading.url;
    let mut finding = Finding::new(Code::CredentialsInUrl);
    if let Some(user) = url.user {
        let place = reading.span(Piece::new(user.start, url.host.start));
        finding = finding.at(place).repaired_by(Edit::remove(place));
    }
    let parameters = of_kind(reading, &[Parameter::Secret]);
    for item in &parameters {
        finding = finding.at(reading.span(item.whole()));
    }
    for edit in removal(reading, &parameters) {
        finding = finding.repaired_by(edit);
    }
    (!finding.spans.is_empty()).then_some(finding)
}

/// A host that is not the store's.
pub(crate) fn wrong_host(reading: &Reading) -> Option<Finding> {
    let url = &reading.url;
    let host = url.host;
    if host.is_empty() {
        return None;
    }
    let finding = Finding::new(Code::WrongHost)
        .with(ArgName::Host, in_one_line(reading.piece(host)))
        .with(ArgName::Expected, FEED_HOST);
    let place = reading.span(host);
    if reading.is_quickbooks() {
        let port = url.port.filter(|port| !matches!(reading.piece(*port), "" | "80" | "443"));
        let port_place = port.map(|port| reading.span(Piece::new(port.start - 1, port.end)));
        let mut finding = finding.with(ArgName::Kind, "quickbooks");
        if reading.host != Host::Feed {
            finding = finding.at(place).repaired_by(Edit::replace(place, FEED_HOST));
        }
        if let Some(port) = port_place {
            finding = finding.at(port).repaired_by(Edit::remove(port));
        }
        return (!finding.spans.is_empty()).then_some(finding);
    }
    let kind = match reading.host {
        Host::Private => "private",
        Host::Shipstation => "shipstation",
        _ if is_disguised(reading) => "lookalike",
        Host::Other if reading.feed.has_shape(&reading.located.clean) => "lookalike",
        _ => return None,
    };
    let finding = finding.with(ArgName::Kind, kind).at(place).known_as(Certainty::Inferred);
    Some(if kind == "lookalike" { finding.graded(Severity::Warning) } else { finding })
}

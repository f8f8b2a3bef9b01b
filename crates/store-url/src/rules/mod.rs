//! One rule for each code: what it looks for in a URL, and how that is repaired.

pub(crate) mod address;
pub(crate) mod path;
pub(crate) mod query;
pub(crate) mod surroundings;

use crate::options::Options;
use crate::url::host::Host;
use crate::url::parsed_url::Reading;
use crate::url::query::{Id, location_id, percent_decoded};
use crate::url::raw_request;
use crate::url::token::{is_blank, token_end};
use knowledge::catalogue::Code;
use knowledge::finding::Finding;
use knowledge::vocabulary::{ArgName, Severity};
use text::edit::{Edit, apply_edits};
use text::indexed_sort;
use text::span::Span;

/// Looks for one code.
type Rule = fn(&Reading) -> Option<Finding>;

/// Every rule. Findings are put in order of appearance afterwards; at the same place this order stays.
const RULES: &[Rule] = &[
    surroundings::stray_characters,
    address::not_a_url,
    address::insecure_http,
    address::credentials_in_url,
    address::wrong_host,
    path::integration_page_not_feed,
    path::wrong_path,
    path::missing_feed_id,
    path::feed_id_not_a_number,
    path::missing_xml_suffix,
    path::trailing_slash,
    query::second_question_mark,
    query::location_parameter_misspelt,
    query::location_placeholder_left,
    query::location_not_a_number,
    query::location_repeated,
    query::reserved_parameter,
    query::unknown_parameter,
];

/// All findings about a URL: `service-discontinued` first, the others in order of appearance.
pub(crate) fn findings(reading: &Reading, options: &Options) -> Vec<Finding> {
    let mut findings: Vec<Finding> = RULES.iter().filter_map(|rule| rule(reading)).collect();
    if let Some(id) = options.location.as_deref().map(str::trim) {
        // The asked-for location takes the place of what stands there, so only it is judged.
        findings.retain(|finding| match finding.code {
            Code::LocationPlaceholderLeft | Code::LocationNotANumber => false,
            Code::LocationParameterMisspelt | Code::LocationRepeated => !id.is_empty(),
            _ => true,
        });
        if !id.is_empty() && location_id(id) != Id::Number {
            findings.push(query::asked_location(reading, id));
        }
    }
    indexed_sort::sort_by_key(&mut findings, |finding| {
        finding.spans.first().map_or(0, |place| place.start())
    });
    if reading.is_quickbooks() || matches!(reading.host, Host::Feed | Host::Tradegecko) {
        let place =
            if reading.url.host.is_empty() { reading.whole() } else { reading.span(reading.url.host) };
        findings.insert(0, Finding::new(Code::ServiceDiscontinued).at(place));
    }
    findings
}

/// Whether no program could call the URL as it is.
pub(crate) fn cannot_be_called(reading: &Reading) -> bool {
    address::not_a_url(reading).is_some_and(|finding| finding.severity == Severity::Error)
}

/// The finding for a text in which no URL is, or one that is percent-encoded as a whole.
pub(crate) fn no_url(text: &str) -> Finding {
    let finding = |kind: &str| Finding::new(Code::NotAUrl).with(ArgName::Kind, kind).with(ArgName::Found, "");
    let lower = text.to_ascii_lowercase();
    let encoded = ["https%3a%2f%2f", "http%3a%2f%2f"].iter().find_map(|scheme| lower.find(scheme));
    if let Some(start) = encoded {
        let place = Span::new(text, start, token_end(text, start));
        let url = percent_decoded(place.of(text));
        let finding = finding("encoded").at(place);
        // With a user name in it, the repair would show what is masked elsewhere.
        return if url.contains('@') { finding } else { finding.repaired_by(Edit::replace(place, url)) };
    }
    if let Some(request) = raw_request::find(text) {
        // What the URL holds of user names and keys would show in the repair.
        let url = without_credentials(request.url);
        return finding("request").at(request.line).repaired_by(Edit::replace(Span::whole(text), url));
    }
    let before = text.len() - text.trim_start_matches(is_blank).len();
    finding("no-url").at(Span::new(text, before, text.trim_end_matches(is_blank).len()))
}

/// `url` without user names, passwords and keys. Each removal makes it shorter, so this ends.
fn without_credentials(mut url: String) -> String {
    loop {
        let found =
            Reading::new(&url, &Options::default()).and_then(|reading| address::credentials_in_url(&reading));
        let Some(finding) = found.filter(|finding| !finding.edits.is_empty()) else { return url };
        url = apply_edits(&url, &finding.edits);
    }
}

//! The path. All but two of these rules apply to QuickBooks Commerce alone.

use crate::url::host::Host;
use crate::url::located::Form;
use crate::url::parsed_url::Reading;
use crate::url::query::{decoded, digits_inside, is_number};
use crate::url::syntax::Piece;
use knowledge::catalogue::Code;
use knowledge::finding::Finding;
use knowledge::vocabulary::ArgName;
use text::edit::Edit;
use text::shorten::in_one_line;

/// `https://shipstation.tradegecko.com` is where the URL was shown.
pub(crate) fn integration_page_not_feed(reading: &Reading) -> Option<Finding> {
    let applies = reading.is_quickbooks() && reading.host == Host::Feed && reading.feed.is_empty;
    applies.then(|| Finding::new(Code::IntegrationPageNotFeed).at(reading.whole()))
}

/// A path that is not `/fulfillments/<id>.xml`, or parameters that are not divided from it.
pub(crate) fn wrong_path(reading: &Reading) -> Option<Finding> {
    let finding = |kind: &str| {
        let path = in_one_line(reading.piece(reading.url.path));
        Finding::new(Code::WrongPath).with(ArgName::Kind, kind).with(ArgName::Found, path)
    };
    if let Some(item) = reading.url.items.first().filter(|_| reading.url.ampersand_first) {
        let mark = reading.span(item.mark);
        let mut finding = finding("no-question-mark").at(mark).repaired_by(Edit::replace(mark, "?"));
        if reading.is_quickbooks() {
            for (piece, text) in &reading.feed.repairs {
                finding =
                    finding.at(reading.span(*piece)).repaired_by(Edit::replace(reading.span(*piece), text));
            }
        }
        return Some(finding);
    }
    let path = reading.span(reading.url.path);
    if !reading.is_quickbooks() {
        return backslashes(reading, finding("backslash"));
    }
    // A number alone is completed together with the host.
    let alone = reading.located.form == Form::WithoutHost && !reading.feed.leads_to_feeds;
    let is_right = reading.feed.leads_to_feeds && !reading.feed.is_wrong;
    if reading.feed.is_empty || alone || is_right {
        return None;
    }
    let mut finding = finding("quickbooks").at(path);
    for (piece, text) in &reading.feed.repairs {
        finding = finding.repaired_by(Edit::replace(reading.span(*piece), text));
    }
    Some(finding)
}

/// Slashes that lean the other way, as in a path on a disk.
fn backslashes(reading: &Reading, finding: Finding) -> Option<Finding> {
    let path = reading.url.path;
    let mut finding = finding;
    for (at, _) in reading.piece(path).match_indices('\\').take(100) {
        let place = reading.span(Piece::new(path.start + at, path.start + at + 1));
        finding = finding.at(place).repaired_by(Edit::replace(place, "/"));
    }
    (!finding.spans.is_empty()).then_some(finding)
}

/// Whether the path is worth a closer look.
fn has_feed_path(reading: &Reading) -> bool {
    reading.is_quickbooks() && reading.feed.leads_to_feeds
}

/// The list is named, the feed is not; or it is another page of the service.
pub(crate) fn missing_feed_id(reading: &Reading) -> Option<Finding> {
    let bare = reading.is_quickbooks() && reading.feed.is_empty && reading.host != Host::Feed;
    let missing = (bare && reading.located.form != Form::WithoutHost)
        || (has_feed_path(reading) && reading.feed.id.is_none());
    let place = Piece::new(reading.feed.suffix_place, reading.feed.suffix_place);
    missing.then(|| Finding::new(Code::MissingFeedId).at(reading.span(place)))
}

/// Feed ids are digits, as far as is known.
pub(crate) fn feed_id_not_a_number(reading: &Reading) -> Option<Finding> {
    let id = reading.feed.id.filter(|id| has_feed_path(reading) && !is_number(reading.piece(*id)))?;
    let place = reading.span(id);
    let finding = Finding::new(Code::FeedIdNotANumber)
        .at(place)
        .with(ArgName::Found, in_one_line(&decoded(reading.piece(id))));
    Some(match digits_inside(reading.piece(id)) {
        Some(digits) => finding.repaired_by(Edit::replace(place, digits)),
        None => finding,
    })
}

/// Without `.xml` the answer is a page for people.
pub(crate) fn missing_xml_suffix(reading: &Reading) -> Option<Finding> {
    // Where even the id is uncertain, an ending behind it would be a guess.
    let uncertain = reading.feed.is_wrong && reading.feed.repairs.is_empty();
    if !has_feed_path(reading) || reading.feed.id.is_none() || uncertain || reading.suffix_is_right() {
        return None;
    }
    let place =
        reading.feed.suffix.unwrap_or(Piece::new(reading.feed.suffix_place, reading.feed.suffix_place));
    let place = reading.span(place);
    Some(Finding::new(Code::MissingXmlSuffix).at(place).repaired_by(Edit::replace(place, ".xml")))
}

/// A slash behind a file name.
pub(crate) fn trailing_slash(reading: &Reading) -> Option<Finding> {
    let slashes = reading.feed.trailing?;
    let before = Piece::new(reading.url.path.start, slashes.start);
    let behind_file = reading.piece(before).to_ascii_lowercase().ends_with(".xml");
    let behind_feed = has_feed_path(reading) && reading.feed.id.is_some();
    if !(behind_file || behind_feed) {
        return None;
    }
    let place = reading.span(slashes);
    Some(Finding::new(Code::TrailingSlash).at(place).repaired_by(Edit::remove(place)))
}

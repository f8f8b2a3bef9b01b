//! The path of a QuickBooks Commerce feed: `/fulfillments/<id>.xml`.

use super::query::{is_number, percent_decoded};
use super::syntax::Piece;
use text::edit_distance::is_within;

/// What a path says about a feed.
#[derive(Debug, Default)]
pub(crate) struct Feed {
    /// Whether nothing but slashes is there.
    pub is_empty: bool,
    /// The feed id as written; never empty.
    pub id: Option<Piece>,
    /// `.xml`, or what stands in its place.
    pub suffix: Option<Piece>,
    /// Where `.xml` belongs.
    pub suffix_place: usize,
    /// Slashes at the end.
    pub trailing: Option<Piece>,
    /// Whether the path leads to the feeds, apart from the id.
    pub leads_to_feeds: bool,
    /// Whether something is in the path that does not belong there, or written otherwise.
    pub is_wrong: bool,
    /// What makes it the right path; empty where it is, or where that cannot be known.
    pub repairs: Vec<(Piece, String)>,
}

impl Feed {
    /// Whether the path has exactly the documented form, apart from suffix and slashes at the end.
    pub fn has_shape(&self, url: &str) -> bool {
        self.leads_to_feeds && !self.is_wrong && self.id.is_some_and(|id| is_number(id.of(url)))
    }

    fn repair(&mut self, piece: Piece, text: impl Into<String>) {
        self.is_wrong = true;
        self.repairs.push((piece, text.into()));
    }
}

/// A piece between slashes, and the slashes in front of it.
#[derive(Debug, Clone, Copy)]
struct Segment {
    slashes: Piece,
    name: Piece,
}

/// More segments than this are taken as one.
const MOST_SEGMENTS: usize = 1000;

/// Reads the piece `path` of `url`. `rooted` says that a slash belongs in front of it.
pub(crate) fn read(url: &str, path: Piece, rooted: bool) -> Feed {
    let mut feed = Feed { suffix_place: path.end, ..Feed::default() };
    let (mut segments, trailing) = segments(url, path);
    feed.trailing = trailing;
    if segments.is_empty() {
        feed.is_empty = true;
        feed.trailing = None;
        return feed;
    }
    let Some((place, exact)) = collection(url, &segments) else {
        number_alone(url, &segments, &mut feed);
        return feed;
    };
    feed.leads_to_feeds = true;
    let behind = segments.split_off(place + 1);
    let last = segments.last().copied().unwrap_or(Segment { slashes: path, name: path });
    let right_start = if rooted { last.slashes.of(url) == "/" } else { last.slashes.of(url).len() <= 1 };
    if place > 0 || !exact || !right_start {
        let start = if rooted { path.start } else { segments.first().map_or(path.start, |s| s.name.start) };
        feed.repair(Piece::new(start, last.name.end), if rooted { "/fulfillments" } else { "fulfillments" });
    }
    let Some(id) = behind.first() else {
        // `/fulfillments/` and `/fulfillments.xml` only lack the id.
        feed.trailing = None;
        return feed;
    };
    if id.slashes.of(url) != "/" {
        feed.repair(id.slashes, "/");
    }
    read_id(url, id.name, &mut feed);
    if let (Some(first), Some(end)) = (behind.get(1), behind.last()) {
        feed.repair(Piece::new(first.slashes.start, end.name.end), "");
        if feed.suffix.is_none() {
            // `/fulfillments/123/99999.xml`: nobody can know which of the two is the feed.
            feed.repairs.clear();
        }
    }
    feed
}

/// `99999.xml`: the id, and how the answer should be written.
fn read_id(url: &str, segment: Piece, feed: &mut Feed) {
    let text = segment.of(url);
    let end = text.find('.').or_else(|| forgotten_dot(text)).map(|at| segment.start + at);
    let id = Piece::new(segment.start, end.unwrap_or(segment.end));
    if !id.is_empty() {
        feed.id = Some(id);
    }
    feed.suffix_place = id.end;
    let Some(start) = end else { return };
    let suffix = Piece::new(start, (start + 4).min(segment.end));
    let behind = Piece::new(suffix.end, segment.end);
    if suffix.of(url) == ".xml" && is_query(behind.of(url)) {
        feed.repair(behind, query_with_marks(behind.of(url)));
        feed.suffix = Some(suffix);
    } else {
        feed.suffix = Some(Piece::new(start, segment.end));
    }
}

/// Where the ending begins in `99999xml` and `99999,xml`.
fn forgotten_dot(text: &str) -> Option<usize> {
    let behind = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let ending = behind.trim_start_matches([',', '_', '-', ' ']);
    let found = ending.eq_ignore_ascii_case("xml") && behind.len() < text.len();
    found.then_some(text.len() - behind.len())
}

/// Whether parameters follow without their `?`, or with an encoded one.
fn is_query(behind: &str) -> bool {
    behind.contains('=') || behind.get(..3).is_some_and(|mark| mark.eq_ignore_ascii_case("%3f"))
}

/// The same parameters with the marks between them.
fn query_with_marks(behind: &str) -> String {
    let mut query = behind.to_owned();
    for (encoded, mark) in [("%3F", "?"), ("%3D", "="), ("%26", "&")] {
        query = query.replace(encoded, mark).replace(&encoded.to_ascii_lowercase(), mark);
    }
    if query.starts_with('?') { query } else { format!("?{query}") }
}

/// `/99999.xml` and `/fulfillments99999.xml`: only the name of the list or a slash is missing.
fn number_alone(url: &str, segments: &[Segment], feed: &mut Feed) {
    let [only] = segments else { return };
    let name = only.name.of(url);
    let number = name.strip_prefix("fulfillments").unwrap_or(name);
    if is_number(number.strip_suffix(".xml").unwrap_or("")) {
        let place = only.name.end - number.len();
        let missing = if place > only.name.start { "/" } else { "fulfillments/" };
        feed.repair(Piece::new(place, place), missing);
        read_id(url, Piece::new(place, only.name.end), feed);
    }
}

/// Which segment names the list of fulfillments, and whether exactly.
fn collection(url: &str, segments: &[Segment]) -> Option<(usize, bool)> {
    let name = |segment: &Segment| percent_decoded(segment.name.of(url));
    let exact = segments.iter().position(|segment| name(segment) == "fulfillments");
    let near = |segment: &Segment| {
        let name = name(segment).to_lowercase();
        is_within(2, &name, "fulfillments") || name == "fulfilment" || name == "fulfillments.xml"
    };
    exact.map(|place| (place, true)).or_else(|| {
        let place = segments.iter().position(near)?;
        Some((place, segments.get(place).is_some_and(|s| name(s) == "fulfillments.xml")))
    })
}

/// The segments of a path, and the slashes at its end.
fn segments(url: &str, path: Piece) -> (Vec<Segment>, Option<Piece>) {
    let mut all = Vec::new();
    let mut at = path.start;
    while at < path.end {
        let name_start = skip_slashes(url, at, path.end);
        if name_start == path.end {
            return (all, Some(Piece::new(at, path.end)));
        }
        let mut name_end = if all.len() + 1 == MOST_SEGMENTS { path.end } else { name_start };
        while name_end < path.end && skip_slashes(url, name_end, path.end) == name_end {
            let next = url.get(name_end..).and_then(|rest| rest.chars().next());
            name_end += next.map_or(1, char::len_utf8);
        }
        all.push(Segment { slashes: Piece::new(at, name_start), name: Piece::new(name_start, name_end) });
        at = name_end;
    }
    (all, None)
}

/// Behind all slashes at `at`, also those that lean the other way or are encoded.
fn skip_slashes(url: &str, at: usize, end: usize) -> usize {
    let mut at = at;
    while at < end {
        let rest = url.get(at..end).unwrap_or("");
        if rest.starts_with(['/', '\\']) {
            at += 1;
        } else if rest
            .get(..3)
            .is_some_and(|s| s.eq_ignore_ascii_case("%2f") || s.eq_ignore_ascii_case("%5c"))
        {
            at += 3;
        } else {
            break;
        }
    }
    at
}

//! Divides a URL at its marks, and never refuses one.
//!
//! Not `url`: it rewrites what it reads, and here every byte has to stay as it was written.

use super::located::Form;

/// A stretch of the clean URL.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Piece {
    /// First byte.
    pub start: usize,
    /// First byte behind.
    pub end: usize,
}

impl Piece {
    /// The bytes `start..end`.
    pub fn new(start: usize, end: usize) -> Self {
        Piece { start, end: end.max(start) }
    }

    /// Its text.
    pub fn of(self, url: &str) -> &str {
        url.get(self.start..self.end).unwrap_or("")
    }

    /// Whether nothing is in it.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }
}

/// A URL, divided; the pieces in the order of their fields, the marks between them left out.
#[derive(Debug, Default)]
pub(crate) struct Url {
    /// `https`
    pub scheme: Option<Piece>,
    /// `://`, or what stands in its place.
    pub scheme_mark: Piece,
    /// The user name in front of the host.
    pub user: Option<Piece>,
    /// The password behind it.
    pub password: Option<Piece>,
    /// The host without port.
    pub host: Piece,
    /// The port without its colon.
    pub port: Option<Piece>,
    /// From behind the host to the query.
    pub path: Piece,
    /// The parameters.
    pub items: Vec<Item>,
    /// Whether an `&` stands where the `?` belongs.
    pub ampersand_first: bool,
    /// What is behind the `#`.
    pub fragment: Option<Piece>,
}

/// One parameter.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Item {
    /// The `?` or `&` in front, or several of them.
    pub mark: Piece,
    /// A leftover of HTML between mark and name: `amp;`
    pub leftover: Piece,
    /// Its name as written.
    pub name: Piece,
    /// Whether an `=` follows.
    pub has_value: bool,
    /// Its value as written.
    pub value: Piece,
    /// Whether a `?` that is not the first stands in front.
    pub second_question_mark: bool,
}

impl Item {
    /// Name and value, without the mark.
    pub fn whole(&self) -> Piece {
        Piece::new(self.leftover.start, self.value.end)
    }
}

/// More parameters than this are taken as one: nobody types them, and memory is finite.
const MOST_ITEMS: usize = 1000;

/// Divides the clean URL `url`.
pub(crate) fn parse(url: &str, form: Form) -> Url {
    let mut parsed = Url::default();
    let authority = match form {
        Form::Absolute => {
            let letters = url.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.')));
            let scheme = Piece::new(0, letters.unwrap_or(url.len()));
            parsed.scheme = Some(scheme);
            mark(url, scheme.end, &mut parsed)
        }
        Form::WithoutScheme => mark(url, 0, &mut parsed),
        Form::WithoutHost => 0,
    };
    let path = if form == Form::WithoutHost { 0 } else { divide_authority(url, authority, &mut parsed) };
    divide_rest(url, path, &mut parsed);
    parsed
}

fn mark(url: &str, start: usize, parsed: &mut Url) -> usize {
    let rest = url.get(start..).unwrap_or("");
    // A colon behind the slashes belongs to what follows.
    let end = url.len() - rest.trim_start_matches(':').trim_start_matches(['/', '\\']).len();
    parsed.scheme_mark = Piece::new(start, end);
    end
}

/// Reads user, password, host and port; gives the end of the authority.
fn divide_authority(url: &str, start: usize, parsed: &mut Url) -> usize {
    let mut end = find(url, start, &['/', '?', '#', '\\']).unwrap_or(url.len());
    end = end_behind_password(url, start, end).unwrap_or(end);
    let authority = Piece::new(start, end).of(url);
    let mut host = start;
    // The last @ counts: whatever a user name pretends to be, the host is behind it.
    if let Some(at) = authority.rfind('@') {
        host = start + at + 1;
        let colon = find(url, start, &[':']).filter(|colon| *colon < start + at);
        parsed.user = Some(Piece::new(start, colon.unwrap_or(start + at)));
        parsed.password = colon.map(|colon| Piece::new(colon + 1, start + at));
    }
    let named = Piece::new(host, end).of(url);
    let name_length = if named.starts_with('[') {
        named.find(']').map_or(named.len(), |close| close + 1)
    } else {
        named.find(':').unwrap_or(named.len())
    };
    parsed.host = Piece::new(host, host + name_length);
    if parsed.host.end < end {
        parsed.port = Some(Piece::new((parsed.host.end + 1).min(end), end));
    }
    end
}

/// Where the authority ends if a password holds a mark that would end it: `user:p/w@host`. As the
/// piece behind the colon is no port, no program would read the URL another way.
fn end_behind_password(url: &str, start: usize, end: usize) -> Option<usize> {
    let (_, port) = Piece::new(start, end).of(url).split_once(':')?;
    let is_port = port.bytes().all(|byte| byte.is_ascii_digit()) || port.contains(['@', ']']);
    let rest = url.get(end..).unwrap_or("");
    let at = rest.find('@').filter(|at| !is_port && !Piece::new(0, *at).of(rest).contains('='))?;
    let host = rest.get(at + 1..).unwrap_or("");
    let length = host.find(['/', '?', '#', '\\', ':']).unwrap_or(host.len());
    let name = host.get(..length).unwrap_or("");
    let stop = host.find(['/', '?', '#', '\\']).unwrap_or(host.len());
    name.contains('.').then_some(end + at + 1 + stop)
}

fn divide_rest(url: &str, start: usize, parsed: &mut Url) {
    let before_fragment = find(url, start, &['#']).unwrap_or(url.len());
    if before_fragment < url.len() {
        parsed.fragment = Some(Piece::new(before_fragment + 1, url.len()));
    }
    let rest = Piece::new(start, before_fragment).of(url);
    let question = rest.find('?').map(|at| start + at);
    let query = question.or_else(|| {
        // Someone wrote `…xml&name=value`, or only the query was pasted.
        let ampersand = rest
            .char_indices()
            .find(|(at, c)| *c == '&' && begins_with_assignment(rest.get(at + 1..).unwrap_or("")));
        parsed.ampersand_first = ampersand.is_some();
        ampersand.map(|(at, _)| start + at)
    });
    let bare = query.is_none() && start == 0 && begins_with_assignment(rest);
    let end_of_path = if bare { start } else { query.unwrap_or(before_fragment) };
    parsed.path = Piece::new(start, end_of_path);
    if query.is_some() || bare {
        divide_query(url, end_of_path, before_fragment, parsed);
    }
}

fn divide_query(url: &str, start: usize, end: usize, parsed: &mut Url) {
    let mut at = start;
    while at < end && parsed.items.len() < MOST_ITEMS {
        let rest = Piece::new(at, end).of(url);
        // Several marks in a row divide no more than one does.
        let mark = Piece::new(at, end - rest.trim_start_matches(['?', '&']).len());
        let last = parsed.items.len() + 1 == MOST_ITEMS;
        let stop = if last { end } else { item_end(url, mark.end, end) };
        let item = item(url, mark, Piece::new(mark.end, stop), at == start);
        parsed.items.push(item);
        at = stop;
    }
}

/// Where the parameter that begins at `start` ends: at the next `&`, or at a `?` that is meant as
/// one. A `?` in a value can be part of it, in a name it cannot.
fn item_end(url: &str, start: usize, end: usize) -> usize {
    let body = Piece::new(start, end).of(url);
    let mut in_name = true;
    let stop = body.char_indices().find(|(at, c)| {
        in_name &= *c != '=';
        *c == '&' || (*c == '?' && (in_name || begins_with_assignment(body.get(at + 1..).unwrap_or(""))))
    });
    stop.map_or(end, |(at, _)| start + at)
}

fn item(url: &str, mark: Piece, body: Piece, is_first: bool) -> Item {
    let text = body.of(url);
    let leftover = if text.starts_with("amp;") && !mark.is_empty() { 4 } else { 0 };
    let name_start = body.start + leftover;
    let equals = Piece::new(name_start, body.end).of(url).find('=').map(|at| name_start + at);
    let superfluous = if is_first { mark.of(url).get(1..).unwrap_or("") } else { mark.of(url) };
    Item {
        mark,
        leftover: Piece::new(body.start, name_start),
        name: Piece::new(name_start, equals.unwrap_or(body.end)),
        has_value: equals.is_some(),
        value: Piece::new(equals.map_or(body.end, |at| at + 1), body.end),
        second_question_mark: superfluous.contains('?'),
    }
}

/// Whether `text` begins with a name and an `=`.
fn begins_with_assignment(text: &str) -> bool {
    let name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '%' | '[' | ']');
    // A name is short; looking further would make many question marks slow.
    let head = text.get(..text.len().min(200)).unwrap_or_else(|| {
        let end = text.char_indices().take(100).last().map_or(0, |(at, _)| at);
        text.get(..end).unwrap_or("")
    });
    let length = head.find(|c| !name(c)).unwrap_or(0);
    length > 0 && head.get(length..).is_some_and(|rest| rest.starts_with('='))
}

fn find(url: &str, start: usize, marks: &[char]) -> Option<usize> {
    url.get(start..).and_then(|rest| rest.find(marks)).map(|at| start + at)
}

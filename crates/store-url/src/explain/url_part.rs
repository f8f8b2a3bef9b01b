//! What a stretch of a URL is, and what it does.

use crate::url::token::is_blank;
use knowledge::vocabulary::Arguments;
use serde::Serialize;
use text::span::Span;

/// A stretch of the text with one meaning.
#[derive(Debug, Clone, PartialEq)]
pub struct UrlPart {
    /// Where.
    pub span: Span,
    /// What it is.
    pub role: Role,
    /// What it does.
    pub meaning: Meaning,
    /// Values for the text of the meaning. Never a secret.
    pub arguments: Arguments,
}

/// The text of a part as a person can see it: blanks and invisible characters by their numbers where
/// it holds nothing else.
pub fn visible(text: &str) -> String {
    const MOST: usize = 6;
    if !text.chars().all(is_blank) {
        return text.to_owned();
    }
    let numbers: Vec<String> = text.chars().take(MOST).map(|c| format!("U+{:04X}", u32::from(c))).collect();
    let more = if text.chars().nth(MOST).is_some() { " …" } else { "" };
    format!("{}{more}", numbers.join(" "))
}

/// What a part of a URL is, in a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// `https`
    Scheme,
    /// A mark between parts: `://`, `/`, `?`, `&`, `=`, `#`.
    Separator,
    /// A user name in front of the host.
    User,
    /// A password in front of the host.
    Password,
    /// The host.
    Host,
    /// The port.
    Port,
    /// The path, or a piece of it.
    Path,
    /// The number of the feed.
    FeedId,
    /// `.xml`
    Suffix,
    /// The name of a parameter.
    Parameter,
    /// The value of a parameter.
    Value,
    /// What is behind the `#`.
    Fragment,
    /// A character that does not belong to the URL.
    Stray,
    /// Not understood.
    Unknown,
}

/// What a part does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Meaning {
    /// Encrypted.
    Encrypted,
    /// Not encrypted.
    Unencrypted,
    /// A scheme that ShipStation does not speak.
    OtherScheme,
    /// A mark.
    Mark,
    /// A secret that has no business here.
    Credential,
    /// QuickBooks Commerce's host.
    QuickbooksHost,
    /// Another host; argument `host`.
    Host,
    /// The port.
    Port,
    /// The list of shipments.
    FeedPath,
    /// Another path.
    Path,
    /// The feed id; argument `feed`.
    FeedId,
    /// The form of the answer.
    Suffix,
    /// The name of the location parameter.
    LocationParameter,
    /// The location parameter, written otherwise.
    LocationMisspelt,
    /// A location id; argument `location`.
    Location,
    /// A placeholder, or something that is no location id.
    LocationOpen,
    /// A parameter that ShipStation adds itself; argument `parameter`.
    Reserved,
    /// A parameter of the store's own, or unknown to QuickBooks Commerce; argument `parameter`.
    Parameter,
    /// The value of such a parameter; argument `parameter`.
    Value,
    /// Never sent.
    Fragment,
    /// Does not belong to the URL.
    Stray,
    /// Not understood.
    Unknown,
}

#[cfg(test)]
mod tests {
    use super::visible;

    #[test]
    fn what_nobody_could_see_is_shown_by_its_number() {
        assert_eq!(visible("\u{200b} "), "U+200B U+0020");
        assert_eq!(visible(&"\n".repeat(7)), format!("{} …", ["U+000A"; 6].join(" ")));
        assert_eq!(visible(" a"), " a");
        assert_eq!(visible(""), "");
    }
}

//! The languages of the program.

use serde::Serialize;

/// A language that every text exists in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub enum Language {
    /// English
    #[serde(rename = "en")]
    English,
    /// French
    #[serde(rename = "fr")]
    French,
    /// Spanish
    #[serde(rename = "es")]
    Spanish,
    /// German
    #[serde(rename = "de")]
    German,
}

impl Language {
    /// Every language, in the order in which the reader is offered them.
    pub const ALL: [Language; 4] = [Language::English, Language::French, Language::Spanish, Language::German];

    /// Its BCP 47 tag.
    pub const fn tag(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::French => "fr",
            Language::Spanish => "es",
            Language::German => "de",
        }
    }

    /// Its name in itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Language::English => "English",
            Language::French => "Français",
            Language::Spanish => "Español",
            Language::German => "Deutsch",
        }
    }

    /// The language of a tag such as `fr`, `fr-CA` or `es_us`, in any case.
    pub fn from_tag(tag: &str) -> Option<Language> {
        let primary = tag.trim().split(['-', '_']).next().unwrap_or("");
        Language::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(primary))
    }
}

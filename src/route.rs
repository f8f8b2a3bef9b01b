//! The address of a screen: everything in the fragment, so that nothing reaches a server's log.
//! No route ever carries what was pasted.

use knowledge::catalogue::{Code, Tool};
use knowledge::profiles::Profile;
use words::Language;

/// A screen of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Screen {
    /// Which of the three tools is it?
    Start,
    /// Tool 1
    StoreUrl,
    /// Tool 2
    ErrorMessage,
    /// Tool 3
    Orders,
    /// The index of codes.
    Codes,
    /// The page of one code.
    Code(Code),
    /// What this is and what it can do.
    About,
    /// How to put the page into a help article.
    Embed,
}

impl Screen {
    /// The tool whose screen it is.
    pub fn tool(self) -> Option<Tool> {
        match self {
            Screen::StoreUrl => Some(Tool::StoreUrl),
            Screen::ErrorMessage => Some(Tool::ErrorMessage),
            Screen::Orders => Some(Tool::Orders),
            Screen::Start | Screen::Codes | Screen::Code(_) | Screen::About | Screen::Embed => None,
        }
    }

    /// The screen of a tool.
    pub fn of(tool: Tool) -> Screen {
        match tool {
            Tool::StoreUrl => Screen::StoreUrl,
            Tool::ErrorMessage => Screen::ErrorMessage,
            Tool::Orders => Screen::Orders,
        }
    }
}

/// Screens that have an address of one word, with that word.
const NAMED: [(&str, Screen); 7] = [
    ("", Screen::Start),
    ("url", Screen::StoreUrl),
    ("decode", Screen::ErrorMessage),
    ("orders", Screen::Orders),
    ("code", Screen::Codes),
    ("about", Screen::About),
    ("embed", Screen::Embed),
];

/// What a fragment asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Route {
    /// The screen, the nearest one where the address names none.
    pub screen: Screen,
    /// The language, where the address names one.
    pub language: Option<Language>,
    /// The kind of store, where the address names one.
    pub profile: Option<Profile>,
    /// Whether the page stands inside another one, without header and footer.
    pub embed: bool,
    /// The path as it was asked for, where there is no such screen.
    pub unknown: Option<String>,
}

impl Route {
    /// Reads a fragment, with or without `#`.
    pub fn parse(fragment: &str) -> Route {
        let fragment = fragment.trim_start_matches('#').trim_start_matches('/');
        let (path, query) = fragment.split_once('?').unwrap_or((fragment, ""));
        let path = path.trim_end_matches('/');
        let option = |name: &str| {
            query.split('&').filter_map(|p| p.split_once('=')).find(|p| p.0 == name).map(|p| p.1)
        };
        let found = exact(path);
        Route {
            screen: found.unwrap_or_else(|| nearest(path)),
            language: option("lang").and_then(Language::from_tag),
            profile: option("profile").and_then(Profile::from_name),
            embed: option("embed") == Some("1"),
            unknown: if found.is_none() { Some(path.to_owned()) } else { None },
        }
    }

    /// The same place with another screen.
    #[must_use]
    pub fn to(&self, screen: Screen) -> Route {
        Route { screen, unknown: None, ..self.clone() }
    }

    /// The fragment that leads here, with `#`.
    pub fn fragment(&self) -> String {
        let path = match self.screen {
            Screen::Code(code) => format!("code/{}", code.as_str()),
            named => {
                NAMED.iter().find(|(_, screen)| *screen == named).map_or("", |(name, _)| name).to_owned()
            }
        };
        let options = [
            self.language.map(|language| format!("lang={}", language.tag())),
            self.profile.map(|profile| format!("profile={}", profile.as_str())),
            self.embed.then(|| "embed=1".to_owned()),
        ];
        let options: Vec<String> = options.into_iter().flatten().collect();
        let mark = if options.is_empty() { "" } else { "?" };
        format!("#/{path}{mark}{}", options.join("&"))
    }
}

fn exact(path: &str) -> Option<Screen> {
    match path.split_once('/') {
        Some(("code", name)) => Code::from_name(name).map(Screen::Code),
        Some(_) => None,
        None => NAMED.iter().find(|(name, _)| *name == path).map(|(_, screen)| *screen),
    }
}

/// The screen whose word the path begins with, or the other way round; else the start.
fn nearest(path: &str) -> Screen {
    let first = path.split('/').next().unwrap_or("").to_ascii_lowercase();
    let close = |name: &str| {
        !name.is_empty() && !first.is_empty() && (first.starts_with(name) || name.starts_with(&first))
    };
    NAMED.iter().find(|(name, _)| close(name)).map_or(Screen::Start, |(_, screen)| *screen)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_addresses_are_read_and_written_the_same() {
        for fragment in [
            "#/",
            "#/url",
            "#/decode?lang=fr",
            "#/orders?lang=de&profile=custom-store&embed=1",
            "#/code/nothing-pasted",
            "#/code",
            "#/about?embed=1",
            "#/embed?lang=es",
        ] {
            let route = Route::parse(fragment);
            assert_eq!(route.fragment(), fragment);
            assert_eq!(route.unknown, None);
        }
    }

    #[test]
    fn an_unknown_address_leads_to_the_nearest_screen_and_is_remembered() {
        let route = Route::parse("#/orders/7?lang=es");
        assert_eq!((route.screen, route.unknown.as_deref()), (Screen::Orders, Some("orders/7")));
        assert_eq!(route.language, Some(Language::Spanish));
        assert_eq!(Route::parse("#/URLs").screen, Screen::StoreUrl);
        assert_eq!(Route::parse("#/code/no-such-code").screen, Screen::Codes);
        assert_eq!(Route::parse("#/%00?%%&==").screen, Screen::Start);
    }

    #[test]
    fn an_empty_fragment_is_the_start_and_help_center_tags_are_languages() {
        assert_eq!(Route::parse("").unknown, None);
        assert_eq!(Route::parse("#/url?lang=fr-fr").language, Some(Language::French));
    }
}

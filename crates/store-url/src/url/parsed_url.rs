//! A located URL with everything that the rules, the parts and the sentence need to know of it.

use super::feed_path::Feed;
use super::host::{Host, mentions_tradegecko};
use super::located::{Form, Located};
use super::looked_at::looked_at;
use super::query::Parameter;
use super::syntax::{Item, Piece, Url};
use super::{feed_path, find_url, query, syntax};
use crate::options::Options;
use knowledge::profiles::Profile;
use text::span::Span;

/// A URL, read.
#[derive(Debug)]
pub(crate) struct Reading<'a> {
    /// What was pasted, as far as it is looked at.
    pub text: &'a str,
    /// Where the URL is in it.
    pub located: Located,
    /// Its pieces.
    pub url: Url,
    /// The kind of store.
    pub profile: Profile,
    /// What its host is.
    pub host: Host,
    /// Its path, read as that of a QuickBooks Commerce feed.
    pub feed: Feed,
    /// What each of `url.items` is for.
    pub kinds: Vec<Parameter>,
}

impl<'a> Reading<'a> {
    /// Reads `text`; nothing where no URL is in it.
    pub fn new(text: &'a str, options: &Options) -> Option<Self> {
        let text = looked_at(text);
        let located = find_url::locate(text)?;
        let clean = located.clean.as_str();
        let url = syntax::parse(clean, located.form);
        let host = Host::of(url.host.of(clean));
        let feed = feed_path::read(clean, url.path, located.form != Form::WithoutHost);
        let profile = options.profile.unwrap_or_else(|| detect(clean, &located, &url, host, &feed));
        let quickbooks = profile == Profile::QuickbooksCommerce;
        let mut kinds: Vec<Parameter> =
            url.items.iter().map(|item| query::kind(item.name.of(clean), quickbooks)).collect();
        if kinds.contains(&Parameter::Secret) {
            for (item, kind) in url.items.iter().zip(&mut kinds) {
                if query::is_user(item.name.of(clean)) {
                    *kind = Parameter::Secret;
                }
            }
        }
        Some(Reading { text, located, url, profile, host, feed, kinds })
    }

    /// Whether it is read by the rules of QuickBooks Commerce.
    pub fn is_quickbooks(&self) -> bool {
        self.profile == Profile::QuickbooksCommerce
    }

    /// The text of a piece.
    pub fn piece(&self, piece: Piece) -> &str {
        piece.of(&self.located.clean)
    }

    /// The place of a piece in what was pasted.
    pub fn span(&self, piece: Piece) -> Span {
        self.located.span(self.text, piece.start, piece.end)
    }

    /// The place of the whole URL.
    pub fn whole(&self) -> Span {
        Span::new(self.text, self.located.start, self.located.end)
    }

    /// The decoded value of a parameter.
    pub fn value(&self, item: &Item) -> String {
        query::decoded(self.piece(item.value))
    }

    /// The parameters of some kinds.
    pub fn items(&self, kinds: &'static [Parameter]) -> impl Iterator<Item = &Item> {
        self.url.items.iter().zip(&self.kinds).filter(|(_, kind)| kinds.contains(kind)).map(|(item, _)| item)
    }

    /// The parameters that name a location, also those that are misspelt.
    pub fn locations(&self) -> impl Iterator<Item = &Item> {
        self.items(&[Parameter::Location, Parameter::MisspeltLocation])
    }

    /// Whether the path ends in `.xml`.
    pub fn suffix_is_right(&self) -> bool {
        self.feed.suffix.is_some_and(|suffix| self.piece(suffix) == ".xml")
    }
}

/// A QuickBooks Commerce URL is known by its host. Where none is given, or one that says nothing,
/// the path and the location together tell: a path alone could be anybody's. A host that only
/// bears the name is somebody else's, whatever follows.
fn detect(clean: &str, located: &Located, url: &Url, host: Host, feed: &Feed) -> Profile {
    let by_host = matches!(host, Host::Feed | Host::Tradegecko | Host::AlmostTradegecko);
    let says_nothing = matches!(host, Host::Other | Host::Private) && url.user.is_none();
    let location = url.items.iter().any(|item| query::is_location_like(item.name.of(clean)));
    let by_form = says_nothing && location && feed.has_shape(clean);
    if by_host || by_form || located.form == Form::WithoutHost {
        Profile::QuickbooksCommerce
    } else {
        Profile::CustomStore
    }
}

/// Whether the URL bears QuickBooks Commerce's name and leads elsewhere.
pub(crate) fn is_disguised(reading: &Reading) -> bool {
    let user = reading.url.user.is_some_and(|user| mentions_tradegecko(reading.piece(user)));
    reading.host == Host::Lookalike || (reading.host == Host::Other && user)
}

//! What ShipStation will do with a URL, in one sentence.

use crate::url::host::Host;
use crate::url::parsed_url::Reading;
use crate::url::query;
use crate::url::query::{Id, Parameter};
use knowledge::vocabulary::{ArgName, Arguments, Value};
use serde::Serialize;

/// What ShipStation will do with the URL, in one sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sentence {
    /// Nothing was pasted.
    Nothing,
    /// There is no URL.
    NoUrl,
    /// It is no address that ShipStation could call.
    NotComplete,
    /// It is the page that showed the URL, not the URL.
    IntegrationPage,
    /// It belongs to QuickBooks Commerce and leads to no feed.
    NoFeed,
    /// It would send user name and password to somebody else.
    Elsewhere,
    /// Orders of every location.
    EveryLocation,
    /// Orders of one location.
    OneLocation,
    /// Orders of several locations.
    SeveralLocations,
    /// A location is given under a name that the server does not know.
    LocationUnread,
    /// A location is there, and is no number.
    LocationOpen,
    /// A Custom Store.
    CustomStore,
    /// A Custom Store whose URL has parameters.
    CustomStoreWithParameters,
    /// A Custom Store whose URL has parameters that ShipStation adds again.
    CustomStoreWithReserved,
    /// A host that ShipStation cannot reach.
    Unreachable,
}

/// The sentence for a URL, and its values: always `host`, and `feed`, `location`, `count` where
/// the sentence uses them.
pub(crate) fn choose(reading: &Reading) -> (Sentence, Arguments) {
    let host = text::shorten::in_one_line(reading.piece(reading.url.host));
    let mut arguments: Arguments = vec![(ArgName::Host, host.into())];
    let sentence = if crate::rules::cannot_be_called(reading) {
        Sentence::NotComplete
    } else if reading.is_quickbooks() {
        quickbooks(reading, &mut arguments)
    } else {
        custom(reading)
    };
    (sentence, arguments)
}

fn quickbooks(reading: &Reading, arguments: &mut Arguments) -> Sentence {
    if reading.host != Host::Feed {
        return Sentence::Elsewhere;
    }
    if reading.feed.is_empty {
        return Sentence::IntegrationPage;
    }
    let is_feed = reading.feed.has_shape(&reading.located.clean) && reading.suffix_is_right();
    let Some(feed) = reading.feed.id.filter(|_| is_feed) else { return Sentence::NoFeed };
    arguments.push((ArgName::Feed, text::shorten::in_one_line(reading.piece(feed)).into()));
    let all: Vec<&crate::url::syntax::Item> = reading.locations().collect();
    let swallowed = all.iter().any(|item| item.second_question_mark);
    let misspelt = reading.kinds.contains(&Parameter::MisspeltLocation);
    let numbers = all.iter().all(|item| query::location_id(reading.piece(item.value)) == Id::Number);
    let mut ids: Vec<String> = Vec::new();
    for id in all.iter().map(|item| reading.value(item)) {
        // The same one twice is one.
        if !id.is_empty() && !ids.contains(&id) {
            ids.push(id);
        }
    }
    let name = || all.first().map_or("", |item| reading.piece(item.name)).to_owned();
    let ids_or_name = if ids.is_empty() { name() } else { ids.join(", ") };
    arguments.push((ArgName::Count, Value::from(ids.len())));
    arguments.push((ArgName::Location, text::shorten::in_one_line(&ids_or_name).into()));
    match ids.len() {
        _ if all.is_empty() => Sentence::EveryLocation,
        _ if misspelt || swallowed || reading.url.ampersand_first => Sentence::LocationUnread,
        _ if !numbers => Sentence::LocationOpen,
        1 => Sentence::OneLocation,
        _ => Sentence::SeveralLocations,
    }
}

fn custom(reading: &Reading) -> Sentence {
    match reading.host {
        Host::Private => Sentence::Unreachable,
        Host::Shipstation => Sentence::Elsewhere,
        _ if crate::url::parsed_url::is_disguised(reading) => Sentence::Elsewhere,
        _ if reading.kinds.contains(&Parameter::Reserved) => Sentence::CustomStoreWithReserved,
        _ if reading.url.items.is_empty() => Sentence::CustomStore,
        _ => Sentence::CustomStoreWithParameters,
    }
}

//! The requests that ShipStation will send to a URL.
//!
//! <https://help.shipstation.com/hc/en-us/articles/360025856192-Custom-Store-Development-Guide>

use super::day::Day;
use super::ship_notice;
use super::ship_notice::SAMPLE;
use crate::edit::stock_location;
use crate::options::Options;
use crate::rules;
use crate::secrets::in_url;
use crate::secrets::in_url::clean_url;
use crate::url::parsed_url::Reading;
use crate::url::query::encoded;
use knowledge::catalogue::sources;
use knowledge::vocabulary::{Certainty, Source};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use text::edit::Edit;
use text::span::Span;

/// What is sent to the store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// `GET` or `POST`
    pub method: &'static str,
    /// The whole URL with ShipStation's parameters. Secrets of the store's URL are masked or left out.
    pub url: String,
    /// In the order in which they are shown.
    pub headers: Vec<Header>,
    /// What is sent along.
    pub body: Option<String>,
}

/// A header of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// `Authorization`, `Content-Type`
    pub name: &'static str,
    /// Its value; for `Authorization` with [`USER_NAME`] and [`PASSWORD`] in place of the real ones.
    pub value: String,
    /// How it is known.
    pub certainty: Certainty,
}

/// Stands for the user name of the connection.
pub const USER_NAME: &str = "USERNAME";
/// Stands for the password of the connection.
pub const PASSWORD: &str = "PASSWORD";

/// Both requests for one URL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Requests {
    /// Asks for the orders modified on a day.
    pub export: Request,
    /// Reports a shipment.
    pub shipnotify: Request,
}

/// A parameter that ShipStation adds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RequestParameter {
    /// `action`
    Action,
    /// `start_date`
    StartDate,
    /// `end_date`
    EndDate,
    /// `page`
    Page,
    /// `order_number`
    OrderNumber,
    /// `carrier`
    Carrier,
    /// `service`
    Service,
    /// `tracking_number`
    TrackingNumber,
}

impl RequestParameter {
    /// Those of the export request, in order.
    pub const EXPORT: [RequestParameter; 4] = [
        RequestParameter::Action,
        RequestParameter::StartDate,
        RequestParameter::EndDate,
        RequestParameter::Page,
    ];

    /// Those of the shipment notice, in order.
    pub const SHIPNOTIFY: [RequestParameter; 5] = [
        RequestParameter::Action,
        RequestParameter::OrderNumber,
        RequestParameter::Carrier,
        RequestParameter::Service,
        RequestParameter::TrackingNumber,
    ];

    /// Its name in the URL.
    pub const fn as_str(self) -> &'static str {
        match self {
            RequestParameter::Action => "action",
            RequestParameter::StartDate => "start_date",
            RequestParameter::EndDate => "end_date",
            RequestParameter::Page => "page",
            RequestParameter::OrderNumber => "order_number",
            RequestParameter::Carrier => "carrier",
            RequestParameter::Service => "service",
            RequestParameter::TrackingNumber => "tracking_number",
        }
    }
}

/// Where it can be read that the times are meant as UTC, and that a widely used plugin found otherwise.
pub static TIME_ZONE_SOURCES: [&Source; 2] = [&sources::CUSTOM_STORE_GUIDE, &sources::WOOCOMMERCE_CHANGELOG];

/// The requests that ShipStation sends to the URL in `text` for `day`, from its first minute to its
/// last. Nothing where the text has no URL that could be called as it is; a missing `https://` is
/// added.
pub fn requests(text: &str, options: &Options, day: Day) -> Option<Requests> {
    let reading = Reading::new(text, options)?;
    if rules::cannot_be_called(&reading) {
        return None;
    }
    let url = callable(&reading, options);
    let date = |time: &str| format!("{}+{}", day.american().replace('/', "%2f"), time.replace(':', "%3a"));
    let export = [
        ("action", "export".to_owned()),
        ("start_date", date("00:00")),
        ("end_date", date("23:59")),
        ("page", "1".to_owned()),
    ];
    let shipnotify = [
        ("action", "shipnotify".to_owned()),
        ("order_number", encoded(SAMPLE.order_number)),
        ("carrier", encoded(SAMPLE.carrier)),
        ("service", encoded(SAMPLE.service)),
        ("tracking_number", encoded(SAMPLE.tracking_number)),
    ];
    let authorization = Header {
        name: "Authorization",
        value: format!("Basic base64({USER_NAME}:{PASSWORD})"),
        certainty: Certainty::Documented,
    };
    let content_type =
        Header { name: "Content-Type", value: "application/xml".to_owned(), certainty: Certainty::Inferred };
    Some(Requests {
        export: Request {
            method: "GET",
            url: with_parameters(&url, &export),
            headers: vec![authorization.clone()],
            body: None,
        },
        shipnotify: Request {
            method: "POST",
            url: with_parameters(&url, &shipnotify),
            headers: vec![authorization, content_type],
            body: Some(ship_notice::body(day)),
        },
    })
}

/// The URL as a program sends it: with a scheme, without user and password, without spaces.
fn callable(reading: &Reading, options: &Options) -> String {
    let url = &reading.url;
    let mut edits =
        options.location.as_ref().map(|id| stock_location::edits(reading, id)).unwrap_or_default();
    let mut secrets = in_url::find(reading);
    if let Some(user) = url.user {
        let place = Span::new(reading.text, reading.span(user).start(), reading.span(url.host).start());
        secrets.retain(|secret| !secret.overlaps(place));
        edits.push(Edit::remove(place));
    }
    let clean = clean_url(reading, &secrets, edits);
    let clean = if url.scheme.is_some() {
        clean
    } else {
        format!("https://{}", clean.trim_start_matches([':', '/']))
    };
    ascii(&clean)
}

/// Behind the host, everything that is not plain ASCII is percent-encoded, as a program would.
fn ascii(url: &str) -> String {
    let authority = url.find("://").map_or(0, |at| at + 3);
    let path = url
        .get(authority..)
        .and_then(|rest| rest.find(['/', '?', '#']))
        .map_or(url.len(), |at| authority + at);
    let (head, rest) = url.split_at_checked(path).unwrap_or((url, ""));
    const NOT_GRAPHIC: &AsciiSet = &CONTROLS.add(b' ');
    format!("{head}{}", utf8_percent_encode(rest, NOT_GRAPHIC))
}

/// Joins ShipStation's parameters: with `?`, or with `&` where a `?` stands already; before a fragment.
fn with_parameters(url: &str, parameters: &[(&str, String)]) -> String {
    let (head, fragment) = url.find('#').and_then(|at| url.split_at_checked(at)).unwrap_or((url, ""));
    let mark = match head {
        _ if !head.contains('?') => "?",
        _ if head.ends_with(['?', '&']) => "",
        _ => "&",
    };
    let joined: Vec<String> = parameters.iter().map(|(name, value)| format!("{name}={value}")).collect();
    format!("{head}{mark}{}{fragment}", joined.join("&"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn export(text: &str) -> String {
        let day = Day::new(2012, 1, 23).expect("a day");
        requests(text, &Options::default(), day).map_or(String::new(), |requests| requests.export.url)
    }

    const ADDED: &str =
        "action=export&start_date=01%2f23%2f2012+00%3a00&end_date=01%2f23%2f2012+23%3a59&page=1";

    #[test]
    fn the_export_request_is_joined_as_the_guide_shows_it() {
        for (text, before, behind) in [
            ("https://shop.example.org/orders", "https://shop.example.org/orders?", ""),
            ("https://shop.example.org/orders?a=1", "https://shop.example.org/orders?a=1&", ""),
            ("https://shop.example.org/orders?", "https://shop.example.org/orders?", ""),
            ("https://shop.example.org/orders?a=1#top?", "https://shop.example.org/orders?a=1&", "#top?"),
            ("https://shop.example.org/#top", "https://shop.example.org/?", "#top"),
            ("shop.example.org/bücher", "https://shop.example.org/b%C3%BCcher?", ""),
            ("see “https://ann:hunter2@shop.example.org/o”.", "https://shop.example.org/o?", ""),
            ("https://shop.example.org/o?token=hunter2", "https://shop.example.org/o?token=***&", ""),
        ] {
            assert_eq!(export(text), format!("{before}{ADDED}{behind}"));
        }
    }

    #[test]
    fn what_cannot_be_called_has_no_requests() {
        for text in ["", "fulfillments/1.xml", "ftp://shop.example.org/o", "https://shop.example.org:port/"] {
            assert_eq!(export(text), "", "{text}");
        }
    }
}

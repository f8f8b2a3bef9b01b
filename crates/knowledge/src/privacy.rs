//! What holds the promise that nothing is sent: what the page can ask of the browser at all, and the
//! known ways out of a page.

/// What a group of the browser's functions is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ability {
    /// Building and changing elements.
    Elements,
    /// Putting work off.
    Time,
    /// Saying what went wrong.
    Failures,
    /// The page's own texts, fields and address.
    Page,
    /// Numbers, dates and plurals.
    Formats,
    /// The names of the global object.
    Global,
    /// Files that the reader chose.
    Files,
    /// Putting files together for the reader to save, and printing.
    Saving,
    /// Scrolling to a place, keys and switches.
    Scrolling,
    /// Conversions between wasm and JavaScript.
    Conversions,
}

include!(concat!(env!("OUT_DIR"), "/abilities.rs"));

/// A way in which a page could send something elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Way {
    /// `fetch`
    Fetch,
    /// `XMLHttpRequest`
    Xhr,
    /// `navigator.sendBeacon`
    Beacon,
    /// `WebSocket`
    WebSocket,
    /// `EventSource`
    EventSource,
    /// An image.
    Image,
    /// A font.
    Font,
    /// A style sheet.
    Style,
    /// A script.
    Script,
    /// A frame.
    Frame,
    /// `<link rel=prefetch>`
    Prefetch,
    /// Sending a form.
    Form,
    /// `<a ping>`
    Ping,
    /// `<link rel=preconnect>`: the name of the other side alone tells something.
    Preconnect,
    /// Going to another address.
    Navigation,
    /// The same by `<meta http-equiv=refresh>`.
    Refresh,
    /// `window.open`
    Window,
    /// `RTCPeerConnection`
    WebRtc,
}

/// What stops a way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum HeldBy {
    /// The Content Security Policy: the browser stops it, whatever the program does.
    Policy,
    /// Only that the program neither imports nor names what it would need.
    Imports,
}

impl Way {
    /// Its name in the page and in the end-to-end test that tries it: never the browser's own, which the
    /// program is not to carry.
    pub const fn as_str(self) -> &'static str {
        match self {
            Way::Fetch => "request",
            Way::Xhr => "xhr",
            Way::Beacon => "beacon",
            Way::WebSocket => "web-socket",
            Way::EventSource => "event-source",
            Way::Image => "image",
            Way::Font => "font",
            Way::Style => "style",
            Way::Script => "script",
            Way::Frame => "frame",
            Way::Prefetch => "load-ahead",
            Way::Form => "form",
            Way::Ping => "ping",
            Way::Preconnect => "connect-ahead",
            Way::Navigation => "navigation",
            Way::Refresh => "refresh",
            Way::Window => "window",
            Way::WebRtc => "web-rtc",
        }
    }
}

impl HeldBy {
    /// Its name in the page.
    pub const fn as_str(self) -> &'static str {
        match self {
            HeldBy::Policy => "policy",
            HeldBy::Imports => "imports",
        }
    }
}

/// What stops each way; tried in every engine by the end-to-end test “the ways out”.
pub const WAYS: [(Way, HeldBy); 18] = [
    (Way::Fetch, HeldBy::Policy),
    (Way::Xhr, HeldBy::Policy),
    (Way::Beacon, HeldBy::Policy),
    (Way::WebSocket, HeldBy::Policy),
    (Way::EventSource, HeldBy::Policy),
    (Way::Image, HeldBy::Policy),
    (Way::Font, HeldBy::Policy),
    (Way::Style, HeldBy::Policy),
    (Way::Script, HeldBy::Policy),
    (Way::Frame, HeldBy::Policy),
    (Way::Prefetch, HeldBy::Policy),
    (Way::Form, HeldBy::Policy),
    (Way::Ping, HeldBy::Policy),
    (Way::Preconnect, HeldBy::Imports),
    (Way::Navigation, HeldBy::Imports),
    (Way::Refresh, HeldBy::Imports),
    (Way::Window, HeldBy::Imports),
    (Way::WebRtc, HeldBy::Imports),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_has_entries_in_every_group_and_no_reasons() {
        for (group, entries) in &ABILITIES {
            assert!(!entries.is_empty(), "{group:?}");
            assert!(entries.iter().all(|entry| !entry.contains(" # ")), "{entries:?}");
        }
        let all: Vec<&str> = ABILITIES.iter().flat_map(|(_, entries)| entries.iter().copied()).collect();
        assert!(all.contains(&".writeText()") && all.contains(&"[index]"), "{all:?}");
    }
}

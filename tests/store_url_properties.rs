//! What holds for every URL and every text, whatever is in it.
#![cfg(not(target_arch = "wasm32"))]

use std::time::{Duration, Instant};

use knowledge::catalogue::Code;
use knowledge::profiles::Profile;
use knowledge::vocabulary::Value;
use proptest::prelude::*;
use store_url::connection::requests::requests;
use store_url::connection::shell_command::{Shell, curl};
use store_url::{
    Day, Meaning, Options, Report, Role, examine, fix, fix_all, masked, set_feed, set_location, set_path,
    set_server, with_locations,
};
use text::edit::apply_edits;

/// How many URLs or texts a property is tried on.
fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

fn examined(text: &str) -> Report {
    examine(text, &Options::default())
}

/// A parameter of a generated URL.
fn parameter() -> impl Strategy<Value = String> {
    let location = prop_oneof![
        "stock_location_id%5B%5D=[0-9]{1,6}",
        "stock_location_id%5b%5d=[0-9]{1,6}",
        "stock_location_id\\[\\]=[0-9]{1,6}",
    ];
    let near = prop_oneof![
        Just("stock_location_id=5".to_owned()),
        Just("stock_location_id[]".to_owned()),
        Just("stock_location_id[]=stock_location_id".to_owned()),
        Just("stock_location_id[]=%20".to_owned()),
        Just("location=x".to_owned()),
    ];
    let other = "[a-zA-Z_]{1,8}(%5[bB]%5[dD])?(=([a-z0-9%+é.?/:@-]{0,7}[a-z0-9])?)?";
    let special = prop_oneof![
        Just("page=1".to_owned()),
        Just("action=export".to_owned()),
        Just("password=hunter2".to_owned()),
        Just("token=hunter2".to_owned()),
        Just(String::new()),
        Just("amp;a=1".to_owned()),
        Just("=".to_owned()),
        Just("%zz=%5".to_owned()),
    ];
    prop_oneof![3 => location, 1 => near, 3 => other, 1 => special]
}

fn host() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => Just("shipstation.tradegecko.com".to_owned()),
        1 => Just("SHIPSTATION.TradeGecko.com".to_owned()),
        1 => Just("shipstation.tradegeko.com".to_owned()),
        1 => Just("tradegecko.com.example.org".to_owned()),
        1 => Just("ann:hunter2@shop.example.org".to_owned()),
        1 => Just("[2001:db8::1]:8443".to_owned()),
        1 => Just("localhost:8080".to_owned()),
        3 => "[a-z]{1,8}\\.(example|бел|org)(:[0-9]{1,6})?",
    ]
}

fn path() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "/fulfillments/[0-9]{1,6}\\.xml",
        1 => "/fulfil?ments/[0-9]{0,3}(\\.xml|\\.json)?/{0,2}",
        1 => "(/([a-zA-Z0-9%._~é\\\\-]{0,5}[a-z])?){0,4}",
        1 => Just(String::new()),
    ]
}

/// A URL as it can be pasted: no mark at its end that a sentence would have put there.
fn url() -> impl Strategy<Value = String> {
    let scheme = prop_oneof![6 => Just("https://"), 2 => Just("http://"), 1 => Just("HTTPS://")];
    let mark = prop_oneof![8 => Just("&"), 1 => Just("?"), 1 => Just("&&")];
    let query = proptest::collection::vec((parameter(), mark), 0..5);
    let fragment = prop_oneof![3 => Just(String::new()), 1 => "#[a-z=/?&]{0,6}x"];
    (scheme, host(), path(), query, fragment).prop_map(|(scheme, host, path, query, fragment)| {
        let mut url = format!("{scheme}{host}{path}");
        for (i, (parameter, mark)) in query.iter().enumerate() {
            url.push_str(if i == 0 { "?" } else { mark });
            url.push_str(parameter);
        }
        url.push_str(&fragment);
        let end = url.trim_end_matches(['.', ',', ':', ';', '!']).len();
        url.truncate(end);
        url
    })
}

/// What surrounds a URL where it is pasted from.
fn surroundings() -> impl Strategy<Value = (String, String)> {
    let before = prop_oneof![Just(""), Just(" "), Just("“"), Just("\u{feff}"), Just("voir : "), Just("<")];
    let behind =
        prop_oneof![Just(""), Just("\n"), Just(" "), Just("”"), Just("\u{200b}"), Just(". Merci"), Just(">")];
    (before, behind).prop_map(|(before, behind)| (before.to_owned(), behind.to_owned()))
}

/// Noise that looks a little like URLs.
fn noise() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        2 => url(),
        1 => "\\PC{0,12}",
        1 => "[ \\t\\n\"'<>()«»,;]{1,4}",
        1 => "[\u{200b}\u{ad}\u{feff}\u{202e}]",
        1 => "[a-z:/?&=%@#.\\\\\\[\\]]{1,12}",
        1 => Just("://".to_owned()),
        1 => Just("Password: hunter2".to_owned()),
    ];
    proptest::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat())
}

/// Every part of a URL in order, but for marks and locations; a location parameter's name is kept
/// where `with_names` says so.
fn others(url: &str, profile: Profile, with_names: bool) -> Vec<String> {
    let report = examine(url, &Options { profile: Some(profile), location: None });
    let mut out = Vec::new();
    for part in &report.parts {
        let is_name = matches!(part.meaning, Meaning::LocationParameter | Meaning::LocationMisspelt);
        let is_id = matches!(part.meaning, Meaning::Location | Meaning::LocationOpen);
        if part.role != Role::Separator && !is_id && (with_names || !is_name) {
            out.push(part.span.of(url).to_owned());
        }
    }
    out
}

fn assert_sound(text: &str) {
    let report = examined(text);
    let mut at = 0;
    for part in &report.parts {
        assert_eq!(part.span.start(), at, "a gap or an overlap in {text:?}");
        assert!(!part.span.is_empty());
        at = part.span.end();
    }
    assert_eq!(at, text.len(), "the end of {text:?} is in no part");
    for finding in &report.findings {
        for span in finding.spans.iter().chain(finding.edits.iter().map(|edit| &edit.span)) {
            assert!(text.get(span.start()..span.end()).is_some(), "{text:?}");
        }
        for name in finding.code.entry().arguments {
            assert!(
                finding.arguments.iter().any(|(given, _)| given == name),
                "{:?} in {text:?}",
                finding.code
            );
        }
    }
    let discontinued = report.findings.iter().filter(|f| f.code == Code::ServiceDiscontinued).count();
    if report.profile == Profile::QuickbooksCommerce {
        assert_eq!(report.findings[0].code, Code::ServiceDiscontinued);
    }
    assert!(discontinued <= 1);
}

/// Everything that a report shows, in one text.
fn shown(text: &str, report: &Report) -> String {
    let mut all = vec![report.url.clone(), masked(text, &report.secrets)];
    let arguments = report
        .findings
        .iter()
        .flat_map(|finding| &finding.arguments)
        .chain(report.parts.iter().flat_map(|part| &part.arguments))
        .chain(&report.arguments);
    all.extend(arguments.map(|(_, value)| match value {
        Value::Text(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Untold => String::new(),
    }));
    all.extend(report.findings.iter().flat_map(|finding| &finding.edits).map(|edit| edit.text.clone()));
    all.join("\n")
}

proptest! {
    #![proptest_config(config(100_000))]

    #[test]
    fn printing_what_was_read_gives_the_same_bytes(url in url(), (before, behind) in surroundings()) {
        let text = format!("{before}{url}{behind}");
        let report = examined(&text);
        if report.secrets.is_empty() {
            prop_assert_eq!(&report.url, &url);
        }
        assert_sound(&text);
    }

}

proptest! {
    #![proptest_config(config(17_000))]

    #[test]
    fn another_location_changes_only_the_bytes_of_the_location(url in url(), id in "[0-9]{1,9}") {
        // With a value in front of it, a question mark can belong to the value.
        prop_assume!(!url.contains("id[]?"));
        let before = examined(&url);
        let options = Options { profile: Some(before.profile), location: None };
        let changed = set_location(&url, &options, &id);
        let after = examine(&changed, &options);
        prop_assert_eq!(after.locations.first(), Some(&id), "{}", changed);
        prop_assert_eq!(&before.locations[before.locations.len().min(1)..], &after.locations[1..]);
        if before.locations.is_empty() {
            let added = changed.find(&format!("stock_location_id%5B%5D={id}")).expect("the parameter");
            let rest = [&changed[..added], &changed[added + 24 + id.len()..]].concat();
            prop_assert!(rest == url || rest.replacen(['?', '&'], "", 1) == url.replacen(['?', '&'], "", 1) || rest.len() == url.len() + 1);
        } else {
            prop_assert_eq!(others(&url, before.profile, true), others(&changed, before.profile, true));
            let back = set_location(&changed, &options, &before.locations[0]);
            if !before.locations[0].is_empty() && before.locations[0].bytes().all(|byte| byte.is_ascii_digit()) {
                prop_assert_eq!(back, url);
            }
        }
    }

    #[test]
    fn another_feed_changes_only_the_bytes_of_the_feed(url in url(), id in "[0-9]{1,9}") {
        let options = Options { profile: Some(Profile::QuickbooksCommerce), location: None };
        let changed = set_feed(&url, &options, &id);
        let before = examine(&url, &options);
        prop_assert_eq!(examine(&changed, &options).feed, Some(id), "{}", changed);
        if let Some(feed) = before.feed.filter(|feed| feed.bytes().all(|byte| byte.is_ascii_digit())) {
            prop_assert_eq!(set_feed(&changed, &options, &feed), url);
        }
    }

    #[test]
    fn another_server_or_path_changes_only_its_own_bytes(url in url(), server in "[a-z]{1,8}\\.example(:[0-9]{1,4})?", path in "(/[a-z0-9]{1,5}){1,3}") {
        let options = Options { profile: Some(Profile::CustomStore), location: None };
        let before = examine(&url, &options);
        let elsewhere = set_server(&url, &options, &server);
        prop_assert_eq!(&examine(&elsewhere, &options).server, &server, "{}", elsewhere);
        if !before.server.is_empty() {
            prop_assert_eq!(&set_server(&elsewhere, &options, &before.server), &url);
        }
        let other = set_path(&url, &options, &path);
        prop_assert_eq!(&examine(&other, &options).path, &path, "{}", other);
        // A path that holds what ends a path could not be put back as it was.
        if before.path.starts_with('/') {
            prop_assert_eq!(&set_path(&other, &options, &before.path), &url);
        }
    }

    #[test]
    fn a_removed_location_leaves_everything_else_in_order(url in url()) {
        prop_assume!(!url.contains("id[]?"));
        let without = set_location(&url, &Options::default(), "");
        let profile = examined(&url).profile;
        let after = examine(&without, &Options { profile: Some(profile), location: None });
        prop_assert_eq!(after.locations.len(), 0, "{}", without);
        prop_assert_eq!(others(&without, profile, true), others(&url, profile, false));
        if examined(&url).locations.is_empty() {
            prop_assert_eq!(without, url);
        }
    }

    #[test]
    fn repairing_is_complete_and_idempotent(url in url(), (before, behind) in surroundings()) {
        let text = format!("{before}{url}{behind}");
        let (fixed, edits) = fix_all(&text, &Options::default());
        prop_assert_eq!(&apply_edits(&text, &edits), &fixed);
        let left = examined(&fixed);
        for finding in &left.findings {
            prop_assert!(finding.edits.is_empty(), "{:?} is left in {}", finding.code, fixed);
        }
        prop_assert_eq!(&fix_all(&fixed, &Options::default()).0, &fixed);
        for finding in examined(&text).findings.iter().filter(|finding| !finding.edits.is_empty()) {
            let (one, edits) = fix(&text, &Options::default(), &[finding.code]);
            prop_assert_eq!(&apply_edits(&text, &edits), &one);
            let left = examined(&one);
            prop_assert!(left.findings.iter().all(|f| f.code != finding.code), "{:?}: {} -> {}", finding.code, text, one);
        }
    }

    #[test]
    fn a_password_is_never_shown(url in url(), (before, behind) in surroundings(), id in "[0-9]{1,3}") {
        let text = format!("{before}{url}{behind}");
        let report = examine(&text, &Options { profile: None, location: Some(id.clone()) });
        prop_assert!(!shown(&text, &report).contains("hunter2"), "{}", text);
        prop_assert!(!with_locations(&text, &Options::default(), &[id]).concat().contains("hunter2"));
        let fixed = fix_all(&text, &Options::default()).0;
        prop_assert!(!fixed.contains("hunter2"), "{}", fixed);
        let day = Day::new(2026, 11, 23).expect("a day");
        if let Some(sent) = requests(&text, &Options::default(), day) {
            let commands = [&sent.export, &sent.shipnotify].map(|request| curl(request, Shell::Posix)).concat();
            prop_assert!(!commands.contains("hunter2"), "{}", commands);
        }
    }
}

proptest! {
    #![proptest_config(config(4_000))]

    #[test]
    fn any_text_gives_a_sound_report(text in noise()) {
        assert_sound(&text);
        let (fixed, edits) = fix_all(&text, &Options::default());
        prop_assert_eq!(apply_edits(&text, &edits), fixed.clone());
        prop_assert_eq!(&fix_all(&fixed, &Options::default()).0, &fixed);
        for profile in Profile::ALL {
            examine(&text, &Options { profile: Some(*profile), location: Some("x y".to_owned()) });
        }
    }

    #[test]
    fn text_of_any_characters_gives_a_sound_report(text in any::<String>()) {
        assert_sound(&text);
    }
}

/// Inputs in which something stands very often. Were anything of it examined again for every place,
/// each of them would take minutes.
#[test]
fn the_time_grows_with_the_text_and_not_with_its_square() {
    let url = "https://shipstation.tradegecko.com/fulfillments/1.xml";
    let patterns = [
        "a",
        " ",
        "/",
        "?",
        "&",
        "=",
        "@",
        ":",
        ".",
        "%",
        "[",
        ")",
        "://",
        "a&",
        "a=1&",
        "?a=1",
        "a/",
        "\\",
        "\u{200b}",
        "\u{200b}a",
        "https://",
        "https://a.b/c ",
        "https://a:b@c.d/e ",
        "user:",
        "-u a:b ",
        "a:a@a",
        "password:",
        "stock_location_id[]=1&",
        "page=1&",
        "<ID>",
        "a.b ",
        "é",
        "amp;",
        "&amp;",
        ",https://",
    ];
    for pattern in patterns {
        let noise = pattern.repeat(100_000 / pattern.len());
        for text in [
            noise.clone(),
            format!("{url}?{noise}"),
            format!("{url}/{noise}"),
            format!("{noise} {url} {noise}"),
        ] {
            let start = Instant::now();
            assert_sound(&text);
            let (fixed, edits) = fix_all(&text, &Options::default());
            assert_eq!(apply_edits(&text, &edits), fixed);
            assert!(start.elapsed() < Duration::from_secs(20), "{pattern}");
        }
    }
}

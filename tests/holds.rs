//! What holds of every text, on the seeds of the fuzz targets and on thousands of texts made from
//! them. The same functions are fuzzed by `cargo fuzz`, which needs another compiler.
#![cfg(not(target_arch = "wasm32"))]

#[path = "support/holds.rs"]
mod holds;

use std::fs;
use std::path::Path;

use orders::samples;
use proptest::prelude::*;

/// The seeds of a target: what people paste, and every input that once broke something.
fn seeds(target: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds").join(target);
    let listed = fs::read_dir(&folder).unwrap_or_else(|why| panic!("{}: {why}", folder.display()));
    let mut files: Vec<_> = listed.map(|entry| entry.expect("a listed file").path()).collect();
    files.sort();
    assert!(!files.is_empty(), "{target} has no seeds");
    files
        .iter()
        .map(|file| String::from_utf8_lossy(&fs::read(file).expect("a listed file")).into_owned())
        .collect()
}

#[test]
fn the_seeds_hold() {
    for (target, holds) in holds::ALL {
        for seed in seeds(target) {
            holds(&seed);
        }
    }
    for sample in [samples::QUICKBOOKS_COMMERCE, samples::CUSTOM_STORE] {
        holds::orders_are_read(sample);
        holds::message_is_decoded(sample);
    }
}

/// Halves of surrogate pairs, alone and in the wrong order, as escapes and as the bytes that a
/// careless program writes for them.
#[test]
fn lone_surrogates_are_read() {
    let careless = String::from_utf8_lossy(b"\xed\xa0\xbd \xed\xb8\x80").into_owned();
    for half in ["\\ud83d", "\\ude00", "\\ude00\\ud83d", "\\ud83d\\u0041", &careless] {
        for (_, holds) in holds::ALL {
            for text in [
                format!("{{\"base\":[\"{half} can't be blank\"]}}"),
                format!("{{\"orders\":[{{\"id\":1,\"notes\":\"{half}\"}}]}}"),
                half.repeat(1000),
            ] {
                holds(&text);
            }
        }
    }
}

/// A seed of any target, and what is done to it.
fn text() -> impl Strategy<Value = String> {
    let all: Vec<String> = holds::ALL.iter().flat_map(|(target, _)| seeds(target)).collect();
    let place = 0..=100_usize;
    let put = prop_oneof![
        "[<>&\"'{}\\[\\],;:\\\\/=?#%0-9\u{0}é\u{feff}😀\n]{0,4}",
        prop::sample::select(vec![
            "<![CDATA[",
            "]]>",
            "<!--",
            "&#x0;",
            "\\u",
            "\\ud800",
            "\"\"",
            "http://",
            "\r"
        ])
        .prop_map(str::to_owned),
    ];
    (prop::sample::select(all), prop::collection::vec((place.clone(), place, put), 0..4)).prop_map(
        |(mut text, changes)| {
            for (from, length, put) in changes {
                let boundary = |at: usize| (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
                let start = boundary(text.len() * from / 100);
                let end = boundary((start + length / 4).min(text.len())).max(start);
                text.replace_range(start..end, &put);
            }
            text
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn damaged_seeds_hold(text in text()) {
        for (_, holds) in holds::ALL {
            holds(&text);
        }
    }
}

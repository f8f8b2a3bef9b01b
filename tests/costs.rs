//! What the decoder and the store URL tool cost: twice the text takes twice the work and memory,
//! whatever it is made of. Counted in pieces and in bytes that are allocated, never in seconds.
#![cfg(not(target_arch = "wasm32"))]

use error_message::Decoding;
use proptest::prelude::*;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use std::alloc::System;

#[global_allocator]
static COUNTED: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// What is repeated, and what stands around it.
const UNITS: [(&str, &str, &str); 22] = [
    ("", "ActiveRecord::RecordInvalid: Validation failed: NAME can't be blank\n", ""),
    ("", "ActiveRecord::RecordInvalid: Validation failed: NAME can't be blank ", ""),
    ("", "2026-11-30 10:00:00 NAME HTTP 401 Unauthorized\n", ""),
    ("", "HTTP/1.1 422\n{\"errors\":{\"NAME\":[\"VALUE\",\"can't be blank\"]}}\n", ""),
    ("{\"errors\":{", "\"NAME\":[\"can't be blank\"],", "}}"),
    ("{\"errors\":[", "{\"field\":\"NAME\",\"message\":\"VALUE\"},", "]}"),
    ("{\"message\":\"", "VALUE ", "\"}"),
    ("{\"message\":\"", "\\\\\\\"NAME\\\\\\\": [\\\\n", "\"}"),
    ("", "{\"NAME\":", ""),
    ("", "[", "]"),
    ("", "NAME: [ ", ""),
    ("", "{}", ""),
    ("", "{\\\"NAME\\\":[", ""),
    ("<!doctype html><html>", "<div><p>VALUE &amp; ", ""),
    ("", "<error><message>VALUE", ""),
    ("", "<error><message>VALUE</message></error>", ""),
    ("", "> NAME%22VALUE%22=\n", ""),
    ("", "[store-helper NAME", ""),
    ("", "NAME", ""),
    ("", "order line item quantity must be ", ""),
    ("", "https://NAME.example.org/VALUE?user=VALUE@", ""),
    ("", "Password: NAME\n\u{200b}", ""),
];

/// A text of one of these shapes, and the same with twice as many units.
fn texts() -> impl Strategy<Value = (String, String)> {
    let word = |longest: usize| prop_oneof![4 => 1..12_usize, 1 => 12..longest];
    let numbered = any::<bool>();
    (prop::sample::select(UNITS.as_slice()), word(400), word(3_000), 150_000..300_000_usize, numbered)
        .prop_map(|((before, unit, behind), name, value, bytes, numbered)| {
            let value = "some words ".repeat(value.div_ceil(11)).get(..value).unwrap_or("").to_owned();
            let unit = unit.replace("VALUE", &value);
            let count = bytes.div_ceil(unit.replace("NAME", &"n".repeat(name)).len());
            let text = |count: usize| {
                let number = |i: usize| if numbered { i.to_string() } else { String::new() };
                let units = (0..count).map(|i| unit.replace("NAME", &("n".repeat(name) + &number(i))));
                format!("{before}{}{behind}", units.collect::<String>())
            };
            (text(count), text(2 * count))
        })
}

/// The bytes that `work` allocates.
fn allocated(work: impl FnOnce()) -> usize {
    let region = Region::new(COUNTED);
    work();
    region.change().bytes_allocated
}

/// What an examination costs in pieces and allocated bytes, and how many bytes its report holds.
fn decoded(text: &str) -> (usize, usize, usize) {
    let region = Region::new(COUNTED);
    let (mut decoding, mut pieces) = (Decoding::default(), 1);
    while !decoding.advance(text) {
        pieces += 1;
        let kept = region.change();
        let held = kept.bytes_allocated.saturating_sub(kept.bytes_deallocated);
        assert!(held <= 10 * text.len() + 50_000_000, "{held} bytes are held");
    }
    let report = decoding.report(&error_message::Options::default());
    let change = region.change();
    drop(report);
    (pieces, change.bytes_allocated, change.bytes_allocated.saturating_sub(change.bytes_deallocated))
}

/// No piece takes more, in allocated bytes: layers, words and nodes of 32 KB.
const MOST_A_PIECE: usize = 80_000_000;

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    // One test, for the allocator counts for all threads.
    #[test]
    fn twice_the_message_is_twice_the_work_and_a_url_costs_no_more_in_it((once, twice) in texts()) {
        let (pieces, bytes, _) = decoded(&once);
        let (more_pieces, more_bytes, held) = decoded(&twice);
        prop_assert!(pieces <= once.len() / 7_000 + 1, "{pieces} pieces of {} bytes", once.len());
        prop_assert!(10 * more_pieces <= 22 * pieces + 20, "{pieces} and {more_pieces} pieces");
        // Where the pieces end is chance.
        let by_chance = 4 * bytes / pieces;
        prop_assert!(10 * more_bytes <= 22 * bytes + 10 * by_chance, "{bytes} and {more_bytes} bytes");
        prop_assert!(bytes <= pieces * MOST_A_PIECE, "{bytes} bytes in {pieces} pieces");
        prop_assert!(held <= 10 * twice.len() + 1_000_000, "{held} bytes are held");
        let url = |text: &str| allocated(|| drop(store_url::examine(text, &store_url::Options::default())));
        let (bytes, more_bytes) = (url(&once), url(&twice));
        prop_assert!(more_bytes <= bytes + 1_000_000, "{bytes} and {more_bytes} bytes");
        prop_assert!(bytes <= 20_000_000, "{bytes} bytes");
    }
}

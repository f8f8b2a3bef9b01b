#![no_main]
#[path = "../../tests/support/holds.rs"]
#[allow(dead_code)]
mod holds;

libfuzzer_sys::fuzz_target!(|text: &str| holds::store_url_is_read(text));

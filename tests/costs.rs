//! What the three tools cost: twice the text takes twice the work and memory,
//! whatever it is made of. Counted in pieces and in bytes that are allocated, never in seconds.
#![cfg(not(target_arch = "wasm32"))]

use error_message::Decoding;
use orders::Preview;
use proptest::prelude::*;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use std::alloc::System;
use std::fmt::{self, Debug, Formatter};
use std::ops::Range;
use std::sync::Mutex;

#[global_allocator]
static COUNTED: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// The allocator counts for all threads: one test at a time.
static ALONE: Mutex<()> = Mutex::new(());

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

/// The same for files of orders.
const ORDER_UNITS: [(&str, &str, &str); 32] = [
    ("<Orders>", "<Order><OrderID>1</OrderID>", ""),
    ("<Orders><Order><Items>", "<Item><NAME>VALUE</NAME>", ""),
    ("<Orders><Order>", "<NAME>", ""),
    ("<Orders>", "<NAME>VALUE", ""),
    ("", "<NAME>", ""),
    ("<Orders><Order><Items>", "<Item><SKU>VALUE</SKU><Name>n</Name></Item>", "</Items></Order></Orders>"),
    ("<Orders><Order><Items>", "<Item/>", "</Items></Order></Orders>"),
    ("<Orders><Order><Items>", "<Item><UnitPrice>1,00</UnitPrice></Item>", "</Items></Order></Orders>"),
    ("<Orders><Order>", "<NAME>VALUE</NAME>", "</Order></Orders>"),
    ("<Orders><Order ", "NAME=\"VALUE\" ", "></Order></Orders>"),
    ("<Orders><Order>", "<OrderNumber>VALUE</OrderNumber>", "</Order></Orders>"),
    ("<Orders><Order><InternalNotes>", "VALUE & &amp; <![CDATA[NAME]]>", "</InternalNotes></Order></Orders>"),
    ("<Orders>", "<Order/>", "</Orders>"),
    ("<Orders>", "<Order><OrderNumber>NAME</OrderNumber></Order>", "</Orders>"),
    ("Order Number,SKU,", "NAME,", "\n1,A,VALUE\n"),
    ("Order Number,SKU,Quantity\n", "1,VALUE,1.5\n", ""),
    ("Order Number,City,SKU\n", "NAME,VALUE,A\n", ""),
    ("Order Number,City,SKU\n", "NAME\n", ""),
    ("Order Number,City,SKU\n", ",,\n", ""),
    ("Order Number,City,SKU\n1,\"", "VALUE\"\"", "\",A\n"),
    ("", "{}\n", ""),
    ("{\"orders\":[", "{},", "{}]}"),
    ("{\"orders\":[{\"id\":1}],\"order_line_items\":[", "{\"order_id\":1,\"quantity\":\"1.5\"},", "{}]}"),
    (
        "{\"orders\":[",
        "{\"id\":1,\"order_number\":\"NAME\"},",
        "{}],\"order_line_items\":[{\"order_id\":1}]}",
    ),
    (
        "{\"orders\":[{\"id\":1,\"order_line_items\":[",
        "{\"sku\":\"NAME\",\"variant\":{\"sku\":\"VALUE\"}},",
        "{}]}]}",
    ),
    ("{\"orders\":[{\"id\":1,\"x\":[", "{\"NAME\":[\"VALUE\",1]},", "{}]}]}"),
    ("{\"orders\":[{\"id\":1", ",\"NAME\":\"VALUE\"", "}]}"),
    ("{\"orders\":[{\"id\":1,\"notes\":\"", "VALUE\\n", "\"}]}"),
    ("{\"NAME\":\"", "VALUE ", "\",\"orders\":[{\"id\":1}]}"),
    ("{\"orders\":[{\"id\":1}],\"companies\":[", "{\"id\":\"NAME\",\"name\":\"VALUE\"},", "{}]}"),
    (
        "{\"companies\":[{\"id\":5,\"name\":\"VALUE\"}],\"orders\":[",
        "{\"id\":\"NAME\",\"company_id\":5},",
        "{}]}",
    ),
    ("{\"orders\":", "[", ""),
];

/// A text that is shown by its beginning where a test fails.
struct Text(String);

impl Debug for Text {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes: {}", self.0.len(), self.0.get(..200).unwrap_or(&self.0))
    }
}

/// A text of one of `units`, of about so many bytes, and the same with twice as many of it.
fn texts(units: &'static [(&str, &str, &str)], bytes: Range<usize>) -> impl Strategy<Value = (Text, Text)> {
    let word = |longest: usize| prop_oneof![4 => 1..12_usize, 1 => 12..longest];
    let numbered = any::<bool>();
    (prop::sample::select(units), word(400), word(3_000), bytes, numbered).prop_map(
        |((before, unit, behind), name, value, bytes, numbered)| {
            let value = "some words ".repeat(value.div_ceil(11)).get(..value).unwrap_or("").to_owned();
            let unit = unit.replace("VALUE", &value);
            let count = bytes.div_ceil(unit.len() + name);
            let text = |count: usize| {
                let number = |i: usize| if numbered { i.to_string() } else { String::new() };
                let units = (0..count).map(|i| unit.replace("NAME", &("n".repeat(name) + &number(i))));
                format!("{before}{}{behind}", units.collect::<String>())
            };
            (Text(text(count)), Text(text(2 * count)))
        },
    )
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

/// What a preview costs, with every detail of each of its orders, in turns and in allocated bytes; and
/// the most bytes that it holds at the end of a turn.
fn previewed(text: &str) -> (usize, usize, usize) {
    let region = Region::new(COUNTED);
    let (mut turns, mut most) = (0, 0);
    let mut turn = || {
        turns += 1;
        let change = region.change();
        most = most.max(change.bytes_allocated.saturating_sub(change.bytes_deallocated));
    };
    let mut preview = Preview::new(text.into(), orders::Options::default());
    while !preview.advance(BYTES_OF_A_TURN).finished {
        turn();
    }
    for index in 0..preview.summaries().len() {
        let mut detail = preview.start_detail(index).expect("an order");
        while detail.advance(BYTES_OF_A_TURN).is_none() {
            turn();
        }
    }
    turn();
    drop(preview);
    (turns, region.change().bytes_allocated, most)
}

const BYTES_OF_A_TURN: usize = 16_384;

/// No piece takes more, in allocated bytes: layers, words and nodes of 32 KB.
const MOST_A_PIECE: usize = 64_000_000;

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn twice_the_message_is_twice_the_work((Text(once), Text(twice)) in texts(&UNITS, 100_000..400_000)) {
        let _alone = ALONE.lock();
        let (pieces, bytes, held) = decoded(&once);
        let (more_pieces, more_bytes, more_held) = decoded(&twice);
        prop_assert!(pieces <= once.len() / 7_000 + 1, "{pieces} pieces of {} bytes", once.len());
        prop_assert!(10 * more_pieces <= 22 * pieces + 30, "{pieces} and {more_pieces} pieces");
        prop_assert!(10 * more_bytes <= 22 * bytes + 10_000_000, "{bytes} and {more_bytes} bytes");
        prop_assert!(bytes <= pieces * MOST_A_PIECE, "{bytes} bytes in {pieces} pieces");
        prop_assert!(more_held <= 10 * twice.len() + 1_000_000, "{held} and {more_held} bytes are held");
    }

    #[test]
    fn twice_the_orders_are_twice_the_work((Text(once), Text(twice)) in texts(&ORDER_UNITS, 20_000..80_000)) {
        let _alone = ALONE.lock();
        let (turns, bytes, held) = previewed(&once);
        let (more_turns, more_bytes, more_held) = previewed(&twice);
        prop_assert!(10 * more_turns <= 22 * turns + 20, "{turns} and {more_turns} turns");
        prop_assert!(10 * more_bytes <= 22 * bytes + 10_000_000, "{bytes} and {more_bytes} bytes");
        prop_assert!(more_held <= 10 * twice.len() + 5_000_000, "{held} and {more_held} bytes are held");
    }

    #[test]
    fn a_url_costs_no_more_in_a_longer_text((Text(once), Text(twice)) in texts(&UNITS, 100_000..400_000)) {
        let _alone = ALONE.lock();
        let cost = |text: &str| allocated(|| drop(store_url::examine(text, &store_url::Options::default())));
        let (bytes, more_bytes) = (cost(&once), cost(&twice));
        prop_assert!(more_bytes <= bytes + 1_000_000, "{bytes} and {more_bytes} bytes");
        prop_assert!(bytes <= 20_000_000, "{bytes} bytes");
    }
}

//! What a file of orders costs: twice the text takes twice the work and memory, whatever it is made
//! of. Counted in turns and in bytes that are allocated, never in seconds.
#![cfg(not(target_arch = "wasm32"))]

use orders::Preview;
use proptest::prelude::*;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use std::alloc::System;
use std::fmt::{self, Debug, Formatter};

#[global_allocator]
static COUNTED: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// What is repeated, and what stands around it.
const UNITS: [(&str, &str, &str); 32] = [
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

/// A text of one of these shapes, and the same with twice as many of it.
fn texts() -> impl Strategy<Value = (Text, Text)> {
    let word = |longest: usize| prop_oneof![4 => 1..12_usize, 1 => 12..longest];
    let numbered = any::<bool>();
    (prop::sample::select(UNITS.as_slice()), word(400), word(3_000), 20_000..80_000_usize, numbered).prop_map(
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

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    // One test, for the allocator counts for all threads.
    #[test]
    fn twice_the_orders_are_twice_the_work((Text(once), Text(twice)) in texts()) {
        let (turns, bytes, held) = previewed(&once);
        let (more_turns, more_bytes, more_held) = previewed(&twice);
        prop_assert!(10 * more_turns <= 22 * turns + 20, "{turns} and {more_turns} turns");
        prop_assert!(10 * more_bytes <= 22 * bytes + 10_000_000, "{bytes} and {more_bytes} bytes");
        prop_assert!(more_held <= 10 * twice.len() + 5_000_000, "{held} and {more_held} bytes are held");
    }
}

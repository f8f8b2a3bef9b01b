//! The table of measurements, and the targets that were missed.

use super::Row;

/// How long things may take, in milliseconds, on a machine with two cores.
const FIRST: f64 = 300.0;
const ALL: f64 = 1000.0;
const LONGEST: f64 = 50.0;
/// The file that these targets are for.
const ORDERS: u64 = 10_000;
/// The target for decoding 1 MB of text; 20 KB have to be decoded within a frame.
const FRAME: f64 = 16.0;
const MESSAGE: f64 = 200.0;
/// How many times longer an order may take in the largest file than in the smallest.
const GROWTH: f64 = 4.0 / 3.0;
const MARK: &str = "!";

pub fn print(rows: &[Row]) {
    println!("\n{:<36}{:>9}  {:^32}  {:^18}  {:^38}", "", "", "native", "hook", "screen");
    println!(
        "{:<36}{:>9}  {:>9}{:>12}{:>11}  {:>9}{:>9}  {:>9}{:>9}{:>10}{:>10}",
        "", "MB", "ms", "orders/s", "MB/s", "first ms", "all ms", "first ms", "all ms", "task ms", "MB used"
    );
    for row in rows {
        let sized = row.orders == Some(ORDERS);
        let (first, all) = match (row.orders, row.bytes) {
            (Some(_), _) if sized => (Some(FIRST), Some(ALL)),
            (None, ..=20_000) => (None, Some(FRAME)),
            (None, ..=1_000_000) => (None, Some(MESSAGE)),
            _ => (None, None),
        };
        let per_second = |amount: f64| amount / row.native * 1000.0;
        let orders =
            row.orders.map_or("–".to_owned(), |orders| format!("{:.0}", per_second(orders as f64)));
        println!(
            "{:<36}{:>9.2}  {:>9.1}{:>12}{:>11.0}  {:>9}{:>9}  {:>9}{:>9}{:>10}{:>10}",
            format!("{} {}", row.format, row.name),
            row.bytes as f64 / 1e6,
            row.native,
            orders,
            per_second(row.bytes as f64 / 1e6),
            against(row.first.filter(|_| row.orders.is_some()), first),
            against(row.all, all),
            against(row.seen, first),
            against(row.done, all),
            task(row),
            row.memory.map_or("–".to_owned(), |bytes| format!("{:.0}", bytes as f64 / 1e6)),
        );
    }
    println!(
        "\nTargets: for {ORDERS} orders the first within {FIRST} ms and all within {ALL} ms; no task over {LONGEST} ms;\n\
         messages of 20 KB within {FRAME} ms, of 1 MB within {MESSAGE} ms. {MARK} marks what is missed."
    );
    for format in ["json", "xml", "csv"] {
        let of_format: Vec<&Row> = rows.iter().filter(|row| row.format == format).collect();
        if let [small, .., large] = of_format[..] {
            let cost = |time: f64, row: &Row| time / row.orders.unwrap_or(1) as f64;
            let native = cost(large.native, large) / cost(small.native, small);
            let hook = small.all.zip(large.all).map(|(s, l)| cost(l, large) / cost(s, small));
            println!(
                "An order of {} costs {} times that of one of {} in {format} (native), {} times (hook); the target is {GROWTH:.2}.",
                large.name,
                against(Some(native), Some(GROWTH)).trim(),
                small.name,
                against(hook, Some(GROWTH)).trim(),
            );
        }
    }
}

/// The browser reports no task that is shorter.
fn task(row: &Row) -> String {
    match row.longest {
        Some(longest) if longest < LONGEST => format!("<{LONGEST}"),
        longest => against(longest, Some(LONGEST)),
    }
}

fn against(measured: Option<f64>, target: Option<f64>) -> String {
    let Some(measured) = measured else { return "–".to_owned() };
    let missed = target.is_some_and(|target| measured > target);
    let digits = if measured < 10.0 { 2 } else { 0 };
    format!("{measured:.digits$}{}", if missed { MARK } else { "" })
}

//! Every example of the catalogue through every damage, alone and in pairs, with sentences of four
//! languages around it: the codes stay the same. The table of what is recognised is printed
//! (`cargo test --test error_message_mutations -- --nocapture`).

#[path = "support/damage.rs"]
mod damage;

use std::collections::BTreeSet;

use damage::{DAMAGES, Damage, WRAPPERS};
use error_message::{Options, examine};
use knowledge::catalogue::{Code, Tool};

/// The examples whose text is more than the blanks, with their codes.
fn examples() -> Vec<(Code, &'static str)> {
    let of_the_decoder =
        |code: &&Code| code.entry().tools == [Tool::ErrorMessage] && **code != Code::NotRecognised;
    let codes = Code::ALL.iter().filter(of_the_decoder);
    codes.flat_map(|code| code.examples().examples.iter().map(|example| (*code, *example))).collect()
}

fn survives(code: Code, text: &str) -> bool {
    let report = examine(text, &Options::default());
    let found: BTreeSet<Code> =
        report.findings.iter().map(|f| f.code).filter(|c| *c != Code::ServiceDiscontinued).collect();
    found == BTreeSet::from([code])
}

/// How many of how many, and the first that were not recognised.
#[derive(Debug, Default)]
struct Tally {
    recognised: usize,
    all: usize,
    missed: Vec<String>,
}

impl Tally {
    fn count(&mut self, code: Code, text: &str) {
        self.all += 1;
        if survives(code, text) {
            self.recognised += 1;
        } else if self.missed.len() < 3 {
            self.missed.push(format!("{}: {text}", code.as_str()));
        }
    }
}

#[test]
fn every_example_survives_every_single_damage_in_every_sentence() {
    let mut missed = Vec::new();
    println!("{:26} {:>12}", "damage", "recognised");
    for damage in DAMAGES {
        let mut tally = Tally::default();
        for (code, example) in examples() {
            for (_, wrapper) in WRAPPERS {
                tally.count(code, &wrapper.replace("{}", &(damage.does)(example)));
                tally.count(code, &(damage.does)(&wrapper.replace("{}", example)));
            }
        }
        println!("{:26} {:>5} of {:>5}", damage.name, tally.recognised, tally.all);
        missed.extend(tally.missed.into_iter().map(|text| format!("{}: {text}", damage.name)));
    }
    assert!(missed.is_empty(), "{}", missed.join("\n---\n"));
}

#[test]
fn nearly_every_example_survives_every_pair_of_damages() {
    let rows: Vec<(Tally, usize, &str)> = std::thread::scope(|scope| {
        let rows: Vec<_> = (0..DAMAGES.len()).map(|first| scope.spawn(move || row(first))).collect();
        rows.into_iter().map(|row| row.join().expect("a row is counted")).collect()
    });
    println!("{:26} {:>14}   hardest second damage", "first damage", "recognised");
    for (damage, (tally, missed, hardest)) in DAMAGES.iter().zip(&rows) {
        println!(
            "{:26} {:>5} of {:>5}   {hardest} ({missed} missed)",
            damage.name, tally.recognised, tally.all
        );
        tally.missed.iter().for_each(|text| println!("    {text}"));
    }
    let recognised: usize = rows.iter().map(|(tally, ..)| tally.recognised).sum();
    let all: usize = rows.iter().map(|(tally, ..)| tally.all).sum();
    println!("{:26} {recognised:>5} of {all:>5}", "all pairs");
    assert!(recognised * 100 >= all * 95, "{recognised} of {all}");
}

/// One damage followed by each of them: the tally, and the second damage that hid the most.
fn row(first: usize) -> (Tally, usize, &'static str) {
    let examples = examples();
    let (mut row, mut hardest) = (Tally::default(), (0, "none"));
    for (second, damage) in DAMAGES.iter().enumerate() {
        let mut tally = Tally::default();
        for (n, (code, example)) in examples.iter().enumerate() {
            let (_, wrapper) = WRAPPERS[(first + second + n) % WRAPPERS.len()];
            tally.count(*code, &wrapper.replace("{}", &pair(&DAMAGES[first], damage, example)));
        }
        let missed = tally.all - tally.recognised;
        hardest = hardest.max((missed, damage.name));
        row.recognised += tally.recognised;
        row.all += tally.all;
        row.missed.extend(tally.missed);
    }
    (row, hardest.0, hardest.1)
}

fn pair(first: &Damage, second: &Damage, text: &str) -> String {
    (second.does)(&(first.does)(text))
}

#[test]
fn several_messages_one_after_another_are_all_found() {
    let article = r#"{"fulfilment_line_items.quantity":["must be less than or equal to the unpacked quantity of the order line item"]}"#;
    for (code, example) in examples() {
        let text = format!("{article}\n{example}\n{article}");
        let report = examine(&text, &Options::default());
        let has = |wanted: Code| report.findings.iter().any(|f| f.code == wanted);
        // These two are how an answer about the data is sent: above one they are its envelope.
        let envelope = matches!(code, Code::Http400 | Code::Http422);
        assert!(
            (has(code) || envelope) && has(Code::QuantityExceedsUnpacked),
            "{text}: {:?}",
            report.findings
        );
    }
}

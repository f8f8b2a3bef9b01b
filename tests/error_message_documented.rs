//! The error decoder against everything that the sources quote: the messages of Rails in all
//! languages, the messages of QuickBooks Commerce, of ShipStation and of the plugins.

use error_message::{Options, examine};
use knowledge::vocabulary::Certainty;

/// The codes of a text and whether one of them is only likely; without what is said of every text
/// from QuickBooks Commerce.
fn decoded(text: &str) -> (String, bool) {
    let report = examine(text, &Options::default());
    let told: Vec<_> = report.findings.iter().filter(|f| f.code.as_str() != "service-discontinued").collect();
    let codes: Vec<&str> = told.iter().map(|f| f.code.as_str()).collect();
    let below = |f: &&knowledge::finding::Finding| f.certainty < f.code.entry().certainty;
    (codes.join(" "), told.iter().any(|f| below(f) && f.certainty == Certainty::Inferred))
}

fn rows(table: &str) -> Vec<Vec<&str>> {
    let rows = table.lines().filter(|line| !line.is_empty() && !line.starts_with("# "));
    rows.map(|line| line.split('\t').collect()).collect()
}

#[test]
fn every_message_of_rails_is_known_in_every_language() {
    let rows = rows(include_str!("cases/rails-messages.tsv"));
    let languages: std::collections::BTreeSet<&str> = rows.iter().map(|row| row[0]).collect();
    assert!(["en", "fr", "de", "es"].iter().all(|language| languages.contains(language)), "{languages:?}");
    let mut wrong = Vec::new();
    for row in &rows {
        let [language, key, code, wording] = row[..] else { panic!("{row:?} has no four cells") };
        let limit = if key == "in" { "1..100" } else { "100" };
        let wording = wording
            .replace("%{count}", limit)
            .replace("%{attribute}", "Name")
            .replace("%{errors}", "Name can't be blank");
        for text in [
            format!("{{\"errors\":{{\"name\":[\"{wording}\"]}}}}"),
            format!("{{\"order_line_items[0].price\":\"{wording}\"}}"),
            format!("{{\"errors\":[\"{wording}\"]}}"),
        ] {
            let (codes, likely) = decoded(&text);
            if codes != code || likely {
                wrong.push(format!("{language} {key}: {text}: {codes:?}, likely: {likely}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), rows.len(), wrong.join("\n"));
}

#[test]
fn every_documented_message_has_its_codes() {
    let rows = rows(include_str!("cases/documented-messages.tsv"));
    let mut wrong = Vec::new();
    for row in &rows {
        let [codes, text] = row[..] else { panic!("{row:?} has no two cells") };
        let (found, _) = decoded(text);
        if found != codes {
            wrong.push(format!("{text}: {found:?}, not {codes:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

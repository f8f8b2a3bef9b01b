//! Ordinary texts in which no message is: the decoder finds none.

use error_message::{Options, examine};
use knowledge::catalogue::Code;

#[test]
fn ordinary_texts_are_not_taken_for_messages() {
    let corpus = include_str!("cases/harmless.txt");
    let texts: Vec<String> = corpus
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with("# "))
        .map(|line| line.replace("\\n", "\n"))
        .collect();
    assert!(texts.len() >= 200, "{} texts", texts.len());
    let mut wrong = Vec::new();
    for text in &texts {
        let report = examine(text, &Options::default());
        let found: Vec<&str> = report
            .findings
            .iter()
            .filter(|f| f.code != Code::NotRecognised)
            .map(|f| f.code.as_str())
            .collect();
        if !found.is_empty() || !report.scenarios.is_empty() {
            wrong.push(format!("{text}: {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

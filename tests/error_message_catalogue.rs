//! The error decoder against the catalogue: every code recognises its own examples and nothing
//! else in them.

use error_message::{Options, Report, examine};
use knowledge::catalogue::{Code, Tool};
use words::{Language, Words};

fn codes(report: &Report) -> Vec<&'static str> {
    report.findings.iter().map(|f| f.code.as_str()).filter(|code| *code != "service-discontinued").collect()
}

#[test]
fn every_code_recognises_its_examples_and_nothing_else_in_them() {
    let mut wrong = Vec::new();
    for code in Code::ALL.iter().filter(|code| code.entry().tools == [Tool::ErrorMessage]) {
        for example in code.examples().examples {
            let found = codes(&examine(example, &Options::default()));
            if found != [code.as_str()] {
                wrong.push(format!("{}: {example}: {found:?}", code.as_str()));
            }
        }
        for near in code.examples().near_misses {
            let found = codes(&examine(near, &Options::default()));
            if found.contains(&code.as_str()) {
                wrong.push(format!("{} is not in {near}: {found:?}", code.as_str()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_entry_of_the_decoder_is_complete() {
    let entries: Vec<Code> =
        Code::ALL.iter().copied().filter(|c| c.entry().tools == [Tool::ErrorMessage]).collect();
    assert_eq!(entries.len(), 57, "a new entry is counted here");
    for code in entries {
        let entry = code.entry();
        let name = code.as_str();
        assert!(!code.examples().examples.is_empty(), "{name} has no example");
        assert!(!code.examples().near_misses.is_empty(), "{name} has no near miss");
        assert!(!entry.sources.is_empty() || code == Code::NotRecognised, "{name} has no source");
        let by_itself = [Code::NotRecognised, Code::HtmlInsteadOfXml].contains(&code);
        assert!(!code.patterns().is_empty() || by_itself, "{name} has no wording");
        assert!(!entry.causes.is_empty(), "{name} has no cause");
        for language in Language::ALL {
            let words = Words::plain(language);
            let arguments = words.generic_arguments(code);
            let texts = [
                words.code_title(code, &arguments),
                words.code_why(code, &arguments),
                words.code_fix(code, &arguments),
                words.code_avoid(code, &arguments).unwrap_or_default(),
                words.code_causes(code, &arguments).concat(),
            ];
            assert!(
                texts.iter().all(|text| !text.trim().is_empty()),
                "{name} in {}: {texts:?}",
                language.tag()
            );
        }
    }
}

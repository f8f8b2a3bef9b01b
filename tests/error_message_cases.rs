//! The error decoder against the cases written for reading.
//!
//! A case lists its report line by line: `code CODE "PLACE" name=value …`, `scenario SCENARIO`,
//! `recovered STEP`, `envelope ENVELOPE` and `unexplained "PLACE"`, in the order of the report.

mod support;

use std::fmt::Write as _;

use error_message::{Options, Report, examine};
use knowledge::vocabulary::{Certainty, Value};

#[test]
fn every_case_is_read_as_it_says() {
    let mut wrong = Vec::new();
    for case in support::cases("error_message") {
        let found = lines(&examine(&case.input, &Options::default()), &case.input);
        if found != case.expect {
            wrong.push(format!(
                "{}\nexpected:\n{}\nfound:\n{}",
                case.file.display(),
                case.expect.join("\n"),
                found.join("\n")
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

fn lines(report: &Report, text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for finding in &report.findings {
        let mut line = format!("code {}", finding.code.as_str());
        if finding.certainty == Certainty::Inferred {
            line.push_str(" likely");
        }
        for span in &finding.spans {
            write!(line, " {:?}", span.of(text)).expect("a string takes it");
        }
        for (name, value) in &finding.arguments {
            let value = match value {
                Value::Text(text) => text.clone(),
                Value::Number(number) => number.to_string(),
                Value::Untold => "(untold)".to_owned(),
            };
            write!(line, " {}={value}", name.as_str()).expect("a string takes it");
        }
        lines.push(line);
    }
    lines.extend(report.scenarios.iter().map(|found| format!("scenario {}", found.scenario.as_str())));
    lines.extend(report.recovered.iter().map(|step| format!("recovered {}", step.as_str())));
    lines.extend(report.envelopes.iter().map(|(_, envelope)| format!("envelope {}", envelope.as_str())));
    lines.extend(report.unexplained.iter().map(|span| format!("unexplained {:?}", span.of(text))));
    lines
}

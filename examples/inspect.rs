//! The page's reports as JSON on the command line.
//!
//! `cargo run --release --example inspect -- <url|decode|orders> [--profile NAME] [--lang TAG]
//! [--location ID] [--status STATUS=TARGET]... <FILE|->`

use std::io::{Read as _, Write as _};
use std::process::ExitCode;

use knowledge::profiles::Profile;
use knowledge::shipstation::order_status::{OrderStatus, StatusMapping};
use readers::encoding::decode;
use reports::json_report;
use words::{Language, Words};

const USAGE: &str = "usage: inspect <url|decode|orders> [--profile quickbooks-commerce|custom-store] \
[--lang en|fr|es|de] [--location ID] [--status STATUS=unpaid|paid|shipped|cancelled|on-hold]... <FILE|->";

struct Request {
    tool: String,
    file: String,
    profile: Option<Profile>,
    language: Language,
    location: Option<String>,
    statuses: Vec<(String, OrderStatus)>,
}

fn main() -> ExitCode {
    match Request::read(std::env::args().skip(1)).and_then(|request| request.run()) {
        Ok(json) => {
            // Whoever reads may stop in the middle: that is no fault of the report.
            let _ = writeln!(std::io::stdout(), "{json}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("{message}\n{USAGE}");
            ExitCode::from(2)
        }
    }
}

impl Request {
    fn read(arguments: impl Iterator<Item = String>) -> Result<Request, String> {
        let mut request = Request {
            tool: String::new(),
            file: String::new(),
            profile: None,
            language: Language::English,
            location: None,
            statuses: Vec::new(),
        };
        let mut names = Vec::new();
        let mut arguments = arguments;
        while let Some(argument) = arguments.next() {
            let mut value = || arguments.next().ok_or_else(|| format!("{argument} needs a value"));
            match argument.as_str() {
                "--profile" => {
                    let name = value()?;
                    let profile = Profile::from_name(&name);
                    request.profile = Some(profile.ok_or_else(|| format!("no profile is called {name}"))?);
                }
                "--lang" => {
                    let tag = value()?;
                    request.language =
                        Language::from_tag(&tag).ok_or_else(|| format!("no texts in {tag}"))?;
                }
                "--location" => request.location = Some(value()?),
                "--status" => request.statuses.push(status(&value()?)?),
                option if option.starts_with("--") => return Err(format!("unknown option {option}")),
                _ => names.push(argument),
            }
        }
        let [tool, file] = names.try_into().map_err(|_| "one tool and one file are needed".to_owned())?;
        (request.tool, request.file) = (tool, file);
        Ok(request)
    }

    fn run(&self) -> Result<String, String> {
        let (text, encoding) = decode(&self.bytes()?);
        let (words, profile) = (Words::plain(self.language), self.profile);
        match self.tool.as_str() {
            "url" => {
                let options = store_url::Options { profile, location: self.location.clone() };
                written(&json_report::url(&text, &store_url::examine(&text, &options), &words))
            }
            "decode" => {
                let report = error_message::examine(&text, &error_message::Options { profile });
                written(&json_report::decode(&text, &report, &words))
            }
            "orders" => {
                let options = orders::Options {
                    profile,
                    location: self.location.clone(),
                    encoding,
                    ..Default::default()
                };
                let report = orders::examine(&text, &self.with_statuses(&text, options));
                written(&json_report::orders(&text, &report, &words))
            }
            tool => Err(format!("no tool is called {tool}")),
        }
    }

    /// The profile's own lists, changed as asked for.
    fn with_statuses(&self, text: &str, options: orders::Options) -> orders::Options {
        if self.statuses.is_empty() {
            return options;
        }
        let profile = orders::Preview::new(text.into(), options.clone()).profile();
        let mut mapping = StatusMapping::of(profile);
        for (state, to) in &self.statuses {
            mapping.assign(state, *to);
        }
        orders::Options { statuses: Some(mapping), ..options }
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        let mut bytes = Vec::new();
        if self.file == "-" {
            std::io::stdin().read_to_end(&mut bytes).map_err(|error| error.to_string())?;
            return Ok(bytes);
        }
        std::fs::read(&self.file).map_err(|error| format!("{}: {error}", self.file))
    }
}

fn written(document: &impl serde::Serialize) -> Result<String, String> {
    serde_json::to_string_pretty(document).map_err(|error| error.to_string())
}

/// `STATUS=TARGET`, split at the last `=`.
fn status(argument: &str) -> Result<(String, OrderStatus), String> {
    let (state, to) = argument.rsplit_once('=').ok_or_else(|| format!("{argument} has no ="))?;
    let target = OrderStatus::from_name(to).ok_or_else(|| format!("no status is called {to}"))?;
    Ok((state.to_owned(), target))
}

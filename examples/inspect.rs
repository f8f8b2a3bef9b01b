//! Prints the page's reports as JSON on the command line.
//!
//! `cargo run --release --example inspect -- <url|decode|orders> [--profile NAME] [--lang TAG]
//! [--location ID] [--status STATUS=TARGET]... <FILE|->`

use std::io::{Read as _, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use knowledge::profiles::Profile;
use knowledge::shipstation::order_status::OrderStatus;
use knowledge::shipstation::status_mapping::StatusMapping;
use lexopt::Parser;
use lexopt::prelude::*;
use readers::encoding::decode;
use reports::json_report;
use reports::json_report::OrdersDocument;
use text::shared_text::SharedText;
use words::{Language, Words};

const USAGE: &str = "\
usage: inspect <url|decode|orders> [options] <FILE|->

Prints the page's report on a file as JSON; - reads standard input.

  --profile quickbooks-commerce|custom-store
                       the kind of store; without it, it is detected
  --lang en|fr|es|de   the language of the report
  --location ID        the location to set in the URL, or whose orders are imported
  --status STATUS=unpaid|paid|shipped|cancelled|on-hold
                       maps a status of the store to one of ShipStation; may be repeated
  -h, --help           print this text
";

/// What a command line asks for.
enum Asked {
    Help,
    Report(Request),
}

struct Request {
    tool: String,
    file: PathBuf,
    profile: Option<Profile>,
    language: Language,
    location: Option<String>,
    statuses: Vec<(String, OrderStatus)>,
}

fn main() -> ExitCode {
    let mut out = std::io::BufWriter::new(std::io::stdout());
    let done = Asked::read(Parser::from_env()).map_err(|why| why.to_string()).and_then(|asked| match asked {
        Asked::Help => Ok(_ = write!(out, "{USAGE}")),
        Asked::Report(request) => request.run(&mut out),
    });
    match done {
        Ok(()) => {
            // The reader of the output may close it early: that is no error.
            let _ = out.flush();
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("{message}\n\n{USAGE}");
            ExitCode::from(2)
        }
    }
}

impl Asked {
    fn read(mut arguments: Parser) -> Result<Asked, lexopt::Error> {
        let (mut profile, mut location, mut statuses) = (None, None, Vec::new());
        let mut language = Language::English;
        let mut names = Vec::new();
        while let Some(argument) = arguments.next()? {
            match argument {
                Short('h') | Long("help") => return Ok(Asked::Help),
                Long("profile") => profile = Some(arguments.value()?.parse_with(self::profile)?),
                Long("lang") => language = arguments.value()?.parse_with(self::language)?,
                Long("location") => location = Some(arguments.value()?.string()?),
                Long("status") => statuses.push(arguments.value()?.parse_with(status)?),
                Value(name) => names.push(name),
                other => return Err(other.unexpected()),
            }
        }
        let [tool, file] = names.try_into().map_err(|_| "one tool and one file are needed")?;
        let tool = tool.string()?;
        Ok(Asked::Report(Request { tool, file: file.into(), profile, language, location, statuses }))
    }
}

fn profile(name: &str) -> Result<Profile, String> {
    Profile::from_name(name).ok_or_else(|| format!("no profile is called {name}"))
}

fn language(tag: &str) -> Result<Language, String> {
    Language::from_tag(tag).ok_or_else(|| format!("no texts in {tag}"))
}

/// `STATUS=TARGET`, split at the last `=`.
fn status(argument: &str) -> Result<(String, OrderStatus), String> {
    let (state, to) = argument.rsplit_once('=').ok_or_else(|| format!("`{argument}` has no `=`"))?;
    let target = OrderStatus::from_name(to).ok_or_else(|| format!("no status is called {to}"))?;
    Ok((state.to_owned(), target))
}

impl Request {
    fn run(&self, out: &mut impl Write) -> Result<(), String> {
        let (text, encoding) = decode(&self.bytes()?);
        let (words, profile) = (Words::plain(self.language), self.profile);
        match self.tool.as_str() {
            "url" => {
                let options = store_url::Options { profile, location: self.location.clone() };
                write(out, &json_report::url(&text, &store_url::examine(&text, &options), &words));
            }
            "decode" => {
                let report = error_message::examine(&text, &error_message::Options { profile });
                write(out, &json_report::decode(&text, &report, &words));
            }
            "orders" => {
                let options = orders::Options {
                    profile,
                    location: self.location.clone(),
                    encoding,
                    ..Default::default()
                };
                let text = SharedText::from(text);
                let options = self.with_statuses(&text, options);
                let mut preview = orders::Preview::new(text, options);
                while !preview.advance(usize::MAX).finished {}
                write(out, &OrdersDocument::new(&preview).whole(&preview, &words));
            }
            tool => return Err(format!("no tool is called {tool}")),
        }
        Ok(())
    }

    /// The profile's own status mapping, changed by the statuses of the command line.
    fn with_statuses(&self, text: &SharedText, options: orders::Options) -> orders::Options {
        if self.statuses.is_empty() {
            return options;
        }
        let profile = orders::Preview::new(text.clone(), options.clone()).profile();
        let mut mapping = StatusMapping::of(profile);
        for (state, to) in &self.statuses {
            mapping.assign(state, *to);
        }
        orders::Options { statuses: Some(mapping), ..options }
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        let mut bytes = Vec::new();
        if self.file.as_os_str() == "-" {
            std::io::stdin().read_to_end(&mut bytes).map_err(|error| error.to_string())?;
            return Ok(bytes);
        }
        std::fs::read(&self.file).map_err(|error| format!("{}: {error}", self.file.display()))
    }
}

/// Writes a document as it is made. That the reader of the output closes it early is no error.
fn write(out: &mut impl Write, document: &impl serde::Serialize) {
    let _ = serde_json::to_writer_pretty(&mut *out, document).map(|()| writeln!(out));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Asked, String> {
        Asked::read(Parser::from_args(line.split(' '))).map_err(|why| why.to_string())
    }

    fn request(line: &str) -> Request {
        match read(line) {
            Ok(Asked::Report(request)) => request,
            Ok(Asked::Help) => panic!("{line}: help"),
            Err(why) => panic!("{line}: {why}"),
        }
    }

    #[test]
    fn options_stand_anywhere_and_dash_is_standard_input() {
        let request = request("orders --lang de - --profile=custom-store --location 7");
        assert_eq!((request.tool.as_str(), request.file.as_os_str()), ("orders", "-".as_ref()));
        assert_eq!((request.language, request.profile), (Language::German, Some(Profile::CustomStore)));
        assert_eq!(request.location.as_deref(), Some("7"));
    }

    #[test]
    fn a_status_splits_at_its_last_equals_sign() {
        let statuses = request("orders --status a=b=paid --status=c=on-hold -").statuses;
        assert_eq!(statuses, [("a=b".into(), OrderStatus::Paid), ("c".into(), OrderStatus::OnHold)]);
    }

    #[test]
    fn a_location_that_is_no_number_is_no_wrong_usage() {
        assert_eq!(request("url --location here -").location.as_deref(), Some("here"));
        assert_eq!(request("url --location -1 -").location.as_deref(), Some("-1"));
    }

    #[test]
    fn what_is_not_known_is_wrong_usage() {
        for line in [
            "url",
            "url a b",
            "url --colour -",
            "url -x -",
            "url - --profile",
            "url --profile shop -",
            "url --lang it -",
            "orders --status paid -",
            "orders --status a=lost -",
        ] {
            assert!(read(line).is_err(), "{line}");
        }
        assert!(matches!(read("--help"), Ok(Asked::Help)));
    }
}

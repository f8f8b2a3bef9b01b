//! Writes the Rust that reads the texts: one method per message, one per vocabulary, a table of the codes.

use crate::names::{pascal, snake};
use crate::texts::{Pattern, Texts};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// Ids that begin with the first name are the texts of the enum behind it: `severity-error` is
/// the text of `Severity::Error`, read by `words.severity(…)`. Forgetting a variant does not compile.
const VOCABULARIES: &[(&str, &str)] = &[
    ("argument", "knowledge::vocabulary::ArgName"),
    ("severity", "knowledge::vocabulary::Severity"),
    ("certainty", "knowledge::vocabulary::Certainty"),
    ("profile", "knowledge::profiles::Profile"),
    ("role", "store_url::Role"),
    ("meaning", "store_url::Meaning"),
    ("sentence", "store_url::Sentence"),
    ("guide-step", "store_url::connection::guide::Step"),
    ("guide-origin", "store_url::connection::guide::Origin"),
    ("connection-label", "store_url::connection::guide::ConnectionField"),
    ("request-parameter", "store_url::connection::requests::RequestParameter"),
    ("notice-field", "store_url::connection::ship_notice::NoticeField"),
    ("shell", "store_url::connection::shell_command::Shell"),
    ("recovery", "error_message::Recovery"),
    ("envelope", "error_message::Envelope"),
    ("scenario", "error_message::Scenario"),
    ("advice", "error_message::Scenario"),
    ("attribute", "error_message::fields::Attribute"),
    ("owner", "error_message::fields::Owner"),
    ("outcome", "orders::Outcome"),
    ("need", "knowledge::shipstation::field_table::Need"),
    ("ability", "knowledge::privacy::Ability"),
    ("way", "knowledge::privacy::Way"),
    ("held-by", "knowledge::privacy::HeldBy"),
    ("order-status", "knowledge::shipstation::order_status::OrderStatus"),
    ("status-label", "knowledge::shipstation::order_status::OrderStatus"),
    ("status-form-origin", "knowledge::profiles::Profile"),
    ("status-form-reset", "knowledge::profiles::Profile"),
    ("format", "orders::Format"),
    ("rule", "orders::Rule"),
    ("used", "orders::Use"),
    ("reason", "orders::Reason"),
    ("fates", "orders::FateKind"),
    ("section", "knowledge::shipstation::order_screen::Section"),
];

/// The parts of a code's text; `cause-1`, `cause-2` … come on top.
const FACETS: [&str; 5] = ["title", "short", "why", "fix", "avoid"];
/// Those that a code may do without.
const OPTIONAL: [&str; 2] = ["short", "avoid"];

/// Where each text stands in the table of texts: those that the error decoder needs, then the others, each
/// in the order of their ids.
type Index<'a> = BTreeMap<&'a str, usize>;

fn index(english: &Texts) -> Index<'_> {
    let of_part = |first| english.iter().filter(move |(_, pattern)| pattern.first == first);
    of_part(true).chain(of_part(false)).enumerate().map(|(i, (id, _))| (id.as_str(), i)).collect()
}

/// Everything that `src/lib.rs` includes.
pub fn generate(english: &Texts) -> String {
    let mut out = String::new();
    let index = index(english);
    let first = english.values().filter(|pattern| pattern.first).count();
    writeln!(
        out,
        "/// How many of the texts are in the first part.\n#[cfg(test)]\npub const FIRST: u16 = {first};"
    )
    .unwrap();
    writeln!(out, "impl super::Words {{").unwrap();
    for (id, pattern) in english.iter().filter(|(id, _)| !id.contains('.') && vocabulary(id).is_none()) {
        message_method(&mut out, id, pattern, index[id.as_str()]);
    }
    for (prefix, path) in VOCABULARIES {
        vocabulary_method(&mut out, prefix, path, english, &index);
    }
    writeln!(out, "}}").unwrap();
    code_table(&mut out, english, &index);

    let used: BTreeSet<&String> = english.values().flat_map(|p| &p.arguments).collect();
    let names: Vec<String> = used.iter().map(|name| format!("ArgName::{}", pascal(name))).collect();
    writeln!(
        out,
        "/// The arguments that the texts use: each must exist.\nconst _: &[ArgName] = &[{}];",
        names.join(", ")
    )
    .unwrap();
    out
}

fn message_method(out: &mut String, id: &str, pattern: &Pattern, index: usize) {
    let parameters: String = pattern.arguments.iter().map(|a| format!(", {a}: impl Into<Value>")).collect();
    let values: Vec<String> =
        pattern.arguments.iter().map(|a| format!("(ArgName::{}, {a}.into())", pascal(a))).collect();
    writeln!(
        out,
        "/// `{id}`\npub fn {}(&self{parameters}) -> String {{ self.say({index}, &[{}]) }}",
        snake(id),
        values.join(", ")
    )
    .unwrap();
}

fn vocabulary_method(out: &mut String, prefix: &str, path: &str, english: &Texts, index: &Index) {
    let members: Vec<(&String, &Pattern)> =
        english.iter().filter(|(id, _)| vocabulary(id) == Some(prefix)).collect();
    let takes_arguments = members.iter().any(|(_, pattern)| !pattern.arguments.is_empty());
    let (parameter, argument) =
        if takes_arguments { (", arguments: &[(ArgName, Value)]", "arguments") } else { ("", "&[]") };
    writeln!(out, "/// The text of a [`{path}`].\npub fn {}(&self, of: {path}{parameter}) -> String {{ let index = match of {{", snake(prefix)).unwrap();
    for (id, _) in members {
        writeln!(out, "{path}::{} => {},", pascal(&id[prefix.len() + 1..]), index[id.as_str()]).unwrap();
    }
    writeln!(out, "}}; self.say(index, {argument}) }}").unwrap();
}

fn vocabulary(id: &str) -> Option<&'static str> {
    let id = id.split('.').next().unwrap_or(id);
    let fits = |prefix: &str| id.strip_prefix(prefix).is_some_and(|rest| rest.starts_with('-'));
    VOCABULARIES
        .iter()
        .map(|(prefix, _)| *prefix)
        .filter(|prefix| fits(prefix))
        .max_by_key(|prefix| prefix.len())
}

/// Messages with attributes are the texts of codes. References, because code that fills a structure
/// is three times as large as the structure.
fn code_table(out: &mut String, english: &Texts, index: &Index) {
    let codes: BTreeSet<&str> =
        english.keys().filter_map(|id| id.split_once('.').map(|(code, _)| code)).collect();
    writeln!(out, "pub(super) fn code_texts(code: Code) -> &'static CodeTexts {{ match code {{").unwrap();
    for code in codes {
        let place = |facet: &str| index.get(format!("{code}.{facet}").as_str()).copied();
        let facets: String = FACETS
            .iter()
            .map(|facet| match place(facet) {
                Some(i) if OPTIONAL.contains(facet) => format!("{facet}: Some({i}),"),
                Some(i) => format!("{facet}: {i},"),
                None if OPTIONAL.contains(facet) => format!("{facet}: None,"),
                None => format!("/* {code}.{facet} is missing */"),
            })
            .collect();
        // One stands behind the other: fewer than ten, in the order of their names.
        let causes: Vec<usize> = (1..10).map_while(|n| place(&format!("cause-{n}"))).collect();
        let first = causes.first().copied().unwrap_or_default();
        let causes = first..first + causes.len();
        writeln!(out, "Code::{} => &CodeTexts {{ {facets} causes: {causes:?} }},", pascal(code)).unwrap();
    }
    writeln!(out, "}} }}").unwrap();
}

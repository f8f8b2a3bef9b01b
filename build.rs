//! Turns `src/i18n/<language>/*.ftl` into Rust at build time: one method a message, so that a
//! missing text, a missing language or a wrong argument does not compile and costs nothing in
//! the page.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_syntax::ast;

const LANGUAGES: [&str; 4] = ["en", "fr", "es", "de"];

/// The files whose texts the first program of the page shows: a visitor waits for these. `*` stands
/// for any ending. All others come with the second program.
const FIRST: &[&str] = &["app", "save", "vocabulary", "error-message*"];

/// What the page may ask of the browser, each release being checked against it.
const ALLOWED_IMPORTS: &str = "xtask/allowed-imports.txt";

/// Ids that begin with the first name are the texts of the enum behind it: `severity-error` is
/// the text of `Severity::Error`, read by `words.severity(…)`. Forgetting a variant does not compile.
const VOCABULARIES: &[(&str, &str)] = &[
    ("argument", "crate::core::report::ArgName"),
    ("severity", "crate::core::report::Severity"),
    ("certainty", "crate::core::report::Certainty"),
    ("profile", "crate::core::profiles::Profile"),
    ("role", "crate::core::store_url::Role"),
    ("meaning", "crate::core::store_url::Meaning"),
    ("sentence", "crate::core::store_url::Sentence"),
    ("guide-step", "crate::core::store_url::guide::Step"),
    ("guide-origin", "crate::core::store_url::guide::Origin"),
    ("connection-label", "crate::core::store_url::guide::ConnectionField"),
    ("request-parameter", "crate::core::store_url::requests::RequestParameter"),
    ("notice-field", "crate::core::store_url::ship_notice::NoticeField"),
    ("shell", "crate::core::store_url::shell::Shell"),
    ("recovery", "crate::core::error_message::Recovery"),
    ("envelope", "crate::core::error_message::Envelope"),
    ("story", "crate::core::error_message::Story"),
    ("advice", "crate::core::error_message::Story"),
    ("attribute", "crate::core::error_message::fields::Attribute"),
    ("owner", "crate::core::error_message::fields::Owner"),
    ("outcome", "crate::core::orders::Outcome"),
    ("need", "crate::core::orders::fields::Need"),
    ("ability", "crate::privacy::Ability"),
    ("way", "crate::privacy::Way"),
    ("held-by", "crate::privacy::HeldBy"),
    ("order-status", "crate::core::profiles::status_mapping::OrderStatus"),
    ("status-label", "crate::core::profiles::status_mapping::OrderStatus"),
    ("status-form-origin", "crate::core::profiles::Profile"),
    ("status-form-reset", "crate::core::profiles::Profile"),
    ("format", "crate::core::orders::Format"),
    ("rule", "crate::core::orders::Rule"),
    ("used", "crate::core::orders::Use"),
    ("reason", "crate::core::orders::Reason"),
    ("fates", "crate::core::orders::FateKind"),
    ("section", "crate::core::orders::Section"),
];

/// The parts of a code's text; `cause-1`, `cause-2` … come on top.
const FACETS: [&str; 5] = ["title", "short", "why", "fix", "avoid"];
/// Those that a code may do without.
const OPTIONAL: [&str; 2] = ["short", "avoid"];

/// One text: its encoded pattern and the arguments it uses.
struct Pattern {
    encoded: String,
    arguments: BTreeSet<String>,
    /// Whether the first program shows it.
    first: bool,
}

/// A language: texts by id, attributes as `id.attribute`.
type Texts = BTreeMap<String, Pattern>;

/// Where each text stands in the table of texts: those of the first program, then the others, each
/// in the order of their ids.
type Index<'a> = BTreeMap<&'a str, usize>;

fn main() {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let folder = root.join("src/i18n");
    println!("cargo::rerun-if-changed=src/i18n");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={ALLOWED_IMPORTS}");
    let mut problems = Vec::new();
    let languages: Vec<Texts> =
        LANGUAGES.iter().map(|l| read_language(&folder.join(l), &mut problems)).collect();
    compare(&languages, &mut problems);
    if !problems.is_empty() {
        for problem in &problems {
            println!("cargo::error={problem}");
        }
        std::process::exit(1);
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    fs::write(out.join("messages.rs"), generate(&languages[0])).expect("OUT_DIR can be written");
    let list = fs::read_to_string(root.join(ALLOWED_IMPORTS)).expect("the list of imports is there");
    fs::write(out.join("abilities.rs"), abilities(&list)).expect("OUT_DIR can be written");
    for (language, texts) in LANGUAGES.iter().zip(&languages) {
        for (part, first) in [("first", true), ("rest", false)] {
            let file = out.join(format!("{language}.{part}.txt"));
            fs::write(file, joined(texts, &languages[0], first)).expect("OUT_DIR can be written");
        }
    }
}

/// One part of the texts of a language, divided by `\0`, in the order of their ids: the form in which
/// the page loads them, see `src/i18n/texts.rs`.
fn joined(texts: &Texts, english: &Texts, first: bool) -> String {
    let of_part = english.iter().filter(|(_, pattern)| pattern.first == first);
    let patterns: Vec<&str> = of_part.map(|(id, _)| texts[id].encoded.as_str()).collect();
    patterns.join("\0")
}

fn index(english: &Texts) -> Index<'_> {
    let of_part = |first| english.iter().filter(move |(_, pattern)| pattern.first == first);
    of_part(true).chain(of_part(false)).enumerate().map(|(i, (id, _))| (id.as_str(), i)).collect()
}

fn read_language(folder: &Path, problems: &mut Vec<String>) -> Texts {
    let mut texts = Texts::new();
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .map(|dir| dir.filter_map(|e| e.ok().map(|e| e.path())).collect())
        .unwrap_or_default();
    files.retain(|f| f.extension().is_some_and(|e| e == "ftl"));
    files.sort();
    for file in files {
        let name = file.display().to_string();
        let first = is_of_the_first_program(&file);
        let source = fs::read_to_string(&file).expect("a listed file can be read");
        let resource = fluent_syntax::parser::parse(source.as_str()).unwrap_or_else(|(resource, errors)| {
            problems.extend(errors.iter().map(|e| format!("{name}: {e}")));
            resource
        });
        for entry in resource.body {
            match entry {
                ast::Entry::Message(message) => read_message(&message, &name, first, &mut texts, problems),
                ast::Entry::Junk { content } => problems.push(format!("{name}: not Fluent: {content}")),
                ast::Entry::Term(term) => {
                    problems.push(format!("{name}: terms are not used: -{}", term.id.name))
                }
                _ => {}
            }
        }
    }
    texts
}

fn is_of_the_first_program(file: &Path) -> bool {
    let stem = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    FIRST.iter().any(|name| match name.strip_suffix('*') {
        Some(beginning) => stem.starts_with(beginning),
        None => stem == *name,
    })
}

fn read_message(
    message: &ast::Message<&str>,
    file: &str,
    first: bool,
    texts: &mut Texts,
    problems: &mut Vec<String>,
) {
    let id = message.id.name;
    let attributes = message.attributes.iter().map(|a| (format!("{id}.{}", a.id.name), &a.value));
    let value = message.value.iter().map(|value| (id.to_owned(), value));
    for (id, value) in value.chain(attributes) {
        let mut pattern = Pattern { encoded: String::new(), arguments: BTreeSet::new(), first };
        encode(value, &mut pattern).unwrap_or_else(|what| problems.push(format!("{file}: {id}: {what}")));
        if texts.insert(id.clone(), pattern).is_some() {
            problems.push(format!("{file}: {id} stands twice"));
        }
    }
}

/// Encodes a pattern with control characters that no text uses: `\u{1}name\u{6}` an argument,
/// `\u{2}name` then `\u{3}key\u{4}text` for each variant (the default's key begins with `*`) then
/// `\u{5}` a choice. `src/i18n/render.rs` reads it.
fn encode(pattern: &ast::Pattern<&str>, out: &mut Pattern) -> Result<(), String> {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => out.encoded.push_str(value),
            ast::PatternElement::Placeable { expression } => match expression {
                ast::Expression::Inline(inline) => encode_inline(inline, out)?,
                ast::Expression::Select { selector, variants } => {
                    let name = variable(selector)?;
                    out.arguments.insert(name.to_owned());
                    write!(out.encoded, "\u{2}{name}").unwrap();
                    for variant in variants {
                        let key = match &variant.key {
                            ast::VariantKey::Identifier { name } => name,
                            ast::VariantKey::NumberLiteral { value } => value,
                        };
                        write!(out.encoded, "\u{3}{}{key}\u{4}", if variant.default { "*" } else { "" })
                            .unwrap();
                        encode(&variant.value, out)?;
                    }
                    out.encoded.push('\u{5}');
                }
            },
        }
    }
    Ok(())
}

fn encode_inline(inline: &ast::InlineExpression<&str>, out: &mut Pattern) -> Result<(), String> {
    match inline {
        ast::InlineExpression::StringLiteral { value } => out.encoded.push_str(value),
        other => {
            let name = variable(other)?;
            out.arguments.insert(name.to_owned());
            write!(out.encoded, "\u{1}{name}\u{6}").unwrap();
        }
    }
    Ok(())
}

fn variable<'a>(inline: &ast::InlineExpression<&'a str>) -> Result<&'a str, String> {
    match inline {
        ast::InlineExpression::VariableReference { id } => Ok(id.name),
        other => Err(format!("only {{ $argument }} and {{ \"text\" }} are used here, not {other:?}")),
    }
}

fn compare(languages: &[Texts], problems: &mut Vec<String>) {
    let english = &languages[0];
    for (language, texts) in LANGUAGES.iter().zip(languages).skip(1) {
        for (id, pattern) in english {
            match texts.get(id) {
                None => problems.push(format!("{language}: {id} is missing")),
                Some(other) if other.arguments != pattern.arguments => problems.push(format!(
                    "{language}: {id} uses {:?}, English uses {:?}",
                    other.arguments, pattern.arguments
                )),
                Some(other) if other.first != pattern.first => {
                    problems.push(format!("{language}: {id} stands in another file than in English"));
                }
                Some(_) => {}
            }
        }
        problems.extend(
            texts
                .keys()
                .filter(|id| !english.contains_key(*id))
                .map(|id| format!("{language}: {id} is not in English")),
        );
    }
}

fn generate(english: &Texts) -> String {
    let mut out = String::new();
    let index = index(english);
    let first = english.values().filter(|pattern| pattern.first).count();
    writeln!(out, "/// So many of the texts are those of the first program.\n#[cfg(test)]\npub const FIRST: usize = {first};").unwrap();
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

/// Messages with attributes are the texts of codes.
fn code_table(out: &mut String, english: &Texts, index: &Index) {
    let codes: BTreeSet<&str> =
        english.keys().filter_map(|id| id.split_once('.').map(|(code, _)| code)).collect();
    writeln!(out, "pub(super) fn code_texts(code: Code) -> CodeTexts {{ match code {{").unwrap();
    for code in codes {
        let facets: String = FACETS
            .iter()
            .map(|facet| match index.get(format!("{code}.{facet}").as_str()) {
                Some(i) if OPTIONAL.contains(facet) => format!("{facet}: Some({i}),"),
                Some(i) => format!("{facet}: {i},"),
                None if OPTIONAL.contains(facet) => format!("{facet}: None,"),
                None => format!("/* {code}.{facet} is missing */"),
            })
            .collect();
        let causes: Vec<String> = (1..)
            .map_while(|n| index.get(format!("{code}.cause-{n}").as_str()).map(ToString::to_string))
            .collect();
        writeln!(out, "Code::{} => CodeTexts {{ {facets} causes: &[{}] }},", pascal(code), causes.join(", "))
            .unwrap();
    }
    writeln!(out, "}} }}").unwrap();
}

/// The list of imports as a table of `src/privacy.rs`: a heading `## group: …` is a variant of
/// `Ability`, and a line its entry, without the reason behind ` # `.
fn abilities(list: &str) -> String {
    let mut groups: Vec<(&str, Vec<&str>)> = Vec::new();
    for line in list.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if let Some(heading) = line.strip_prefix("## ") {
            groups.push((heading.split(':').next().unwrap_or_default(), Vec::new()));
        } else if !line.starts_with('#')
            && let Some((_, entries)) = groups.last_mut()
        {
            entries.push(line.split(" # ").next().unwrap_or_default().trim());
        }
    }
    let rows = groups.iter().map(|(group, entries)| format!("(Ability::{}, &{entries:?}),", pascal(group)));
    format!(
        "/// What the page may ask of the browser, by group.\npub static ABILITIES: [(Ability, &[&str]); {}] = [{}];",
        groups.len(),
        rows.collect::<String>()
    )
}

fn snake(id: &str) -> String {
    id.replace('-', "_")
}

fn pascal(id: &str) -> String {
    let upper = |word: &str| {
        let mut chars = word.chars();
        chars.next().map_or(String::new(), |first| first.to_uppercase().collect::<String>() + chars.as_str())
    };
    id.split(['-', '_']).map(upper).collect()
}

//! What happens to a message on its way to a support form.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// A damage with its name.
pub struct Damage {
    /// Its name in the printed table.
    pub name: &'static str,
    /// What it makes of a text.
    pub does: fn(&str) -> String,
}

/// Every damage that the decoder undoes.
pub const DAMAGES: &[Damage] = &[
    Damage { name: "quoted e-mail", does: quoted_lines },
    Damage { name: "quoted twice", does: |t| quoted_lines(&quoted_lines(t)) },
    Damage { name: "wrapped at words", does: wrapped_at_words },
    Damage { name: "wrapped anywhere", does: |t| wrapped_anywhere(t, 38) },
    Damage { name: "HTML entities", does: html_escaped },
    Damage { name: "HTML entities twice", does: |t| html_escaped(&html_escaped(t)) },
    Damage { name: "numeric entities", does: numeric_entities },
    Damage { name: "decimal entities", does: decimal_entities },
    Damage { name: "named letters", does: named_letters },
    Damage { name: "percent-encoding", does: percent_encoded },
    Damage { name: "form encoding", does: |t| percent_encoded(t).replace("%20", "+") },
    Damage { name: "JSON in a string", does: in_a_string },
    Damage { name: "JSON in a string twice", does: |t| in_a_string(&in_a_string(t)) },
    Damage { name: "English quotes", does: |t| quotes(t, "“", "”") },
    Damage { name: "German quotes", does: |t| quotes(t, "„", "“") },
    Damage { name: "angle quotes", does: |t| quotes(t, "«", "»") },
    Damage { name: "French quotes", does: |t| quotes(t, "« ", " »") },
    Damage { name: "single English quotes", does: |t| quotes(t, "‘", "’") },
    Damage { name: "typographic apostrophes", does: |t| t.replace('\'', "’") },
    Damage { name: "non-breaking blanks", does: |t| t.replace(' ', "\u{a0}") },
    Damage { name: "invisible characters", does: invisible },
    Damage {
        name: "single quotes",
        does: |t| t.replace("\\\"", "\u{1}").replace('"', "'").replace('\u{1}', "\\\""),
    },
    Damage { name: "trailing commas", does: trailing_commas },
    Damage { name: "cut off at the end", does: |t| t.trim_end_matches([']', '}', '"', '>']).to_owned() },
    Damage { name: "line ends of Windows", does: |t| wrapped_at_words(t).replace('\n', "\r\n") },
];

/// Sentences that people put around a message; `{}` stands for it.
pub const WRAPPERS: &[(&str, &str)] = &[
    ("none", "{}"),
    (
        "en",
        "Hi team,\n\nsince this morning ShipStation shows this error:\n\n{}\n\nWhat can we do about it?\nThanks, Anna",
    ),
    ("fr", "Bonjour, ShipStation affiche le message suivant : {}\nPouvez-vous nous aider ? Merci, Zoë"),
    ("es", "Hola:\nal crear el envío sale este mensaje: «{}»\n¿Qué hacemos? Un saludo, Íñigo"),
    ("de", "Guten Tag,\nbeim Erstellen des Etiketts kommt diese Fehlermeldung:\n{}\n\nViele Grüße, Jürgen"),
];

fn quoted_lines(text: &str) -> String {
    text.lines().map(|line| format!("> {line}")).collect::<Vec<_>>().join("\n")
}

/// Lines of at most 40 characters, broken at blanks, and inside of what is longer.
fn wrapped_at_words(text: &str) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let mut length = 0;
        for word in line.split_inclusive(' ') {
            if length > 0 && length + word.chars().count() > 40 {
                out.push('\n');
                length = 0;
            }
            for c in word.chars() {
                if length == 40 {
                    out.push('\n');
                    length = 0;
                }
                out.push(c);
                length += 1;
            }
        }
        out.push('\n');
    }
    out.trim_end_matches('\n').to_owned()
}

fn wrapped_anywhere(text: &str, width: usize) -> String {
    let mut out = String::new();
    for line in text.lines() {
        for (i, c) in line.chars().enumerate() {
            if i > 0 && i % width == 0 {
                out.push('\n');
            }
            out.push(c);
        }
        out.push('\n');
    }
    out.trim_end_matches('\n').to_owned()
}

fn html_escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('"', "&quot;").replace('\'', "&#39;");
    text.replace('<', "&lt;").replace('>', "&gt;")
}

fn numeric_entities(text: &str) -> String {
    text.chars()
        .map(|c| {
            if c.is_ascii_alphanumeric() || c == ' ' || c == '\n' {
                c.to_string()
            } else {
                format!("&#x{:X};", u32::from(c))
            }
        })
        .collect()
}

fn decimal_entities(text: &str) -> String {
    let entity = |c: char| match c {
        '"' | '\'' | '{' | '}' | '[' | ']' => format!("&#{};", u32::from(c)),
        c => c.to_string(),
    };
    text.chars().map(entity).collect()
}

/// Letters with accents, as web pages of old wrote them.
fn named_letters(text: &str) -> String {
    let named = [("é", "&eacute;"), ("è", "&egrave;"), ("à", "&agrave;"), ("ü", "&uuml;"), ("ö", "&ouml;")];
    let more = [("ß", "&szlig;"), ("í", "&iacute;"), ("ó", "&oacute;"), ("á", "&aacute;"), ("É", "&Eacute;")];
    let text = named.iter().chain(&more).fold(text.to_owned(), |text, (c, name)| text.replace(c, name));
    text.replace('"', "&quot;")
}

fn percent_encoded(text: &str) -> String {
    const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');
    utf8_percent_encode(text, RESERVED).to_string()
}

fn in_a_string(text: &str) -> String {
    serde_json::to_string(text).expect("a string can be written")
}

fn quotes(text: &str, open: &str, close: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for c in text.chars() {
        if c == '"' {
            out.push_str(if inside { close } else { open });
            inside = !inside;
        } else {
            out.push(c);
        }
    }
    out
}

fn invisible(text: &str) -> String {
    let marks = ['\u{200b}', '\u{ad}', '\u{feff}', '\u{200e}'];
    let mut out = String::new();
    for (i, c) in text.chars().enumerate() {
        out.push(c);
        if i % 5 == 4 {
            out.push(marks[i / 5 % marks.len()]);
        }
    }
    out
}

fn trailing_commas(text: &str) -> String {
    text.replace("\"]", "\",]").replace("]}", "],}")
}

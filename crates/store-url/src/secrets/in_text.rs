//! User names and passwords in what was pasted beside the URL: an integration page hands over all
//! three together, and a command from a terminal does too.

use text::span::{Span, united};

/// What stands in front of a user name, a password or a key.
const LABELS: [&str; 24] = [
    "password",
    "passwort",
    "kennwort",
    "mot de passe",
    "contraseña",
    "clave",
    "passwd",
    "pwd",
    "mdp",
    "username",
    "user name",
    "user",
    "nom d'utilisateur",
    "nom d’utilisateur",
    "usuario",
    "nombre de usuario",
    "benutzername",
    "benutzer",
    "api key",
    "api_key",
    "apikey",
    "token",
    "secret",
    "authorization",
];

/// Options of command line tools that take `user:password`.
const OPTIONS: [&str; 2] = ["-u", "--user"];

/// Nobody's password is longer, in bytes; looking further would make long words slow.
const LONGEST: usize = 200;

/// The places of user names and passwords in `text`.
pub(crate) fn find(text: &str) -> Vec<Span> {
    let lower = text.to_ascii_lowercase();
    let mut spans = Vec::new();
    for label in LABELS {
        spans.extend(lower.match_indices(label).filter_map(|(at, _)| behind_label(text, at, label.len())));
    }
    for option in OPTIONS {
        spans.extend(lower.match_indices(option).filter_map(|(at, _)| behind_option(text, at, option.len())));
    }
    spans.extend(text.match_indices('@').filter_map(|(at, _)| before_host(text, at)));
    spans.extend(lower.match_indices("%40").filter_map(|(at, _)| before_encoded_host(text, &lower, at)));
    united(spans)
}

/// `Password: value`, `"password": "value"`, `Password` and the value on the next line.
fn behind_label(text: &str, at: usize, length: usize) -> Option<Span> {
    let before = text.get(..at)?.chars().next_back();
    let behind = text.get(at + length..)?;
    let marks = |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '*' | '`');
    let value = behind.trim_start_matches(marks);
    let has_colon = value.starts_with([':', '=']);
    let gap = behind.get(..behind.len() - value.len())?;
    if before.is_some_and(char::is_alphanumeric) || !(has_colon || gap.contains('\n')) {
        return None;
    }
    let mut value = value.trim_start_matches([':', '=']).trim_start_matches(marks);
    for scheme in ["basic ", "bearer "] {
        let is_it = value.get(..scheme.len()).is_some_and(|head| head.eq_ignore_ascii_case(scheme));
        value = value.get(scheme.len()..).filter(|_| is_it).unwrap_or(value);
    }
    first_word(text, value)
}

/// `-u user:password`
fn behind_option(text: &str, at: usize, length: usize) -> Option<Span> {
    let before = text.get(..at)?.chars().next_back();
    let behind = text.get(at + length..)?;
    let value = behind.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '='));
    let is_option = before.is_none_or(char::is_whitespace) && value.len() < behind.len();
    let span = first_word(text, value)?;
    (is_option && span.of(text).contains(':')).then_some(span)
}

/// `user:password@host`, with or without a scheme in front.
fn before_host(text: &str, at: usize) -> Option<Span> {
    if !text.get(at + 1..)?.starts_with(|c: char| c.is_alphanumeric() || c == '[') {
        return None;
    }
    let window = Span::new(text, at.saturating_sub(LONGEST), at).of(text);
    let word =
        window.rsplit(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '<' | '>' | '(')).next()?;
    let user = word.rsplit("//").next()?;
    let is_mail = user.to_ascii_lowercase().starts_with("mailto:");
    let is_secret = (user.contains(':') || user.len() < word.len()) && !user.is_empty() && !is_mail;
    is_secret.then(|| Span::new(text, at - user.len(), at))
}

/// `user%3apassword%40host` in a URL that is percent-encoded as a whole.
fn before_encoded_host(text: &str, lower: &str, at: usize) -> Option<Span> {
    let from = Span::new(text, at.saturating_sub(LONGEST), at).start();
    let slashes = lower.get(from..at)?.rfind("%2f%2f")?;
    Some(Span::new(text, from + slashes + 6, at))
}

/// The word that `rest`, the end of a piece of `text`, begins with.
fn first_word(text: &str, rest: &str) -> Option<Span> {
    let ends = |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '`' | '<' | '>' | ',' | ';');
    let head = Span::new(rest, 0, LONGEST).of(rest);
    let length = head.find(ends).unwrap_or(head.len());
    let start = (rest.as_ptr() as usize).checked_sub(text.as_ptr() as usize)?;
    (length > 0).then(|| Span::new(text, start, start + length))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::secrets::in_url::masked;

    #[test]
    fn what_an_integration_page_hands_over_is_hidden_in_every_language() {
        for (text, hidden) in [
            ("Username: ann\nPassword: hunter2", "Username: ***\nPassword: ***"),
            ("Nom d’utilisateur : ann", "Nom d’utilisateur : ***"),
            ("Mot de passe\nhunter2\nURL", "Mot de passe\n***\nURL"),
            ("Contraseña = hunter2,", "Contraseña = ***,"),
            ("Benutzername:ann Passwort:hunter2", "Benutzername:*** Passwort:***"),
            (r#"{"password": "hunter2"}"#, r#"{"password": "***"}"#),
            ("curl -u 'ann:hunter2' x", "curl -u '***' x"),
            ("Authorization: Basic YW5uOng=", "Authorization: Basic ***"),
            ("ftp://ann:hunter2@files.example.org", "ftp://***@files.example.org"),
            ("ann:hunter2@shop.example.org", "***@shop.example.org"),
            ("https%3A%2F%2Fann%3Ahunter2%40shop.example.org", "https%3A%2F%2F***%40shop.example.org"),
        ] {
            assert_eq!(masked(text, &find(text)), hidden);
        }
    }

    #[test]
    fn words_about_passwords_and_mail_addresses_stay() {
        for text in [
            "Copiez le mot de passe et l’URL",
            "mailto:ann@example.org",
            "ann@example.org",
            "-u x",
            "tokens: 3",
        ] {
            assert_eq!(masked(text, &find(text)), text);
        }
    }
}

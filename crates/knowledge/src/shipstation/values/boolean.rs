//! Yes and no.

/// What a boolean says, as XML writes it.
pub fn read_bool(value: &str) -> Option<bool> {
    match value {
        "true" | "1" => Some(true),
        "false" | "0" => Some(false),
        _ => None,
    }
}

/// The boolean that a word for yes or no means.
pub fn meant_bool(value: &str) -> Option<&'static str> {
    match value.to_lowercase().as_str() {
        "true" | "yes" | "y" | "on" | "1" | "oui" | "sí" | "si" | "ja" => Some("true"),
        "false" | "no" | "n" | "off" | "0" | "non" | "nein" => Some("false"),
        _ => None,
    }
}

//! How an id is called in Rust.

pub fn snake(id: &str) -> String {
    id.replace('-', "_")
}

pub fn pascal(id: &str) -> String {
    let upper = |word: &str| {
        let mut chars = word.chars();
        chars.next().map_or(String::new(), |first| first.to_uppercase().collect::<String>() + chars.as_str())
    };
    id.split(['-', '_']).map(upper).collect()
}

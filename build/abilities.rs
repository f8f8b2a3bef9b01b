//! The list of what the page may ask of the browser, as a table of the page.

use crate::names::pascal;

/// The list of imports as a table of `src/privacy.rs`: a heading `## group: …` is a variant of
/// `Ability`, and a line its entry, without the reason behind ` # `.
pub fn abilities(list: &str) -> String {
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

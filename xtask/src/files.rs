//! Lists the files of a folder.

use crate::run::Outcome;
use std::path::Path;
use walkdir::WalkDir;

/// All files below a folder, relative to it, with `/`, sorted.
pub fn files_below(folder: &Path) -> Outcome<Vec<String>> {
    let mut found = Vec::new();
    for entry in WalkDir::new(folder) {
        let entry = entry.map_err(|why| format!("{}: {why}", folder.display()))?;
        if let (false, Ok(below)) = (entry.file_type().is_dir(), entry.path().strip_prefix(folder)) {
            found.push(below.to_string_lossy().replace('\\', "/"));
        }
    }
    found.sort();
    Ok(found)
}

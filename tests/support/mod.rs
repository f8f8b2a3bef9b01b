//! Reads the case files: a title, prose, an input and what is expected of it.

use std::fs;
use std::path::{Path, PathBuf};

/// One case file: `# title`, a sentence or two, a fenced block `input` and a fenced block `expect`.
pub struct Case {
    /// The file, for the message of a failing test.
    pub file: PathBuf,
    /// The inside of the block `input`, without its last line end.
    pub input: String,
    /// The lines of the block `expect`; empty ones and those that begin with `#` left out.
    pub expect: Vec<String>,
}

/// All cases of a tool, in the order of their names.
pub fn cases(tool: &str) -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases").join(tool);
    let listed = fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    let mut files: Vec<PathBuf> = listed.map(|entry| entry.expect("a listed file").path()).collect();
    files.retain(|file| file.extension().is_some_and(|e| e == "md"));
    files.sort();
    files.into_iter().map(read).collect()
}

fn read(file: PathBuf) -> Case {
    let text = fs::read_to_string(&file).expect("a listed file can be read");
    assert!(text.starts_with("# "), "{}: a case begins with its title", file.display());
    let block = |name: &str| {
        let (_, rest) = text
            .split_once(&format!("\n```{name}"))
            .unwrap_or_else(|| panic!("{}: no block {name}", file.display()));
        let (_, inside) = rest.split_once('\n').expect("a block has lines");
        let (inside, _) =
            inside.split_once("\n```").unwrap_or_else(|| panic!("{}: {name} does not end", file.display()));
        inside.to_owned()
    };
    let expect = block("expect");
    let expect = expect.lines().filter(|l| !l.is_empty() && !l.starts_with('#')).map(str::to_owned).collect();
    Case { input: block("input"), expect, file }
}

//! Reads case files that hold many cases: every fenced block of them, in order.

use std::fs;
use std::path::PathBuf;

/// A fenced block of a case file.
#[derive(Debug, Clone)]
pub struct Block {
    /// What follows the opening fence: `input`, `input json`, `expect`.
    pub info: String,
    /// The lines in the block, the last without its line break.
    pub text: String,
    /// Where the opening fence stands: `file:line`.
    pub place: String,
}

/// The fenced blocks of every file of `tests/cases/<tool>`, file by file in order of name.
pub fn blocks(tool: &str) -> Vec<Block> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/cases").join(tool);
    let entries = fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("readable folder").path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "md"));
    files.sort();
    files.iter().flat_map(read).collect()
}

fn read(file: &PathBuf) -> Vec<Block> {
    let source = fs::read_to_string(file).expect("readable file");
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let mut blocks = Vec::new();
    let mut open: Option<Block> = None;
    for (number, line) in source.lines().enumerate() {
        match (&mut open, line.strip_prefix("```")) {
            (None, Some(info)) => {
                let place = format!("{name}:{}", number + 1);
                open = Some(Block { info: info.trim().to_owned(), text: String::new(), place });
            }
            (Some(_), Some(_)) => {
                let mut block = open.take().expect("an open block");
                block.text.pop();
                blocks.push(block);
            }
            (Some(block), None) => {
                block.text.push_str(line);
                block.text.push('\n');
            }
            (None, None) => {}
        }
    }
    assert!(open.is_none(), "{name}: a block is not closed");
    blocks
}

//! Reads the import section of a wasm file. <https://webassembly.github.io/spec/core/binary/modules.html>

use crate::run::Outcome;
use wasmparser::{BinaryReaderError, Parser, Payload};

/// The names of all imports, in their order.
pub fn imported_names(file: &[u8]) -> Outcome<Vec<String>> {
    let mut names = Vec::new();
    for part in Parser::new(0).parse_all(file) {
        if let Payload::ImportSection(imports) = part.map_err(unreadable)? {
            for import in imports.into_imports() {
                names.push(import.map_err(unreadable)?.name.to_owned());
            }
        }
    }
    Ok(names)
}

fn unreadable(why: BinaryReaderError) -> String {
    format!("the wasm file cannot be read: {why}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_function_imports_behind_another_section() {
        let file = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x02\x07\x01\x01m\x01f\0\0";
        assert_eq!(imported_names(file).unwrap(), ["f"]);
    }

    #[test]
    fn a_cut_file_is_an_error() {
        assert!(imported_names(b"\0asm\x01\0\0\0\x02\x09\x01").is_err());
    }
}

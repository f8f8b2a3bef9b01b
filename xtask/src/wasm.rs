//! The import section of a wasm file. <https://webassembly.github.io/spec/core/binary/modules.html>

use crate::run::Outcome;
use wasmparser::{BinaryReaderError, Parser, Payload};

const IMPORT_SECTION: u8 = 2;
const FUNCTION: u8 = 0;

const HEAD: &[u8] = b"\0asm\x01\0\0\0";
const UNREADABLE: &str = "the wasm file cannot be read";

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
    format!("{UNREADABLE}: {why}")
}

/// The same file with other names of its imports.
pub fn with_imports_named(file: &[u8], new: impl Fn(&str) -> String) -> Outcome<Vec<u8>> {
    let mut out = HEAD.to_vec();
    for (kind, section) in sections(file).ok_or(UNREADABLE)? {
        out.push(kind);
        if kind == IMPORT_SECTION {
            let imports = Reader(section).imports().ok_or(UNREADABLE)?;
            let mut section = Vec::new();
            write_number(&mut section, imports.len());
            for import in imports {
                write_bytes(&mut section, import.module.as_bytes());
                write_bytes(&mut section, new(&import.name).as_bytes());
                section.push(FUNCTION);
                write_number(&mut section, import.signature);
            }
            write_bytes(&mut out, &section);
        } else {
            write_bytes(&mut out, section);
        }
    }
    Ok(out)
}

/// Behind their number.
fn write_bytes(out: &mut Vec<u8>, bytes: &[u8]) {
    write_number(out, bytes.len());
    out.extend(bytes);
}

/// LEB128, unsigned.
fn write_number(out: &mut Vec<u8>, mut number: usize) {
    while number > 0x7f {
        out.push(0x80 | (number & 0x7f) as u8);
        number >>= 7;
    }
    out.push(number as u8);
}

/// The sections of a file: what kind of section, and what is in it.
fn sections(file: &[u8]) -> Option<Vec<(u8, &[u8])>> {
    let mut rest = Reader(file.strip_prefix(HEAD)?);
    let mut sections = Vec::new();
    while !rest.0.is_empty() {
        let kind = rest.byte()?;
        let length = rest.number()?;
        sections.push((kind, rest.take(length)?));
    }
    Some(sections)
}

/// A function from outside.
struct Import {
    module: String,
    name: String,
    /// The index of its type.
    signature: usize,
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn imports(&mut self) -> Option<Vec<Import>> {
        let count = self.number()?;
        (0..count).map(|_| self.import()).collect()
    }

    fn import(&mut self) -> Option<Import> {
        let (module, name) = (self.name()?, self.name()?);
        // Anything but functions is what wasm-bindgen's output never has: tables, memories, globals
        // and tags from outside.
        (self.byte()? == FUNCTION).then_some(())?;
        Some(Import { module, name, signature: self.number()? })
    }

    fn name(&mut self) -> Option<String> {
        let length = self.number()?;
        String::from_utf8(self.take(length)?.to_vec()).ok()
    }

    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    /// LEB128, unsigned.
    fn number(&mut self) -> Option<usize> {
        let mut value = 0;
        for shift in (0..35).step_by(7) {
            let byte = self.byte()?;
            value |= usize::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Some(value);
            }
        }
        None
    }
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
    fn imports_get_other_names_and_the_rest_stays() {
        let file = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x02\x07\x01\x01m\x01f\0\0\x05\x03\x01\0\x01";
        let renamed = with_imports_named(file, |name| format!("{name}{}", "g".repeat(200))).unwrap();
        assert_eq!(imported_names(&renamed).unwrap(), [format!("f{}", "g".repeat(200))]);
        assert_eq!(with_imports_named(&renamed, |_| "f".into()).unwrap(), file);
    }

    #[test]
    fn a_cut_file_is_an_error() {
        assert!(imported_names(b"\0asm\x01\0\0\0\x02\x09\x01").is_err());
    }
}

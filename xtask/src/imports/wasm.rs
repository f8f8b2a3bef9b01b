//! The import section of a wasm file. <https://webassembly.github.io/spec/core/binary/modules.html>

use crate::run::Outcome;

const IMPORT_SECTION: u8 = 2;

/// The names of all imports, in their order.
pub fn imported_names(file: &[u8]) -> Outcome<Vec<String>> {
    read(file).ok_or_else(|| "the wasm file cannot be read".into())
}

fn read(file: &[u8]) -> Option<Vec<String>> {
    let mut rest = Reader(file.strip_prefix(b"\0asm\x01\0\0\0")?);
    while !rest.0.is_empty() {
        let kind = rest.byte()?;
        let length = rest.number()?;
        let section = rest.take(length)?;
        if kind == IMPORT_SECTION {
            return Reader(section).imports();
        }
    }
    Some(Vec::new())
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn imports(&mut self) -> Option<Vec<String>> {
        let count = self.number()?;
        (0..count).map(|_| self.import()).collect()
    }

    fn import(&mut self) -> Option<String> {
        let _module = self.name()?;
        let name = self.name()?;
        match self.byte()? {
            0 => drop(self.number()?),
            // What wasm-bindgen's output never has: tables, memories, globals and tags from outside.
            _ => return None,
        }
        Some(name)
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
    fn a_cut_file_is_an_error() {
        assert!(imported_names(b"\0asm\x01\0\0\0\x02\x09\x01").is_err());
    }
}

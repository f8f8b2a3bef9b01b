//! Takes the hashes off the names of what a program imports. They are the same random letters in the
//! program and in its JavaScript, cannot be compressed, and are 2.6 KB of what everybody waits for.

use crate::run::Outcome;
use std::collections::BTreeSet;
use wasmparser::{BinaryReader, Parser, Payload, TypeRef};

/// The script and the program with the short names.
pub fn shorten(script: &str, wasm: &[u8]) -> Outcome<(String, Vec<u8>)> {
    let unreadable = |why: wasmparser::BinaryReaderError| format!("the wasm file cannot be read: {why}");
    let mut script = script.to_owned();
    let mut out = wasm.get(..8).ok_or("the wasm file has no beginning")?.to_vec();
    for part in Parser::new(0).parse_all(wasm) {
        let part = part.map_err(unreadable)?;
        let Some((id, range)) = part.as_section() else { continue };
        let section = wasm.get(range.start as usize..range.end as usize).ok_or("a section is cut off")?;
        let section = match part {
            Payload::ImportSection(_) => imports(section, &mut script).map_err(unreadable)?,
            _ => section.to_vec(),
        };
        out.push(id);
        number(section.len(), &mut out);
        out.extend(section);
    }
    Ok((script, out))
}

/// The section with short names, which the script gets too.
fn imports(section: &[u8], script: &mut String) -> wasmparser::Result<Vec<u8>> {
    let mut reader = BinaryReader::new(section, 0);
    let mut out = Vec::new();
    let count = reader.read_var_u32()?;
    number(count as usize, &mut out);
    let mut taken = BTreeSet::new();
    for _ in 0..count {
        let (module, name) = (reader.read_string()?, reader.read_string()?);
        let start = reader.original_position() as usize;
        reader.read::<TypeRef>()?;
        let short =
            (1..).map(|nth| numbered(without_hash(name), nth)).find(|short| taken.insert(short.clone()));
        let short = short.unwrap_or_default();
        *script = script.replace(&format!("\n{name}: "), &format!("\n{short}: "));
        for text in [module, &short] {
            number(text.len(), &mut out);
            out.extend(text.bytes());
        }
        out.extend(&section[start..reader.original_position() as usize]);
    }
    Ok(out)
}

/// Several imports differ only in their hashes.
fn numbered(name: &str, nth: usize) -> String {
    if nth == 1 { name.to_owned() } else { format!("{name}{nth}") }
}

/// `throw_4c88d8bf264fd984` without its number.
fn without_hash(name: &str) -> &str {
    match name.rsplit_once('_') {
        Some((start, end)) if end.len() == 16 && end.bytes().all(|b| b.is_ascii_hexdigit()) => start,
        _ => name,
    }
}

/// As wasm writes numbers: seven bits a byte, the lowest first.
fn number(mut value: usize, out: &mut Vec<u8>) {
    while value > 127 {
        out.push((value & 127) as u8 | 128);
        value >>= 7;
    }
    out.push(value as u8);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wasm::imported_names;

    #[test]
    fn names_lose_their_hashes_in_program_and_script_and_stay_different() {
        let (a, b) = ("new_bb74001155cb8ca8", "new_ba40181b3f24ac80");
        let mut section = vec![2];
        for name in [a, b] {
            section.extend([1, b'm', name.len() as u8]);
            section.extend(name.bytes().chain([0, 0]));
        }
        let mut file = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0".to_vec();
        file.extend([2, section.len() as u8]);
        file.extend(section);
        let script = format!("const imports = {{\n{a}: one,\n{b}: two,\n}}");
        let (script, file) = shorten(&script, &file).unwrap();
        assert_eq!(script, "const imports = {\nnew: one,\nnew2: two,\n}");
        assert_eq!(imported_names(&file).unwrap(), ["new", "new2"]);
    }
}

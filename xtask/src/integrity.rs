//! Hashes that browsers compare, and names that change with what a file holds.

use base64::Engine;
use sha2::Digest;

/// The hash of a file, as `integrity` names it.
pub fn sha256(bytes: &[u8]) -> String {
    let digest = base64::engine::general_purpose::STANDARD.encode(sha2::Sha256::digest(bytes));
    format!("sha256-{digest}")
}

/// The part of a file's name that changes with what it holds.
pub fn short(parts: &[&[u8]]) -> String {
    let mut hasher = sha2::Sha256::new();
    parts.iter().for_each(|part| hasher.update(part));
    hasher.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_those_of_other_programs() {
        // printf abc | sha256sum
        assert_eq!(short(&[b"a", b"bc"]), "ba7816bf8f01cfea");
        // printf abc | openssl dgst -sha256 -binary | base64
        assert_eq!(sha256(b"abc"), "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
    }
}

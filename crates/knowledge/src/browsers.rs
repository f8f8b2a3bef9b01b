//! The oldest browsers in which the page runs.
//!
//! They follow from what it needs: reference types in WebAssembly, and `'wasm-unsafe-eval'` in the policy,
//! which lets WebAssembly run and nothing else (<https://caniuse.com/mdn-http_headers_content-security-policy_script-src_wasm-unsafe-eval>).
//! The single file also needs `DecompressionStream`
//! (<https://developer.mozilla.org/docs/Web/API/DecompressionStream>). The page looks for these at its start;
//! `tests/oldest_browsers.rs` looks whether the style sheet asks for more.

use std::fmt;

/// Versions of the three engines; Edge has the numbers of Chrome.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Oldest {
    /// Chrome and Edge.
    pub chrome: &'static str,
    /// Firefox.
    pub firefox: &'static str,
    /// Safari.
    pub safari: &'static str,
}

impl fmt::Display for Oldest {
    /// As it is read in every language: `Chrome 97, Edge 97, Firefox 102, Safari 16`.
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        let Oldest { chrome, firefox, safari } = self;
        write!(out, "Chrome {chrome}, Edge {chrome}, Firefox {firefox}, Safari {safari}")
    }
}

/// For the hosted page.
pub const HOSTED: Oldest = Oldest { chrome: "97", firefox: "102", safari: "16" };
/// For the single file.
pub const SINGLE_FILE: Oldest = Oldest { chrome: "97", firefox: "113", safari: "16.4" };

//! Starts the second program of the page: the store URL, the order preview, the explanations.

#[cfg(target_arch = "wasm32")]
fn main() {
    store_helper::start_tools();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("Store Helper is a web page: start it with `cargo xtask serve`.");
}

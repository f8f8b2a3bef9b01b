//! Starts the first program of the page: the frame, the start screen, the error decoder.

#[cfg(target_arch = "wasm32")]
fn main() {
    store_helper::start_first();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("Store Helper is a web page: start it with `cargo xtask serve`.");
}

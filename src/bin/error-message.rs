//! The program of the page with the start screen and the error decoder.

fn main() {
    store_helper::start_error_message();
}

//! The program of the page with the store URL.

fn main() {
    store_helper::start_store_url();
}

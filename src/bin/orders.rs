//! The program of the page with the order preview.

fn main() {
    store_helper::start_orders();
}

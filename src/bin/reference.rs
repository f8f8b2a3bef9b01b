//! The program of the page with the explanations, what the page says of itself, and the making of reports.

fn main() {
    store_helper::start_reference();
}

//! All screens in one program, for the single file.

fn main() {
    store_helper::start_whole();
}

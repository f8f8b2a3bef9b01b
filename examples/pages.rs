//! `cargo run --example pages -- FOLDER STYLE ICON [ADDRESS]` writes the pages that need no script into
//! FOLDER, and prints what the live page shows where no script runs. STYLE and ICON are the names of
//! files in FOLDER, ADDRESS is where FOLDER will be published. Without arguments it prints what the
//! single file shows there in their place.

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

use reports::pages;
use reports::pages::Site;

fn main() -> ExitCode {
    let mut arguments = env::args().skip(1).peekable();
    if arguments.peek().is_none() {
        print!("{}", pages::whole_without_script());
        return ExitCode::SUCCESS;
    }
    let (Some(folder), Some(style), Some(icon)) = (arguments.next(), arguments.next(), arguments.next())
    else {
        eprintln!("usage: pages [FOLDER STYLE ICON [ADDRESS]]");
        return ExitCode::from(2);
    };
    for file in pages::files(&Site { style, icon, address: arguments.next() }) {
        let path = Path::new(&folder).join(&file.name);
        let written =
            fs::create_dir_all(path.parent().unwrap_or(&path)).and_then(|()| fs::write(&path, file.text));
        if let Err(why) = written {
            eprintln!("{}: {why}", path.display());
            return ExitCode::FAILURE;
        }
    }
    print!("{}", pages::without_script());
    ExitCode::SUCCESS
}

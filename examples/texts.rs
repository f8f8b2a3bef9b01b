//! `cargo run --example texts -- FOLDER` writes the texts of each language into
//! `FOLDER/<tag>.first.txt` and `FOLDER/<tag>.rest.txt`, in the form in which the page loads them.
//! Without a folder it prints, a line a language, what the single file says where a browser cannot
//! unpack it.

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

use words::{Language, Words, texts};

fn main() -> ExitCode {
    let Some(folder) = env::args().nth(1) else {
        for language in Language::ALL {
            println!("{} {}", language.tag(), Words::plain(language).page_cannot_unpack());
        }
        return ExitCode::SUCCESS;
    };
    for language in Language::ALL {
        for (part, text) in ["first", "rest"].into_iter().zip(texts::embedded(language)) {
            let file = Path::new(&folder).join(format!("{}.{part}.txt", language.tag()));
            if let Err(why) = fs::write(&file, text) {
                eprintln!("{}: {why}", file.display());
                return ExitCode::FAILURE;
            }
        }
    }
    ExitCode::SUCCESS
}

//! `cargo run --example texts -- FOLDER` writes the texts of each language into
//! `FOLDER/<tag>.first.txt` and `FOLDER/<tag>.rest.txt`, in the form in which the page loads them.
//! Without a folder it prints what the page says where it does not start, a line a language: the tag,
//! whether it is the `hosted` page or the `single` file, and the texts in the order in which the first
//! script of `index.html` counts them, divided by tabs.

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

use knowledge::browsers::{HOSTED, SINGLE_FILE};
use words::{Language, Words, texts};

fn main() -> ExitCode {
    let Some(folder) = env::args().nth(1) else {
        for language in Language::ALL {
            let words = Words::plain(language);
            let too_old = words.page_too_old(HOSTED.to_string());
            let hosted = [
                words.load_again(),
                too_old,
                words.page_not_loaded(),
                words.page_slow(),
                words.page_in_one_file(),
            ];
            let unreadable = words.page_cannot_unpack(SINGLE_FILE.to_string());
            // Nothing else is beside it.
            let single =
                [words.load_again(), unreadable.clone(), unreadable, words.page_slow(), String::new()];
            for (kind, texts) in [("hosted", hosted), ("single", single)] {
                println!("{}\t{kind}\t{}", language.tag(), texts.join("\t"));
            }
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

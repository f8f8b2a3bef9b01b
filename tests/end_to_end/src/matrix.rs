//! Runs every slice in every home and engine and shows the result of each.

use crate::Outcome;
use crate::engines::{Browser, ENGINES, Engine};
use crate::homes::{ALL, Home, Homes};
use crate::page::Page;
use crate::slices::{SLICES, Slice};
use std::path::{Path, PathBuf};
use std::time::Instant;

/// What came of one slice in one home and engine.
#[derive(Clone)]
enum Cell {
    Passed,
    Failed(String),
    /// With the reason.
    LeftOut(String),
    /// The slice does not ask for this home or engine.
    NotMeant,
}

/// One row of results for an engine: home by home, slice by slice.
type Column = Vec<(Home, Vec<Cell>)>;

/// `<dist> [words]`: with words, only the slices whose name contains one of them. The name of an
/// engine, or of a home, leaves the others out.
pub fn run(arguments: &[String]) -> Outcome {
    let (folder, words) = arguments.split_first().ok_or("run needs the folder that `dist` made")?;
    let folder = Path::new(folder);
    let named = |engine: &Engine| words.iter().any(|word| word.eq_ignore_ascii_case(engine.name()));
    let engines: Vec<Engine> = match ENGINES.iter().copied().filter(named).collect::<Vec<_>>() {
        none if none.is_empty() => ENGINES.to_vec(),
        some => some,
    };
    let home_named = |home: &Home| words.iter().any(|word| word.eq_ignore_ascii_case(home.name()));
    let homes: Vec<Home> = match ALL.iter().copied().filter(home_named).collect::<Vec<_>>() {
        none if none.is_empty() => ALL.to_vec(),
        some => some,
    };
    let is_place = |word: &&String| {
        ENGINES.iter().any(|engine| word.eq_ignore_ascii_case(engine.name()))
            || ALL.iter().any(|home| word.eq_ignore_ascii_case(home.name()))
    };
    let words: Vec<&String> = words.iter().filter(|word| !is_place(word)).collect();
    let slices: Vec<&Slice> = SLICES
        .iter()
        .filter(|s| words.is_empty() || words.iter().any(|w| s.name.contains(w.as_str())))
        .collect();
    let began = Instant::now();
    let columns: Vec<(Engine, Column)> = std::thread::scope(|scope| {
        let (slices, homes) = (&slices, &homes);
        let start = |engine| (engine, scope.spawn(move || column(engine, folder, slices, homes)));
        let running: Vec<_> = engines.into_iter().map(start).collect();
        running.into_iter().map(|(engine, thread)| (engine, thread.join().unwrap_or_default())).collect()
    });
    show(&columns, &slices);
    sum_up(&columns, &slices, began)
}

fn column(engine: Engine, folder: &Path, slices: &[&Slice], homes: &[Home]) -> Column {
    let missing = engine.missing();
    homes
        .iter()
        .map(|&home| {
            let meant = |slice: &&&Slice| slice.homes.contains(&home) && slice.engines.contains(&engine);
            if slices.iter().filter(meant).count() == 0 {
                return (home, slices.iter().map(|_| Cell::NotMeant).collect());
            }
            // A browser and servers a home: one's storage, crashes and reports never reach the next.
            let ready = match &missing {
                None => {
                    Homes::serve(folder).and_then(|homes| Ok((homes, engine.start()?))).map_err(Cell::Failed)
                }
                Some(why) => Err(Cell::LeftOut(why.clone())),
            };
            let cells = slices.iter().map(|slice| match &ready {
                _ if !meant(&slice) => Cell::NotMeant,
                Ok((homes, browser)) => cell(browser, home, homes, slice),
                Err(why) => why.clone(),
            });
            (home, cells.collect())
        })
        .collect()
}

fn cell(browser: &Browser, home: Home, homes: &Homes, slice: &Slice) -> Cell {
    let page = Page::new(browser, home, homes);
    let outcome = (slice.run)(&page);
    let complaints = page.complaints();
    let _ = page.forget();
    let why = match (outcome, complaints.is_empty()) {
        (Ok(()), true) => return Cell::Passed,
        (Ok(()), false) => format!("went well, but: {}", complaints.join(" | ")),
        (Err(why), true) => why,
        (Err(why), false) => format!("{why} | {}", complaints.join(" | ")),
    };
    let picture = picture(browser, home, slice);
    Cell::Failed(format!("{why}\n      {picture}"))
}

/// Keeps what the browser shows, next to the other build products.
fn picture(browser: &Browser, home: Home, slice: &Slice) -> String {
    let plain = |text: &str| text.replace(|c: char| !c.is_ascii_alphanumeric(), "-");
    let name = format!("{}-{}-{}.png", plain(slice.name), plain(home.name()), browser.engine.name());
    let path = crate::shot::pictures().join(name);
    let _ = browser.session.leave_frames();
    let written = browser.session.screenshot().and_then(|png| write(&path, &png));
    match written {
        Ok(()) => format!("picture: {}", path.display()),
        Err(why) => format!("no picture: {why}"),
    }
}

/// Writes a file, making its folder.
pub fn write(path: &PathBuf, bytes: &[u8]) -> Outcome {
    let folder = path.parent().map_or(Ok(()), std::fs::create_dir_all);
    folder.and_then(|()| std::fs::write(path, bytes)).map_err(|why| format!("{}: {why}", path.display()))
}

fn show(columns: &[(Engine, Column)], slices: &[&Slice]) {
    let width = slices.iter().map(|s| s.name.chars().count()).max().unwrap_or(0);
    for (engine, column) in columns {
        print!("\n  {:<width$}", engine.name());
        for (home, _) in column {
            print!("  {:<10}", home.name());
        }
        println!();
        for (row, slice) in slices.iter().enumerate() {
            print!("  {:<width$}", slice.name);
            for (_, cells) in column {
                let mark = match cells.get(row) {
                    Some(Cell::Passed) => "ok",
                    Some(Cell::Failed(_)) => "FAILED",
                    Some(Cell::LeftOut(_)) => "left out",
                    _ => "·",
                };
                print!("  {mark:<10}");
            }
            println!();
        }
    }
    println!("\n  · not meant to run there");
}

fn sum_up(columns: &[(Engine, Column)], slices: &[&Slice], began: Instant) -> Outcome {
    let (mut passed, mut failed, mut left_out) = (0, Vec::new(), Vec::new());
    for (engine, column) in columns {
        if column.is_empty() {
            failed.push(format!("{}: the test program itself failed", engine.name()));
        }
        for (home, cells) in column {
            for (slice, cell) in slices.iter().zip(cells) {
                match cell {
                    Cell::Passed => passed += 1,
                    Cell::Failed(why) => {
                        failed.push(format!("{} {}, {}: {why}", engine.name(), home.name(), slice.name))
                    }
                    Cell::LeftOut(why) => left_out.push(format!("{} left out: {why}", engine.name())),
                    Cell::NotMeant => {}
                }
            }
        }
    }
    left_out.dedup();
    left_out.iter().for_each(|line| println!("  {line}"));
    failed.iter().for_each(|line| println!("  FAILED {line}"));
    println!("\n  {passed} passed, {} failed, {:.0} s\n", failed.len(), began.elapsed().as_secs_f32());
    match (passed, failed.len()) {
        (0, 0) => Err("no browser engine could run".into()),
        (_, 0) => Ok(()),
        (_, n) => Err(format!("{n} of {} end-to-end tests failed", passed + n)),
    }
}

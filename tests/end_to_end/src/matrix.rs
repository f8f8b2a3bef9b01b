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
    NotMeant(&'static str),
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
                return (
                    home,
                    slices.iter().map(|slice| Cell::NotMeant(slice.left_out(home, engine))).collect(),
                );
            }
            // A browser and servers a home: one's storage, crashes and reports never reach the next.
            let ready = match &missing {
                None => {
                    Homes::serve(folder).and_then(|homes| Ok((homes, engine.start()?))).map_err(Cell::Failed)
                }
                Some(why) => Err(Cell::LeftOut(why.clone())),
            };
            let cells = slices.iter().map(|slice| match &ready {
                _ if !meant(&slice) => Cell::NotMeant(slice.left_out(home, engine)),
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

/// Every slice with a mark in every cell; a cell that did not run has the number of its reason.
fn show(columns: &[(Engine, Column)], slices: &[&Slice]) {
    let mut reasons: Vec<String> = Vec::new();
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
                    Some(Cell::Passed) => "ok".into(),
                    Some(Cell::Failed(_)) => "FAILED".into(),
                    Some(Cell::LeftOut(why)) => format!("left out {}", number_of(why, &mut reasons)),
                    Some(Cell::NotMeant(why)) => format!("· {}", number_of(why, &mut reasons)),
                    None => "FAILED".into(),
                };
                print!("  {mark:<10}");
            }
            println!();
        }
    }
    tools(columns, slices, &mut reasons);
    println!("\n  Why a cell did not run:");
    for (at, why) in reasons.iter().enumerate() {
        println!("  {:>3}  {why}", at + 1);
    }
}

fn number_of(why: &str, reasons: &mut Vec<String>) -> usize {
    let known = reasons.iter().position(|reason| reason == why);
    1 + known.unwrap_or_else(|| {
        reasons.push(why.to_owned());
        reasons.len() - 1
    })
}

/// The parts of the page, as the names of slices begin with them.
const TOOLS: [(&str, &str); 4] = [
    ("URL:", "Store URL"),
    ("error:", "Error decoder"),
    ("orders:", "Order preview"),
    ("", "The page as a whole"),
];

/// Home, engine and tool in one table: how many slices passed there.
fn tools(columns: &[(Engine, Column)], slices: &[&Slice], reasons: &mut Vec<String>) {
    print!("\n  {:<30}", "tool");
    for home in ALL {
        print!("  {:<12}", home.name());
    }
    println!();
    for (beginning, name) in TOOLS {
        let is_of_tool = |slice: &Slice| {
            let own = TOOLS.iter().find(|(start, _)| slice.name.starts_with(start));
            own.is_some_and(|(start, _)| *start == beginning)
        };
        for (engine, column) in columns {
            print!("  {:<30}", format!("{name}, {}", engine.name()));
            for home in ALL {
                let cells =
                    column.iter().find(|(other, _)| other == home).map_or(&[][..], |(_, cells)| cells);
                let own: Vec<&Cell> = slices
                    .iter()
                    .zip(cells)
                    .filter(|(slice, _)| is_of_tool(slice))
                    .map(|(_, cell)| cell)
                    .collect();
                print!("  {:<12}", together(&own, reasons));
            }
            println!();
        }
    }
}

/// One mark for several cells.
fn together(cells: &[&Cell], reasons: &mut Vec<String>) -> String {
    let passed = cells.iter().filter(|cell| matches!(cell, Cell::Passed)).count();
    let failed = cells.iter().filter(|cell| matches!(cell, Cell::Failed(_))).count();
    let why = cells.iter().find_map(|cell| match cell {
        Cell::LeftOut(why) => Some(why.as_str()),
        Cell::NotMeant(why) => Some(why),
        _ => None,
    });
    match (passed, failed, why) {
        (_, 1.., _) => format!("FAILED {failed}"),
        (1.., 0, _) => format!("ok {passed}"),
        (0, 0, Some(why)) => format!("· {}", number_of(why, reasons)),
        (0, 0, None) => format!("· {}", number_of("no slice of it was asked for", reasons)),
    }
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
                    Cell::NotMeant(_) => {}
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

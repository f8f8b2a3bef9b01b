//! Runs every slice in every home and engine and shows the result of each.

mod table;

use crate::Outcome;
use crate::engines::{Browser, ENGINES, Engine};
use crate::homes::{ALL, Home, Homes};
use crate::page::Page;
use crate::slices::{SLICES, Slice};
use std::path::{Path, PathBuf};
use std::time::Instant;

/// The result of one slice in one home and engine.
#[derive(Clone)]
enum Cell {
    Passed,
    Failed(String),
    /// With the reason.
    LeftOut(String),
    /// The slice does not ask for this home or engine.
    NotMeant(&'static str),
}

/// In seconds: a slice that takes longer is named. On a quiet machine nearly all take less.
const LONG: f32 = 15.0;

/// One row of results for an engine: home by home, slice by slice.
type Column = Vec<(Home, Vec<Cell>)>;

/// What to run.
struct Asked<'a> {
    folder: &'a Path,
    engines: Vec<Engine>,
    homes: Vec<Home>,
    slices: Vec<&'static Slice>,
    /// How many times to run each slice, stopping at a failure: this finds what goes wrong once in a
    /// hundred times.
    times: usize,
}

impl<'a> Asked<'a> {
    /// Reads names of engines and homes, a number such as `20x`, and parts of the names of slices. Where
    /// none is named, all are meant.
    fn read(folder: &'a Path, words: &[String]) -> Self {
        let named = |name: &str| words.iter().any(|word| word.eq_ignore_ascii_case(name));
        let times = |word: &String| word.strip_suffix('x').and_then(|number| number.parse().ok());
        let is_place = |word: &String| {
            ENGINES.iter().any(|engine| word.eq_ignore_ascii_case(engine.name()))
                || ALL.iter().any(|home| word.eq_ignore_ascii_case(home.name()))
        };
        let parts: Vec<&String> =
            words.iter().filter(|word| !is_place(word) && times(word).is_none()).collect();
        Asked {
            folder,
            engines: those(&ENGINES, |engine| named(engine.name())),
            homes: those(ALL, |home| named(home.name())),
            slices: SLICES
                .iter()
                .filter(|slice| {
                    parts.is_empty() || parts.iter().any(|part| slice.name.contains(part.as_str()))
                })
                .collect(),
            times: words.iter().find_map(times).unwrap_or(1),
        }
    }
}

/// Those for which it holds, or all if it holds for none.
fn those<T: Copy>(all: &[T], holds: impl Fn(T) -> bool) -> Vec<T> {
    let some: Vec<T> = all.iter().copied().filter(|each| holds(*each)).collect();
    if some.is_empty() { all.to_vec() } else { some }
}

/// `<dist> [words]`: see [`Asked::read`].
pub fn run(arguments: &[String]) -> Outcome {
    let (folder, words) = arguments.split_first().ok_or("run needs the folder that `dist` made")?;
    let asked = Asked::read(Path::new(folder), words);
    let began = Instant::now();
    let columns: Vec<(Engine, Column)> = std::thread::scope(|scope| {
        let asked = &asked;
        let start = |engine| (engine, scope.spawn(move || column(engine, asked)));
        let running: Vec<_> = asked.engines.iter().copied().map(start).collect();
        running.into_iter().map(|(engine, thread)| (engine, thread.join().unwrap_or_default())).collect()
    });
    table::show(&columns, &asked.slices);
    table::sum_up(&columns, &asked.slices, began)
}

fn column(engine: Engine, asked: &Asked) -> Column {
    asked.homes.iter().map(|&home| (home, row(engine, asked, home))).collect()
}

/// Runs the slices of one home with servers of its own, so that its storage, crashes and reports never
/// reach the next home. Says when it is finished, since a whole run takes minutes.
fn row(engine: Engine, asked: &Asked, home: Home) -> Vec<Cell> {
    let slices = &asked.slices;
    let meant = |slice: &Slice| slice.homes.contains(&home) && slice.engines.contains(&engine);
    let began = Instant::now();
    let mut stage = match engine.missing() {
        Some(why) => Err(Cell::LeftOut(why)),
        None => Homes::serve(asked.folder)
            .map(|homes| Stage { engine, homes, browser: None })
            .map_err(Cell::Failed),
    };
    let mut run = |slice: &Slice| match &mut stage {
        _ if !meant(slice) => Cell::NotMeant(slice.left_out(home, engine)),
        Ok(stage) => {
            let mut cells = (0..asked.times.max(1)).map(|_| stage.cell(home, slice));
            cells.find(|cell| !matches!(cell, Cell::Passed)).unwrap_or(Cell::Passed)
        }
        Err(why) => why.clone(),
    };
    let cells: Vec<Cell> = slices.iter().map(|slice| run(slice)).collect();
    if slices.iter().any(|slice| meant(slice)) {
        let count = |kind: fn(&Cell) -> bool| cells.iter().filter(|cell| kind(cell)).count();
        let passed = count(|cell| matches!(cell, Cell::Passed));
        let failed = count(|cell| matches!(cell, Cell::Failed(_)));
        let seconds = began.elapsed().as_secs_f32();
        println!("  {} {}: {passed} passed, {failed} failed, {seconds:.0} s", engine.name(), home.name());
    }
    cells
}

/// The servers, and the browser that visits them: a new browser after one that stopped answering.
struct Stage {
    engine: Engine,
    homes: Homes,
    browser: Option<Browser>,
}

impl Stage {
    /// Runs the slice again in a new browser where the engine itself crashed, and says so.
    fn cell(&mut self, home: Home, slice: &Slice) -> Cell {
        match self.try_cell(home, slice) {
            Cell::Failed(why) if self.engine.is_own_fault(&why) => {
                println!("  {} crashed and is started again: {why}", self.engine.name());
                self.browser = None;
                self.try_cell(home, slice)
            }
            cell => cell,
        }
    }

    fn try_cell(&mut self, home: Home, slice: &Slice) -> Cell {
        // End a hanging browser before the next one starts: it would use all of the processor.
        let kept = self.browser.take().filter(|browser| !browser.session.is_lost());
        let browser = match kept.map_or_else(|| self.engine.start(), Ok) {
            Ok(browser) => browser,
            Err(why) => return Cell::Failed(why),
        };
        let cell = cell(&browser, home, &self.homes, slice);
        self.browser = Some(browser);
        cell
    }
}

fn cell(browser: &Browser, home: Home, homes: &Homes, slice: &Slice) -> Cell {
    let began = Instant::now();
    let page = Page::new(browser, home, homes);
    let outcome = (slice.run)(&page);
    let complaints = page.complaints();
    let _ = page.forget();
    let seconds = began.elapsed().as_secs_f32();
    let what = format!("{} {}, {}", browser.engine.name(), home.name(), slice.name);
    let why = match (outcome, complaints.is_empty()) {
        (Ok(()), true) => {
            if seconds > LONG {
                println!("  {what}: took {seconds:.0} s");
            }
            return Cell::Passed;
        }
        (Ok(()), false) => format!("passed, but: {}", complaints.join(" | ")),
        (Err(why), true) => why,
        (Err(why), false) => format!("{why} | {}", complaints.join(" | ")),
    };
    // Printed again at the end; this is for whoever watches the run.
    println!("  {what}: failed after {seconds:.0} s: {why}");
    Cell::Failed(format!("{why}\n      {}", picture(browser, home, slice)))
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

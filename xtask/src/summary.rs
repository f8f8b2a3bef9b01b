//! Collects the results of many steps, and prints them for people and for programs.

use crate::run::Outcome;
use std::time::{Duration, Instant};

/// Steps in the order they were run.
#[derive(Default)]
pub struct Summary {
    rows: Vec<Row>,
}

struct Row {
    name: &'static str,
    result: Result<Note, String>,
    took: Duration,
}

enum Note {
    Passed,
    /// With the reason.
    Skipped(String),
}

impl Summary {
    /// Runs a step, notes whether it failed, and returns its result.
    pub fn step<T>(&mut self, name: &'static str, step: impl FnOnce() -> Outcome<T>) -> Option<T> {
        println!("\n=== {name}\n");
        let began = Instant::now();
        let (result, made) = match step() {
            Ok(made) => (Ok(Note::Passed), Some(made)),
            Err(why) => {
                println!("FAILED: {why}");
                (Err(why), None)
            }
        };
        self.rows.push(Row { name, result, took: began.elapsed() });
        made
    }

    /// Notes a step that could not be run.
    pub fn skip(&mut self, name: &'static str, why: &str) {
        self.rows.push(Row { name, result: Ok(Note::Skipped(why.to_owned())), took: Duration::ZERO });
    }

    /// Prints the table, with a last line for programs; an error without text if any step failed.
    pub fn close(self) -> Outcome {
        println!("\n=== summary\n");
        for row in &self.rows {
            let (mark, why) = match &row.result {
                Ok(Note::Passed) => ("passed", ""),
                Ok(Note::Skipped(why)) => ("skipped", why.as_str()),
                Err(why) => ("FAILED", why.as_str()),
            };
            let line = format!("  {:<34}{mark:<9}{:>6.1} s  {why}", row.name, row.took.as_secs_f32());
            println!("{}", line.trim_end());
        }
        let total: Duration = self.rows.iter().map(|row| row.took).sum();
        println!("  {:<34}{:<9}{:>6.1} s\n", "total", "", total.as_secs_f32());
        let failed = self.rows.iter().filter(|row| row.result.is_err()).count();
        let skipped = self.rows.iter().filter(|row| matches!(row.result, Ok(Note::Skipped(_)))).count();
        println!("{} passed, {failed} failed, {skipped} skipped", self.rows.len() - failed - skipped);
        // The table says everything, and that line has to be the last.
        if failed == 0 { Ok(()) } else { Err(String::new()) }
    }
}

//! Prints a mark for every slice, home and engine, with the reasons below.

use super::{Cell, Column};
use crate::Outcome;
use crate::engines::Engine;
use crate::homes::ALL;
use crate::slices::Slice;
use std::time::Instant;

/// Prints a row per slice; a cell that did not run has the number of its reason.
pub fn show(columns: &[(Engine, Column)], slices: &[&Slice]) {
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

/// How the names of slices begin, and the part of the page that each beginning stands for.
const TOOLS: [(&str, &str); 4] = [
    ("URL:", "Store URL"),
    ("error:", "Error decoder"),
    ("orders:", "Order preview"),
    ("", "The page as a whole"),
];

/// Prints how many slices passed, by home, engine and tool.
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
        (0, 0, None) => format!("· {}", number_of("none of its slices was asked for", reasons)),
    }
}

/// Prints the counts, and every failure in full.
pub fn sum_up(columns: &[(Engine, Column)], slices: &[&Slice], began: Instant) -> Outcome {
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

//! Which codes hold orders back, and how many orders each.

use super::order::Summary;
use super::order_outcome::Outcome;
use knowledge::catalogue::Code;
use knowledge::vocabulary::Severity;
use rustc_hash::FxHasher;
use std::collections::HashSet;
use std::hash::BuildHasherDefault;
use std::rc::Rc;
use text::indexed_sort;

/// How many orders a code is found in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CodeCount {
    /// Which.
    pub code: Code,
    /// The highest severity it is found with.
    pub severity: Severity,
    /// Orders that show it.
    pub orders: usize,
    /// Orders that do not arrive and show it as an error.
    pub held_back: usize,
    /// Orders that do not arrive and have no other error: repairing this code frees them.
    pub freed: usize,
    /// Findings in orders that offer a repair.
    pub repairable: usize,
}

/// The counts of all codes that were found.
#[derive(Debug, Default)]
pub(crate) struct CodeCounts {
    counts: Vec<CodeCount>,
    /// The lists of codes that orders have: many have the same.
    lists: HashSet<Rc<[(Code, Severity)]>, BuildHasherDefault<FxHasher>>,
}

impl CodeCounts {
    /// Counts the codes of an order; `repairable` tells how many findings of a code offer a repair.
    /// Gives the list of its codes, which equal orders share.
    pub fn add(&mut self, summary: &Summary, repairable: &[(Code, usize)]) -> Rc<[(Code, Severity)]> {
        let errors = summary.codes.iter().filter(|(_, severity)| *severity == Severity::Error).count();
        let held_back = summary.outcome == Outcome::DoesNotArrive;
        for (code, severity) in summary.codes.iter() {
            let error = held_back && *severity == Severity::Error;
            let known = self.counts.iter().position(|known| known.code == *code);
            let at = known.unwrap_or_else(|| {
                self.counts.push(CodeCount {
                    code: *code,
                    severity: *severity,
                    orders: 0,
                    held_back: 0,
                    freed: 0,
                    repairable: 0,
                });
                self.counts.len() - 1
            });
            let Some(count) = self.counts.get_mut(at) else { continue };
            count.severity = count.severity.max(*severity);
            count.orders += 1;
            count.held_back += usize::from(error);
            count.freed += usize::from(error && errors == 1);
        }
        for (code, findings) in repairable.iter().filter(|(_, findings)| *findings > 0) {
            if let Some(count) = self.counts.iter_mut().find(|count| count.code == *code) {
                count.repairable += findings;
            }
        }
        if let Some(known) = self.lists.get(&summary.codes) {
            return known.clone();
        }
        self.lists.insert(summary.codes.clone());
        summary.codes.clone()
    }

    /// Whether an order shows one of these codes.
    pub fn has_one_of(&self, codes: &[Code]) -> bool {
        self.counts.iter().any(|count| codes.contains(&count.code))
    }

    /// Those that hold back most first.
    pub fn ranked(&self) -> Vec<CodeCount> {
        let mut ranked = self.counts.clone();
        indexed_sort::sort_by_key(&mut ranked, |c| std::cmp::Reverse((c.held_back, c.severity, c.orders)));
        ranked
    }
}

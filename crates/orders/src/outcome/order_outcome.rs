//! Whether an order arrives, and how many do.

use crate::proportion::share;
use knowledge::catalogue::Code;
use knowledge::finding::Finding;
use knowledge::vocabulary::Severity;

/// Whether an order arrives in ShipStation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// With nothing to say against it.
    Arrives,
    /// With something lost or surprising.
    ArrivesWithWarnings,
    /// Because of at least one error.
    DoesNotArrive,
    /// It was never meant to: a draft, another location.
    NotInFeed,
}

impl Outcome {
    /// Every outcome, the best first.
    pub const ALL: [Outcome; 4] =
        [Outcome::Arrives, Outcome::ArrivesWithWarnings, Outcome::DoesNotArrive, Outcome::NotInFeed];

    /// Its name in reports and in `data-outcome`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Outcome::Arrives => "arrives",
            Outcome::ArrivesWithWarnings => "arrives-with-warnings",
            Outcome::DoesNotArrive => "does-not-arrive",
            Outcome::NotInFeed => "not-in-feed",
        }
    }

    /// Whether the order reaches ShipStation.
    pub const fn arrives(self) -> bool {
        matches!(self, Outcome::Arrives | Outcome::ArrivesWithWarnings)
    }

    /// What the findings of an order make of it.
    pub(crate) fn of(findings: &[Finding]) -> Outcome {
        let not_in_feed = |f: &Finding| matches!(f.code, Code::OrderNotInFeed | Code::OtherLocation);
        if findings.iter().any(not_in_feed) {
            return Outcome::NotInFeed;
        }
        match findings.iter().map(|finding| finding.severity).max() {
            Some(Severity::Error) => Outcome::DoesNotArrive,
            Some(Severity::Warning) => Outcome::ArrivesWithWarnings,
            Some(Severity::Notice) | None => Outcome::Arrives,
        }
    }
}

/// How many orders have which outcome.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct OutcomeCounts {
    /// With nothing to say against it.
    pub arrives: usize,
    /// With something lost or surprising.
    pub arrives_with_warnings: usize,
    /// Because of at least one error.
    pub does_not_arrive: usize,
    /// Never meant to arrive.
    pub not_in_feed: usize,
}

impl OutcomeCounts {
    /// Counts one more order.
    pub fn add(&mut self, outcome: Outcome) {
        *match outcome {
            Outcome::Arrives => &mut self.arrives,
            Outcome::ArrivesWithWarnings => &mut self.arrives_with_warnings,
            Outcome::DoesNotArrive => &mut self.does_not_arrive,
            Outcome::NotInFeed => &mut self.not_in_feed,
        } += 1;
    }

    /// The number of orders with this outcome.
    pub fn of(&self, outcome: Outcome) -> usize {
        match outcome {
            Outcome::Arrives => self.arrives,
            Outcome::ArrivesWithWarnings => self.arrives_with_warnings,
            Outcome::DoesNotArrive => self.does_not_arrive,
            Outcome::NotInFeed => self.not_in_feed,
        }
    }

    /// How many orders there are.
    pub fn all(&self) -> usize {
        Outcome::ALL.into_iter().map(|outcome| self.of(outcome)).sum()
    }

    /// The parts of a bar that is a thousand long, in the order of [`Outcome::ALL`]: together
    /// exactly that, and what there is at all is never too thin to be seen.
    pub fn per_mille(&self) -> [usize; 4] {
        const WHOLE: usize = 1000;
        const THINNEST: usize = 10;
        let all = self.all();
        if all == 0 {
            return [0; 4];
        }
        let mut parts = Outcome::ALL.map(|outcome| match self.of(outcome) {
            0 => 0,
            count => share(WHOLE, count, all).max(THINNEST),
        });
        // What rounding has left over or taken too much is the longest part's.
        let together: usize = parts.iter().sum();
        if let Some(longest) = parts.iter_mut().max() {
            *longest = (*longest + WHOLE).saturating_sub(together);
        }
        parts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_is_filled_and_shows_the_one_order_among_many() {
        let counts =
            |arrives, does_not_arrive| OutcomeCounts { arrives, does_not_arrive, ..Default::default() };
        assert_eq!(counts(0, 0).per_mille(), [0, 0, 0, 0]);
        assert_eq!(counts(3, 0).per_mille(), [1000, 0, 0, 0]);
        assert_eq!(counts(99_999, 1).per_mille(), [990, 0, 10, 0]);
        let thirds =
            OutcomeCounts { arrives: 1, arrives_with_warnings: 1, does_not_arrive: 1, not_in_feed: 0 };
        assert_eq!(thirds.per_mille().iter().sum::<usize>(), 1000);
    }
}

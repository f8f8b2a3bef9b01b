//! What several findings of one message mean together.

/// What happened, read from all findings of one message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scenario {
    /// Nothing is left to ship: everything left already, or this was a further label.
    NothingLeft,
    /// A part was packed before; ShipStation sent the full quantity.
    PartlyPacked,
    /// The shipment was reported a second time.
    ReportedTwice,
    /// The order was cancelled in the store while it waited in ShipStation.
    CancelledMeanwhile,
    /// The order was opened again in the store after it was exported.
    ReopenedMeanwhile,
}

impl Scenario {
    /// Its name in the JSON report.
    pub const fn as_str(self) -> &'static str {
        match self {
            Scenario::NothingLeft => "nothing-left",
            Scenario::PartlyPacked => "partly-packed",
            Scenario::ReportedTwice => "reported-twice",
            Scenario::CancelledMeanwhile => "cancelled-meanwhile",
            Scenario::ReopenedMeanwhile => "reopened-meanwhile",
        }
    }
}

/// A scenario and the findings it joins, as indices into the report's findings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundScenario {
    /// What happened.
    pub scenario: Scenario,
    /// The findings that tell it.
    pub findings: Vec<usize>,
}

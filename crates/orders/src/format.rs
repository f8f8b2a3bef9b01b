//! The forms that orders come in.

/// A form that orders come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// QuickBooks Commerce API documents.
    Json,
    /// Custom Store XML.
    Xml,
    /// A table: one row per order, or one per line of it.
    Csv,
}

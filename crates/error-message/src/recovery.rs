//! The kinds of damage that are undone before a message is read.

/// A damage that was undone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Recovery {
    /// `>` in front of lines was passed over.
    QuotedLines,
    /// `%22` and its like were turned back.
    PercentDecoded,
    /// `&quot;` and its like were turned back.
    HtmlUnescaped,
    /// Characters without width were passed over, and blanks that do not break made plain.
    InvisibleRemoved,
    /// A message was read across line ends.
    WrappedLines,
    /// HTML tags were passed over.
    MarkupRemoved,
    /// `\"` was read as `"`.
    BackslashesRemoved,
    /// `“…”`, `„…“` or `«…»` were read as `"…"`.
    TypographicQuotes,
    /// `'…'` was read as `"…"`.
    SingleQuotes,
    /// Names and texts were read without quotes around them.
    MissingQuotes,
    /// Commas with nothing behind them were passed over.
    TrailingCommas,
    /// Quotes and brackets that are never closed were closed at the end.
    ClosingsAdded,
    /// The messages were looked for in the middle of other text.
    FoundInText,
    /// Several messages were separated.
    SeveralMessages,
}

impl Recovery {
    /// Its name in the JSON report.
    pub const fn as_str(self) -> &'static str {
        match self {
            Recovery::QuotedLines => "quoted-lines",
            Recovery::PercentDecoded => "percent-decoded",
            Recovery::HtmlUnescaped => "html-unescaped",
            Recovery::InvisibleRemoved => "invisible-removed",
            Recovery::WrappedLines => "wrapped-lines",
            Recovery::MarkupRemoved => "markup-removed",
            Recovery::BackslashesRemoved => "backslashes-removed",
            Recovery::TypographicQuotes => "typographic-quotes",
            Recovery::SingleQuotes => "single-quotes",
            Recovery::MissingQuotes => "missing-quotes",
            Recovery::TrailingCommas => "trailing-commas",
            Recovery::ClosingsAdded => "closings-added",
            Recovery::FoundInText => "found-in-text",
            Recovery::SeveralMessages => "several-messages",
        }
    }
}

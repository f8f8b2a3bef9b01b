//! What a text is likely to be when it is not a file of orders.

use knowledge::catalogue::Tool;

/// What a text is likely to be when it is not a file of orders.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OtherText {
    /// A web page.
    Html,
    /// JSON without orders.
    Json,
    /// An error message, which the error decoder reads.
    ErrorMessage,
    /// A web address, which the store URL tool reads.
    Url,
    /// A PDF document.
    Pdf,
    /// A ZIP archive, such as an Excel workbook.
    Zip,
    /// A picture.
    Picture,
    /// Some other file that is not text.
    Binary,
    /// Text.
    Prose,
}

impl OtherText {
    /// The tool that reads it.
    pub const fn tool(self) -> Option<Tool> {
        match self {
            OtherText::ErrorMessage => Some(Tool::ErrorMessage),
            OtherText::Url => Some(Tool::StoreUrl),
            OtherText::Html
            | OtherText::Json
            | OtherText::Pdf
            | OtherText::Zip
            | OtherText::Picture
            | OtherText::Binary
            | OtherText::Prose => None,
        }
    }

    /// Its name in the texts' choices.
    pub const fn as_str(self) -> &'static str {
        match self {
            OtherText::Html => "html",
            OtherText::Json => "json",
            OtherText::ErrorMessage => "error-message",
            OtherText::Url => "url",
            OtherText::Pdf => "pdf",
            OtherText::Zip => "zip",
            OtherText::Picture => "picture",
            OtherText::Binary => "binary",
            OtherText::Prose => "prose",
        }
    }
}

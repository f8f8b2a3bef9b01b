//! What a text is likely to be when it is not a file of orders.

/// What a text is likely to be when it is not a file of orders.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Seen {
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

impl Seen {
    /// Its name in the texts' choices.
    pub const fn as_str(self) -> &'static str {
        match self {
            Seen::Html => "html",
            Seen::Json => "json",
            Seen::ErrorMessage => "error-message",
            Seen::Url => "url",
            Seen::Pdf => "pdf",
            Seen::Zip => "zip",
            Seen::Picture => "picture",
            Seen::Binary => "binary",
            Seen::Prose => "prose",
        }
    }
}

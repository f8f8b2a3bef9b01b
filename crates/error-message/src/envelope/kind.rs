//! The forms in which systems send errors.

/// A form in which systems send errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Envelope {
    /// `{"name": ["…"]}`
    RailsHash,
    /// `{"errors": {"name": ["…"]}}`
    ErrorsObject,
    /// `{"errors": ["…"]}`
    ErrorsList,
    /// `{"type": "…", "message": "…"}`
    TypeAndMessage,
    /// `{"Message": "…", "ModelState": {…}}`
    AspNet,
    /// `errors[]` with `error_source`, `error_type`, `error_code` and `message`
    ShipstationApi,
    /// `{"code": "…", "message": "…", "data": {"status": 500}}`
    WordPress,
    /// `<Error>…</Error>`
    XmlError,
    /// A web page.
    HtmlPage,
    /// `HTTP/1.1 401 Unauthorized`, `The remote server returned an error: (401) Unauthorized`
    StatusLine,
    /// `Validation failed: …`
    Sentence,
}

impl Envelope {
    /// Its name in the JSON report.
    pub const fn as_str(self) -> &'static str {
        match self {
            Envelope::RailsHash => "rails-hash",
            Envelope::ErrorsObject => "errors-object",
            Envelope::ErrorsList => "errors-list",
            Envelope::TypeAndMessage => "type-and-message",
            Envelope::AspNet => "asp-net",
            Envelope::ShipstationApi => "shipstation-api",
            Envelope::WordPress => "word-press",
            Envelope::XmlError => "xml-error",
            Envelope::HtmlPage => "html-page",
            Envelope::StatusLine => "status-line",
            Envelope::Sentence => "sentence",
        }
    }
}

//! Pages that need no script: every code, field and guide step as static HTML in four languages,
//! rendered natively from the catalogue and the texts that the live page uses.

pub(crate) mod code;
pub mod document;
pub(crate) mod fields;
pub(crate) mod guide;
pub(crate) mod layout;
pub(crate) mod pieces;
pub(crate) mod quickbooks;
pub(crate) mod sitemap;
#[cfg(test)]
pub(crate) mod tests;

use knowledge::catalogue::Code;
use maud::html;
use words::{Language, Words};

/// Where the pages will live, and the files of the live page that they share.
#[derive(Debug, Clone, Default)]
pub struct Site {
    /// Name of the style sheet beside the live page.
    pub style: String,
    /// Name of the icon beside the live page.
    pub icon: String,
    /// The address of the folder, with `/` at its end, where it is known. Without it, links between
    /// languages are relative, and the sitemap has a stand-in.
    pub address: Option<String>,
}

/// A page, whatever its language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Page {
    /// How to connect a store.
    Guide,
    /// Every field.
    Fields,
    /// The index of codes.
    Codes,
    /// One code.
    Code(Code),
}

impl Page {
    fn all() -> impl Iterator<Item = Page> {
        let codes = Code::ALL.iter().copied().map(Page::Code);
        [Page::Guide, Page::Fields, Page::Codes].into_iter().chain(codes)
    }

    /// Its folder below that of its language, with `/` at its end.
    pub(crate) fn folder(self) -> String {
        match self {
            Page::Guide => "guide/".into(),
            Page::Fields => "fields/".into(),
            Page::Codes => "codes/".into(),
            Page::Code(code) => format!("codes/{}/", code.as_str()),
        }
    }

    /// Its folder below that of the live page: English at the top, the others in folders of their own.
    fn path(self, language: Language) -> String {
        match language {
            Language::English => self.folder(),
            other => format!("{}/{}", other.tag(), self.folder()),
        }
    }
}

/// A file to write.
#[derive(Debug, PartialEq, Eq)]
pub struct File {
    /// Below the folder of the live page, with `/`.
    pub name: String,
    /// What it holds.
    pub text: String,
}

/// All pages and the sitemap, always in the same order and with the same bytes.
pub fn files(site: &Site) -> Vec<File> {
    let mut files = Vec::new();
    for language in Language::ALL {
        let words = Words::plain(language);
        for page in Page::all() {
            let name = format!("{}index.html", page.path(language));
            files.push(File { name, text: document::document(page, site, &words) });
        }
    }
    files.push(File { name: "sitemap.xml".into(), text: sitemap::sitemap(site) });
    files
}

/// What the live page shows where no script runs, and beside what it says where it does not start: the
/// way to the pages that need none. Everybody loads it, so it is short.
pub fn without_script() -> String {
    let words = Words::plain(Language::English);
    let html = html! {
        p { (words.page_no_script()) }
        ul class="plain" {
            @for language in Language::ALL {
                @let own = Words::plain(language);
                li lang=(language.tag()) {
                    @for page in [Page::Guide, Page::Fields, Page::Codes] {
                        a href=(page.path(language)) { (layout::title(page, &own)) } " "
                    }
                }
            }
        }
    };
    html.into_string()
}

/// What the single file adds to it, which has no pages beside it to lead to: the guide and the index
/// of codes, in English.
pub fn whole_without_script() -> String {
    let words = Words::plain(Language::English);
    html! {
        (guide::brief(&words))
        h2 { (words.codes_title()) }
        (code::plain_list(&words))
    }
    .into_string()
}

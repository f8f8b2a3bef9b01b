//! A file that the page has made, to be saved or copied.

use super::copy::CopyButton;
use crate::browser::save;
use crate::element::{classed, say};
use crate::state::use_words;
use gloo_file::Blob;
use readers::encoding::Encoding;
use std::rc::Rc;
use text::shared_text::SharedText;
use words::Words;
use yew::prelude::*;

/// A file in memory.
#[derive(Debug, Clone, PartialEq)]
pub struct MadeFile {
    /// The name that it is saved under.
    pub name: AttrValue,
    /// Its media type, such as `text/csv`.
    kind: &'static str,
    content: Content,
}

#[derive(Debug, Clone, PartialEq)]
enum Content {
    /// In UTF-8.
    Text(SharedText),
    /// The text, and its bytes in another encoding.
    Encoded(SharedText, Rc<[u8]>, Encoding),
    /// No text.
    Binary(Rc<[u8]>),
    /// Too large to be copied.
    Large(Blob),
}

impl MadeFile {
    /// A text in UTF-8.
    pub fn new(name: impl Into<AttrValue>, kind: &'static str, text: impl Into<SharedText>) -> Self {
        MadeFile { name: name.into(), kind, content: Content::Text(text.into()) }
    }

    /// The same file as these bytes of another encoding.
    pub fn encoded(self, bytes: Vec<u8>, encoding: Encoding) -> Self {
        match self.content {
            Content::Text(text) => {
                MadeFile { content: Content::Encoded(text, bytes.into(), encoding), ..self }
            }
            _ => self,
        }
    }

    /// How it is written.
    pub fn encoding(&self) -> Encoding {
        match &self.content {
            Content::Encoded(_, _, encoding) => *encoding,
            Content::Text(_) | Content::Binary(_) | Content::Large(_) => Encoding::Utf8,
        }
    }

    /// What is no text.
    pub fn binary(name: &'static str, kind: &'static str, bytes: Vec<u8>) -> Self {
        MadeFile { name: name.into(), kind, content: Content::Binary(bytes.into()) }
    }

    /// What has grown in memory, or outside of it.
    pub fn grown(name: &'static str, kind: &'static str, content: Result<String, Blob>) -> Self {
        let content = content.map_or_else(Content::Large, |text| Content::Text(text.into()));
        MadeFile { name: name.into(), kind, content }
    }

    /// What is in it, where that can be copied.
    pub fn text(&self) -> Option<&SharedText> {
        match &self.content {
            Content::Text(text) | Content::Encoded(text, ..) => Some(text),
            Content::Binary(_) | Content::Large(_) => None,
        }
    }

    /// Its size in bytes.
    pub fn size(&self) -> usize {
        match &self.content {
            Content::Text(_) | Content::Encoded(..) | Content::Binary(_) => self.bytes().len(),
            Content::Large(blob) => usize::try_from(blob.size()).unwrap_or(usize::MAX),
        }
    }

    /// What is written to disk; nothing where the browser has it, and not the program.
    pub fn bytes(&self) -> &[u8] {
        match &self.content {
            Content::Text(text) => text.as_bytes(),
            Content::Encoded(_, bytes, _) | Content::Binary(bytes) => bytes,
            Content::Large(_) => &[],
        }
    }

    fn blob(&self) -> Blob {
        match &self.content {
            Content::Large(blob) => blob.clone(),
            Content::Text(_) | Content::Encoded(..) | Content::Binary(_) => {
                save::blob(self.bytes(), self.kind)
            }
        }
    }
}

/// The file to save.
#[derive(Properties, PartialEq)]
pub struct SaveLinkProps {
    /// What is saved.
    pub file: MadeFile,
    /// What the link says.
    pub label: AttrValue,
    /// What the button says that copies the text instead; without it there is none.
    #[prop_or_default]
    pub copy: Option<AttrValue>,
    /// Whether it stands among others, and what the browser may refuse is said once for all of them.
    #[prop_or_default]
    pub among_others: bool,
}

/// What to do where the browser may refuse to save; nothing elsewhere.
pub fn save_hint(words: &Words) -> Option<Html> {
    save::may_be_refused().then(|| say("p", "hint", words.save_may_be_refused()))
}

/// A link that saves the file. Where the browser may refuse that, it says so, and what to do.
#[component(SaveLink)]
pub fn save_link(props: &SaveLinkProps) -> Html {
    let words = use_words();
    let address = use_memo(props.file.clone(), |file| save::address(file.blob()));
    let copy = props.copy.clone().zip(props.file.text().cloned()).map(|(label, text)| {
        let make = Callback::from(move |()| AttrValue::from(text.to_string()));
        html! { <CopyButton {make} {label} /> }
    });
    html! {
        <span class="copy">
            <a class="button" href={address.to_string()} download={props.file.name.clone()}>{ props.label.clone() }</a>
            { for copy }
            if !props.among_others {
                { for save_hint(&words) }
            }
        </span>
    }
}

/// A file that is made when it is asked for.
#[derive(Properties, PartialEq)]
pub struct SaveOnDemandProps {
    /// Makes it.
    pub make: Callback<(), MadeFile>,
    /// What the link says.
    pub label: AttrValue,
}

/// A link that makes a file and saves it; [`save_hint`] belongs beside it. The browser looks up where a
/// link leads only after the click was heard, so the address is put in just then.
#[component(SaveOnDemand)]
pub fn save_on_demand(props: &SaveOnDemandProps) -> Html {
    let address = use_mut_ref(|| None);
    let make = {
        let make = props.make.clone();
        Callback::from(move |event: MouseEvent| {
            let file = make.emit(());
            let made = save::address(file.blob());
            if let Some(link) = event.target_dyn_into::<web_sys::Element>() {
                let _ = link.set_attribute("href", &made);
                let _ = link.set_attribute("download", &file.name);
            }
            *address.borrow_mut() = Some(made);
        })
    };
    let link = classed("a", "button").attr("href", "#").attr("download", "");
    link.text(props.label.to_string()).on_click(make).html()
}

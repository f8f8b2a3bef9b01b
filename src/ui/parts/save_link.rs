//! A file that the page has made, to be saved or copied.

use std::rc::Rc;

use yew::prelude::*;

use super::CopyButton;
use crate::ui::browser::save;
use crate::ui::state::use_words;

/// A file in memory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MadeFile {
    /// The name that it is saved under.
    pub name: String,
    /// Its media type, such as `text/csv`.
    pub kind: &'static str,
    /// What is in it, for the clipboard.
    pub text: AttrValue,
    /// The same as bytes, where the file is not UTF-8.
    pub bytes: Option<Rc<[u8]>>,
}

impl MadeFile {
    /// A file in UTF-8.
    pub fn new(name: impl Into<String>, kind: &'static str, text: impl Into<AttrValue>) -> Self {
        MadeFile { name: name.into(), kind, text: text.into(), bytes: None }
    }

    /// What is written to disk.
    pub fn bytes(&self) -> &[u8] {
        self.bytes.as_deref().unwrap_or(self.text.as_bytes())
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
}

/// A link that saves the file. Where the browser may refuse that, it says so, and what to do.
#[component(SaveLink)]
pub fn save_link(props: &SaveLinkProps) -> Html {
    let words = use_words();
    let address = use_memo(props.file.clone(), |file| save::address(file.bytes(), file.kind));
    html! {
        <span class="copy">
            <a class="button" href={address.to_string()} download={props.file.name.clone()}>{ props.label.clone() }</a>
            if let Some(label) = props.copy.clone() {
                <CopyButton text={props.file.text.clone()} {label} />
            }
            if save::may_be_refused() {
                <span class="hint">{ words.save_may_be_refused() }</span>
            }
        </span>
    }
}

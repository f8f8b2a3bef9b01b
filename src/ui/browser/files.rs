//! Reading a file the reader chose. Nothing else touches files.

use gloo_file::{Blob, File};
use web_sys::{DragEvent, HtmlInputElement};

/// The files of a file field.
pub fn chosen(field: &HtmlInputElement) -> Vec<File> {
    field.files().map(|list| gloo_file::FileList::from(list).to_vec()).unwrap_or_default()
}

/// The files of a drop.
pub fn dropped(event: &DragEvent) -> Vec<File> {
    let list = event.data_transfer().and_then(|transfer| transfer.files());
    list.map(|list| gloo_file::FileList::from(list).to_vec()).unwrap_or_default()
}

/// The bytes of a file; nothing where the browser cannot read it.
pub async fn bytes(file: &File) -> Option<Vec<u8>> {
    gloo_file::futures::read_as_bytes(&Blob::from(file.clone())).await.ok()
}

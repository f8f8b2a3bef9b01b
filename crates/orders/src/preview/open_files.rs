//! Begins a preview: puts the files together and opens each.

use super::open_file::OpenFile;
use super::order_preview::Preview;
use super::source_file::SourceFile;
use crate::by_text::ByText;
use crate::options::Options;
use crate::outcome::blocking_codes::CodeCounts;
use crate::outcome::fate::FateCounts;
use crate::outcome::feed_context::{Context, location_findings};
use crate::outcome::findings::Findings;
use crate::outcome::order_outcome::OutcomeCounts;
use crate::sources::open::{Content, open};
use crate::sources::store_kind::store_kind;
use knowledge::catalogue::Code;
use knowledge::finding::Finding;
use knowledge::vocabulary::ArgName;
use readers::encoding::Encoding;
use std::rc::Rc;
use text::shared_text::SharedText;
use text::span::Span;

/// A file that is about to be opened.
struct ToOpen {
    name: String,
    span: Span,
    encoding: Encoding,
}

impl Preview {
    /// A preview of `text`, of which nothing is read yet but its beginning.
    pub fn new(text: SharedText, options: Options) -> Self {
        let whole = ToOpen { name: String::new(), span: Span::whole(&text), encoding: options.encoding };
        Preview::open(text, vec![whole], &options)
    }

    /// A preview of several files together. They become one text, which all places refer to; JSON
    /// files are read as one, so that the records of one find those of another.
    pub fn of_files(files: &[SourceFile], options: &Options) -> Self {
        // One file needs no copy.
        if let [file] = files {
            let span = Span::whole(&file.text);
            let whole = ToOpen { name: file.name.clone(), span, encoding: file.encoding };
            return Preview::open(file.text.clone(), vec![whole], options);
        }
        let mut text = String::with_capacity(files.iter().map(|file| file.text.len() + 1).sum());
        let mut ranges = Vec::with_capacity(files.len());
        for file in files {
            if !text.is_empty() {
                text.push('\n');
            }
            ranges.push((text.len(), text.len() + file.text.len()));
            text.push_str(&file.text);
        }
        let placed = |(file, (start, end)): (&SourceFile, &(usize, usize))| ToOpen {
            name: file.name.clone(),
            span: Span::new(&text, *start, *end),
            encoding: file.encoding,
        };
        let files = files.iter().zip(&ranges).map(placed).collect();
        Preview::open(text.into(), files, options)
    }

    fn open(text: SharedText, files: Vec<ToOpen>, options: &Options) -> Self {
        let spans: Vec<Span> = files.iter().map(|file| file.span).collect();
        let opened = open(&text, &spans, &options.columns);
        let sources = opened.iter().filter_map(|content| match content {
            Content::Orders(source) => Some(source.evidence()),
            Content::Empty | Content::Other(_) | Content::ReadWith(_) => None,
        });
        let profile = options.profile.unwrap_or_else(|| store_kind(sources));
        let mut preview = Preview {
            context: Rc::new(Context::new(profile, options)),
            files: Vec::with_capacity(files.len()),
            current: 0,
            findings: Findings::default(),
            summaries: Vec::new(),
            fates: FateCounts::default(),
            outcomes: OutcomeCounts::default(),
            codes: CodeCounts::default(),
            by_number: ByText::default(),
            detected: options.profile.is_none(),
            text,
        };
        for (file, content) in files.into_iter().zip(opened) {
            preview.add(file, content);
        }
        if preview.files.is_empty() {
            preview.findings.push(Finding::new(Code::NothingPasted));
        }
        preview.findings.extend(location_findings(options));
        preview
    }

    fn add(&mut self, file: ToOpen, content: Content) {
        let ToOpen { name, span, encoding } = file;
        let format = match &content {
            Content::Empty => {
                self.findings.push(Finding::new(Code::NothingPasted));
                None
            }
            Content::Other(seen) => {
                self.not_orders(span, *seen);
                None
            }
            Content::ReadWith(first) => self.files.get(*first).and_then(|file| file.format),
            Content::Orders(source) => Some(source.format()),
        };
        if format.is_some() && encoding != Encoding::Utf8 {
            let finding =
                Finding::new(Code::EncodingNotUtf8).at(Span::new(&self.text, span.start(), span.start()));
            self.findings.push(finding.with(ArgName::Name, encoding.as_str()));
        }
        // The orders of the first file come first.
        let first_order = if self.files.is_empty() { 0 } else { usize::MAX };
        self.files.push(OpenFile { name, span, format, first_order, content });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::Format;
    use knowledge::profiles::Profile;

    fn read(texts: &[&str]) -> Preview {
        let files: Vec<SourceFile> =
            texts.iter().map(|text| SourceFile { text: (*text).into(), ..SourceFile::default() }).collect();
        let mut preview = Preview::of_files(&files, &Options::default());
        while !preview.advance(usize::MAX).finished {}
        preview
    }

    fn formats(preview: &Preview) -> Vec<Option<Format>> {
        preview.files().iter().map(|file| file.format).collect()
    }

    #[test]
    fn the_records_of_one_json_file_are_found_from_another_whatever_stands_between() {
        let order =
            r#"{"orders":[{"id":1,"order_number":"A","status":"finalized","shipping_address_id":7}]}"#;
        let address = r#"{"addresses":[{"id":7,"address1":"1 Main","city":"Rome"}]}"#;
        let preview = read(&[order, "Dear team,", address]);
        assert_eq!(formats(&preview), [Some(Format::Json), None, Some(Format::Json)]);
        let order = preview.detail(0).expect("the order");
        assert!(order.shipstation.iter().any(|field| field.value(preview.text()) == "Rome"));
        assert!(preview.findings().iter().any(|finding| finding.code == Code::NotAnOrderFile));
    }

    #[test]
    fn json_without_orders_is_no_file_of_orders_and_of_no_known_store() {
        let preview = read(&[r#"{"a":1}"#, r#"{"b":2}"#, "<Orders/>"]);
        assert_eq!(formats(&preview), [None, None, Some(Format::Xml)]);
        assert_eq!(preview.profile(), Profile::CustomStore);
    }

    #[test]
    fn nothing_is_nothing_pasted() {
        assert_eq!(read(&[""]).findings().first().map(|finding| finding.code), Some(Code::NothingPasted));
        assert_eq!(read(&[]).findings().first().map(|finding| finding.code), Some(Code::NothingPasted));
    }
}

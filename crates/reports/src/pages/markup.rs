//! HTML by construction: texts and values are escaped where they are written, and there is no way to
//! put markup in by a string.

use std::fmt::Write;

/// Elements that have neither content nor an end tag.
const VOID: [&str; 2] = ["meta", "link"];
/// Elements whose content HTML does not unescape. Nothing here is made of them.
const RAW: [&str; 2] = ["script", "style"];

/// An element under construction.
#[derive(Debug, Clone)]
pub struct Element {
    tag: &'static str,
    attributes: Vec<(&'static str, String)>,
    children: Vec<Node>,
}

#[derive(Debug, Clone)]
enum Node {
    Text(String),
    Element(Element),
}

/// An element without anything.
///
/// # Panics
///
/// On an element whose text could not be escaped.
pub fn el(tag: &'static str) -> Element {
    assert!(!RAW.contains(&tag), "the text of <{tag}> cannot be escaped");
    Element { tag, attributes: Vec::new(), children: Vec::new() }
}

/// An element with a class.
pub fn classed(tag: &'static str, class: &'static str) -> Element {
    el(tag).set("class", class)
}

/// A link.
pub fn link(address: impl Into<String>, text: impl Into<String>) -> Element {
    el("a").set("href", address).text(text)
}

impl Element {
    /// Sets an attribute.
    #[must_use]
    pub fn set(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.attributes.push((name, value.into()));
        self
    }

    /// Adds a text.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.children.push(Node::Text(text.into()));
        self
    }

    /// Adds an element.
    #[must_use]
    pub fn add(mut self, child: Element) -> Self {
        self.children.push(Node::Element(child));
        self
    }

    /// Adds elements.
    #[must_use]
    pub fn all(mut self, children: impl IntoIterator<Item = Element>) -> Self {
        self.children.extend(children.into_iter().map(Node::Element));
        self
    }

    /// Its HTML.
    pub fn html(&self) -> String {
        let mut out = String::new();
        self.write(&mut out);
        out
    }

    /// The HTML of what is in it, without its own tags.
    pub fn inner_html(&self) -> String {
        let mut out = String::new();
        self.write_children(&mut out);
        out
    }

    fn write(&self, out: &mut String) {
        let _ = write!(out, "<{}", self.tag);
        for (name, value) in &self.attributes {
            let _ = write!(out, " {name}=\"");
            escape(value, out);
            out.push('"');
        }
        out.push('>');
        if !VOID.contains(&self.tag) {
            self.write_children(out);
            let _ = write!(out, "</{}>", self.tag);
        }
    }

    fn write_children(&self, out: &mut String) {
        for child in &self.children {
            match child {
                Node::Element(element) => element.write(out),
                Node::Text(text) => escape(text, out),
            }
        }
    }
}

fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_and_no_value_can_become_markup() {
        let hostile = "\"><script>alert('x')</script>&amp;";
        let html = el("p").set("title", hostile).text(hostile).html();
        let escaped = "&quot;&gt;&lt;script&gt;alert('x')&lt;/script&gt;&amp;amp;";
        assert_eq!(html, format!("<p title=\"{escaped}\">{escaped}</p>"));
    }

    #[test]
    fn void_elements_have_no_end() {
        assert_eq!(el("meta").set("charset", "utf-8").html(), "<meta charset=\"utf-8\">");
    }

    #[test]
    #[should_panic(expected = "cannot be escaped")]
    fn scripts_are_not_made() {
        let _ = el("script");
    }
}

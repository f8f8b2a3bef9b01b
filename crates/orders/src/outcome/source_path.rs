//! The path of a source value, as its format writes it, put together only when somebody looks.

use readers::json::escapes::unescaped;
use std::rc::Rc;
use text::shorten::quoted;
use text::span::Span;

/// The path of a source value: `orders[0].order_number`, `Order/Items/Item[1]/SKU`, `2/City`. Small,
/// for a large order has very many.
#[derive(Debug, Clone, PartialEq)]
pub enum SourcePath {
    /// A cell of a table: its row, the heading being 1, and the heading of its column.
    Cell(u32, Rc<str>),
    /// A part of what stands around it, if anything does.
    In(Option<Rc<SourcePath>>, Step),
    /// A record, which has this name, and its number if it stands in a list.
    Record(&'static str, Option<u32>),
    /// As it is written.
    Written(Rc<str>),
    /// What stands for itself, as a record that has a line of its own.
    Itself,
}

/// The last step of a path.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Step {
    /// An element whose name stands here.
    Element(Span),
    /// One of several elements of the name, counted from 1.
    Numbered(Span, u32),
    /// An attribute.
    Attribute(Span),
    /// The key of an object; the place is that of its inside, with its escapes.
    Key(Span),
    /// An element of a list, counted from 0.
    Listed(u32),
}

/// Deeper than any format nests its orders: what stands deeper is told by the path up to here.
pub(crate) const MOST_STEPS: usize = 32;

impl SourcePath {
    /// The path as a person reads it; `text` is what was examined. Long names are cut.
    pub fn written(&self, text: &str) -> String {
        let mut steps = Vec::new();
        let mut path = self;
        let mut out = loop {
            match path {
                SourcePath::Cell(row, heading) => break format!("{row}/{}", quoted(heading)),
                SourcePath::Record(list, Some(number)) => break format!("{list}[{number}]"),
                SourcePath::Record(name, None) => break (*name).to_owned(),
                SourcePath::Written(all) => break quoted(all),
                SourcePath::Itself => break String::new(),
                SourcePath::In(around, step) => {
                    steps.push(*step);
                    match around {
                        Some(around) => path = around,
                        None => break String::new(),
                    }
                }
            }
        };
        for step in steps.into_iter().rev() {
            step.write(text, &mut out);
        }
        out
    }
}

impl Step {
    fn write(self, text: &str, out: &mut String) {
        let between = match self {
            Step::Element(_) | Step::Numbered(..) => "/",
            Step::Attribute(_) => "/@",
            Step::Key(_) => ".",
            Step::Listed(_) => "",
        };
        if !out.is_empty() {
            out.push_str(between);
        }
        match self {
            Step::Element(name) | Step::Attribute(name) => out.push_str(&quoted(name.of(text))),
            Step::Numbered(name, number) => out.push_str(&format!("{}[{number}]", quoted(name.of(text)))),
            Step::Key(name) => {
                // Of a long key no more is undone than is shown.
                let near = Span::new(text, name.start(), name.end().min(name.start() + 1024));
                out.push_str(&quoted(&unescaped(near.of(text))));
            }
            Step::Listed(number) => out.push_str(&format!("[{number}]")),
        }
    }
}

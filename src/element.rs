//! Elements made by plain calls.
//!
//! `html!` writes every element out as some 200 bytes of code where it stands; a call is 30. With
//! the texts and tables of this page that is the difference between half of the size budget and a
//! sixth. Components still stand in `html!`.

use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::{Listener, VTag};

/// An element under construction.
pub struct El(Box<VTag>);

/// An element without anything.
#[inline(never)]
pub fn el(tag: &'static str) -> El {
    El(Box::new(VTag::new(tag)))
}

/// An element with a class.
#[inline(never)]
pub fn classed(tag: &'static str, class: &'static str) -> El {
    el(tag).attr("class", class)
}

/// An element that holds a text and nothing else.
#[inline(never)]
pub fn say(tag: &'static str, class: &'static str, text: String) -> Html {
    let element = if class.is_empty() { el(tag) } else { classed(tag, class) };
    element.text(text).html()
}

impl El {
    /// Sets an attribute to a fixed value.
    #[inline(never)]
    pub fn attr(mut self, name: &'static str, value: &'static str) -> Self {
        self.0.add_attribute(name, AttrValue::Static(value));
        self
    }

    /// Sets an attribute to a computed value.
    #[inline(never)]
    pub fn set(mut self, name: &'static str, value: String) -> Self {
        self.0.add_attribute(name, AttrValue::from(value));
        self
    }

    /// Sets an attribute that stands alone, or leaves it away.
    #[inline(never)]
    pub fn flag(self, name: &'static str, there: bool) -> Self {
        if there { self.attr(name, name) } else { self }
    }

    /// The key by which Yew tells it from its neighbours when they come and go.
    #[inline(never)]
    pub fn key(mut self, key: String) -> Self {
        self.0.key = Some(key.into());
        self
    }

    /// Makes the element of the document known under this reference.
    #[inline(never)]
    pub fn known_as(mut self, reference: &NodeRef) -> Self {
        self.0.node_ref = reference.clone();
        self
    }

    /// Adds a text.
    #[inline(never)]
    pub fn text(self, text: String) -> Self {
        self.add(Html::from(AttrValue::from(text)))
    }

    /// Adds a child.
    #[inline(never)]
    pub fn add(mut self, child: Html) -> Self {
        self.0.add_child(child);
        self
    }

    /// Adds children. Where their number changes, the last ones stay themselves and the first ones do
    /// not, unless they have keys.
    #[inline(never)]
    pub fn all(mut self, children: Vec<Html>) -> Self {
        self.0.add_children(children);
        self
    }

    /// Calls back on a click, or on Enter and Space where it is a button.
    #[inline(never)]
    pub fn on_click(mut self, callback: Callback<MouseEvent>) -> Self {
        let listener: Rc<dyn Listener> = Rc::new(yew::html::onclick::Wrapper::new(callback));
        self.0.add_listener(listener);
        self
    }

    /// Calls back on every change of what is typed.
    #[inline(never)]
    pub fn on_input(mut self, callback: Callback<InputEvent>) -> Self {
        let listener: Rc<dyn Listener> = Rc::new(yew::html::oninput::Wrapper::new(callback));
        self.0.add_listener(listener);
        self
    }

    /// Calls back when something else is chosen.
    #[inline(never)]
    pub fn on_change(mut self, callback: Callback<Event>) -> Self {
        let listener: Rc<dyn Listener> = Rc::new(yew::html::onchange::Wrapper::new(callback));
        self.0.add_listener(listener);
        self
    }

    /// Done.
    #[inline(never)]
    pub fn html(self) -> Html {
        Html::from(*self.0)
    }
}

/// Several things in a row, with nothing around them.
#[inline(never)]
pub fn row(things: Vec<Html>) -> Html {
    things.into_iter().collect()
}

/// A table: its name for screen readers, the headings of its columns, its rows. On a narrow screen
/// the rows fold into blocks.
#[inline(never)]
pub fn table(name: String, headings: Vec<String>, rows: Vec<Html>) -> Html {
    table_of(classed("table", "stack"), name, headings, rows)
}

/// The same, in an element that has begun.
#[inline(never)]
pub fn table_of(table: El, name: String, headings: Vec<String>, rows: Vec<Html>) -> Html {
    let headings = headings.into_iter().map(|heading| el("th").attr("scope", "col").text(heading).html());
    let head = el("thead").add(el("tr").all(headings.collect()).html()).html();
    let body = el("tbody").all(rows).html();
    let region =
        classed("div", "scroll").attr("role", "region").attr("tabindex", "0").set("aria-label", name.clone());
    region.add(table.set("aria-label", name).add(head).add(body).html()).html()
}

//! A link to another screen that keeps language, profile and embedding.

use crate::element::{El, el};
use crate::route::{Route, Screen};
use yew::prelude::*;

/// Where to, and how it looks.
#[derive(Properties, PartialEq)]
pub struct ScreenLinkProps {
    /// The screen it leads to.
    pub to: Screen,
    /// Class of the link.
    #[prop_or_default]
    pub class: &'static str,
    /// Its text.
    pub children: Html,
}

/// A link to another screen, where nobody knows the route.
#[component(ScreenLink)]
pub fn screen_link(props: &ScreenLinkProps) -> Html {
    let route = use_context::<Route>().expect("the app provides the route");
    link_to(props.to, props.class, &route).add(props.children.clone()).html()
}

/// A link from `route` to another screen, still without what stands in it.
pub fn link_to(to: Screen, class: &'static str, route: &Route) -> El {
    let link = el("a").set("href", route.to(to).fragment());
    let link = if route.screen == to { link.attr("aria-current", "page") } else { link };
    if class.is_empty() { link } else { link.attr("class", class) }
}

//! A link to another screen that keeps language, profile and embedding.

use yew::prelude::*;

use crate::ui::route::{Route, Screen};

/// Where to, and how it looks.
#[derive(Properties, PartialEq)]
pub struct ScreenLinkProps {
    /// The screen it leads to.
    pub to: Screen,
    /// Classes of the link.
    #[prop_or_default]
    pub class: Classes,
    /// Its text.
    pub children: Html,
}

/// A link to another screen.
#[component(ScreenLink)]
pub fn screen_link(props: &ScreenLinkProps) -> Html {
    let route = use_context::<Route>().expect("the app provides the route");
    let current = (route.screen == props.to).then_some("page");
    html! {
        <a class={props.class.clone()} href={route.to(props.to).fragment()} aria-current={current}>
            { props.children.clone() }
        </a>
    }
}

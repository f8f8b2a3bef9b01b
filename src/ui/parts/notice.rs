//! A boxed remark.

use yew::prelude::*;

use super::SeverityBadge;
use super::badge::severity_class;
use crate::core::report::Severity;

/// What it says.
#[derive(Properties, PartialEq)]
pub struct NoticeProps {
    /// How grave it is.
    pub severity: Severity,
    /// The text.
    pub text: AttrValue,
}

/// A remark that concerns the whole screen.
#[component(Notice)]
pub fn notice(props: &NoticeProps) -> Html {
    html! {
        <div class={classes!("card", "remark", severity_class(props.severity))}>
            <SeverityBadge severity={props.severity} />
            <p>{ props.text.clone() }</p>
        </div>
    }
}

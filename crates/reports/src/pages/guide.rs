//! How a store is connected to ShipStation, step by step.

use super::{layout, pieces};
use knowledge::catalogue::Code;
use knowledge::profiles::Profile;
use maud::{Markup, html};
use store_url::connection::guide::{Guide, Item, WAYS_OUT, guide};
use words::Words;

/// The whole page.
pub fn content(words: &Words, root: &str) -> Markup {
    html! {
        h1 id="title" { (words.page_guide_title()) }
        p class="lead" { (words.page_guide_lead()) }
        (sections(words, &with_source))
        p class="actions" {
            a href=(layout::live("url", words, root)) class="button primary" {
                (words.page_open_tool(words.url_title()))
            }
        }
    }
}

/// The same, shorter: only what is to be done.
pub fn brief(words: &Words) -> Markup {
    sections(words, &|_, item, words| html! { li { (words.guide_step(item.step)) } })
}

/// Draws an item of a list.
type DrawItem<'a> = &'a dyn Fn(Profile, &Item, &Words) -> Markup;

/// A section for each kind of store: first the one that can be connected today.
fn sections(words: &Words, draw: DrawItem) -> Markup {
    html! {
        @for profile in [Profile::CustomStore, Profile::QuickbooksCommerce] {
            (section(profile, words, draw))
        }
    }
}

fn section(profile: Profile, words: &Words, draw: DrawItem) -> Markup {
    let Guide { requirements, steps, notes, values } = guide(profile);
    let list = |items: &[Item]| html! { @for item in items { (draw(profile, item, words)) } };
    html! {
        section {
            h2 id=(profile.as_str()) { (words.profile(profile)) }
            @if profile.facts().is_discontinued() {
                @let closed = Code::ServiceDiscontinued;
                @let values = words.generic_arguments(closed);
                p { strong { (words.code_title(closed, &values)) } }
                p { (words.code_why(closed, &values)) }
                h3 { (words.page_guide_ways_out()) }
                ul class="steps" { (list(&WAYS_OUT)) }
            }
            h3 { (words.page_guide_requirements()) }
            ul class="steps" { (list(requirements)) }
            h3 { (words.page_guide_values()) }
            ul {
                @for value in *values {
                    li {
                        strong { (words.connection_label(value.field)) }
                        ": " (words.guide_origin(value.origin))
                    }
                }
            }
            h3 { (words.page_guide_steps()) }
            ol class="steps" { (list(steps)) }
            h3 { (words.page_guide_notes()) }
            ul class="steps" { (list(notes)) }
        }
    }
}

/// A line with an anchor, such as `#custom-store-test-connection`, its certainty and its source.
fn with_source(profile: Profile, item: &Item, words: &Words) -> Markup {
    html! {
        li id={ (profile.as_str()) "-" (anchor(item)) } {
            (words.guide_step(item.step)) " "
            (pieces::certainty_badge(item.certainty, words)) " "
            span class="small" { (pieces::source_link(item.source)) }
        }
    }
}

/// `TestConnection` as `test-connection`.
fn anchor(item: &Item) -> String {
    let mut out = String::new();
    for c in format!("{:?}", item.step).chars() {
        if c.is_ascii_uppercase() && !out.is_empty() {
            out.push('-');
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}

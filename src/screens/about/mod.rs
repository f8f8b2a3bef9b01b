//! What this is, what it can do, and what it cannot.

pub(crate) mod abilities;
pub(crate) mod release;
pub(crate) mod ways_out;

use crate::parts::title;
use crate::state::use_words;
use knowledge::browsers::{HOSTED, SINGLE_FILE};
use yew::prelude::*;

/// The About screen.
#[component(About)]
pub fn about() -> Html {
    let words = use_words();
    html! {
        <article>
            { title(words.about_title(), words.about_lead()) }
            <h2>{ words.about_privacy_title() }</h2>
            <p>{ words.about_privacy() }</p>
            <p>{ words.about_privacy_proof() }</p>
            { ways_out::ways_out(&words) }
            { abilities::abilities(&words) }
            <h2>{ words.about_certainty_title() }</h2>
            <p>{ words.about_certainty() }</p>
            <h2>{ words.about_limits_title() }</h2>
            <p>{ words.about_limits() }</p>
            <h2>{ words.about_browsers_title() }</h2>
            <p>{ words.about_browsers(HOSTED.to_string()) }</p>
            <p>{ words.about_browsers_single_file(SINGLE_FILE.to_string()) }</p>
            { release::release(&words) }
            <p class="small">{ words.not_affiliated() }</p>
        </article>
    }
}

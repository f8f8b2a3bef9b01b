//! What this is, what it can do, and what it cannot.

use yew::prelude::*;

use super::state::use_words;

/// The About screen.
#[component(About)]
pub fn about() -> Html {
    let words = use_words();
    html! {
        <article>
            <h1 id="title" tabindex="-1">{ words.about_title() }</h1>
            <p class="lead">{ words.about_lead() }</p>
            <h2>{ words.about_privacy_title() }</h2>
            <p>{ words.about_privacy() }</p>
            <p>{ words.about_privacy_proof() }</p>
            <h2>{ words.about_certainty_title() }</h2>
            <p>{ words.about_certainty() }</p>
            <h2>{ words.about_limits_title() }</h2>
            <p>{ words.about_limits() }</p>
            <h2>{ words.about_version_title() }</h2>
            <p>{ words.about_version(env!("CARGO_PKG_VERSION")) }</p>
            <p class="small">{ words.not_affiliated() }</p>
        </article>
    }
}

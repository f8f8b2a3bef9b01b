//! Where a rule can be read up.

use yew::prelude::*;

use crate::core::report::Source;
use crate::i18n::Words;

/// Links to the pages that a rule was read in; nothing where there are none. `heading` is the
/// element of its heading, one level below the one it stands under.
pub fn source_list(sources: &[&'static Source], heading: &'static str, words: &Words) -> Html {
    if sources.is_empty() {
        return Html::default();
    }
    let rows = sources.iter().map(|source| {
        html! {
            <li>
                <a href={source.url} target="_blank" rel="noopener noreferrer" lang={source.language}
                    hreflang={source.language}>{ source.title }</a>
                { " " }
                <span class="small">{ words.source_read(words.date(source.read)) }</span>
            </li>
        }
    });
    html! {
        <div class="sources">
            <@{heading}>{ words.sources_title() }</@>
            <ul>{ for rows }</ul>
        </div>
    }
}

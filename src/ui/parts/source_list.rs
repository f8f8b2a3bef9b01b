//! Where a rule can be read up.

use yew::prelude::*;

use crate::core::report::Source;
use crate::ui::state::use_words;

/// The sources of a rule.
#[derive(Properties, PartialEq)]
pub struct SourceListProps {
    /// Pages, in order of weight.
    pub sources: &'static [&'static Source],
}

/// Links to the pages that a rule was read in; nothing where there are none.
#[component(SourceList)]
pub fn source_list(props: &SourceListProps) -> Html {
    let words = use_words();
    if props.sources.is_empty() {
        return html! {};
    }
    let rows = props.sources.iter().map(|source| {
        html! {
            <li key={source.url}>
                <a href={source.url} target="_blank" rel="noopener noreferrer" lang={source.language}
                    hreflang={source.language}>{ source.title }</a>
                { " " }
                <span class="small">{ words.source_read(words.date(source.read)) }</span>
            </li>
        }
    });
    html! {
        <div class="sources">
            <h4>{ words.sources_title() }</h4>
            <ul>{ for rows }</ul>
        </div>
    }
}

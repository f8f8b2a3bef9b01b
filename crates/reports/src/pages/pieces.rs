//! Pieces that several pages share; they look like those of the live page.

use knowledge::vocabulary::{Certainty, Severity, Source};
use maud::{Markup, html};
use words::Words;

/// A severity as icon and word.
pub fn severity_badge(severity: Severity, words: &Words) -> Markup {
    let (class, shape) = match severity {
        Severity::Error => ("badge error", "M5 1h6l4 4v6l-4 4H5l-4-4V5zM5.5 5.5l5 5M10.5 5.5l-5 5"),
        Severity::Warning => ("badge warning", "M8 1.5l7 13H1zM8 6v4M8 12v.6"),
        Severity::Notice => ("badge notice", "M8 1a7 7 0 1 0 .01 0zM8 7v4.5M8 4.2v.6"),
    };
    html! {
        span class=(class) {
            svg viewBox="0 0 16 16" aria-hidden="true" { path d=(shape) {} }
            (words.severity(severity))
        }
    }
}

/// A certainty as a word.
pub fn certainty_badge(certainty: Certainty, words: &Words) -> Markup {
    let class = match certainty {
        Certainty::Documented => "certainty documented",
        Certainty::Observed => "certainty observed",
        Certainty::Inferred => "certainty inferred",
    };
    html! { span class=(class) { (words.certainty(certainty)) } }
}

/// A link to the page where a rule was read.
pub fn source_link(source: &Source) -> Markup {
    html! {
        a href=(source.url) rel="noopener noreferrer" lang=(source.language) hreflang=(source.language) {
            (source.title)
        }
    }
}

/// Links to the pages where rules were read, with the dates.
pub fn sources(sources: &[&Source], words: &Words) -> Markup {
    html! {
        div class="sources" {
            h2 { (words.sources_title()) }
            ul {
                @for source in sources {
                    li {
                        (source_link(source)) " "
                        span class="small" { (words.source_read(words.date(source.read))) }
                    }
                }
            }
        }
    }
}

/// A table with a name for screen readers; on a narrow screen its rows fold into blocks.
pub fn table(name: &str, headings: &[String], rows: &Markup) -> Markup {
    html! {
        div class="scroll" role="region" tabindex="0" aria-label=(name) {
            table class="stack" aria-label=(name) {
                thead { tr { @for heading in headings { th scope="col" { (heading) } } } }
                tbody { (rows) }
            }
        }
    }
}

/// The heading of a table's row: a name, as programs write it, that can be linked to.
pub fn name_cell(name: &str) -> Markup {
    html! { th scope="row" { code { (name) } } }
}

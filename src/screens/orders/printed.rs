//! The report on paper: all orders with what is found in them, made when it is printed.

use super::list::row::found;
use super::reading::Reading;
use crate::element::{El, classed, el, say};
use gloo_events::EventListener;
use words::Words;
use yew::prelude::*;

/// What was read.
#[derive(Properties, PartialEq)]
pub struct PrintedProps {
    /// The texts.
    pub words: Words,
    /// What is read so far.
    pub reading: Reading,
}

/// More orders than these fill more paper than anybody reads.
const MOST: usize = 2_000;

/// A button that prints, and the table that is only on paper.
#[component(Printed)]
pub fn printed(props: &PrintedProps) -> Html {
    let PrintedProps { words, reading } = props;
    let printing = use_state(|| false);
    {
        let setter = printing.setter();
        use_effect_with((), move |()| {
            let listeners = web_sys::window().map(|window| {
                let on = |name, value| {
                    let setter = setter.clone();
                    EventListener::new(&window, name, move |_| setter.set(value))
                };
                [on("beforeprint", true), on("afterprint", false)]
            });
            move || drop(listeners)
        });
    }
    // The table has to be there before the browser lays out the paper, so it is made first.
    let asked = use_state(|| false);
    {
        let asked = asked.clone();
        use_effect_with(*asked, move |wanted| {
            if *wanted {
                asked.set(false);
                let _ = web_sys::window().map(|window| window.print());
            }
        });
    }
    let print = {
        let (asked, printing) = (asked.setter(), printing.setter());
        Callback::from(move |_: MouseEvent| {
            printing.set(true);
            asked.set(true);
        })
    };
    let table = (*printing).then(|| table(reading, words));
    html! {
        <section class="report">
            <button type="button" class="button" onclick={print}>{ words.orders_print() }</button>
            { for table }
        </section>
    }
}

fn table(reading: &Reading, words: &Words) -> Html {
    let preview = reading.preview();
    let rows = preview.summaries().iter().take(MOST).map(|order| {
        let number = order.number().map_or_else(|| words.orders_no_number(), ToString::to_string);
        el("tr")
            .add(el("th").attr("scope", "row").text(number).html())
            .add(say("td", "", words.outcome(order.outcome)))
            .add(el("td").add(found(&order.codes, words)).html())
            .html()
    });
    let heading = |name: String| el("th").attr("scope", "col").text(name).html();
    let headings = [words.orders_number(), words.orders_outcome(), words.orders_findings()].map(heading);
    let head = el("thead").add(el("tr").all(headings.into()).html()).html();
    let body = el("tbody").all(rows.collect()).html();
    let rest = preview.summaries().len().saturating_sub(MOST);
    let section: El = classed("div", "on-paper").add(say("h2", "", words.orders_list()));
    let table = el("table").set("aria-label", words.orders_list()).add(head).add(body);
    let section = section.add(table.html());
    let section =
        if rest > 0 { section.add(say("p", "", words.orders_more_not_printed(rest))) } else { section };
    section.html()
}

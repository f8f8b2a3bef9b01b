//! What works now that QuickBooks Commerce has closed.

use super::guide::origin;
use crate::parts::screen_link::ScreenLink;
use crate::route::Screen;
use store_url::connection::guide::{Step, WAYS_OUT};
use words::Words;
use yew::prelude::*;

/// The ways, each with what leads on; `onguide` opens the guide for a Custom Store.
pub fn ways_out(onguide: Callback<MouseEvent>, words: &Words) -> Html {
    let ways = WAYS_OUT.iter().map(|way| {
        let on = match way.step {
            Step::WayCustomStore => html! {
                <button type="button" class="button" onclick={onguide.clone()}>{ words.guide_way_open_guide() }</button>
            },
            _ => html! {
                <ScreenLink to={Screen::Orders} class="button">{ words.request_open_orders() }</ScreenLink>
            },
        };
        html! {
            <li>
                <p>{ words.guide_step(way.step) }</p>
                <p class="labels">{ on }{ origin(way, words) }</p>
            </li>
        }
    });
    html! {
        <>
            <h4>{ words.guide_ways_title() }</h4>
            <ul class="plain ways-out">{ for ways }</ul>
        </>
    }
}

//! The order as ShipStation shows it: part by part.

use super::screen_order::ScreenOrder;
use super::selection::Selection;
use super::view::{List, OrderView, Step};
use crate::element::{El, classed, el, row as in_a_row, say};
use crate::parts::badge::certainty_badge;
use crate::parts::cut::cut;
use crate::parts::window;
use knowledge::shipstation::order_screen::Section;
use knowledge::vocabulary::Certainty;
use orders::MappedField;
use words::Words;
use yew::prelude::*;

/// Longer values are cut off here, in characters.
const LONGEST: usize = 2_000;

/// A table of the fields that are shown; those that are chosen light up.
pub fn field_table(view: &OrderView, text: &str, onstep: &Callback<Step>, words: &Words) -> Html {
    let fields = &view.detail.order().shipstation;
    let (window, screen) = (view.window(List::Fields, onstep), ScreenOrder::of(fields));
    let (mut rows, mut before) = (Vec::new(), None);
    for at in window.rows.clone() {
        let field = screen.field_in(at);
        let Some(shown) = fields.get(field) else { continue };
        let part_of_order = shown.path.section();
        if before.replace(part_of_order) != Some(part_of_order) {
            rows.push(part(part_of_order.0, part_of_order.1, words));
        }
        let lit = view.fields.binary_search(&field).is_ok();
        rows.push(row(text, field, shown, lit, |class| window.row(at, class), onstep, words));
    }
    let headings = vec![words.orders_field(), words.orders_value(), words.orders_rule()];
    let (id, name) = ("fields-shown", words.orders_arrives_as());
    let (above, below) = (window.above(id, &name, words), window.below(id, words));
    in_a_row(vec![above, window::table(name, headings, rows, &window), below])
}

fn part(section: Section, item: u32, words: &Words) -> Html {
    let name = words.section(section);
    let name = if item > 0 { format!("{name} {}", words.number(item)) } else { name };
    let heading = el("th").attr("scope", "colgroup").attr("colspan", "3").text(name).html();
    classed("tr", "part").add(heading).html()
}

fn row(
    text: &str,
    at: usize,
    field: &MappedField,
    lit: bool,
    begin: impl FnOnce(&'static str) -> El,
    onstep: &Callback<Step>,
    words: &Words,
) -> Html {
    let onstep = onstep.clone();
    let show = Callback::from(move |_: MouseEvent| onstep.emit(Step::Choose(Selection::Field(at))));
    let button = classed("button", "link")
        .attr("type", "button")
        .attr("aria-pressed", if lit { "true" } else { "false" })
        .set("title", words.orders_show_place())
        .on_click(show)
        .all(breaking_behind_slashes(&field.name()));
    let rule = el("td").text(words.rule(field.rule)).text(" ".to_owned());
    let class = match (lit, field.certainty) {
        (true, _) => "chosen",
        (false, Certainty::Inferred) => "inferred",
        _ => "",
    };
    begin(class)
        .set("data-field", field.name())
        .add(el("th").attr("scope", "row").add(button.html()).html())
        .add(say("td", "text", cut(field.value(text), LONGEST)))
        .add(rule.add(certainty_badge(field.certainty, words)).html())
        .html()
}

/// A path of names, which goes on in the next line behind a slash rather than inside of a name.
fn breaking_behind_slashes(path: &str) -> Vec<Html> {
    let names = path.split_inclusive('/').map(|name| Html::from(AttrValue::from(name.to_owned())));
    names
        .enumerate()
        .flat_map(|(at, name)| (at > 0).then(|| el("wbr").html()).into_iter().chain([name]))
        .collect()
}

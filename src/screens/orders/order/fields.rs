//! The order as ShipStation shows it: part by part.

use super::selection::Selection;
use crate::element::{classed, el, say, table};
use crate::parts::badge::certainty_badge;
use knowledge::shipstation::order_screen::Section;
use knowledge::vocabulary::Certainty;
use orders::MappedField;
use words::Words;
use yew::prelude::*;

/// A table of the first `most` fields; those in `lit` light up.
pub fn field_table(
    text: &str,
    fields: &[MappedField],
    most: usize,
    lit: &[usize],
    onselect: &Callback<Selection>,
    words: &Words,
) -> Html {
    // On the screen of an order, the totals stand behind the items.
    let screen = [Section::Order, Section::ShipTo, Section::BillTo, Section::Item, Section::Totals];
    let mut rows = Vec::new();
    for section in screen {
        let mut item = 0;
        let mut begun = false;
        let of_section =
            fields.iter().enumerate().take(most).filter(|(_, field)| field.path.section().0 == section);
        for (at, field) in of_section {
            let next = field.path.section().1;
            if !begun || next != item {
                (begun, item) = (true, next);
                rows.push(part(section, item, words));
            }
            rows.push(row(text, at, field, lit.contains(&at), onselect, words));
        }
    }
    let headings = vec![words.orders_field(), words.orders_value(), words.orders_rule()];
    table(words.orders_arrives_as(), headings, rows)
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
    onselect: &Callback<Selection>,
    words: &Words,
) -> Html {
    let onselect = onselect.clone();
    let show = Callback::from(move |_: MouseEvent| onselect.emit(Selection::Field(at)));
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
    classed("tr", class)
        .set("data-field", field.name())
        .add(el("th").attr("scope", "row").add(button.html()).html())
        .add(say("td", "text", field.value(text).to_owned()))
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

//! The order as ShipStation shows it: part by part.

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

/// On the screen of an order, the totals stand behind the items. Fields come with those of the order first,
/// which are few, and then item by item.
#[derive(Debug)]
pub struct ScreenOrder {
    /// Fields of the order that stand before the items, and those behind.
    first: Vec<usize>,
    last: Vec<usize>,
    /// How many fields there are of items.
    items: usize,
}

impl ScreenOrder {
    /// The order of these fields.
    pub fn of(fields: &[MappedField]) -> Self {
        let of_order = fields.partition_point(|field| field.path.section().1 == 0);
        let of = |section: Section| {
            let of_section =
                move |at: &usize| fields.get(*at).map(|field| field.path.section().0) == Some(section);
            (0..of_order).filter(of_section)
        };
        let first = of(Section::Order).chain(of(Section::ShipTo)).chain(of(Section::BillTo)).collect();
        ScreenOrder { first, last: of(Section::Totals).collect(), items: fields.len() - of_order }
    }

    /// The field that stands in row `at`.
    pub fn field_in(&self, at: usize) -> usize {
        let behind = at.wrapping_sub(self.first.len() + self.items);
        let of_order = self.first.get(at).or_else(|| self.last.get(behind));
        of_order.copied().unwrap_or(at + self.last.len())
    }

    /// The row that a field stands in.
    pub fn row_of(&self, field: usize) -> usize {
        let place = |fields: &[usize]| fields.iter().position(|at| *at == field);
        let last = || Some(self.first.len() + self.items + place(&self.last)?);
        place(&self.first).or_else(last).unwrap_or_else(|| field.saturating_sub(self.last.len()))
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use orders::{Options, examine, samples};

    #[test]
    fn totals_stand_behind_the_items_and_every_field_has_its_row() {
        for text in [samples::QUICKBOOKS_COMMERCE, samples::CUSTOM_STORE] {
            for order in examine(text, &Options::default()).orders {
                let fields = &order.shipstation;
                let screen = ScreenOrder::of(fields);
                let shown: Vec<usize> = (0..fields.len()).map(|row| screen.field_in(row)).collect();
                assert!(
                    shown.iter().enumerate().all(|(row, field)| screen.row_of(*field) == row),
                    "{shown:?}"
                );
                let sections: Vec<_> = shown.iter().map(|field| fields[*field].path.section()).collect();
                assert!(sections.is_sorted(), "{sections:?}");
            }
        }
    }
}

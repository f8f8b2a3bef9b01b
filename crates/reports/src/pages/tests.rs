use super::*;
use std::collections::{BTreeMap, BTreeSet};

fn site() -> Site {
    Site { style: "app-1.css".into(), icon: "icon-1.svg".into(), address: None }
}

fn attributes<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!(" {name}=\"");
    html.match_indices(&start).filter_map(|(at, _)| html[at + start.len()..].split('"').next()).collect()
}

#[test]
fn every_code_has_a_page_in_every_language_with_its_whole_text() {
    let files: BTreeMap<String, String> =
        files(&site()).into_iter().map(|file| (file.name, file.text)).collect();
    for (language, folder) in [
        (Language::English, ""),
        (Language::French, "fr/"),
        (Language::Spanish, "es/"),
        (Language::German, "de/"),
    ] {
        let words = Words::plain(language);
        for code in Code::ALL {
            let name = format!("{folder}codes/{}/index.html", code.as_str());
            let page = files.get(&name).unwrap_or_else(|| panic!("there is no {name}"));
            let values = words.generic_arguments(*code);
            for text in [
                words.code_title(*code, &values),
                words.code_why(*code, &values),
                words.code_fix(*code, &values),
            ] {
                let text = html! { (text) }.into_string();
                assert!(page.contains(&text), "{name} says: {text}");
            }
            assert!(page.contains(&format!("<html lang=\"{}\">", language.tag())));
        }
    }
}

#[test]
fn every_link_within_the_site_leads_to_a_page_or_to_the_live_tool() {
    let all = files(&site());
    let names: BTreeSet<&str> = all.iter().map(|file| file.name.as_str()).collect();
    for file in all.iter().filter(|file| file.name.ends_with(".html")) {
        for target in attributes(&file.text, "href") {
            if target.starts_with("https://") || target.starts_with('#') {
                continue;
            }
            let (path, fragment) = target.split_once('#').unwrap_or((target, ""));
            let up = path.matches("../").count();
            let mut folders: Vec<&str> = file.name.split('/').collect();
            folders.truncate(folders.len() - 1 - up);
            folders.push(path.trim_start_matches("../"));
            let there = folders.join("/");
            let known = there.is_empty() && fragment.starts_with('/')
                || ["app-1.css", "icon-1.svg"].contains(&there.as_str())
                || names.contains(format!("{there}index.html").as_str());
            assert!(known, "{}: {target} leads nowhere", file.name);
        }
    }
}

#[test]
fn no_page_has_an_anchor_twice_and_none_has_a_script() {
    for file in files(&site()) {
        let ids = attributes(&file.text, "id");
        let different: BTreeSet<&&str> = ids.iter().collect();
        assert_eq!(ids.len(), different.len(), "{}: {ids:?}", file.name);
        assert!(!file.text.contains("<script"), "{}", file.name);
        assert!(!file.text.contains(" style="), "{}", file.name);
    }
}

#[test]
fn every_field_and_guide_step_can_be_linked_to() {
    use knowledge::shipstation::field_table::ROWS;
    let all = files(&site());
    let page = |name: &str| all.iter().find(|file| file.name == name).map(|file| file.text.as_str()).unwrap();
    let fields = attributes(page("de/fields/index.html"), "id");
    assert_eq!(fields.iter().filter(|id| id.starts_with("order-Orders")).count(), ROWS.len());
    for id in
        ["order-Orders-Order-Customer-ShipTo-City", "notice-TrackingNumber", "order-tax_type", "variant-sku"]
    {
        assert!(fields.contains(&id), "{id} in {fields:?}");
    }
    let steps = attributes(page("guide/index.html"), "id");
    for id in ["custom-store-test-connection", "quickbooks-commerce-limit-to-location"] {
        assert!(steps.contains(&id), "{id} in {steps:?}");
    }
}

#[test]
fn the_sitemap_lists_every_page_with_the_address_it_is_given() {
    let site = Site { address: Some("https://help.example/tools/".into()), ..site() };
    let all = files(&site);
    let sitemap = &all.last().unwrap().text;
    let pages: Vec<&File> = all.iter().filter(|file| file.name.ends_with("index.html")).collect();
    for file in &pages {
        let address =
            format!("<loc>https://help.example/tools/{}</loc>", file.name.trim_end_matches("index.html"));
        assert!(sitemap.contains(&address), "{address}");
    }
    // And the live page itself.
    assert_eq!(sitemap.matches("<url>").count(), pages.len() + 1);
    assert!(pages[0].text.contains("hreflang=\"fr\" href=\"https://help.example/tools/fr/guide/\""));
}

#[test]
fn every_table_has_a_name_for_screen_readers() {
    let tables: Vec<String> = files(&site())
        .iter()
        .flat_map(|file| file.text.split("<table").skip(1))
        .map(|rest| rest.split('>').next().unwrap_or_default().to_owned())
        .collect();
    assert!(tables.len() > 4);
    for table in tables {
        assert!(attributes(&table, "aria-label").iter().any(|name| !name.is_empty()), "<table{table}>");
    }
}

#[test]
fn no_text_and_no_value_can_become_markup() {
    let hostile = "\"><script>alert('x')</script>&amp;";
    let table = pieces::table(hostile, &[hostile.into()], &pieces::name_cell(hostile)).into_string();
    let escaped = "&quot;&gt;&lt;script&gt;alert('x')&lt;/script&gt;&amp;amp;";
    assert_eq!(table.matches(escaped).count(), 4, "{table}");
    assert!(!table.contains("<script"), "{table}");
}

//! The page's components in a real browser.
#![cfg(target_arch = "wasm32")]

use js_sys::{Object, Reflect};
use store_helper::{crash, focus, start_first};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Document, Element};
use words::Language;
use words::texts::embedded;

wasm_bindgen_test_configure!(run_in_browser);

/// What the page's loader does before the program starts.
fn bring_texts() {
    let texts = Object::new();
    for language in [Language::English, Language::French] {
        let [first, rest] = embedded(language);
        let parts = js_sys::Array::of2(&first.into(), &rest.into());
        Reflect::set(&texts, &language.tag().into(), &parts).unwrap();
    }
    Reflect::set(&js_sys::global(), &JsValue::from_str("storeHelperTexts"), &texts).unwrap();
}

fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

fn host(text: &str) -> Element {
    let host = document().create_element("div").unwrap();
    host.set_text_content(Some(text));
    document().body().unwrap().append_child(&host).unwrap();
    host
}

/// Lets the program and the browser do what they have put off.
async fn a_moment() {
    gloo_timers::future::TimeoutFuture::new(50).await;
}

#[wasm_bindgen_test]
async fn the_program_takes_the_place_of_the_static_text() {
    bring_texts();
    let host = host("before");
    host.set_id("app");
    start_first();
    a_moment().await;
    assert_eq!(host.query_selector_all("h1").unwrap().length(), 1);
    assert!(!host.text_content().unwrap().contains("before"));
    host.remove();
}

#[wasm_bindgen_test]
async fn a_crash_leaves_a_banner_once_in_the_language_of_the_document() {
    bring_texts();
    document().document_element().unwrap().set_attribute("lang", "fr").unwrap();
    crash::show_banner();
    crash::show_banner();
    let banners = document().query_selector_all("#crash").unwrap();
    assert_eq!(banners.length(), 1);
    let banner = document().get_element_by_id("crash").unwrap();
    assert_eq!(banner.get_attribute("role").as_deref(), Some("alert"));
    assert!(banner.text_content().unwrap().contains("Copier mon texte"));
    banner.remove();
}

/// Something that can have the focus, new on the page.
fn heading(id: &str) -> Element {
    let heading = host("heading");
    heading.set_id(id);
    heading.set_attribute("tabindex", "-1").unwrap();
    heading
}

fn focused() -> String {
    document().active_element().map(|element| element.id()).unwrap_or_default()
}

#[wasm_bindgen_test]
async fn the_focus_waits_for_an_element_that_comes_late() {
    let left = heading("left");
    assert!(focus::focus("left"));
    focus::later("late");
    a_moment().await;
    a_moment().await;
    assert_eq!(focused(), "left");
    let late = heading("late");
    a_moment().await;
    a_moment().await;
    assert_eq!(focused(), "late");
    // What takes its place right afterwards takes the focus as well.
    late.remove();
    let late = heading("late");
    a_moment().await;
    a_moment().await;
    assert_eq!(focused(), "late");
    late.remove();
    left.remove();
}

#[wasm_bindgen_test]
async fn the_focus_stays_where_the_reader_has_gone() {
    let (left, gone) = (heading("left"), heading("gone"));
    assert!(focus::focus("left"));
    focus::later("late");
    a_moment().await;
    assert!(focus::focus("gone"));
    a_moment().await;
    let late = heading("late");
    a_moment().await;
    a_moment().await;
    assert_eq!(focused(), "gone");
    for element in [left, gone, late] {
        element.remove();
    }
}

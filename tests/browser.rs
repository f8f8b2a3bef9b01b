//! The page's components in a real browser.
// It runs in a browser only; clippy reads it with everything else.
#![cfg(any(target_arch = "wasm32", clippy))]

use js_sys::{Object, Reflect};
use std::cell::RefCell;
use std::rc::Rc;
use store_helper::{
    Action, FileChanges, FocusTarget, Program, State, Store, crash, focus, focusable, start_whole,
};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Document, Element, HtmlElement};
use words::texts::embedded;
use words::{Language, PlainFormats, Texts, Words};
use yew::prelude::*;

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
    host.set_id("program-whole");
    start_whole();
    a_moment().await;
    assert_eq!(host.query_selector_all("h1").unwrap().length(), 1);
    assert!(!host.text_content().unwrap().contains("before"));
    host.remove();
}

/// Presses a button, which takes the focus as under a mouse.
fn press(selector: &str) {
    let button = document().query_selector(selector).unwrap().expect(selector);
    let button = button.dyn_into::<HtmlElement>().unwrap();
    button.focus().unwrap();
    button.click();
}

/// A slow browser draws the whole page in seconds.
async fn wait_for_focus(id: &str) {
    for _ in 0..200 {
        if focused() == id {
            return;
        }
        a_moment().await;
    }
    assert_eq!(focused(), id);
}

#[wasm_bindgen_test]
async fn a_sample_leads_to_the_findings_and_an_order_that_is_opened_to_its_heading() {
    bring_texts();
    web_sys::window().unwrap().location().set_hash("#/orders").unwrap();
    let host = host("");
    host.set_id("program-whole");
    start_whole();
    a_moment().await;
    press(".entry .actions button:nth-of-type(2)");
    wait_for_focus("findings").await;
    press("tr[data-row=\"1\"] button");
    wait_for_focus("order").await;
    // Both in a row, without a drawing in between.
    press(".entry .actions button:nth-of-type(2)");
    press("tr[data-row=\"0\"] button");
    wait_for_focus("order").await;
    web_sys::window().unwrap().location().set_hash("").unwrap();
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

/// What a test moves of the page below: its state, and which places are drawn.
type Handles = (UseReducerDispatcher<State>, UseStateSetter<Vec<FocusTarget>>);

#[derive(Properties)]
struct PlacesProps {
    handles: Rc<RefCell<Option<Handles>>>,
}

impl PartialEq for PlacesProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.handles, &other.handles)
    }
}

/// A page that draws places for the focus when the test says so.
#[component(Places)]
fn places(props: &PlacesProps) -> Html {
    let language = Language::English;
    let words = Words::new(language, Texts::new(&embedded(language)), Rc::new(PlainFormats(language)));
    let store: Store = use_reducer(|| State::new(Program::Whole, words, language, FileChanges::ALL));
    let drawn = use_state(Vec::new);
    props.handles.replace(Some((store.dispatcher(), drawn.setter())));
    let drawn: Vec<Html> =
        drawn.iter().map(|target| focusable("h2", "", *target, "heading".to_owned())).collect();
    html! { <ContextProvider<Store> context={store}>{ drawn }</ContextProvider<Store>> }
}

/// That page, shown beside something that has the focus.
struct Page {
    left: Element,
    host: Element,
    app: AppHandle<Places>,
    handles: Handles,
}

impl Page {
    async fn open() -> Self {
        let (left, host, handles) = (heading("left"), host(""), Rc::default());
        assert!(focus::focus("left"));
        let props = PlacesProps { handles: Rc::clone(&handles) };
        let app = yew::Renderer::<Places>::with_root_and_props(host.clone(), props).render();
        a_moment().await;
        let handles = handles.take().expect("the page is drawn");
        Page { left, host, app, handles }
    }

    async fn draw(&self, places: &[FocusTarget]) {
        self.handles.1.set(places.to_vec());
        a_moment().await;
    }

    async fn wish(&self, target: FocusTarget) {
        self.handles.0.dispatch(Action::Focus(target));
        a_moment().await;
    }

    fn close(self) {
        self.app.destroy();
        self.host.remove();
        self.left.remove();
    }
}

#[wasm_bindgen_test]
async fn the_focus_waits_for_a_place_that_is_drawn_late() {
    let page = Page::open().await;
    page.wish(FocusTarget::Order).await;
    assert_eq!(focused(), "left");
    page.draw(&[FocusTarget::Order]).await;
    assert_eq!(focused(), "order");
    // What is drawn in its place afterwards takes the focus as well.
    page.draw(&[]).await;
    assert_eq!(focused(), "");
    page.draw(&[FocusTarget::Order]).await;
    assert_eq!(focused(), "order");
    page.close();
}

#[wasm_bindgen_test]
async fn the_focus_stays_where_the_reader_has_gone() {
    let page = Page::open().await;
    let gone = heading("gone");
    page.wish(FocusTarget::Order).await;
    assert!(focus::focus("gone"));
    page.draw(&[FocusTarget::Order]).await;
    assert_eq!(focused(), "gone");
    // Also after it was there, when the place is drawn anew.
    page.wish(FocusTarget::Order).await;
    assert_eq!(focused(), "order");
    assert!(focus::focus("gone"));
    page.draw(&[]).await;
    page.draw(&[FocusTarget::Order]).await;
    assert_eq!(focused(), "gone");
    gone.remove();
    page.close();
}

#[wasm_bindgen_test]
async fn a_newer_wish_for_the_focus_takes_the_place_of_one_that_waits() {
    let page = Page::open().await;
    page.wish(FocusTarget::Findings).await;
    page.wish(FocusTarget::Order).await;
    page.draw(&[FocusTarget::Findings]).await;
    assert_eq!(focused(), "left");
    page.draw(&[FocusTarget::Findings, FocusTarget::Order]).await;
    assert_eq!(focused(), "order");
    page.close();
}

#[wasm_bindgen_test]
async fn the_focus_goes_to_the_same_place_as_often_as_it_is_wished() {
    let page = Page::open().await;
    page.draw(&[FocusTarget::Order]).await;
    for _ in 0..2 {
        page.wish(FocusTarget::Order).await;
        assert_eq!(focused(), "order");
        assert!(focus::focus("left"));
    }
    page.close();
}

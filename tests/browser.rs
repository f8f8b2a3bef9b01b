//! The page's components in a real browser.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// Lets the program and the browser do what they have put off.
async fn a_moment() {
    gloo_timers::future::TimeoutFuture::new(50).await;
}

#[wasm_bindgen_test]
async fn the_program_takes_the_place_of_the_static_text() {
    let document = web_sys::window().unwrap().document().unwrap();
    let host = document.create_element("div").unwrap();
    host.set_text_content(Some("before"));
    document.body().unwrap().append_child(&host).unwrap();
    let app = yew::Renderer::<store_helper::ui::App>::with_root(host.clone()).render();
    a_moment().await;
    assert_eq!(host.query_selector_all("h1").unwrap().length(), 1);
    assert!(!host.text_content().unwrap().contains("before"));
    app.destroy();
}

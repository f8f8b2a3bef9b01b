//! Mounts the page and watches over it; nothing else.

#[cfg(all(feature = "ui", target_arch = "wasm32"))]
fn main() {
    use store_helper::ui::{App, AppProps, crash};
    crash::watch();
    let document = web_sys::window().and_then(|window| window.document());
    let host = document.and_then(|document| document.get_element_by_id("app"));
    if let (Some(host), Some(start)) = (host, AppProps::from_browser()) {
        yew::Renderer::<App>::with_root_and_props(host, start).render();
    }
}

#[cfg(not(all(feature = "ui", target_arch = "wasm32")))]
fn main() {
    eprintln!("Store Helper is a web page: start it with `cargo xtask serve`.");
}

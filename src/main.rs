//! Mounts the page and watches over it; nothing else.

#[cfg(all(feature = "ui", target_arch = "wasm32"))]
fn main() {
    store_helper::ui::crash::watch();
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(host) = document.and_then(|document| document.get_element_by_id("app")) {
        yew::Renderer::<store_helper::ui::App>::with_root(host).render();
    }
}

#[cfg(not(all(feature = "ui", target_arch = "wasm32")))]
fn main() {
    eprintln!("Store Helper is a web page: start it with `cargo xtask serve`.");
}

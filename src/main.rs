//! Mounts the page.

#[cfg(all(feature = "ui", target_arch = "wasm32"))]
fn main() {
    let host = web_sys::window().and_then(|w| w.document()).and_then(|d| d.get_element_by_id("app"));
    if let Some(host) = host {
        yew::Renderer::<store_helper::ui::App>::with_root(host).render();
    }
}

#[cfg(not(all(feature = "ui", target_arch = "wasm32")))]
fn main() {
    eprintln!("Store Helper is a web page: start it with `cargo xtask serve`.");
}

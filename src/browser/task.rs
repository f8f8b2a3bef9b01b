//! The browser's tasks: between two of them the page paints and answers.

use gloo_timers::future::TimeoutFuture;
use js_sys::{Function, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    type Scheduler;

    #[wasm_bindgen(thread_local_v2, js_name = scheduler)]
    static SCHEDULER: Option<Scheduler>;

    #[wasm_bindgen(method, js_name = postTask)]
    fn post_task(this: &Scheduler, task: &Function) -> Promise;
}

/// Goes on in another task, behind those that wait already. A timer, where the browser has nothing
/// better: it waits 4 ms, which is a tenth of all the time where work goes on in slices, and a second
/// in a tab that nobody looks at.
pub async fn next() {
    let posted = SCHEDULER.with(|scheduler| {
        let post = |scheduler: &Scheduler| {
            Promise::new(&mut |resolve, _| {
                let _ = scheduler.post_task(&resolve);
            })
        };
        scheduler.as_ref().map(post)
    });
    match posted {
        Some(posted) => drop(JsFuture::from(posted).await),
        None => TimeoutFuture::new(0).await,
    }
}

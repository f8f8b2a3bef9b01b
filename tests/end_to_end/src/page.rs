//! The page in a browser: opens it, acts on it, reads it, and collects its errors.

mod acts;
mod sees;

use crate::Outcome;
use crate::engines::Browser;
use crate::homes::{Home, Homes};
use crate::watch::Watch;
use crate::webdriver::Session;
use serde_json::{Value, json};
use std::cell::RefCell;
use std::time::{Duration, Instant};

/// Long enough for a slow machine with three browsers at once.
const PATIENCE: Duration = Duration::from_secs(30);

/// The page in one home and one browser.
pub struct Page<'a> {
    pub browser: &'a Browser,
    pub home: Home,
    homes: &'a Homes,
    watch: Watch,
    /// Parts of error messages that a test provokes on purpose.
    provoked: RefCell<Vec<String>>,
}

impl<'a> Page<'a> {
    pub fn new(browser: &'a Browser, home: Home, homes: &'a Homes) -> Self {
        Page {
            browser,
            home,
            homes,
            watch: Watch::begin(browser, &homes.reports()),
            provoked: RefCell::default(),
        }
    }

    /// Opens a route such as `#/url?lang=fr` as a new visitor and waits until the program runs.
    pub fn open(&self, route: &str) -> Outcome {
        let session = &self.browser.session;
        session.leave_frames()?;
        // A new fragment alone would not load the page again.
        session.open("about:blank")?;
        session.open(&self.homes.address(self.home, route))?;
        if self.home.is_framed() {
            let frame = self.wait_for("the frame", || Ok(session.find("iframe")?.pop()))?;
            session.enter_frame(&frame)?;
        }
        self.watch.listen(self.browser);
        // In one script, so that both halves of the answer are from the same moment.
        let started =
            "return !document.querySelector('.loading') && !!document.querySelector('main.screen h1')";
        self.wait_until("the program has started", || Ok(self.script(started, json!([]))? == json!(true)))
    }

    /// Opens an address that is not one of the page's own routes, and waits until it is loaded.
    pub fn open_address(&self, address: &str) -> Outcome {
        let session = &self.browser.session;
        session.leave_frames()?;
        session.open("about:blank")?;
        session.open(address)?;
        self.watch.listen(self.browser);
        Ok(())
    }

    /// Scrolls to a frame of the open page and enters it. Browsers suspend a frame that is out of sight.
    pub fn enter(&self, frame: &str) -> Outcome {
        self.browser.session.leave_frames()?;
        let frame = self.one(frame)?;
        self.script("arguments[0].scrollIntoView()", json!([frame.value()]))?;
        self.browser.session.enter_frame(&frame)
    }

    /// The servers and the files behind them.
    pub fn homes(&self) -> &Homes {
        self.homes
    }

    /// Opens a route inside the running page, as a link does.
    pub fn go(&self, route: &str) -> Outcome {
        self.script("location.hash = arguments[0]", json!([route])).map(drop)
    }

    /// Resizes the frame that the page is in, and enters it again.
    pub fn resize_frame(&self, width: u32, height: u32) -> Outcome {
        let session = &self.browser.session;
        session.leave_frames()?;
        let frame = self.one("iframe")?;
        let size = "const [frame, width, height] = arguments; frame.width = width; frame.height = height";
        self.script(size, json!([frame.value(), width, height]))?;
        session.enter_frame(&frame)?;
        self.wait_until(&format!("a size of {width} x {height} px"), || {
            Ok(self.script("return [innerWidth, innerHeight]", json!([]))? == json!([width, height]))
        })
    }

    /// What the page has told the page around it, as JSON.
    pub fn told_to_host(&self) -> Outcome<Vec<String>> {
        let session = &self.browser.session;
        session.leave_frames()?;
        let told = self.script("return window.received", json!([]));
        session.enter_frame(&self.one("iframe")?)?;
        Ok(texts(&told?))
    }

    /// Deletes what the page has stored in the browser.
    pub fn forget(&self) -> Outcome {
        // A sandboxed frame has no storage: an exception is right there.
        self.script("try { localStorage.clear(); sessionStorage.clear() } catch {}", json!([])).map(drop)
    }

    /// Every request that this browser has sent to the page's server so far.
    pub fn requests(&self) -> Vec<String> {
        self.homes.requests()
    }

    pub fn script(&self, body: &str, arguments: Value) -> Outcome<Value> {
        self.browser.session.script(body, arguments)
    }

    /// Asks again and again until there is an answer.
    pub fn wait_for<T>(&self, what: &str, ask: impl FnMut() -> Outcome<Option<T>>) -> Outcome<T> {
        wait(PATIENCE, what, &self.browser.session, ask)
    }

    pub fn wait_until(&self, what: &str, mut holds: impl FnMut() -> Outcome<bool>) -> Outcome {
        self.wait_for(what, || Ok(holds()?.then_some(())))
    }

    /// Waits until a value is as expected: the page draws in stages, so it may appear a moment after
    /// whatever was waited for before.
    pub fn settles<T: PartialEq + std::fmt::Debug>(
        &self,
        what: &str,
        mut look: impl FnMut() -> Outcome<T>,
        expected: T,
    ) -> Outcome {
        let mut last = None;
        let came = self.wait_until(what, || {
            let found = look()?;
            let holds = found == expected;
            last = Some(found);
            Ok(holds)
        });
        match last {
            Some(found) => came.map_err(|why| format!("{why}: expected {expected:?}, found {found:?}")),
            None => came,
        }
    }

    /// Like `wait_until`, for what may take a browser a minute on a busy machine.
    pub fn wait_long_until(&self, what: &str, mut holds: impl FnMut() -> Outcome<bool>) -> Outcome {
        wait(8 * PATIENCE, what, &self.browser.session, || Ok(holds()?.then_some(())))
    }

    /// Errors on the console and violations of the policy since the test began.
    pub fn complaints(&self) -> Vec<String> {
        let mut found = self.watch.complaints(self.browser, &self.homes.reports());
        found.retain(|complaint| !self.provoked.borrow().iter().any(|part| complaint.contains(part)));
        found
    }

    /// Ignores error messages that contain this from now on: the test causes them itself.
    pub fn provoke(&self, part: &str) {
        self.provoked.borrow_mut().push(part.to_owned());
    }
}

/// Asks again and again until there is an answer, or `patience` is over.
fn wait<T>(
    patience: Duration,
    what: &str,
    session: &Session,
    mut ask: impl FnMut() -> Outcome<Option<T>>,
) -> Outcome<T> {
    let start = Instant::now();
    loop {
        let answer = ask();
        if let Ok(Some(found)) = answer {
            return Ok(found);
        }
        if start.elapsed() > patience || session.is_lost() {
            let why = answer.err().map(|why| format!(" ({why})")).unwrap_or_default();
            return Err(format!("waited {} s for: {what}{why}", start.elapsed().as_secs()));
        }
        std::thread::sleep(Duration::from_millis(50));
    }
}

fn texts(list: &Value) -> Vec<String> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Fails with both values when they differ.
pub fn expect_equal<T: PartialEq + std::fmt::Debug>(what: &str, found: T, expected: T) -> Outcome {
    if found == expected { Ok(()) } else { Err(format!("{what}: expected {expected:?}, found {found:?}")) }
}

/// Fails with this sentence when it does not hold.
pub fn expect(holds: bool, sentence: &str) -> Outcome {
    if holds { Ok(()) } else { Err(sentence.to_owned()) }
}

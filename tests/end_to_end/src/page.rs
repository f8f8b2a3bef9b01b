//! What a person does with the page, and sees on it.

use crate::Outcome;
use crate::engines::Browser;
use crate::homes::{Home, Homes};
use crate::watch::Watch;
use crate::webdriver::Element;
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
    /// Parts of complaints that a test provokes on purpose.
    provoked: RefCell<Vec<String>>,
}

// A vocabulary: words that no slice uses yet are still part of it.
#[allow(dead_code)]
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
        self.wait_until("the program has started", || {
            Ok(self.count("h1")? > 0 && self.count("#app .loading")? == 0)
        })
    }

    /// Opens a route inside the running page, as a link does.
    pub fn go(&self, route: &str) -> Outcome {
        self.script("location.hash = arguments[0]", json!([route])).map(drop)
    }

    /// Gives the window this outer size in CSS pixels; engines have a smallest width of their own.
    pub fn resize(&self, width: u32, height: u32) -> Outcome {
        self.browser.session.resize(width, height)
    }

    /// Forgets what the page has kept in the browser.
    pub fn forget(&self) -> Outcome {
        // A sandboxed frame has no storage, and saying so is right.
        self.script("try { localStorage.clear(); sessionStorage.clear() } catch {}", json!([])).map(drop)
    }

    /// Presses real keys in a field: for short texts.
    pub fn type_into(&self, selector: &str, text: &str) -> Outcome {
        self.browser.session.keys(&self.one(selector)?, text)
    }

    /// Puts a whole text into a field at once, replacing what is there.
    pub fn paste(&self, selector: &str, text: &str) -> Outcome {
        let field = self.one(selector)?;
        self.script(
            "const [field, text] = arguments; field.focus(); field.value = text;
             field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
             field.dispatchEvent(new Event('change', { bubbles: true }));",
            json!([field.value(), text]),
        )
        .map(drop)
    }

    /// Presses the button, tab or link with this accessible name.
    pub fn click(&self, name: &str) -> Outcome {
        let target = self.wait_for(&format!("a button or link named “{name}”"), || self.named(name))?;
        self.browser.session.click(&target)
    }

    /// Presses what a selector finds.
    pub fn click_on(&self, selector: &str) -> Outcome {
        self.browser.session.click(&self.one(selector)?)
    }

    /// The visible control with this accessible name.
    fn named(&self, name: &str) -> Outcome<Option<Element>> {
        let found = self.script(
            "const tidy = (text) => (text || '').replace(/\\s+/g, ' ').trim();
             const name = (e) => {
               const by = (e.getAttribute('aria-labelledby') || '').split(' ')
                 .map((id) => document.getElementById(id)?.textContent).join(' ');
               const labels = [...(e.labels || [])].map((l) => l.textContent).join(' ');
               return [by, e.getAttribute('aria-label'), labels, e.textContent, e.title].map(tidy).find(Boolean);
             };
             const controls = 'button, a[href], summary, input, select, textarea, [role=button], [role=tab]';
             return [...document.querySelectorAll(controls)]
               .find((e) => e.getClientRects().length && name(e) === arguments[0]) || null;",
            json!([name]),
        )?;
        Ok(Element::read(&found))
    }

    /// The first element, waiting until it is there.
    pub fn one(&self, selector: &str) -> Outcome<Element> {
        self.wait_for(&format!("an element {selector}"), || {
            Ok(self.browser.session.find(selector)?.into_iter().next())
        })
    }

    pub fn count(&self, selector: &str) -> Outcome<usize> {
        Ok(self.browser.session.find(selector)?.len())
    }

    /// The text of the first element, as it is in the document.
    pub fn text(&self, selector: &str) -> Outcome<String> {
        let element = self.one(selector)?;
        let text = self.script("return arguments[0].textContent", json!([element.value()]))?;
        Ok(text.as_str().unwrap_or_default().trim().to_owned())
    }

    /// The contents of a field.
    pub fn value(&self, selector: &str) -> Outcome<String> {
        let element = self.one(selector)?;
        let value = self.script("return arguments[0].value", json!([element.value()]))?;
        Ok(value.as_str().unwrap_or_default().to_owned())
    }

    /// An attribute of every element that a selector finds, in document order.
    pub fn attributes(&self, selector: &str, name: &str) -> Outcome<Vec<String>> {
        let found = self.script(
            "return [...document.querySelectorAll(arguments[0])].map((e) => e.getAttribute(arguments[1]) ?? '')",
            json!([selector, name]),
        )?;
        Ok(found.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect())
    }

    /// The codes of the findings on the screen, in their order.
    pub fn codes(&self) -> Outcome<Vec<String>> {
        self.attributes("[data-code]", "data-code")
    }

    pub fn script(&self, body: &str, arguments: Value) -> Outcome<Value> {
        self.browser.session.script(body, arguments)
    }

    /// Asks again and again until there is an answer.
    pub fn wait_for<T>(&self, what: &str, mut ask: impl FnMut() -> Outcome<Option<T>>) -> Outcome<T> {
        let until = Instant::now() + PATIENCE;
        loop {
            let answer = ask();
            if let Ok(Some(found)) = answer {
                return Ok(found);
            }
            if Instant::now() > until {
                let why = answer.err().map(|why| format!(" ({why})")).unwrap_or_default();
                return Err(format!("waited {} s in vain: {what}{why}", PATIENCE.as_secs()));
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    pub fn wait_until(&self, what: &str, mut holds: impl FnMut() -> Outcome<bool>) -> Outcome {
        self.wait_for(what, || Ok(holds()?.then_some(())))
    }

    /// Errors on the console and violations of the policy since the test began.
    pub fn complaints(&self) -> Vec<String> {
        let mut found = self.watch.complaints(self.browser, &self.homes.reports());
        found.retain(|complaint| !self.provoked.borrow().iter().any(|part| complaint.contains(part)));
        found
    }

    /// From now on, complaints that contain this do not count: the test causes them itself.
    pub fn provoke(&self, part: &str) {
        self.provoked.borrow_mut().push(part.to_owned());
    }
}

/// Fails with both values when they differ.
pub fn expect_equal<T: PartialEq + std::fmt::Debug>(what: &str, found: T, expected: T) -> Outcome {
    if found == expected { Ok(()) } else { Err(format!("{what}: expected {expected:?}, found {found:?}")) }
}

/// Fails with this sentence when it does not hold.
pub fn expect(holds: bool, sentence: &str) -> Outcome {
    if holds { Ok(()) } else { Err(sentence.to_owned()) }
}

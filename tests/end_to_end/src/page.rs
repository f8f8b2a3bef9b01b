//! What a person does with the page, and sees on it.

use crate::Outcome;
use crate::engines::Browser;
use crate::homes::{Home, Homes};
use crate::watch::Watch;
use crate::webdriver::{Element, key};
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
        // Asked in one go, so that no half of the answer is of an earlier moment.
        let started = "return !document.querySelector('.loading') && !!document.querySelector('main.screen h1')";
        self.wait_until("the program has started", || Ok(self.script(started, json!([]))? == json!(true)))
    }

    /// Opens a route inside the running page, as a link does.
    pub fn go(&self, route: &str) -> Outcome {
        self.script("location.hash = arguments[0]", json!([route])).map(drop)
    }

    /// Gives the window this outer size in CSS pixels; engines have a smallest width of their own.
    pub fn resize(&self, width: u32, height: u32) -> Outcome {
        self.browser.session.resize(width, height)
    }

    /// Gives the frame that the page lives in another width, and goes back into it.
    pub fn resize_frame(&self, width: u32) -> Outcome {
        let session = &self.browser.session;
        session.leave_frames()?;
        let frame = self.one("iframe")?;
        self.script("arguments[0].width = arguments[1]", json!([frame.value(), width]))?;
        session.enter_frame(&frame)?;
        self.wait_until(&format!("a width of {width} px"), || {
            Ok(self.script("return innerWidth", json!([]))? == json!(width))
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

    /// Replaces what is in a field by real keys: all of it is selected, then the text is typed.
    pub fn retype(&self, selector: &str, text: &str) -> Outcome {
        let field = self.one(selector)?;
        self.script("arguments[0].focus()", json!([field.value()]))?;
        self.press_with_control('a')?;
        self.type_into(selector, text)
    }

    /// Presses a key where the focus is.
    pub fn press(&self, key: char) -> Outcome {
        self.browser.session.press(None, &[key])
    }

    /// Puts the focus on the control with this name.
    pub fn focus_on(&self, name: &str) -> Outcome {
        let target = self.wait_for(&format!("a control named “{name}”"), || self.named(name))?;
        self.script("arguments[0].focus()", json!([target.value()])).map(drop)
    }

    /// Presses a letter while the control key is held down.
    pub fn press_with_control(&self, letter: char) -> Outcome {
        self.browser.session.press(Some(key::CONTROL), &[letter])
    }

    /// Presses the tab key until the focus is on the control with this name.
    pub fn tab_to(&self, name: &str) -> Outcome {
        let mut passed = Vec::new();
        for _ in 0..60 {
            self.press(key::TAB)?;
            let found = self.named(name)?;
            let focused = self.focused()?;
            let there = self.script(
                "return arguments[0] === document.activeElement",
                json!([found.map(|element| element.value())]),
            )?;
            if there == json!(true) {
                return Ok(());
            }
            passed.push(focused);
        }
        Err(format!("the tab key does not lead to “{name}”, only to: {}", passed.join(", ")))
    }

    /// What has the focus: its id, or its text.
    pub fn focused(&self) -> Outcome<String> {
        let found = self.script(
            "const e = document.activeElement; return e.id || e.textContent.trim() || e.localName",
            json!([]),
        )?;
        Ok(found.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until the element with this id has the focus.
    pub fn wait_for_focus(&self, id: &str) -> Outcome {
        let mut last = String::new();
        let came = self.wait_until(&format!("the focus is on #{id}"), || {
            last = self.focused()?;
            Ok(last == id)
        });
        came.map_err(|why| format!("{why}; it is on {last}"))
    }

    /// Chooses an option, by what it says, of the list with this name.
    pub fn choose(&self, list: &str, option: &str) -> Outcome {
        let list = self.wait_for(&format!("a list named “{list}”"), || self.named(list))?;
        let found = self.script(
            "return [...arguments[0].options].find((o) => o.textContent.trim() === arguments[1]) || null",
            json!([list.value(), option]),
        )?;
        let option = Element::read(&found).ok_or_else(|| format!("the list has no “{option}”"))?;
        self.browser.session.click(&option)
    }

    /// Presses the button, tab or link with this accessible name.
    pub fn click(&self, name: &str) -> Outcome {
        self.wait_for(&format!("a button or link named “{name}”"), || {
            let Some(target) = self.named(name)? else { return Ok(None) };
            match self.browser.session.click(&target) {
                // The page has just put another one in its place; nothing was pressed.
                Err(why) if why.contains("stale element") => Ok(None),
                pressed => Ok(Some(pressed)),
            }
        })?
    }

    /// Goes to a screen by the link with its name, and waits until it is there.
    pub fn visit(&self, name: &str) -> Outcome {
        self.click(name)?;
        self.wait_until(name, || Ok(self.text("h1")? == name))
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
               const labels = [...(e.labels || [])].map((label) => {
                 const words = label.cloneNode(true);
                 words.querySelectorAll('select, input, textarea').forEach((field) => field.remove());
                 return words.textContent;
               }).join(' ');
               return [by, e.getAttribute('aria-label'), labels, e.textContent, e.title].map(tidy).find(Boolean);
             };
             const controls = 'button, a[href], summary, input, select, textarea, [role=button], [role=tab]';
             return [...document.querySelectorAll(controls)]
               .find((e) => e.getClientRects().length && name(e) === tidy(arguments[0])) || null;",
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
        Ok(self.read(selector, "textContent")?.trim().to_owned())
    }

    /// The contents of a field.
    pub fn value(&self, selector: &str) -> Outcome<String> {
        self.read(selector, "value")
    }

    /// Found and read at once: between two commands the page may have replaced the element.
    fn read(&self, selector: &str, property: &str) -> Outcome<String> {
        self.wait_for(&format!("an element {selector}"), || {
            let found = self.script(
                "return document.querySelector(arguments[0])?.[arguments[1]] ?? null",
                json!([selector, property]),
            )?;
            Ok(found.as_str().map(str::to_owned))
        })
    }

    /// An attribute of every element that a selector finds, in document order.
    pub fn attributes(&self, selector: &str, name: &str) -> Outcome<Vec<String>> {
        let found = self.script(
            "return [...document.querySelectorAll(arguments[0])].map((e) => e.getAttribute(arguments[1]) ?? '')",
            json!([selector, name]),
        )?;
        Ok(texts(&found))
    }

    /// The codes of the findings on the screen, in their order.
    pub fn codes(&self) -> Outcome<Vec<String>> {
        self.attributes("[data-code]", "data-code")
    }

    /// Waits until these are the codes of the findings on the screen, in this order.
    pub fn wait_for_codes(&self, expected: &[&str]) -> Outcome {
        let mut last = Vec::new();
        let came = self.wait_until(&format!("the findings {expected:?}"), || {
            last = self.codes()?;
            Ok(last == expected)
        });
        came.map_err(|why| format!("{why}; there are {last:?}"))
    }

    /// The rows of the body of the table in the region with this name, cell by cell.
    pub fn table(&self, region: &str) -> Outcome<Vec<Vec<String>>> {
        let rows = self.wait_for(&format!("a table in a region named “{region}”"), || {
            let found = self.script(
                "const region = [...document.querySelectorAll('[role=region], section[aria-label]')]
                   .find((e) => e.getAttribute('aria-label') === arguments[0] && e.querySelector('table'));
                 return region ? [...region.querySelectorAll('tbody tr')].map((row) =>
                   [...row.cells].map((cell) => cell.textContent)) : null;",
                json!([region]),
            )?;
            Ok(found.as_array().cloned())
        })?;
        Ok(rows.iter().map(texts).collect())
    }

    /// The text of the element that follows the heading with this text.
    pub fn text_after(&self, heading: &str) -> Outcome<String> {
        let found = self.wait_for(&format!("a heading “{heading}”"), || {
            let found = self.script(
                "const heading = [...document.querySelectorAll('h1, h2, h3, h4')]
                   .find((e) => e.textContent.trim() === arguments[0]);
                 return heading?.nextElementSibling?.textContent.trim() ?? null;",
                json!([heading]),
            )?;
            Ok(found.as_str().map(str::to_owned))
        })?;
        Ok(found)
    }

    /// The text of every element, in document order.
    pub fn texts(&self, selector: &str) -> Outcome<Vec<String>> {
        let found = self.script(
            "return [...document.querySelectorAll(arguments[0])].map((e) => e.textContent.trim())",
            json!([selector]),
        )?;
        Ok(texts(&found))
    }

    /// What the page's server was asked for so far, by this browser.
    pub fn requests(&self) -> Vec<String> {
        self.homes.requests()
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

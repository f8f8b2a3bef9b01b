//! What a person does with the page.

use super::Page;
use crate::Outcome;
use crate::engines::Engine;
use crate::webdriver::{Element, key};
use serde_json::json;
use std::time::Duration;

impl Page<'_> {
    /// Types into a field with real key presses: for short texts.
    pub fn type_into(&self, selector: &str, text: &str) -> Outcome {
        self.browser.session.keys(&self.one(selector)?, text)
    }

    /// Puts a whole text into a field at once, replacing what is there.
    pub fn paste(&self, selector: &str, text: &str) -> Outcome {
        self.wait_until(&format!("a field {selector}"), || {
            let pasted = self.script(
                "const [selector, text] = arguments, field = document.querySelector(selector);
                 if (!field) return false;
                 field.focus(); field.value = text;
                 field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
                 field.dispatchEvent(new Event('change', { bubbles: true }));
                 return true;",
                json!([selector, text]),
            )?;
            Ok(pasted == json!(true))
        })
    }

    /// Chooses these files, by name and content, all at once.
    pub fn upload(&self, files: &[(&str, &[u8])]) -> Outcome {
        let folder = self.browser.downloads.join("to-open");
        let mut paths = Vec::new();
        for (name, content) in files {
            let path = folder.join(name);
            std::fs::create_dir_all(&folder)
                .and_then(|()| std::fs::write(&path, content))
                .map_err(|why| format!("{}: {why}", path.display()))?;
            paths.push(path.to_string_lossy().into_owned());
        }
        // Drivers take several files as lines.
        self.type_into("#file", &paths.join("\n"))
    }

    /// Presses the link that saves this file, and returns what was saved. WebKit's browser saves none, so
    /// there the link is only read.
    pub fn save(&self, name: &str) -> Outcome<Option<Vec<u8>>> {
        let link = self.one(&format!("a[download='{name}'][href^='blob:']"))?;
        if self.browser.engine == Engine::WebKit {
            return Ok(None);
        }
        let path = self.browser.downloads.join(name);
        let _ = std::fs::remove_file(&path);
        self.browser.session.click(&link)?;
        // A browser creates an empty file first.
        let saved = self.wait_for(&format!("the saved file {name}"), || {
            Ok(std::fs::read(&path).ok().filter(|content| !content.is_empty()))
        })?;
        Ok(Some(saved))
    }

    /// Replaces the contents of a field with real key presses: selects all, then types the text.
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

    /// Presses keys, one after the other, where the focus is.
    pub fn type_into_focused(&self, text: &str) -> Outcome {
        text.chars().try_for_each(|key| self.press(key))
    }

    /// Puts the focus on the control with this name.
    pub fn focus_on(&self, name: &str) -> Outcome {
        let target = self.wait_for(&format!("a control named “{name}”"), || self.named(name))?;
        self.script("arguments[0].focus()", json!([target.value()])).map(drop)
    }

    /// Types into the field with this name.
    pub fn fill(&self, name: &str, text: &str) -> Outcome {
        let field = self.wait_for(&format!("a field named “{name}”"), || self.named(name))?;
        self.browser.session.keys(&field, text)
    }

    /// Presses a letter while the control key is held down.
    pub fn press_with_control(&self, letter: char) -> Outcome {
        self.browser.session.press(Some(key::CONTROL), &[letter])
    }

    /// Presses the tab key until the focus is on the control with this name.
    pub fn tab_to(&self, name: &str) -> Outcome {
        self.tab_until(name, || {
            let found = self.named(name)?;
            let there = self.script(
                "return arguments[0] === document.activeElement",
                json!([found.map(|element| element.value())]),
            )?;
            Ok(there == json!(true))
        })
    }

    /// Presses the tab key until the focus is on the element with this id.
    pub fn tab_to_id(&self, id: &str) -> Outcome {
        self.tab_until(id, || Ok(self.focused()? == id))
    }

    fn tab_until(&self, target: &str, is_there: impl Fn() -> Outcome<bool>) -> Outcome {
        let mut passed = Vec::new();
        for _ in 0..120 {
            self.press(key::TAB)?;
            if is_there()? {
                return Ok(());
            }
            passed.push(self.focused()?);
        }
        Err(format!("the tab key does not lead to “{target}”, only to: {}", passed.join(", ")))
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
        self.press_found(&format!("a button or link named “{name}”"), || self.named(name))
    }

    /// Presses what a selector finds.
    pub fn click_on(&self, selector: &str) -> Outcome {
        let find = || Ok(self.browser.session.find(selector)?.into_iter().next());
        self.press_found(&format!("an element {selector}"), find)
    }

    fn press_found(&self, what: &str, find: impl Fn() -> Outcome<Option<Element>>) -> Outcome {
        self.wait_for(what, || {
            let Some(target) = find()? else { return Ok(None) };
            self.wait_for_rest(&target)?;
            match self.press_button(&target) {
                // The page has just put another one in its place; nothing was pressed.
                Err(why) if why.contains("stale element") => Ok(None),
                pressed => Ok(Some(pressed)),
            }
        })?
    }

    /// Waits until an element stops moving: while the page scrolls, a click may miss it.
    fn wait_for_rest(&self, element: &Element) -> Outcome {
        let rest = "const place = () => JSON.stringify(given[0].getBoundingClientRect());
             let before;
             do { before = place(); await new Promise((done) => setTimeout(done, 30)) } while (place() !== before);";
        self.browser.session.script_async(rest, json!([element.value()])).map(drop)
    }

    /// Follows the link to a screen and waits until the screen is shown.
    pub fn visit(&self, name: &str) -> Outcome {
        self.click(name)?;
        self.wait_until(name, || {
            Ok(self.count("main.screen h1")? == 1 && self.text("main.screen h1")? == name)
        })
    }

    /// Clicks an element. WebKit's driver sometimes clicks beside it, mostly inside a frame, and reports
    /// no error, so there a listener tells whether the click arrived.
    fn press_button(&self, target: &Element) -> Outcome {
        let session = &self.browser.session;
        if self.browser.engine != Engine::WebKit {
            return session.click(target);
        }
        let listen = "window.reached = false;
             arguments[0].addEventListener('click', () => { window.reached = true }, { once: true, capture: true })";
        for _ in 0..3 {
            self.script(listen, json!([target.value()]))?;
            session.click(target)?;
            for _ in 0..20 {
                // The mark is gone once a link has opened another document; while that loads, the
                // driver gives no answer.
                if self.script("return window.reached !== false", json!([])).is_ok_and(|it| it == json!(true))
                {
                    return Ok(());
                }
                std::thread::sleep(Duration::from_millis(50));
            }
        }
        Err("three clicks did not reach the element".into())
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
}

//! What a person sees on the page.

use super::{Page, texts};
use crate::Outcome;
use crate::webdriver::Element;
use serde_json::json;

impl Page<'_> {
    /// What has the focus: its id, or its text.
    pub fn focused(&self) -> Outcome<String> {
        let found = self.script(
            "const e = document.activeElement; return e.id || e.textContent.trim() || e.localName",
            json!([]),
        )?;
        Ok(found.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until the page stops changing, as a person does before reading it. Counted in turns of the
    /// page's event loop, so that a slow machine has the time it needs.
    pub fn rest(&self) -> Outcome {
        let script = "let changes = 0, quiet = 0;
             const watch = new MutationObserver(() => { changes += 1 });
             const all = { subtree: true, childList: true, attributes: true, characterData: true };
             watch.observe(document, all);
             for (let turn = 0; turn < 200 && quiet < 5; turn += 1) {
               const before = changes;
               await new Promise((done) => setTimeout(done, 40));
               quiet = changes === before ? quiet + 1 : 0;
             }
             watch.disconnect();";
        self.browser.session.script_async(script, json!([])).map(drop)
    }

    /// Waits until the element with this id has the focus.
    pub fn wait_for_focus(&self, id: &str) -> Outcome {
        let mut last = String::new();
        let came = self.wait_until(&format!("the focus is on #{id}"), || {
            last = self.focused()?;
            Ok(last == id)
        });
        came.map_err(|why| format!("{why}; it is on {last}"))?;
        self.rest()
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

    /// The text of the first element that a selector finds, as it is in the document.
    pub fn text(&self, selector: &str) -> Outcome<String> {
        Ok(self.read(selector, "textContent")?.trim().to_owned())
    }

    /// The contents of a field.
    pub fn value(&self, selector: &str) -> Outcome<String> {
        self.read(selector, "value")
    }

    /// Finds and reads an element in one command: between two the page may replace it.
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
        came.map_err(|why| format!("{why}; there are {last:?}"))?;
        self.rest()
    }

    /// Waits until these are the outcomes of the orders in the list, in this order.
    pub fn wait_for_outcomes(&self, expected: &[&str]) -> Outcome {
        let mut last = Vec::new();
        let came = self.wait_until(&format!("the outcomes {expected:?}"), || {
            last = self.attributes("[data-outcome]", "data-outcome")?;
            Ok(last == expected)
        });
        came.map_err(|why| format!("{why}; they are {last:?}"))?;
        self.rest()
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
}

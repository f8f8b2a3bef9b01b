//! The part of the WebDriver protocol that is needed here: JSON over HTTP to a driver on this
//! machine. <https://www.w3.org/TR/webdriver2/>
//!
//! The client crates (`thirtyfour`, `fantoccini`) need an async runtime, and TLS for servers elsewhere;
//! a dozen commands to a local driver need neither.

use crate::Outcome;
use serde_json::{Value, json};
use std::cell::Cell;
use std::time::{Duration, Instant};

/// The name under which the protocol sends an element, fixed by the standard.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Keys that are not characters, as the protocol writes them.
pub mod key {
    pub const BACKSPACE: char = '\u{e003}';
    pub const TAB: char = '\u{e004}';
    pub const ENTER: char = '\u{e007}';
    pub const CONTROL: char = '\u{e009}';
    pub const PAGE_DOWN: char = '\u{e00f}';
    pub const END: char = '\u{e010}';
    pub const HOME: char = '\u{e011}';
    pub const UP: char = '\u{e013}';
    pub const RIGHT: char = '\u{e014}';
    pub const DOWN: char = '\u{e015}';
}

/// A browser under a driver's control; it ends with this value.
pub struct Session {
    agent: ureq::Agent,
    address: String,
    /// Whether the driver once gave no answer in time.
    lost: Cell<bool>,
}

/// An element of the page, as the driver names it.
#[derive(Clone)]
pub struct Element(String);

impl Session {
    /// Waits for the driver on this port to be ready, and asks it for a browser.
    pub fn new(port: u16, capabilities: &Value) -> Outcome<Self> {
        let agent: ureq::Agent = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .timeout_global(Some(Duration::from_secs(250)))
            .build()
            .into();
        let driver = format!("http://127.0.0.1:{port}");
        let until = Instant::now() + Duration::from_secs(30);
        while agent.get(format!("{driver}/status")).call().is_err() {
            if Instant::now() > until {
                return Err("the driver did not answer within 30 s".into());
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        let mut session = Session { agent, address: driver, lost: Cell::new(false) };
        let body = json!({ "capabilities": { "alwaysMatch": capabilities } });
        let answer = session.post("/session", &body)?;
        let id = answer["sessionId"].as_str().ok_or("the driver gave no session")?;
        session.address = format!("{}/session/{id}", session.address);
        Ok(session)
    }

    /// Whether the browser hangs or has ended. It is not asked again, because waiting for each answer
    /// would take minutes.
    pub fn is_lost(&self) -> bool {
        self.lost.get()
    }

    /// Opens an address and waits until it is loaded.
    pub fn open(&self, address: &str) -> Outcome {
        self.post("/url", &json!({ "url": address })).map(drop)
    }

    /// Runs the body of a function in the page, where the values are `arguments[0]` and so on.
    pub fn script(&self, body: &str, arguments: Value) -> Outcome<Value> {
        self.post("/execute/sync", &json!({ "script": body, "args": arguments }))
    }

    /// Like `script`, for a body that returns a promise.
    pub fn script_async(&self, body: &str, arguments: Value) -> Outcome<Value> {
        let body = format!(
            "const done = arguments[arguments.length - 1]; const given = arguments;
             (async () => {{ {body} }})().then((v) => done({{ok: v}}), (e) => done({{error: String(e)}}));"
        );
        let answer = self.post("/execute/async", &json!({ "script": body, "args": arguments }))?;
        match answer["error"].as_str() {
            Some(error) => Err(error.to_owned()),
            None => Ok(answer["ok"].clone()),
        }
    }

    /// The elements that a CSS selector finds, in document order.
    pub fn find(&self, selector: &str) -> Outcome<Vec<Element>> {
        let found = self.post("/elements", &json!({ "using": "css selector", "value": selector }))?;
        Ok(found.as_array().into_iter().flatten().filter_map(Element::read).collect())
    }

    pub fn click(&self, element: &Element) -> Outcome {
        self.post(&format!("/element/{}/click", element.0), &json!({})).map(drop)
    }

    /// Focuses an element and types with real key presses.
    pub fn keys(&self, element: &Element, text: &str) -> Outcome {
        self.post(&format!("/element/{}/value", element.0), &json!({ "text": text })).map(drop)
    }

    /// Presses keys one after the other where the focus is, while `held` stays down.
    pub fn press(&self, held: Option<char>, keys: &[char]) -> Outcome {
        let down = |key: &char| json!({ "type": "keyDown", "value": key.to_string() });
        let up = |key: &char| json!({ "type": "keyUp", "value": key.to_string() });
        let mut actions: Vec<Value> = held.iter().map(down).collect();
        actions.extend(keys.iter().flat_map(|key| [down(key), up(key)]));
        actions.extend(held.iter().map(up));
        let keyboard = json!({ "type": "key", "id": "keyboard", "actions": actions });
        self.post("/actions", &json!({ "actions": [keyboard] })).map(drop)
    }

    pub fn enter_frame(&self, frame: &Element) -> Outcome {
        self.post("/frame", &json!({ "id": frame.value() })).map(drop)
    }

    pub fn leave_frames(&self) -> Outcome {
        self.post("/frame", &json!({ "id": null })).map(drop)
    }

    /// The window as PNG.
    pub fn screenshot(&self) -> Outcome<Vec<u8>> {
        use base64::Engine;
        let text = self.call("GET", "/screenshot", None)?;
        let text = text.as_str().ok_or("no screenshot")?;
        base64::engine::general_purpose::STANDARD.decode(text).map_err(|why| why.to_string())
    }

    /// Sends a command; for those that have no function of their own here.
    pub fn post(&self, path: &str, body: &Value) -> Outcome<Value> {
        self.call("POST", path, Some(body))
    }

    fn call(&self, method: &str, path: &str, body: Option<&Value>) -> Outcome<Value> {
        if self.is_lost() {
            return Err(format!("{path}: the browser no longer answers"));
        }
        let address = format!("{}{path}", self.address);
        let sent = match (method, body) {
            ("POST", Some(body)) => {
                let request =
                    self.agent.post(&address).header("content-type", "application/json; charset=utf-8");
                request.send(body.to_string())
            }
            ("DELETE", _) => self.agent.delete(&address).call(),
            _ => self.agent.get(&address).call(),
        };
        let lost = |why: ureq::Error| {
            self.lost.set(true);
            format!("{path}: {why}")
        };
        let mut answer = sent.map_err(lost)?;
        let read = answer.body_mut().with_config().limit(200_000_000).read_to_string();
        let text = read.map_err(lost)?;
        let mut value: Value = serde_json::from_str(&text).map_err(|why| format!("{path}: {why}: {text}"))?;
        let value = value["value"].take();
        match value["error"].as_str() {
            Some(error) if !answer.status().is_success() => {
                let message = value["message"].as_str().unwrap_or_default();
                Err(format!("{path}: {error}: {}", message.lines().next().unwrap_or_default()))
            }
            _ => Ok(value),
        }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        let _ = self.call("DELETE", "", None);
    }
}

impl Element {
    /// Reads an element that a script returned.
    pub fn read(value: &Value) -> Option<Self> {
        Some(Element(value[ELEMENT].as_str()?.to_owned()))
    }

    /// As an argument of a script.
    pub fn value(&self) -> Value {
        json!({ ELEMENT: self.0 })
    }
}

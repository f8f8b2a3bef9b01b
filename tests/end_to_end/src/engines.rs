//! The browsers, each behind its driver.

use crate::Outcome;
use crate::webdriver::Session;
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read};
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};

/// A browser engine.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

pub const ENGINES: [Engine; 3] = [Engine::Chromium, Engine::Firefox, Engine::WebKit];

/// A running driver with its browser; both end with this value.
pub struct Browser {
    // Before the driver, so that the session is closed while the driver still lives.
    pub session: Session,
    pub engine: Engine,
    /// What driver and browser have printed; the console of Firefox comes this way.
    pub printed: Arc<Mutex<Vec<String>>>,
    /// The folder of the files that a page saves. WebKit's browser asks a person where to save, so here
    /// it saves none.
    pub downloads: PathBuf,
    _driver: Driver,
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.downloads);
    }
}

impl Browser {
    /// A command that only Chromium knows.
    /// <https://chromedevtools.github.io/devtools-protocol/tot/Emulation/>
    pub fn devtools(&self, command: &str, parameters: Value) -> Outcome {
        let body = json!({ "cmd": command, "params": parameters });
        self.session.post("/goog/cdp/execute", &body).map(drop)
    }

    /// Tells Chromium whether the reader prefers a dark page, and that nothing should move, so that
    /// colours change at once.
    pub fn prefer_dark(&self, dark: bool) -> Outcome {
        let scheme = if dark { "dark" } else { "light" };
        let features = json!([
            { "name": "prefers-color-scheme", "value": scheme },
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ]);
        self.devtools("Emulation.setEmulatedMedia", json!({ "features": features }))
    }
}

impl Engine {
    pub fn name(self) -> &'static str {
        match self {
            Engine::Chromium => "Chromium",
            Engine::Firefox => "Firefox",
            Engine::WebKit => "WebKit",
        }
    }

    /// Whether a failure is the engine's own fault. WebKit's wasm compiler on Linux crashes once in
    /// thousands of pages, mostly on a busy machine, whatever the program:
    /// <https://github.com/tauri-apps/tauri/issues/7154>, <https://github.com/oven-sh/bun/issues/17146>.
    /// No other engine ever reports this, and no code here could cause it: all of it is safe Rust.
    pub fn is_own_fault(self, why: &str) -> bool {
        self == Engine::WebKit && why.contains("RuntimeError: Out of bounds memory access")
    }

    /// Why this engine cannot run on this machine.
    pub fn missing(self) -> Option<String> {
        let lacks =
            |names: &[&str]| names.iter().all(|name| on_path(name).is_none()).then(|| names[0].to_owned());
        let needs: &[&[&str]] = match self {
            Engine::Chromium => &[CHROMIUMS, &["chromedriver"]],
            Engine::Firefox => &[FIREFOXES, &["geckodriver"]],
            Engine::WebKit => &[&["WebKitWebDriver"], &["xvfb-run"]],
        };
        let missing: Vec<String> = needs.iter().filter_map(|names| lacks(names)).collect();
        (!missing.is_empty()).then(|| format!("not on PATH: {}", missing.join(", ")))
    }

    /// Starts the driver on a free port, and a fresh browser.
    pub fn start(self) -> Outcome<Browser> {
        let port = free_port()?;
        let printed = Arc::new(Mutex::new(Vec::new()));
        let driver = Driver::start(&mut self.driver(port), &printed)?;
        let downloads = std::env::temp_dir().join(format!("store-helper-downloads-{port}"));
        std::fs::create_dir_all(&downloads).map_err(|why| format!("{}: {why}", downloads.display()))?;
        let session = Session::new(port, &self.capabilities(&downloads))
            .map_err(|why| format!("{} did not start: {why}", self.name()))?;
        // Far more than a page may take: a shorter limit would only fail on a busy machine.
        let limits = json!({ "script": 240_000, "pageLoad": 60_000, "implicit": 0 });
        session.post("/timeouts", &limits)?;
        Ok(Browser { session, engine: self, printed, downloads, _driver: driver })
    }

    fn driver(self, port: u16) -> Command {
        let port = format!("--port={port}");
        match self {
            Engine::Chromium => command("chromedriver", &[&port]),
            Engine::Firefox => command("geckodriver", &[&port]),
            Engine::WebKit => {
                let mut driver = command("xvfb-run", &["-a", "WebKitWebDriver", &port]);
                // Its sandbox does not work as root, and the driver refuses to start without it unless told so.
                driver.env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
                driver
            }
        }
    }

    fn capabilities(self, downloads: &Path) -> Value {
        match self {
            Engine::Chromium => json!({
                "goog:chromeOptions": {
                    "binary": CHROMIUMS.iter().find_map(|name| on_path(name)),
                    "args": [
                        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                        "--disable-background-networking", "--disable-component-update", "--disable-sync",
                        "--hide-scrollbars",
                    ],
                    "prefs": { "download.default_directory": downloads, "download.prompt_for_download": false },
                },
                "goog:loggingPrefs": { "browser": "ALL" },
            }),
            Engine::Firefox => json!({
                "moz:firefoxOptions": {
                    "binary": FIREFOXES.iter().find_map(|name| on_path(name)),
                    "args": ["-headless"],
                    "prefs": {
                        "devtools.console.stdout.content": true,
                        // Firefox's own requests would otherwise show among the page's messages.
                        "services.settings.server": "data:,#remote-settings-dummy/v1",
                        "browser.chrome.site_icons": false,
                        // 2: the folder that the next line names.
                        "browser.download.folderList": 2,
                        "browser.download.dir": downloads,
                        "browser.download.always_ask_before_handling_new_types": false,
                    },
                },
            }),
            Engine::WebKit => json!({}),
        }
    }
}

const CHROMIUMS: &[&str] = &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const FIREFOXES: &[&str] = &["firefox-esr", "firefox"];

fn on_path(name: &str) -> Option<PathBuf> {
    which::which(name).ok()
}

fn command(name: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(name);
    command.args(arguments);
    command
}

fn free_port() -> Outcome<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(|why| why.to_string())?;
    listener.local_addr().map(|address| address.port()).map_err(|why| why.to_string())
}

struct Driver(Child);

impl Driver {
    fn start(command: &mut Command, printed: &Arc<Mutex<Vec<String>>>) -> Outcome<Self> {
        // A process group of its own, so that ending it also ends the browser and the virtual display.
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(command, 0);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child =
            command.spawn().map_err(|why| format!("{}: {why}", command.get_program().to_string_lossy()))?;
        let pipes: [Option<Box<dyn Read + Send>>; 2] = [
            child.stdout.take().map(|pipe| Box::new(pipe) as _),
            child.stderr.take().map(|pipe| Box::new(pipe) as _),
        ];
        for pipe in pipes.into_iter().flatten() {
            let printed = Arc::clone(printed);
            std::thread::spawn(move || {
                for line in BufReader::new(pipe).split(b'\n').map_while(Result::ok) {
                    if let Ok(mut lines) = printed.lock() {
                        lines.push(String::from_utf8_lossy(&line).into_owned());
                    }
                }
            });
        }
        Ok(Driver(child))
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        #[cfg(unix)]
        let _ =
            Command::new("kill").args(["--", &format!("-{}", self.0.id())]).stderr(Stdio::null()).status();
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

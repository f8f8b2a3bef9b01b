//! The places where the page lives: hosted, as a file, and inside another site's page.

use crate::Outcome;
use crate::server;
use crate::server::{Request, Response};
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

/// A kind of place where the page can be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Home {
    /// The hosted build at the root of a server.
    Root,
    /// The hosted build at a path.
    SubPath,
    /// The single file, opened from disk.
    File,
    /// The hosted build in a plain `iframe` of another site's page.
    Framed,
    /// The single file in an `iframe` with `sandbox="allow-scripts"` of another site's page. The
    /// hosted build cannot live there: such a frame has an opaque origin, so its own files count as foreign
    /// (measured: WebKit then blocks the script, Chromium the style sheet).
    Sandboxed,
}

/// The homes where the page is not inside another one.
pub const ALONE: &[Home] = &[Home::Root, Home::SubPath, Home::File];
/// Every home.
pub const ALL: &[Home] = &[Home::Root, Home::SubPath, Home::File, Home::Framed, Home::Sandboxed];

const SUB_PATH: &str = "/help/tools/store/";
const SINGLE_FILE: &str = "store-helper.html";

impl Home {
    pub fn name(self) -> &'static str {
        match self {
            Home::Root => "at /",
            Home::SubPath => "at a path",
            Home::File => "file://",
            Home::Framed => "in a frame",
            Home::Sandboxed => "sandboxed",
        }
    }

    /// Whether the page is inside another one.
    pub fn is_framed(self) -> bool {
        matches!(self, Home::Framed | Home::Sandboxed)
    }
}

/// The servers of one test run.
pub struct Homes {
    folder: PathBuf,
    page_port: u16,
    host_port: u16,
    reports: Reports,
    requests: Requests,
}

/// What browsers have asked the page's server for: path, query and body, in the order of arrival.
pub type Requests = Arc<Mutex<Vec<String>>>;

/// What browsers have reported against the policy, in the order of arrival.
pub type Reports = Arc<Mutex<Vec<String>>>;

impl Homes {
    /// Serves a folder as `cargo xtask dist` makes it.
    pub fn serve(folder: &Path) -> Outcome<Self> {
        let folder = folder.canonicalize().map_err(|why| format!("{}: {why}", folder.display()))?;
        let reports = Reports::default();
        let requests = Requests::default();
        let (root, noted, asked) = (folder.clone(), Arc::clone(&reports), Arc::clone(&requests));
        let page_port = server::serve(move |request| {
            if let Ok(mut asked) = asked.lock() {
                let body = String::from_utf8_lossy(&request.body);
                asked.push(format!("{} {}?{} {body}", request.method, request.path, request.query));
            }
            file(&root, &noted, request)
        })?;
        let host_port = server::serve(move |request| host_page(page_port, request))?;
        Ok(Homes { folder, page_port, host_port, reports, requests })
    }

    /// The address to open for a route such as `#/url?lang=fr`.
    pub fn address(&self, home: Home, route: &str) -> String {
        let Homes { page_port, host_port, .. } = self;
        match home {
            Home::Root => format!("http://127.0.0.1:{page_port}/{route}"),
            Home::SubPath => format!("http://127.0.0.1:{page_port}{SUB_PATH}{route}"),
            Home::File => format!("file://{}/{SINGLE_FILE}{route}", self.folder.display()),
            // Another host name than the page's makes it another site; the port alone would not.
            Home::Framed => format!("http://localhost:{host_port}/plain?{}", encoded(route)),
            Home::Sandboxed => format!("http://localhost:{host_port}/sandboxed?{}", encoded(route)),
        }
    }

    /// A page of the other site: `embeds`.
    pub fn host(&self, path: &str) -> String {
        format!("http://localhost:{}/{path}", self.host_port)
    }

    /// The folder that `cargo xtask dist` has made.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    pub fn reports(&self) -> Reports {
        Arc::clone(&self.reports)
    }

    /// Every request for the page so far.
    pub fn requests(&self) -> Vec<String> {
        self.requests.lock().map(|requests| requests.clone()).unwrap_or_default()
    }
}

/// What a plain static server answers from a folder, with a place for reports against the policy.
pub fn file(root: &Path, reports: &Reports, request: &Request) -> Response {
    if request.method == "POST" {
        if let Ok(mut reports) = reports.lock() {
            reports.push(String::from_utf8_lossy(&request.body).into_owned());
        }
        return Response::ok("text/plain", Vec::new());
    }
    let name = request.path.strip_prefix(SUB_PATH).unwrap_or(request.path.trim_start_matches('/'));
    // As any static server: a folder's address shows its index.
    let name = if name.is_empty() || name.ends_with('/') { format!("{name}index.html") } else { name.into() };
    let Ok(body) = std::fs::read(root.join(&name)) else { return Response::not_found() };
    let kind = match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css",
        Some("js") => "text/javascript",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("webmanifest") => "application/manifest+json",
        _ => "application/octet-stream",
    };
    let policy = if kind.starts_with("text/html") { policy(&body) } else { None };
    let mut response = Response::ok(kind, body);
    if let Some(policy) = policy {
        // The page's own policy, and a request to report what it blocked, which only a header can
        // make.
        response.headers.push(("Content-Security-Policy", format!("{policy}; report-uri /csp-report")));
    }
    response
}

fn policy(page: &[u8]) -> Option<String> {
    let page = String::from_utf8_lossy(page);
    let after = page.split("http-equiv=\"Content-Security-Policy\" content=\"").nth(1)?;
    Some(after.split('"').next()?.to_owned())
}

/// A help article with an embed of each kind and the listener, in a dark help center: a plain frame, and
/// sandboxed ones without and with an origin.
fn embeds(page_port: u16) -> Response {
    let page = format!("http://127.0.0.1:{page_port}/");
    let html = format!(
        "<!doctype html><html lang=\"en\" style=\"color-scheme: dark\"><meta charset=\"utf-8\"><title>Article</title>
         <script>
           window.received = [];
           addEventListener('message', (e) => window.received.push(JSON.stringify(e.data)));
         </script>
         <script src=\"{page}embed-listener.js\" async></script>
         <h1>Article</h1>
         <iframe id=\"one\" title=\"Error decoder\" width=\"320\" height=\"300\"
                 src=\"{page}#/decode?lang=fr-fr&amp;embed=1\"></iframe>
         <iframe id=\"two\" title=\"Store URL\" width=\"320\" height=\"300\" sandbox=\"allow-scripts\"
                 src=\"{page}{SINGLE_FILE}#/url?lang=de-de&amp;embed=1\"></iframe>
         <iframe id=\"three\" title=\"Order preview\" width=\"320\" height=\"300\" sandbox=\"allow-scripts allow-same-origin\"
                 src=\"{page}#/orders?lang=es&amp;embed=1\"></iframe></html>"
    );
    Response::ok("text/html; charset=utf-8", html.into_bytes())
}

/// A help page of another site that embeds ours.
fn host_page(page_port: u16, request: &Request) -> Response {
    // Whatever the browser has decoded on the way stays as it is.
    let route = percent_decode_str(&request.query).decode_utf8_lossy();
    let (name, attributes) = match request.path.as_str() {
        "/plain" => ("", ""),
        "/embeds" => return embeds(page_port),
        "/sandboxed" => (SINGLE_FILE, " sandbox=\"allow-scripts\""),
        // Browsers ask for it by themselves; a 404 would show on the console.
        "/favicon.ico" => {
            return Response::ok("image/svg+xml", b"<svg xmlns='http://www.w3.org/2000/svg'/>".to_vec());
        }
        _ => return Response::not_found(),
    };
    // Fits in any window: WebKit's driver presses only buttons that the window shows.
    let html = format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Help center</title>
         <script>
           window.received = [];
           addEventListener('message', (e) => window.received.push(JSON.stringify(e.data)));
         </script>
         <h1>Help center</h1>
         <iframe title=\"Store Helper\" width=\"900\" height=\"600\"{attributes}
                 src=\"http://127.0.0.1:{page_port}/{name}{route}\"></iframe></html>"
    );
    Response::ok("text/html; charset=utf-8", html.into_bytes())
}

fn encoded(route: &str) -> impl std::fmt::Display {
    utf8_percent_encode(route, NON_ALPHANUMERIC)
}

//! The whole program in one file: for `file://`, mail and archives.
//!
//! From `file://` a browser loads no external module and fetches nothing, so everything is inside:
//! one program with all screens, and the texts, each packed with gzip, which browsers unpack by
//! themselves.

use crate::content_security_policy::{self, Needs};
use crate::hosted::Hosted;
use crate::run::Outcome;
use crate::{finish, html, pages, programs, release, texts};
use base64::Engine;
use lol_html::html_content::ContentType;

const PARTS: &str = include_str!("parts/single_file.js");
/// What the script that lists the hosted page's parts makes.
const LIST: &str = "storeHelperParts = {";

/// The text of `store-helper.html`.
pub fn single_file(hosted: &Hosted) -> Outcome<String> {
    let page = hosted.page()?;
    let mut packed = String::new();
    let mut pack = |id: &str, bytes: &[u8]| {
        packed += &format!("<script type=\"text/plain\" id=\"{id}\">{}</script>\n", gzip_base64(bytes)?);
        Ok(())
    };
    pack(programs::WHOLE, &hosted.whole_wasm()?)?;
    let texts = texts::list(hosted, &mut pack)?;
    let start = format!("{{ {0}: start('{0}') }}", programs::WHOLE);
    let parts = finish::with_parts("{/* parts */}", PARTS, &start, &texts)?;
    let glue = inline_glue(&hosted.whole_glue()?)?;

    let mut styles = Vec::new();
    let page = html::replace(&page, "link", |link| match link.get_attribute("rel").as_deref() {
        Some("stylesheet") => {
            let css = text(hosted, link.get_attribute("href"))?;
            refuse(&css, "</style", "the style sheet")?;
            styles.push(content_security_policy::hash(&css));
            Ok(format!("<style>{css}</style>"))
        }
        Some("icon") => {
            Ok(format!("<link rel=\"icon\" href=\"{}\">", icon(hosted, link.get_attribute("href"))?))
        }
        Some("manifest") => Ok(String::new()),
        other => Err(format!("the single file cannot hold a link with rel={other:?}")),
    })?;
    // What is about files beside the page: the import map, and keeping them for use without a network.
    let page =
        html::replace(&page, "script[type=importmap], script[data-for=hosted]", |_| Ok(String::new()))?;
    // The pages that the hosted one links to where nothing starts are not in the file: their names stay,
    // and the guide and the index of codes are here.
    let page = html::change(&page, "#stuck a", |link| {
        link.remove_and_keep_content();
        Ok(())
    })?;
    let inside = format!("<div lang=\"en\">{}</div>", pages::guide_and_index()?);
    let page = html::change(&page, "#stuck", |stuck| {
        stuck.append(&inside, ContentType::Html);
        Ok(())
    })?;
    let page = page.replace(&texts::troubles("hosted")?, &texts::troubles("single")?);
    let lists: Vec<String> =
        html::contents(&page, "script")?.into_iter().filter(|script| script.contains(LIST)).collect();
    let [list] = lists.as_slice() else { return Err("the page should list its parts once".into()) };
    let packed = format!("{packed}<script type=\"module\">\n{glue}</script>\n</body>");
    let page = page.replace(list, &parts).replace("</body>", &packed);
    let needs = Needs {
        scripts: "",
        styles: styles.join(" "),
        images: "data:",
        connections: "'none'",
        further: &[],
        trusted: "'none'",
    };
    let lines = [("whole.wasm", hosted.whole_wasm()?), ("whole.js", hosted.whole_glue()?.into_bytes())];
    let lines: Vec<String> = lines.iter().map(|(name, bytes)| release::line(name, bytes)).collect();
    release::note(&content_security_policy::write(&page, &needs)?, &lines)
}

/// The JavaScript that wasm-bindgen wrote, which leaves its way to start where the parts are listed.
fn inline_glue(glue: &str) -> Outcome<String> {
    // Its `export` lines are allowed in an inline module and reach nobody; an import would need a file.
    if glue.lines().any(|line| line.starts_with("import ")) {
        return Err("the glue imports another file, which a single file cannot have".into());
    }
    refuse(glue, "</script", "the glue")?;
    refuse(glue, "<!--", "the glue")?;
    Ok(format!("{glue}\nglobalThis.storeHelperStart = __wbg_init;\n"))
}

/// As hard as gzip can, in letters that a page may hold.
fn gzip_base64(bytes: &[u8]) -> Outcome<String> {
    let mut packed = Vec::new();
    zopfli::compress(zopfli::Options::default(), zopfli::Format::Gzip, bytes, &mut packed)
        .map_err(|why| format!("gzip: {why}"))?;
    Ok(base64::engine::general_purpose::STANDARD.encode(packed))
}

fn icon(hosted: &Hosted, name: Option<String>) -> Outcome<String> {
    let name = name.unwrap_or_default();
    let kind = match name.rsplit('.').next() {
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => return Err(format!("{name} is no kind of icon that is known here")),
    };
    let data = base64::engine::general_purpose::STANDARD.encode(hosted.read(&name)?);
    Ok(format!("data:{kind};base64,{data}"))
}

fn text(hosted: &Hosted, name: Option<String>) -> Outcome<String> {
    let bytes = hosted.read(&name.unwrap_or_default())?;
    String::from_utf8(bytes).map_err(|_| "a text file of the page is not UTF-8".into())
}

/// Markup inside a script or style would end it early.
fn refuse(text: &str, mark: &str, what: &str) -> Outcome {
    if text.to_ascii_lowercase().contains(mark) { Err(format!("{what} contains `{mark}`")) } else { Ok(()) }
}

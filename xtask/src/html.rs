//! Looks into our own page and changes it, by CSS selectors.

use crate::run::Outcome;
use lol_html::html_content::{ContentType, Element, TextChunk};
use lol_html::{RewriteStrSettings, doc_comments, element, rewrite_str, text};
use std::cell::RefCell;
use std::rc::Rc;

/// The page after each element that the selector finds was handed to `change`.
pub fn change(
    page: &str,
    selector: &str,
    mut change: impl FnMut(&mut Element) -> Outcome,
) -> Outcome<String> {
    let handler = element!(selector, |found| change(found).map_err(Into::into));
    let settings = RewriteStrSettings::new().append_element_content_handler(handler);
    rewrite_str(page, settings).map_err(|why| why.to_string())
}

/// The page with markup in the place of each element that the selector finds.
pub fn replace(
    page: &str,
    selector: &str,
    mut markup: impl FnMut(&Element) -> Outcome<String>,
) -> Outcome<String> {
    change(page, selector, |found| {
        found.replace(&markup(found)?, ContentType::Html);
        Ok(())
    })
}

/// The value of an attribute of each element that the selector finds.
pub fn attributes(page: &str, selector: &str, name: &str) -> Outcome<Vec<String>> {
    let mut values = Vec::new();
    change(page, selector, |found| {
        values.extend(found.get_attribute(name));
        Ok(())
    })?;
    Ok(values)
}

/// What stands in each element that the selector finds, as it is written.
pub fn contents(page: &str, selector: &str) -> Outcome<Vec<String>> {
    let texts = Rc::new(RefCell::new(Vec::new()));
    let (begun, told) = (Rc::clone(&texts), Rc::clone(&texts));
    let begin = element!(selector, move |_| {
        begun.borrow_mut().push(String::new());
        Ok(())
    });
    let read = text!(selector, move |chunk: &mut TextChunk| {
        if let Some(last) = told.borrow_mut().last_mut() {
            last.push_str(chunk.as_str());
        }
        Ok(())
    });
    let settings =
        RewriteStrSettings::new().append_element_content_handler(begin).append_element_content_handler(read);
    rewrite_str(page, settings).map_err(|why| why.to_string())?;
    Ok(texts.take())
}

/// The page without comments.
pub fn without_comments(page: &str) -> Outcome<String> {
    let handler = doc_comments!(|comment| {
        comment.remove();
        Ok(())
    });
    let settings = RewriteStrSettings::new().append_document_content_handler(handler);
    rewrite_str(page, settings).map_err(|why| why.to_string())
}

/// A script without the lines that are comments, and without indentation.
pub fn without_comment_lines(script: &str) -> String {
    let is_comment = |line: &&str| ["//", "/*", "* ", "*/"].iter().any(|start| line.starts_with(start));
    let lines = script.split('\n').map(str::trim).filter(|line| !is_comment(line) && *line != "*");
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str =
        "<link rel=\"icon\" href=\"a\"><script type=\"module\">a > b</script><script>c</script>";

    #[test]
    fn scripts_are_read_as_they_are_written() {
        assert_eq!(contents(PAGE, "script").unwrap(), ["a > b", "c"]);
        assert_eq!(attributes(PAGE, "link[rel=icon]", "href").unwrap(), ["a"]);
    }

    #[test]
    fn only_what_is_found_is_replaced() {
        let changed = replace(PAGE, "script[type=module]", |_| Ok("X".into())).unwrap();
        assert_eq!(changed, "<link rel=\"icon\" href=\"a\">X<script>c</script>");
    }
}

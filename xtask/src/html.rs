//! The little that has to be known about a page's markup. It is our own page, so plain searching
//! for plain tags is enough; an unexpected shape is an error, never a guess.

use std::ops::Range;

/// An element in a page's text.
pub struct Element<'a> {
    /// From `<` to the end of the closing tag (or of the only tag).
    pub range: Range<usize>,
    /// The opening tag with its brackets.
    pub tag: &'a str,
    /// What is between the tags.
    pub content: &'a str,
}

impl<'a> Element<'a> {
    /// The value of a quoted attribute.
    pub fn attribute(&self, name: &str) -> Option<&'a str> {
        let start = self.tag.find(&format!(" {name}=\""))? + name.len() + 3;
        self.tag[start..].split('"').next()
    }
}

/// Elements with a closing tag, such as `script`.
pub fn elements<'a>(page: &'a str, name: &str) -> Vec<Element<'a>> {
    let close = format!("</{name}>");
    opening_tags(page, name)
        .into_iter()
        .filter_map(|open| {
            let end = open.end + page[open.end..].find(&close)?;
            let content = &page[open.end..end];
            Some(Element { range: open.start..end + close.len(), tag: &page[open], content })
        })
        .collect()
}

/// Elements without a closing tag, such as `link`.
pub fn voids<'a>(page: &'a str, name: &str) -> Vec<Element<'a>> {
    let tags = opening_tags(page, name).into_iter();
    tags.map(|open| Element { range: open.clone(), tag: &page[open], content: "" }).collect()
}

fn opening_tags(page: &str, name: &str) -> Vec<Range<usize>> {
    let open = format!("<{name}");
    let starts = page.match_indices(&open).map(|(at, _)| at);
    starts
        .filter(|at| page[at + open.len()..].starts_with([' ', '>', '\n', '\t', '\r']))
        .filter_map(|at| Some(at..at + page[at..].find('>')? + 1))
        .collect()
}

/// The page with these ranges replaced.
pub fn replace(page: &str, mut changes: Vec<(Range<usize>, String)>) -> String {
    changes.sort_by_key(|(range, _)| range.start);
    let mut done = String::with_capacity(page.len());
    let mut from = 0;
    for (range, text) in changes {
        done.push_str(&page[from..range.start]);
        done.push_str(&text);
        from = range.end;
    }
    done + &page[from..]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_scripts_but_not_words_that_start_alike() {
        let page = "<scripted></scripted><script type=\"module\">a > b</script><script>c</script>";
        let found = elements(page, "script");
        assert_eq!(found.iter().map(|e| e.content).collect::<Vec<_>>(), ["a > b", "c"]);
        assert_eq!(found[0].attribute("type"), Some("module"));
    }

    #[test]
    fn replaces_in_any_order() {
        assert_eq!(replace("abcd", vec![(2..3, "X".into()), (0..1, String::new())]), "bXd");
    }
}

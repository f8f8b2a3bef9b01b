//! Texts of any length and structure: the page goes on answering while they are read.

use crate::Outcome;
use crate::page::{Page, expect};
use serde_json::json;

/// No task may take longer while a text is typed or pasted, in milliseconds. The aim is a tenth of it,
/// and what is measured is printed; but three browsers share the machine, and what is not read in turns
/// takes many seconds.
const LONGEST_TASK: f64 = 1_000.0;

/// Name, and the text as an expression of JavaScript.
const TEXTS: [(&str, &str); 12] = [
    ("a log of 2,500 lines", "log(2500)"),
    ("a log of 20,000 lines", "log(20000)"),
    ("a log without times", "(rails + '\\n').repeat(20000)"),
    ("a log in one line", "(rails + ' ').repeat(20000)"),
    (
        "a field in each line",
        "Array.from({ length: 20000 }, (_, i) => rails.replace('Name', 'Field' + i)).join('\\n')",
    ),
    ("a million of {}", "'{}'.repeat(1e6)"),
    ("a string of 20 MB", "'{\"message\":\"' + 'some words '.repeat(2e6) + '\"}'"),
    ("one word of 20 MB", "'x'.repeat(2e7)"),
    ("deep brackets", "'{\"a\":['.repeat(2e5)"),
    ("names in lists in lists", "'name: [ '.repeat(1e5)"),
    (
        "statuses and answers",
        "('HTTP/1.1 422 Unprocessable\\n{\"errors\":{\"name\":[\"can\\'t be blank\"]}}\\n').repeat(10000)",
    ),
    ("tags that are never closed", "'<html><body>' + '<div><p>text &amp; more '.repeat(2e5)"),
];

pub fn decoder_goes_on_answering(page: &Page) -> Outcome {
    page.open("#/decode?lang=en")?;
    let mut slow = Vec::new();
    for (name, text) in TEXTS {
        slow.extend(longest_task(page, name, text)?);
    }
    expect(slow.is_empty(), &slow.join("; "))
}

/// Puts a text into the field, and tells which task took too long from the moment when the browser
/// itself is done with it.
fn longest_task(page: &Page, name: &str, text: &str) -> Outcome<Option<String>> {
    page.script(
        &format!(
            "const rails = \"ActiveRecord::RecordInvalid: Validation failed: Name can't be blank\";
             const log = (n) => Array.from({{ length: n }}, (_, i) =>
               `2026-11-30 10:${{String(i % 3600 / 60 | 0).padStart(2, '0')}}:${{String(i % 60).padStart(2, '0')}} [web] ERROR ${{rails}}\n`).join('');
             const field = document.getElementById('input');
             field.value = {text};
             const seen = window.seen = {{ bytes: field.value.length, longest: 0, tasks: [], since: Infinity, quiet: 0 }};
             new PerformanceObserver((list) => {{
               for (const task of list.getEntries()) if (task.startTime >= seen.since) {{
                 seen.longest = Math.max(seen.longest, task.duration);
                 seen.tasks.push(Math.round(task.duration));
               }}
             }}).observe({{ type: 'longtask' }});
             const tick = () => {{ seen.quiet = document.querySelector('main progress') ? 0 : seen.quiet + 1; setTimeout(tick, 100); }};
             requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => {{
               seen.since = performance.now();
               field.dispatchEvent(new InputEvent('input', {{ bubbles: true, inputType: 'insertFromPaste' }}));
               setTimeout(tick, 1500);
             }}, 100)));"
        ),
        json!([]),
    )?;
    page.wait_long_until(&format!("{name} is read"), || {
        Ok(page.script("return window.seen.quiet > 15", json!([]))? == json!(true))
    })?;
    let found = page.script(
        "return [seen.longest, seen.bytes, seen.tasks.join(' '), document.querySelectorAll('[data-code]').length]",
        json!([]),
    )?;
    println!("    {name}: {found}");
    let empty = "const f = document.getElementById('input'); f.value = '';
                 f.dispatchEvent(new InputEvent('input', { bubbles: true }))";
    page.script(empty, json!([]))?;
    let longest = found[0].as_f64().unwrap_or(f64::MAX);
    Ok((longest > LONGEST_TASK).then(|| format!("{name}: a task of {longest} ms")))
}

//! Scripts and markup in pasted text or in the address show as text.

use crate::Outcome;
use crate::page::{Page, expect, expect_equal};
use serde_json::{Value, json};

/// One payload a line; each sets `window.ran` or adds an element where it works.
const CORPUS: &str = include_str!("injection.txt");

/// How a payload is given to a tool: as it is, and as a value in a text that the tool reads.
const FORMS: &str = "
    const xml = (text) => text.replace(/[&<>\"]/g, (c) => `&#${c.charCodeAt()};`);
    const forms = {
      decode: [(p) => p, (p) => JSON.stringify({ base: [p], [p]: [p] })],
      orders: [
        (p) => p,
        (p) => `<Orders><Order><OrderID>1</OrderID><OrderNumber>${xml(p)}</OrderNumber></Order></Orders>`,
        (p) => JSON.stringify({ orders: [{ id: 1, order_number: p, status: p, [p]: p }] }),
        (p) => `Order Number,Ship City\n\"${p.replaceAll('\"', '\"\"')}\",\"${p.replaceAll('\"', '\"\"')}\"\n`,
      ],
      url: [(p) => p, (p) => `https://store.example.com/${p}?a=${p}&${p}=1#${p}`],
    };";

/// What the page holds besides text, and whether a payload has run.
const LOOK: &str = "
    const look = () => [window.ran ?? null, document.querySelectorAll(
      'script, style, link, meta, base, iframe, object, embed, img, video, audio, form, math, marquee, dialog, \
       template, animate, foreignObject, [onerror], [onload], [onclick], [onfocus], [style], [srcdoc], \
       a[href^=javascript], a[href^=data], [data-injected]').length];";

pub fn markup_stays_text(page: &Page) -> Outcome {
    page.open("#/decode?lang=en")?;
    let payloads: Vec<&str> = CORPUS.lines().filter(|line| !line.is_empty()).collect();
    expect(payloads.len() > 30, "there are payloads")?;
    // A link to a script must not be followed when the address asks for it either.
    for tool in ["decode", "orders", "url"] {
        page.go(&format!("#/{tool}?lang=en"))?;
        page.one("main.screen #input")?;
        page.wait_until(tool, || {
            let there = page.script("return location.hash.includes(arguments[0])", json!([tool]))?;
            Ok(there == json!(true) && page.count("main.screen #findings")? == 1)
        })?;
        let wrong = page.browser.session.script_async(
            &format!(
                "const [tool, payloads] = given; {FORMS} {LOOK}
                 const tidy = (text) => text.replace(/\\s+/g, ' ').trim();
                 const before = String(look()), wrong = [];
                 let seen = 0;
                 for (const payload of payloads) for (const form of forms[tool]) {{
                   const field = document.querySelector('main.screen #input');
                   field.value = form(payload);
                   field.dispatchEvent(new InputEvent('input', {{ bubbles: true }}));
                   await new Promise((done) => setTimeout(done, 30));
                   if (String(look()) !== before) {{ wrong.push(`${{form(payload)}}: ${{look()}}, not ${{before}}`); break; }}
                   if (tidy(document.querySelector('main.screen').textContent).includes(tidy(payload))) seen++;
                 }}
                 return [wrong, seen];"
            ),
            json!([tool, payloads]),
        )?;
        expect_equal(&format!("what {tool} made of markup"), wrong[0].clone(), json!([]))?;
        let seen = wrong[1].as_u64().unwrap_or_default() as usize;
        expect(seen >= payloads.len(), &format!("{tool} shows payloads as text: {seen} times"))?;
    }
    in_routes(page, &payloads)
}

fn in_routes(page: &Page, payloads: &[&str]) -> Outcome {
    let wrong = page.browser.session.script_async(
        &format!(
            "const [payloads] = given; {LOOK}
             const wrong = [];
             for (const payload of payloads) for (const route of [`#/${{payload}}`, `#/code/${{payload}}`,
                 `#/orders/${{payload}}?lang=${{payload}}`, `#/decode?profile=${{payload}}&embed=${{payload}}&lang=en`]) {{
               location.hash = '#/about?lang=en';
               location.hash = route;
               await new Promise((done) => setTimeout(done, 20));
               const [ran, elements] = look();
               if (ran !== null) wrong.push(`${{route}}: ran`);
               if (document.querySelector('main [data-injected], main img, main script')) wrong.push(route);
             }}
             return wrong;"
        ),
        json!([payloads]),
    )?;
    expect_equal("what routes made of markup", wrong, Value::Array(Vec::new()))
}

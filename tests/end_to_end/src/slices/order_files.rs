//! Tool 3: opening files, one or several, intact or broken.

use crate::Outcome;
use crate::labels::Labels;
use crate::page::{Page, expect};

/// One file per resource, as the API of QuickBooks Commerce returned them.
const ORDERS: &str = r#"{"orders":[{"id":1,"order_number":"SO-1","status":"finalized","company_id":5,
"shipping_address_id":7,"billing_address_id":7,"issued_at":"2023-06-12","order_line_item_ids":[9]}]}"#;
const ADDRESSES: &str = r#"{"addresses":[{"id":7,"company_name":"Moss","first_name":"Ada","last_name":"Lane",
"address1":"1 Main Street","city":"Austin","state":"TX","zip_code":"78701","country":"US"}]}"#;
const LINES: &str = r#"{"order_line_items":[{"id":9,"order_id":1,"variant_id":3,"quantity":"2","price":"4.5",
"label":"Soap"}]}"#;

pub fn files_are_read_together(page: &Page) -> Outcome {
    let words = Labels::of("en")?;
    page.open("#/orders?lang=en")?;
    page.upload(&[
        ("orders.json", ORDERS.as_bytes()),
        ("addresses.json", ADDRESSES.as_bytes()),
        ("lines.json", LINES.as_bytes()),
    ])?;
    wait_for_files(page, &["orders.json", "addresses.json", "lines.json"])?;
    address_is_there(page, true)?;
    page.settles("the field", || page.value("#input"), String::new())?;

    // Without the file of addresses the order has no address; after undoing, it has one again.
    page.click("Remove addresses.json")?;
    wait_for_files(page, &["orders.json", "lines.json"])?;
    address_is_there(page, false)?;
    page.click(words.text("files-undo")?)?;
    address_is_there(page, true)?;
    page.click(words.text("files-redo")?)?;
    address_is_there(page, false)?;

    // A later file is added if the reader says so; otherwise it replaces the others.
    page.click(words.text("files-beside")?)?;
    page.upload(&[("addresses.json", ADDRESSES.as_bytes())])?;
    address_is_there(page, true)?;
    page.click(words.text("files-beside")?)?;
    page.upload(&[("addresses.json", ADDRESSES.as_bytes())])?;
    page.wait_until("one file, in the field", || Ok(page.value("#input")? == ADDRESSES))?;
    page.settles("orders", || page.count("[data-outcome]"), 0)?;
    page.wait_for_codes(&["not-an-order-file"])?;

    // Changing the screen or the language loses nothing.
    page.click(words.text("files-undo")?)?;
    address_is_there(page, true)?;
    page.go("#/url?lang=de")?;
    page.wait_until("the other screen", || Ok(page.text("h1")? != "Order preview"))?;
    page.go("#/orders?lang=en")?;
    address_is_there(page, true)
}

pub fn bad_files_are_named(page: &Page) -> Outcome {
    page.open("#/orders?lang=en")?;
    for (name, content, says) in [
        ("scan.pdf", &b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n"[..], "PDF"),
        ("orders.xlsx", b"PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00", "Excel"),
        ("label.png", b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR\x00\x00", "picture"),
        ("login.html", b"<!doctype html><title>Sign in</title>", "web page"),
        ("error.txt", b"Error: {\"base\":[\"Quantity is too much\"]}", "error message"),
        ("mail.txt", b"Dear team, the orders are missing. Kind regards", "text without orders"),
        ("data", b"\x00\x01\x02\x03\x04\x05\x06\x07", "not a text"),
    ] {
        page.upload(&[(name, content)])?;
        page.wait_until(&format!("{name} is told"), || Ok(page.text(".findings")?.contains(says)))?;
        page.settles(name, || page.codes(), vec!["not-an-order-file".to_owned()])?;
        page.wait_until(&format!("{name} is listed"), || Ok(page.text(".files")?.contains(name)))?;
    }
    // A text for another tool can be opened there.
    let message = "Error: {\"base\":[\"Quantity is too much\"]}";
    page.upload(&[("error.txt", message.as_bytes())])?;
    page.click("Open in “Error decoder”")?;
    page.wait_until("the error decoder", || Ok(page.text("h1")? == "Error decoder"))?;
    page.wait_until("its text", || Ok(page.value("#input")? == message))?;
    page.go("#/orders?lang=en")?;
    page.upload(&[("nothing.csv", b"")])?;
    page.wait_until("an empty file is named", || Ok(page.text(".screen")?.contains("“nothing.csv” is empty")))
}

/// A file of three gigabytes, of which not one byte is ever read.
pub fn too_large_is_refused(page: &Page) -> Outcome {
    let path = page.browser.downloads.join("huge.xml");
    let made = std::fs::File::create(&path).and_then(|file| file.set_len(3_000_000_000));
    made.map_err(|why| format!("{}: {why}", path.display()))?;
    page.open("#/orders?lang=en")?;
    page.paste("#input", ORDERS)?;
    page.type_into("#file", &path.to_string_lossy())?;
    page.wait_until("the refusal", || Ok(page.text(".screen")?.contains("“huge.xml” is not opened")))?;
    let said = page.text(".remark.error")?;
    expect(said.contains("3,000 MB"), &format!("its size is said: {said}"))?;
    expect(said.contains("Up to ") && !said.contains("Up to 0 "), &format!("what works is said: {said}"))?;
    page.settles("what was there", || page.value("#input"), ORDERS.to_owned())?;
    page.settles("orders", || page.count("[data-outcome]"), 1)
}

/// The orders before the break are shown, and the place is named.
pub fn truncated_file_shows_what_is_there(page: &Page) -> Outcome {
    let cut =
        |text: &str, at: &str| text.split_once(at).map_or(String::new(), |(before, _)| before.to_owned());
    let whole = |number: u32| {
        format!("<Order><OrderID>{number}</OrderID><OrderNumber>N-{number}</OrderNumber></Order>\n")
    };
    let xml = format!("<Orders>\n{}{}{}</Orders>", whole(1), whole(2), cut(&whole(3), "</OrderNumber>"));
    let xml = cut(&xml, "</Orders>");
    page.open("#/orders?lang=en")?;
    page.upload(&[("cut.xml", xml.as_bytes())])?;
    page.wait_until("the orders before the break", || Ok(page.count("[data-outcome]")? >= 2))?;
    let finding = page.text("[data-code=file-truncated]")?;
    expect(finding.contains("Line 4"), &format!("the break is on line 4: {finding}"))
}

/// A file that is not UTF-8: the page says so, reads it correctly, and saves it both as it was and as
/// ShipStation expects it.
pub fn other_encodings_are_said(page: &Page) -> Outcome {
    let words = Labels::of("en")?;
    let table = "Order Number;Name;Address;City;Zip;Country;SKU;Quantity;Price\n\
                 A-1;Zoë Café;1 Rue;Orléans;45000;France;S1;1;4.50\n";
    let latin: Vec<u8> = table.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect();
    let utf16: Vec<u8> =
        std::iter::once(0xfeff).chain(table.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    page.open("#/orders?lang=en")?;
    for (name, bytes, encoding) in [("latin.csv", latin, "Latin-1"), ("wide.csv", utf16, "UTF-16")] {
        page.upload(&[(name, &bytes)])?;
        page.wait_until(&format!("{encoding} is said"), || {
            Ok(page.text("[data-code=encoding-not-utf8]")?.contains(encoding))
        })?;
        page.wait_until("the name is read right", || Ok(page.text(".screen")?.contains("Zoë Café")))?;
        page.click(words.text("take-files")?)?;
        page.wait_for_focus("made")?;
        page.settles(
            "the notes",
            || page.texts(".result li .small"),
            vec![format!("{encoding}, as it was"), words.text("take-as-utf8")?.into()],
        )?;
        if let Some(saved) = page.save(name)? {
            expect(saved == bytes, &format!("{name} is saved byte by byte as it was"))?;
        }
    }
    Ok(())
}

fn wait_for_files(page: &Page, names: &[&str]) -> Outcome {
    let mut last = Vec::new();
    let came = page.wait_until(&format!("the files {names:?}"), || {
        last = page.texts(".files strong")?;
        Ok(last == names)
    });
    came.map_err(|why| format!("{why}; they are {last:?}"))
}

/// Whether the one order has the address of its other file.
fn address_is_there(page: &Page, there: bool) -> Outcome {
    page.wait_until(&format!("an order, with its address: {there}"), || {
        Ok(page.count("[data-outcome]")? == 1
            && page.text(".order-detail")?.contains("1 Main Street") == there)
    })
}

//! Texts for the error decoder, of any size, of the kinds that people paste.

/// A name, and the function that makes a text of a given size.
pub type Maker = (&'static str, fn(usize) -> String);

/// The kinds, by name.
pub const KINDS: [Maker; 8] = [
    ("mail thread", mail_thread),
    ("prose", prose),
    ("JSON log", json_log),
    ("HTML page", html_page),
    ("brackets", brackets),
    ("text with one error", needle),
    ("noise in lines", noise_in_lines),
    ("noise in one line", noise_in_one_line),
];

/// Joins pieces to about `size` bytes, cut at a character; `part` makes the piece with a number.
fn filled(size: usize, part: impl Fn(usize) -> String) -> String {
    let mut out = String::with_capacity(size + 1024);
    for at in 0.. {
        if out.len() >= size {
            break;
        }
        out.push_str(&part(at));
    }
    cut(out, size)
}

/// The first `size` bytes of a text, without the character that does not fit as a whole.
fn cut(mut out: String, size: usize) -> String {
    while !out.is_char_boundary(size) {
        out.pop();
    }
    out.truncate(size);
    out
}

/// Replies that quote replies, each with the message of the article somewhere.
fn mail_thread(size: usize) -> String {
    filled(size, |at| {
        let quote = "> ".repeat(at % 4);
        format!(
            "{quote}Am {}. Juni 2023 um 14:{:02} schrieb Support <help@store.example>:\n{quote}\n{quote}Hello Zoë, order SO{at} does not ship, ShipStation answers\n{quote}{{&quot;fulfillment_line_items.quantity&quot;:[&quot;must be less than or equal to 3&quot;],\n{quote}&quot;fulfillment_line_items.base&quot;:[&quot;Can&#39;t be created. Order is already fulfilled&quot;]}}\n{quote}Could you look at it? We have tried twice today, and the customer has been waiting since Monday.\n{quote}-- \n{quote}Kind regards, the team of the store\n\n",
            at % 28 + 1,
            at % 60
        )
    })
}

fn prose(size: usize) -> String {
    const SENTENCES: [&str; 6] = [
        "The parcels of this morning have left the warehouse on time, and the last one follows tonight. ",
        "Könnten Sie bitte nachsehen, warum die Bestellung von gestern noch nicht angekommen ist? ",
        "Nous avons changé l'adresse de la boutique, et depuis tout fonctionne comme avant. ",
        "She said the quantity is right; it must be the colour that the customer has in mind. ",
        "El pedido fue enviado el lunes, y el cliente lo recibió el jueves por la tarde.\n",
        "If nothing else helps, the order can be shipped by hand, without any error at all.\n\n",
    ];
    filled(size, |at| SENTENCES[at * 7 % SENTENCES.len()].to_owned())
}

fn json_log(size: usize) -> String {
    filled(size, |at| {
        format!(
            "{{\"time\":\"2023-06-{:02}T08:06:{:02}.561Z\",\"level\":\"warn\",\"request\":\"POST /fulfillments/{at}\",\"status\":422,\"body\":\"{{\\\"errors\\\":{{\\\"order\\\":[\\\"must exist\\\"],\\\"quantity\\\":[\\\"is not a number\\\"]}}}}\",\"took\":{}}}\n",
            at % 28 + 1,
            at % 60,
            at % 900
        )
    })
}

fn html_page(size: usize) -> String {
    let rows = filled(size.saturating_sub(120), |at| {
        format!(
            "<tr class=\"row\"><td>SO{at}</td><td>An error &amp; its number {at}</td><td><a href=\"/orders/{at}\">open</a></td></tr>\n"
        )
    });
    format!("<!DOCTYPE html>\n<html><head><title>500 Internal Server Error</title></head><body><table>{rows}")
}

fn brackets(size: usize) -> String {
    filled(size, |at| "[{(<".get(at % 4..=at % 4).unwrap_or("[").to_owned())
}

/// Prose, and the message at its end.
fn needle(size: usize) -> String {
    let message = "{\"base\":[\"Order is already fulfilled\"]}";
    prose(size.saturating_sub(message.len())) + message
}

/// Random signs and letters, in lines like those of a log.
fn noise_in_lines(size: usize) -> String {
    noise(size, 120)
}

fn noise_in_one_line(size: usize) -> String {
    noise(size, usize::MAX)
}

/// Noise like the one that the end-to-end tests paste.
fn noise(size: usize, line: usize) -> String {
    const SIGNS: &str = "{}[]<>\"\\':,;.&%/\\=?abcXYZ0189 é€";
    let signs: Vec<char> = SIGNS.chars().collect();
    let mut seed: u64 = 7;
    let mut out = String::with_capacity(size + 4);
    let mut at = 0_usize;
    while out.len() < size {
        seed = (seed * 1_103_515_245 + 12_345) % (1 << 31);
        let sign = usize::try_from(seed >> 8).ok().and_then(|drawn| signs.get(drawn % signs.len()));
        at += 1;
        out.push(if at.is_multiple_of(line) { '\n' } else { sign.copied().unwrap_or(' ') });
    }
    cut(out, size)
}

//! Tries the known ways of sending data out of a page, against a server that listens. The page's About
//! screen states what is measured here.

use crate::Outcome;
use crate::page::{Page, expect};
use crate::server;
use crate::server::Response;
use serde_json::json;
use std::collections::BTreeSet;
use std::net::{Ipv4Addr, TcpListener, UdpSocket};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// The names of the ways by which something has arrived.
type Heard = Arc<Mutex<BTreeSet<String>>>;

/// Long enough for a request to this machine.
const ON_ITS_WAY: Duration = Duration::from_millis(1500);

const TRY: &str = "
    const [base, preconnect, stun] = arguments;
    const make = (name, values) => Object.assign(document.createElement(name), values);
    const put = (element) => (document.body.append(element), element);
    const link = (rel, href) => put(make('link', { rel, href }));
    const ways = {
      'request': () => fetch(base + 'request', { mode: 'no-cors' }).catch(() => {}),
      'xhr': () => { const x = new XMLHttpRequest(); x.open('GET', base + 'xhr'); x.send(); },
      'beacon': () => navigator.sendBeacon(base + 'beacon', 'x'),
      'web-socket': () => new WebSocket(base.replace('http', 'ws') + 'web-socket'),
      'event-source': () => new EventSource(base + 'event-source'),
      'image': () => { new Image().src = base + 'image'; },
      'font': () => new FontFace('f', `url(${base}font)`).load().catch(() => {}),
      'style': () => link('stylesheet', base + 'style'),
      'script': () => put(make('script', { src: base + 'script' })),
      'frame': () => put(make('iframe', { src: base + 'frame' })),
      'load-ahead': () => link('prefetch', base + 'load-ahead'),
      'form': () => put(make('form', { action: base + 'form', method: 'post' })).submit(),
      'ping': () => put(make('a', { href: location.href, ping: base + 'ping' })).click(),
      'connect-ahead': () => link('preconnect', preconnect),
      'web-rtc': async () => {
        const peer = new RTCPeerConnection({ iceServers: [{ urls: stun }] });
        peer.createDataChannel('x');
        await peer.setLocalDescription(await peer.createOffer());
      },
      'window': () => { const other = open(base + 'window'); setTimeout(() => other?.close(), 1200); },
    };
    for (const way of Object.values(ways)) {
      try { Promise.resolve(way()).catch(() => {}); } catch {}
    }";

pub fn ways_out_are_as_the_page_says(page: &Page) -> Outcome {
    let heard = Heard::default();
    let sink = sink(&heard)?;
    let base = format!("http://127.0.0.1:{sink}/out/");
    page.open("#/about?lang=en")?;
    let ways = page.attributes("[data-way]", "data-way")?;
    let held_by = page.attributes("[data-way]", "data-held-by")?;
    expect(ways.len() >= 16, "the page lists the ways")?;
    // The browser reports that it blocks them, which is right.
    for provoked in
        [&*format!("127.0.0.1:{sink}"), "TrustedScriptURL", "trusted-types", "base + '", "did not load"]
    {
        page.provoke(provoked);
    }
    let (connections, stun) = (connections(&heard)?, datagrams(&heard)?);
    page.script(
        TRY,
        json!([base, format!("http://127.0.0.1:{connections}"), format!("stun:127.0.0.1:{stun}")]),
    )?;
    std::thread::sleep(ON_ITS_WAY);
    page.script("location.href = arguments[0]", json!([format!("{base}navigation")]))?;
    std::thread::sleep(ON_ITS_WAY / 2);
    page.open("#/about?lang=en")?;
    page.script(
        "const m = document.createElement('meta'); m.httpEquiv = 'refresh'; m.content = `0;url=${arguments[0]}`;
         document.head.append(m)",
        json!([format!("{base}refresh")]),
    )?;
    std::thread::sleep(ON_ITS_WAY);
    page.open("#/about?lang=en")?;

    let heard = heard.lock().map_err(|why| why.to_string())?.clone();
    let engine = page.browser.engine.name();
    println!("  {engine} {}: the policy did not stop {heard:?}", page.home.name());
    for (way, held_by) in ways.iter().zip(&held_by) {
        expect(held_by != "policy" || !heard.contains(way), &format!("the policy stops {way}"))?;
    }
    // One request did arrive, so the server does listen.
    expect(heard.contains("navigation"), "going to another address is stopped by no policy")
}

/// A web server that notes every request below `/out/`.
fn sink(heard: &Heard) -> Outcome<u16> {
    let heard = Arc::clone(heard);
    server::serve(move |request| {
        if let (Some(way), Ok(mut heard)) = (request.path.strip_prefix("/out/"), heard.lock()) {
            heard.insert(way.to_owned());
        }
        Response::ok("text/html", b"<!doctype html><title>heard</title>".to_vec())
    })
}

/// Notes a connection, even one that sends nothing.
fn connections(heard: &Heard) -> Outcome<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(|why| why.to_string())?;
    let port = listener.local_addr().map_err(|why| why.to_string())?.port();
    let heard = Arc::clone(heard);
    std::thread::spawn(move || {
        if listener.accept().is_ok()
            && let Ok(mut heard) = heard.lock()
        {
            heard.insert("connect-ahead".into());
        }
    });
    Ok(port)
}

/// Notes a datagram, such as WebRTC sends to find its own address.
fn datagrams(heard: &Heard) -> Outcome<u16> {
    let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).map_err(|why| why.to_string())?;
    let port = socket.local_addr().map_err(|why| why.to_string())?.port();
    let heard = Arc::clone(heard);
    std::thread::spawn(move || {
        if socket.recv(&mut [0; 1500]).is_ok()
            && let Ok(mut heard) = heard.lock()
        {
            heard.insert("web-rtc".into());
        }
    });
    Ok(port)
}

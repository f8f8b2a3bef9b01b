//! A small web server for the tests: one request per connection.

use crate::Outcome;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::Arc;

/// A request of a browser.
pub struct Request {
    pub method: String,
    /// Without the query.
    pub path: String,
    /// Percent-encoded, without the question mark.
    pub query: String,
    pub body: Vec<u8>,
}

/// The response to it.
pub struct Response {
    pub status: u16,
    pub kind: &'static str,
    /// More headers.
    pub headers: Vec<(&'static str, String)>,
    pub body: Vec<u8>,
}

impl Response {
    pub fn ok(kind: &'static str, body: Vec<u8>) -> Self {
        Response { status: 200, kind, headers: Vec::new(), body }
    }

    pub fn not_found() -> Self {
        Response { status: 404, kind: "text/plain", headers: Vec::new(), body: b"not here".to_vec() }
    }
}

/// Serves on a free port of 127.0.0.1 until the process ends, and returns the port.
pub fn serve(answer: impl Fn(&Request) -> Response + Send + Sync + 'static) -> Outcome<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(|why| why.to_string())?;
    let port = listener.local_addr().map_err(|why| why.to_string())?.port();
    let answer = Arc::new(answer);
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let answer = Arc::clone(&answer);
            std::thread::spawn(move || converse(stream, &*answer));
        }
    });
    Ok(port)
}

fn converse(mut stream: TcpStream, answer: &dyn Fn(&Request) -> Response) -> Option<()> {
    let request = read(&stream)?;
    let response = answer(&request);
    let mut head = format!(
        "HTTP/1.1 {} -\r\nContent-Type: {}\r\nContent-Length: {}\r\nCache-Control: no-store\r\nConnection: close\r\n",
        response.status,
        response.kind,
        response.body.len()
    );
    for (name, value) in &response.headers {
        head += &format!("{name}: {value}\r\n");
    }
    stream.write_all(format!("{head}\r\n").as_bytes()).ok()?;
    stream.write_all(&response.body).ok()
}

fn read(stream: &TcpStream) -> Option<Request> {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    reader.read_line(&mut line).ok()?;
    let mut words = line.split_whitespace();
    let (method, target) = (words.next()?.to_owned(), words.next()?.to_owned());
    let mut length = 0;
    loop {
        let mut header = String::new();
        reader.read_line(&mut header).ok()?;
        match header.trim().split_once(':') {
            None => break,
            Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                length = value.trim().parse().ok()?;
            }
            Some(_) => {}
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    let (path, query) = target.split_once('?').unwrap_or((&target, ""));
    Some(Request { method, path: path.to_owned(), query: query.to_owned(), body })
}

//! The commands for a terminal, run by a real shell in which `curl` prints what it was given.
#![cfg(unix)]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::process::Command;
use std::thread;

use store_url::connection::requests::requests;
use store_url::connection::shell_command::{Shell, curl};
use store_url::{Day, Options};

#[test]
fn a_posix_shell_hands_every_url_to_curl_as_it_is_and_runs_nothing_else() {
    let hostile = [
        "https://shop.example.org/orders?a[]=1&b={x,y}",
        "https://shop.example.org/o';touch${IFS}pwned;'",
        "https://shop.example.org/$(touch pwned)/${HOME}/$HOME",
        "https://shop.example.org/o?a='b'&c='",
        r"https://shop.example.org/o\'\\x?%00%0a!!&&||;#~*?",
        "https://shop.example.org/'\u{2019}\u{2018}&x=-u",
        "https://shop.example.org/o?--output=/etc/passwd&@file",
        "https://shop.example.org/bücher/日本",
    ];
    let day = Day::new(2026, 11, 23).expect("a day");
    for text in hostile {
        let requests = requests(text, &Options::default(), day).expect(text);
        for request in [&requests.export, &requests.shipnotify] {
            let script = format!(
                "curl() {{ for word; do printf '%s\\001' \"$word\"; done; }}\n{}",
                curl(request, Shell::Posix)
            );
            let output = Command::new("sh").arg("-c").arg(&script).output().expect("sh runs");
            assert!(output.stderr.is_empty(), "{text}: {}", String::from_utf8_lossy(&output.stderr));
            let printed = String::from_utf8(output.stdout).expect("text");
            let mut words: Vec<&str> = printed.split('\u{1}').collect();
            assert_eq!(words.pop(), Some(""));
            assert_eq!(words.last(), Some(&request.url.as_str()));
            if let Some(body) = &request.body {
                assert!(words.contains(&body.as_str()), "{text}");
            }
            assert_eq!(words.len(), if request.body.is_some() { 10 } else { 7 }, "{text}: {words:?}");
        }
    }
}

/// What a server hears of one request: its first line, its headers in lower case, its body.
fn heard(listener: &TcpListener) -> (String, Vec<String>, String) {
    let (stream, _) = listener.accept().expect("curl calls");
    let mut lines = BufReader::new(stream);
    let mut head = Vec::new();
    loop {
        let mut line = String::new();
        lines.read_line(&mut line).expect("a line");
        match line.trim_end() {
            "" => break,
            line => head.push(line.to_owned()),
        }
    }
    let first = head.remove(0);
    let headers: Vec<String> = head
        .iter()
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| format!("{}: {value}", name.to_lowercase()))
        .collect();
    let length = headers.iter().find_map(|header| header.strip_prefix("content-length: ")?.parse().ok());
    let mut body = vec![0; length.unwrap_or(0)];
    lines.read_exact(&mut body).expect("the whole body");
    let answer = "HTTP/1.1 200 OK\r\nContent-Length: 9\r\nConnection: close\r\n\r\n<Orders/>";
    lines.into_inner().write_all(answer.as_bytes()).expect("an answer");
    (first, headers, String::from_utf8(body).expect("text"))
}

#[test]
fn a_server_hears_the_very_requests_and_the_answer_lies_in_a_file() {
    if Command::new("curl").arg("--version").output().is_err() {
        eprintln!("there is no curl on this machine: nothing was tried");
        return;
    }
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}/o%20o'x?a[]=1&b={{2,3}}", listener.local_addr().expect("an address"));
    let folder = std::env::temp_dir().join(format!("store-helper-commands-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let day = Day::new(2026, 11, 23).expect("a day");
    let sent = requests(&url, &Options::default(), day).expect("requests");
    for request in [&sent.export, &sent.shipnotify] {
        let command = curl(request, Shell::Posix);
        let inside = folder.clone();
        let run = thread::spawn(move || {
            Command::new("sh").arg("-c").arg(command).current_dir(inside).env("no_proxy", "*").output()
        });
        let (first, headers, body) = heard(&listener);
        let output = run.join().expect("no panic").expect("sh runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let target = request.url.split_once("://").and_then(|(_, rest)| rest.find('/').map(|at| &rest[at..]));
        assert_eq!(first, format!("{} {} HTTP/1.1", request.method, target.expect("a path")));
        // USERNAME:PASSWORD
        assert!(headers.contains(&"authorization: Basic VVNFUk5BTUU6UEFTU1dPUkQ=".to_owned()), "{headers:?}");
        assert_eq!(body, request.body.clone().unwrap_or_default());
        if request.body.is_some() {
            assert!(headers.contains(&"content-type: application/xml".to_owned()), "{headers:?}");
            assert!(String::from_utf8_lossy(&output.stdout).contains("200 OK"));
        } else {
            assert_eq!(std::fs::read_to_string(folder.join("orders.xml")).expect("the answer"), "<Orders/>");
        }
    }
    std::fs::remove_dir_all(&folder).expect("the folder goes");
}

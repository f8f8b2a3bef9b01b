//! The commands for a terminal, run by a real shell in which `curl` prints what it was given.
#![cfg(unix)]

use std::process::Command;

use store_helper::core::store_url::requests::requests;
use store_helper::core::store_url::shell::{Shell, curl};
use store_helper::core::store_url::{Day, Options};

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

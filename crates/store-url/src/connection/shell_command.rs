//! Requests as commands for a terminal. Whatever a URL holds, the shell takes it as text.

use super::requests::{PASSWORD, Request, USER_NAME};

/// A family of shells that quote alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Shell {
    /// sh, bash, zsh and their relatives: Linux, macOS.
    Posix,
    /// PowerShell on Windows.
    PowerShell,
}

impl Shell {
    /// Every family.
    pub const ALL: [Shell; 2] = [Shell::Posix, Shell::PowerShell];
}

/// The request as a `curl` command. An answer goes into `orders.xml`, the answer to a notice is
/// shown with its status. User name and password are to be put in by the person who runs it.
pub fn curl(request: &Request, shell: Shell) -> String {
    // In PowerShell `curl` alone is another program. `--globoff` because [] and {} mean ranges to
    // curl, and no further word begins with a hyphen, because each belongs to an option.
    let (program, line_end) = match shell {
        Shell::Posix => ("curl", " \\\n  "),
        Shell::PowerShell => ("curl.exe", " `\n  "),
    };
    let quoted = |text: &str| quote(text, shell);
    let mut words = vec![
        format!("{program} --globoff"),
        format!("--user {}", quoted(&format!("{USER_NAME}:{PASSWORD}"))),
    ];
    match &request.body {
        Some(body) => {
            words.push("--include".to_owned());
            for header in request.headers.iter().filter(|header| header.name != "Authorization") {
                words.push(format!("--header {}", quoted(&format!("{}: {}", header.name, header.value))));
            }
            words.push(format!("--data-binary {}", quoted(body)));
        }
        None => words.push("--output orders.xml".to_owned()),
    }
    words.push(format!("--url {}", quoted(&request.url)));
    words.join(line_end)
}

/// `text` as one word in which nothing has a meaning.
fn quote(text: &str, shell: Shell) -> String {
    match shell {
        Shell::Posix => format!("'{}'", text.replace('\'', r"'\''")),
        Shell::PowerShell => {
            // PowerShell takes typographic quotation marks for straight ones.
            let mut out = String::from("'");
            for c in text.chars() {
                if matches!(c, '\'' | '\u{2018}'..='\u{201B}') {
                    out.push(c);
                }
                out.push(c);
            }
            out + "'"
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::connection::day::Day;
    use crate::connection::requests::requests;
    use crate::options::Options;

    #[test]
    fn commands_read_as_a_person_would_write_them() {
        let day = Day::new(2026, 11, 23).unwrap();
        let requests = requests("https://shop.example.org/o?a[]=1", &Options::default(), day).unwrap();
        let query = "action=export&start_date=11%2f23%2f2026+00%3a00&end_date=11%2f23%2f2026+23%3a59&page=1";
        assert_eq!(
            curl(&requests.export, Shell::Posix),
            format!(
                "curl --globoff \\\n  --user 'USERNAME:PASSWORD' \\\n  --output orders.xml \\\n  \
                 --url 'https://shop.example.org/o?a[]=1&{query}'"
            )
        );
        assert_eq!(
            curl(&requests.export, Shell::PowerShell),
            format!(
                "curl.exe --globoff `\n  --user 'USERNAME:PASSWORD' `\n  --output orders.xml `\n  \
                 --url 'https://shop.example.org/o?a[]=1&{query}'"
            )
        );
        assert!(curl(&requests.shipnotify, Shell::Posix).contains("--data-binary '<ShipNotice>\n"));
    }

    #[test]
    fn nothing_in_a_url_leaves_its_quotation_marks() {
        assert_eq!(quote("a'b$(c)`d`%e\"", Shell::Posix), r#"'a'\''b$(c)`d`%e"'"#);
        assert_eq!(quote("a'b’c$(d)`e`%f", Shell::PowerShell), "'a''b’’c$(d)`e`%f'");
    }
}

//! `cargo xtask serve`: serves the page with live reload.

use crate::run::Outcome;
use crate::{project, run, tools};
use std::net::{Ipv4Addr, TcpListener};
use std::process::Command;

const FIRST_PORT: u16 = 8080;

pub fn serve(options: &[&str]) -> Outcome {
    let wanted = match options {
        [] => FIRST_PORT,
        ["--port", port] => port.parse().map_err(|_| format!("`{port}` is no port number"))?,
        _ => return Err("serve takes `--port N` and nothing else".into()),
    };
    let folders = tools::for_the_page()?;
    let port = free_port(wanted).ok_or(format!("no free port from {wanted} on"))?;
    // Its own folder: `dist` stays what `cargo xtask dist` has made.
    let pages = project::target().join("serve");
    let port_text = port.to_string();
    let mut trunk = run::program("trunk", &["serve", "--address", "127.0.0.1", "--port", &port_text]);
    trunk.args(["--disable-address-lookup", "true", "--dist"]).arg(&pages);
    trunk.args(["--open", if has_display() { "true" } else { "false" }]);
    trunk.env("PATH", tools::path_with(&folders)).env("RUST_BACKTRACE", "0");
    println!("\n  Store Helper, once it is built: http://127.0.0.1:{port}/   (Ctrl-C ends it)\n");
    become_program(trunk)
}

/// Replaces this process by the server where possible, so that ending the command ends the server.
#[cfg(unix)]
fn become_program(mut program: Command) -> Outcome {
    use std::os::unix::process::CommandExt;
    Err(format!("{} did not start: {}", run::line(&program), program.exec()))
}

#[cfg(not(unix))]
fn become_program(mut program: Command) -> Outcome {
    run::show(&mut program)
}

/// The first free port from here on.
fn free_port(from: u16) -> Option<u16> {
    (from..=from.saturating_add(200)).find(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).is_ok())
}

fn has_display() -> bool {
    cfg!(any(target_os = "macos", windows))
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|name| std::env::var_os(name).is_some_and(|v| !v.is_empty()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_moves_to_the_next_free_one() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        assert!(free_port(port).is_some_and(|free| free > port));
    }

    /// Trunk does not start where one of them is missing.
    #[test]
    fn what_trunk_watches_is_in_a_new_clone() {
        let root = project::root();
        let settings = std::fs::read_to_string(root.join("Trunk.toml")).unwrap();
        let watched = settings.split("\n[watch]\n").nth(1).unwrap().split("\n[").next().unwrap();
        let lines = watched.lines().filter(|line| !line.starts_with('#'));
        let names: Vec<&str> = lines.flat_map(|line| line.split('"').skip(1).step_by(2)).collect();
        let made_by_commands = ["dist", "target"];
        assert!(names.contains(&"src"), "{names:?}");
        for name in names {
            assert!(root.join(name).exists() && !made_by_commands.contains(&name), "{name}");
        }
    }
}

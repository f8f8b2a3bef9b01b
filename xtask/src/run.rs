//! Starting other programs.

use std::process::{Command, Stdio};

/// The result of a step, or one line that says what went wrong.
pub type Outcome<T = ()> = Result<T, String>;

/// A command with its arguments, run from the project's root.
pub fn program(name: impl AsRef<std::ffi::OsStr>, arguments: &[&str]) -> Command {
    let mut command = Command::new(name);
    command.args(arguments).current_dir(crate::project::root());
    command
}

/// The cargo that started this program.
pub fn cargo(arguments: &[&str]) -> Command {
    program(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()), arguments)
}

/// Runs a command and shows its output.
pub fn show(command: &mut Command) -> Outcome {
    let status = command.status().map_err(|why| format!("{} did not start: {why}", name(command)))?;
    if status.success() { Ok(()) } else { Err(format!("{} failed ({status})", line(command))) }
}

/// Runs a command silently and returns what it printed; if it failed, the last line of its error output.
pub fn capture(command: &mut Command) -> Outcome<String> {
    let output = command
        .stdin(Stdio::null())
        .output()
        .map_err(|why| format!("{} did not start: {why}", name(command)))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        let complaint = String::from_utf8_lossy(&output.stderr);
        let last = complaint.lines().rev().find(|l| !l.trim().is_empty()).unwrap_or("no reason given");
        Err(format!("{} failed: {}", line(command), last.trim()))
    }
}

/// The command as one would type it.
pub fn line(command: &Command) -> String {
    let arguments = command.get_args().map(|a| a.to_string_lossy().into_owned());
    std::iter::once(name(command)).chain(arguments).collect::<Vec<_>>().join(" ")
}

fn name(command: &Command) -> String {
    let path = std::path::Path::new(command.get_program());
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

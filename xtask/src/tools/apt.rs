//! Installs packages of Debian and Ubuntu.

use crate::run;
use crate::run::Outcome;
use crate::tools::on_path;
use std::process::{Command, Stdio};
use std::sync::OnceLock;

/// Whether packages can be installed here without a password.
pub fn available() -> bool {
    on_path("apt-get").is_some() && (is_root() || has_sudo())
}

/// Installs packages, after updating the package lists once per run.
pub fn install(packages: &[&str]) -> Outcome {
    static RENEWED: OnceLock<Outcome> = OnceLock::new();
    RENEWED.get_or_init(|| run::show(apt_get().args(["update", "-qq"]))).clone()?;
    run::show(apt_get().args(["install", "-y", "-qq", "--no-install-recommends"]).args(packages))
}

/// The command with which a person installs them.
pub fn by_hand(packages: &[&str]) -> String {
    format!("sudo apt-get install {}", packages.join(" "))
}

fn apt_get() -> Command {
    let mut command = if is_root() { Command::new("env") } else { Command::new("sudo") };
    // As an argument: sudo does not pass the environment on.
    command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]).stdin(Stdio::null());
    command
}

fn is_root() -> bool {
    run::capture(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}

fn has_sudo() -> bool {
    run::capture(Command::new("sudo").args(["-n", "true"])).is_ok()
}

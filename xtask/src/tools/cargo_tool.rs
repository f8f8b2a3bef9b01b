//! Installs tools with `cargo install`.

use crate::run::Outcome;
use crate::{project, run};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A program published as a crate, in exactly one version.
pub struct CargoTool<'a> {
    pub package: &'a str,
    pub binary: &'a str,
    pub version: &'a str,
    /// Why it is needed: "it builds and serves the page".
    pub why: &'a str,
    /// How long two cores take to build it.
    pub minutes: u32,
}

impl CargoTool<'_> {
    /// The folder with the program: from PATH if the version is right, from the cache, or new.
    pub fn folder(&self) -> Outcome<PathBuf> {
        let home = project::tool_cache().join(format!("{}-{}", self.package, self.version));
        let cached = home.join("bin");
        if self.is_right(&cached.join(format!("{}{}", self.binary, std::env::consts::EXE_SUFFIX))) {
            return Ok(cached);
        }
        if let Some(found) = crate::tools::on_path(self.binary).filter(|path| self.is_right(path)) {
            return Ok(found.parent().map(Path::to_path_buf).unwrap_or_default());
        }
        self.install(&home)?;
        Ok(cached)
    }

    fn is_right(&self, program: &Path) -> bool {
        let printed = Command::new(program).arg("--version").output();
        printed
            .is_ok_and(|p| String::from_utf8_lossy(&p.stdout).split_whitespace().nth(1) == Some(self.version))
    }

    fn install(&self, home: &Path) -> Outcome {
        println!(
            "Installing {} {} ({}). This happens once and takes about {} minutes on two cores.",
            self.package, self.version, self.why, self.minutes
        );
        // The lock file may name a version that a mirror does not have; then other versions will do.
        let installed = run::show(&mut self.cargo_install(home, true)).or_else(|_| {
            println!("Trying again, without the versions that its authors locked.");
            run::show(&mut self.cargo_install(home, false))
        });
        let _ = std::fs::remove_dir_all(build_folder(home));
        installed.map_err(|_| {
            format!(
                "{} {} is missing ({}): cargo install {} --version {} --locked --root {}",
                self.package,
                self.version,
                self.why,
                self.package,
                self.version,
                home.display()
            )
        })
    }

    fn cargo_install(&self, home: &Path, locked: bool) -> Command {
        let mut command = run::cargo(&["install", self.package, "--version", self.version, "--root"]);
        command.arg(home);
        if locked {
            command.arg("--locked");
        }
        // Outside this workspace, so that neither its settings nor its target folder are used; settings
        // for the registry and the network stay.
        let _ = std::fs::create_dir_all(home);
        command.current_dir(home).env("CARGO_TARGET_DIR", build_folder(home));
        for (name, _) in std::env::vars_os() {
            let name = name.to_string_lossy().into_owned();
            let ours = ["CARGO_BUILD_", "CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_PROFILE_", "CARGO_TARGET_"];
            let single = ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "CARGO_INCREMENTAL"];
            if name != "CARGO_TARGET_DIR"
                && (ours.iter().any(|o| name.starts_with(o)) || single.contains(&&*name))
            {
                command.env_remove(name);
            }
        }
        command
    }
}

fn build_folder(home: &Path) -> PathBuf {
    home.join("build")
}

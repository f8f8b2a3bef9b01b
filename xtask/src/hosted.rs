//! Building the page for hosting: Trunk with everything that makes its output reproducible.

use crate::run::Outcome;
use crate::tools::rustup;
use crate::{bytes, files, programs, project, run, tools};
use std::path::PathBuf;
use std::process::Command;

const WASM: &str = "wasm32-unknown-unknown";

/// Function names are a third of the file and serve only debuggers. Cargo's own `strip = true` would
/// take `target_features` too, without which wasm-bindgen writes slower and larger glue.
const WITHOUT_NAMES: &str = "-Clink-arg=--strip-all -Clink-arg=--keep-section=target_features";

/// A page as Trunk leaves it: index.html and the files it names.
pub struct Hosted {
    /// Absolute.
    pub folder: PathBuf,
}

impl Hosted {
    /// The page without optimisation: seconds after a change, for looking at it.
    pub fn build_quickly() -> Outcome<Self> {
        let path = tools::path_with(&tools::for_the_page()?);
        let folder = project::target().join("look");
        let mut trunk = run::program("trunk", &["build", "--log", "warn", "--dist"]);
        run::show(trunk.arg(&folder).env("PATH", path).env("RUST_BACKTRACE", "0"))?;
        Ok(Hosted { folder })
    }

    /// The page's release build.
    pub fn build() -> Outcome<Self> {
        let path = tools::path_with(&tools::for_the_page()?);
        // Side by side: Trunk builds one program after the other.
        for build in [
            ["--profile", "web", "--bin", "error-message", "--bin", "store-url", "--bin", "reference"]
                .as_slice(),
            &["--profile", "web-orders", "--bin", "orders", "--bin", programs::WHOLE],
        ] {
            let mut cargo = run::cargo(&["build", "--quiet", "--locked", "--target", WASM]);
            run::show(with_flags(cargo.args(build))?)?;
        }
        let folder = project::target().join("page-in-one");
        let program =
            project::target().join(WASM).join("web-orders").join(format!("{}.wasm", programs::WHOLE));
        let mut join = run::program("wasm-bindgen", &["--target", "web", "--no-typescript", "--out-dir"]);
        run::show(join.arg(folder).arg(program).env("PATH", &path))?;
        Hosted::build_from("index.html", "page")
    }

    /// The same with the benchmark's hook in the programs that read something.
    pub fn build_for_bench() -> Outcome<Self> {
        // Trunk takes the features of a program from the page alone.
        let features = "data-cargo-features=\"";
        let page = project::root().join("index.html");
        let text = std::fs::read_to_string(&page).map_err(|why| format!("{}: {why}", page.display()))?;
        let name = "index-for-bench.html";
        let path = project::root().join(name);
        std::fs::write(&path, text.replace(features, &format!("{features}bench,")))
            .map_err(|why| format!("{}: {why}", path.display()))?;
        let built = Hosted::build_from(name, "page-for-bench");
        let _ = std::fs::remove_file(&path);
        built
    }

    /// The release build of a page into a folder.
    fn build_from(page: &str, folder: &str) -> Outcome<Self> {
        let path = tools::path_with(&tools::for_the_page()?);
        let folder = project::target().join(folder);
        // Left over from an earlier build, a file in here would travel along.
        let _ = std::fs::remove_dir_all(project::target().join("wasm-bindgen/release"));
        let mut trunk = run::program("trunk", &["build", "--release", "--locked", "--dist"]);
        trunk.arg(&folder).args(["--log", "warn", page]).env("PATH", path).env("RUST_BACKTRACE", "0");
        run::show(with_flags(&mut trunk)?)?;
        let hosted = Hosted { folder };
        hosted.names_no_machine()?;
        Ok(hosted)
    }

    /// The page's text.
    pub fn page(&self) -> Outcome<String> {
        let bytes = self.read("index.html")?;
        String::from_utf8(bytes).map_err(|_| "index.html is not UTF-8".into())
    }

    /// A file beside the page, by its name or by the relative reference that the page has.
    pub fn read(&self, name: &str) -> Outcome<Vec<u8>> {
        let path = self.folder.join(name.trim_start_matches("./"));
        std::fs::read(&path).map_err(|why| format!("{}: {why}", path.display()))
    }

    /// The names of all files, sorted.
    pub fn names(&self) -> Outcome<Vec<String>> {
        files::files_below(&self.folder)
    }

    /// The names of the page and of all files that it refers to.
    pub fn referred_to(&self) -> Outcome<Vec<String>> {
        let page = self.page()?;
        let mut names = self.names()?;
        names.retain(|name| name == "index.html" || page.contains(&format!("./{name}")));
        Ok(names)
    }

    /// The JavaScript that wasm-bindgen wrote for a program.
    pub fn glue(&self, program: &str) -> Outcome<String> {
        let glue = self.read(&self.only(program, ".js")?)?;
        String::from_utf8(glue).map_err(|_| "the glue is not UTF-8".into())
    }

    /// A program.
    pub fn wasm(&self, program: &str) -> Outcome<Vec<u8>> {
        self.read(&self.only(program, ".wasm")?)
    }

    /// The program with all screens, for the single file.
    pub fn whole_wasm(&self) -> Outcome<Vec<u8>> {
        read_whole("_bg.wasm")
    }

    /// The JavaScript that wasm-bindgen wrote for it.
    pub fn whole_glue(&self) -> Outcome<String> {
        String::from_utf8(read_whole(".js")?).map_err(|_| "the glue is not UTF-8".into())
    }

    /// The one file of a program with this ending that the page refers to.
    fn only(&self, program: &str, ending: &str) -> Outcome<String> {
        let fits = |name: &String| name.ends_with(ending) && name.starts_with(&format!("{program}-"));
        let mut found: Vec<String> = self.referred_to()?.into_iter().filter(fits).collect();
        match (found.pop(), found.is_empty()) {
            (Some(name), true) => Ok(name),
            _ => Err(format!("the page should refer to exactly one {program}-*{ending}")),
        }
    }

    /// Paths of the machine that built it would make every checkout's bytes differ.
    fn names_no_machine(&self) -> Outcome {
        let programs = programs::OF_THE_PAGE.iter().map(|program| self.wasm(program));
        let wasm = programs.collect::<Outcome<Vec<_>>>()?.concat();
        let homes = [Some(project::root()), std::env::home_dir(), Some(project::target())];
        for home in homes.into_iter().flatten().filter(|h| h.components().count() > 1) {
            let needle = format!("{}/", home.display()).into_bytes();
            if bytes::contains(&wasm, &needle) {
                return Err(format!("the wasm names the folder {}", home.display()));
            }
        }
        Ok(())
    }
}

/// Without what would take the place of the flags, or change the code.
fn with_flags(command: &mut Command) -> Outcome<&mut Command> {
    for name in ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "CARGO_BUILD_RUSTFLAGS", "CARGO_INCREMENTAL"] {
        command.env_remove(name);
    }
    let flags = format!("{WITHOUT_NAMES} {}", path_flags()?);
    Ok(command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags))
}

fn read_whole(ending: &str) -> Outcome<Vec<u8>> {
    let path = project::target().join("page-in-one").join(format!("{}{ending}", programs::WHOLE));
    std::fs::read(&path).map_err(|why| format!("{}: {why}", path.display()))
}

/// Compiler flags that write every absolute path the same way on every machine.
fn path_flags() -> Outcome<String> {
    let root = project::root();
    let sysroot = rustup::sysroot()?;
    let version = run::capture(&mut run::program("rustc", &["-vV"]))?;
    let commit = version.lines().find_map(|l| l.strip_prefix("commit-hash: ")).unwrap_or("unknown");
    // Where several fit, the compiler takes the last.
    let mut pairs = vec![(root, ".".to_owned()), (project::target(), "./target".to_owned())];
    // With the rust-src component, std's paths lead to the machine's copy; without, they have this form.
    pairs.push((sysroot.join("lib/rustlib/src/rust"), format!("/rustc/{commit}")));
    let cargo_home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let cargo_home = cargo_home.or_else(|| Some(std::env::home_dir()?.join(".cargo")));
    for kind in ["registry/src", "git/checkouts"] {
        let folder = cargo_home.clone().unwrap_or_default().join(kind);
        // One folder a registry; its name depends on the registry's address.
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            pairs.push((entry.path(), "/crates".to_owned()));
        }
    }
    let flags = pairs.iter().map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display()));
    let flags = flags.collect::<Vec<_>>();
    if flags.iter().any(|flag| flag.contains(char::is_whitespace)) {
        return Err(
            "a folder with a space in its name cannot be written into compiler flags: move the checkout"
                .into(),
        );
    }
    Ok(flags.join(" "))
}

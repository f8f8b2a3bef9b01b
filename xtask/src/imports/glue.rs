//! Reads what an import does from the JavaScript that wasm-bindgen wrote for it.

use crate::run::Outcome;

/// What an import does, in a form that stays the same from build to build: `.setAttribute()`,
/// `new Error()`, `.value =`.
pub fn essence(glue: &str, import: &str) -> Outcome<String> {
    if let Some(own) = import.strip_prefix("__wbindgen_").or(import.strip_prefix("__wbg___wbindgen_")) {
        // Conversions between wasm and JavaScript, which reach nothing else.
        return Ok(format!("wasm-bindgen {}", without_hash(own)));
    }
    let mut body = body(glue, import).ok_or_else(|| format!("the glue has no function {import}"))?;
    let doing = body.find_map(doing).ok_or_else(|| format!("the glue does not say what {import} does"))?;
    Ok(shorten(&doing))
}

/// `throw_4c88d8bf264fd984`, and `generic2` as it is called where names have no hashes, without their
/// numbers.
fn without_hash(name: &str) -> &str {
    let name = name.trim_end_matches(|c: char| c.is_ascii_digit() && !name.contains('_'));
    match name.rsplit_once('_') {
        Some((start, end)) if end.len() == 16 && end.bytes().all(|b| b.is_ascii_hexdigit()) => start,
        _ => name,
    }
}

/// The lines of the function's body. Only the function's own end has a comma behind its bracket.
fn body<'a>(glue: &'a str, import: &str) -> Option<impl Iterator<Item = &'a str>> {
    let head = format!("{import}: ");
    let mut lines = glue.lines().map(str::trim);
    lines.by_ref().find(|line| line.starts_with(&head))?;
    Some(lines.take_while(|line| !(line.starts_with('}') && line.ends_with("},"))))
}

/// What a line does, or nothing if it only moves values in and out of the wasm's memory.
fn doing(line: &str) -> Option<String> {
    let housekeeping = [
        "let ",
        "var ",
        "getDataView",
        "wasm.",
        "return ",
        "try ",
        "}",
        "deferred",
        "//",
        "const ptr",
        "const len",
        // Keeps a closure from being called within itself.
        "state0.",
    ];
    let line = line.strip_prefix("const ret = ").or_else(|| line.strip_prefix("result = ")).unwrap_or(line);
    let empty = line.is_empty() || housekeeping.iter().any(|start| line.starts_with(start));
    let moves = line.starts_with("const ")
        || ["ret", "result", "false", "true"].contains(&line.trim_end_matches(';'));
    (!empty && !moves).then(|| line.trim_end_matches(';').to_owned())
}

/// Removes the arguments, because their names and values differ from build to build.
fn shorten(doing: &str) -> String {
    if let Some((object, _)) = doing.split_once(" = ") {
        return format!("{} =", without_receiver(object));
    }
    if let Some((_, class)) = doing.split_once(" instanceof ") {
        return format!("instanceof {class}");
    }
    if let Some(("typeof", name)) = doing.split_once(' ') {
        return name.split_whitespace().next().unwrap_or_default().to_owned();
    }
    let called = doing.split_once('(').map(|(name, _)| format!("{name}()"));
    without_receiver(&called.unwrap_or_else(|| doing.to_owned()))
}

/// Removes `arg0` and its like: `arg0.host` and `arg1.host` are the same.
fn without_receiver(thing: &str) -> String {
    let rest = thing.strip_prefix("arg").map(|rest| rest.trim_start_matches(|c: char| c.is_ascii_digit()));
    match rest {
        Some(index) if index.starts_with('[') => "[index]".into(),
        Some(rest) => rest.to_owned(),
        None => thing.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLUE: &str = "
        __wbg_new_bb74001155cb8ca8: function() {
            const ret = new WebSocket(getStringFromWasm0(arg0, arg1));
            return ret;
        },
        __wbg_new_ba40181b3f24ac80: function(arg0, arg1) {
            try {
                var state0 = {a: arg0, b: arg1};
                var cb0 = (arg0, arg1) => {
                    const a = state0.a;
                    state0.a = 0;
                    try {
                        return wasm_bindgen__convert__closures_____invoke__h4fe4(a, state0.b, arg0, arg1);
                    } finally {
                        state0.a = a;
                    }
                };
                const ret = new Promise(cb0);
                return ret;
            } finally {
                state0.a = 0;
            }
        },
        __wbg_setAttribute_f75317b2b5cabfb4: function() { return handleError(function (arg0, arg1) {
            arg0.setAttribute(getStringFromWasm0(arg1, arg2));
        }, arguments); },
        __wbg_set_value_651c5a714f0a7b56: function(arg0, arg1, arg2) {
            arg0.value = getStringFromWasm0(arg1, arg2);
        },
        __wbg_instanceof_Window_5cf453f5639aa1a2: function(arg0) {
            let result;
            try {
                result = arg0 instanceof Window;
            } catch (_) {
                result = false;
            }
            const ret = result;
            return ret;
        },
        __wbg_static_accessor_WINDOW_b5e0810bfecb7feb: function() {
            const ret = typeof window === 'undefined' ? undefined : window;
            return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);
        },
";

    #[test]
    fn names_the_class_that_the_import_hides() {
        assert_eq!(essence(GLUE, "__wbg_new_bb74001155cb8ca8").unwrap(), "new WebSocket()");
        assert_eq!(essence(GLUE, "__wbg_new_ba40181b3f24ac80").unwrap(), "new Promise()");
    }

    #[test]
    fn reads_calls_assignments_checks_and_globals() {
        let of = |name: &str| essence(GLUE, name).unwrap();
        assert_eq!(of("__wbg_setAttribute_f75317b2b5cabfb4"), ".setAttribute()");
        assert_eq!(of("__wbg_set_value_651c5a714f0a7b56"), ".value =");
        assert_eq!(of("__wbg_instanceof_Window_5cf453f5639aa1a2"), "instanceof Window");
        assert_eq!(of("__wbg_static_accessor_WINDOW_b5e0810bfecb7feb"), "window");
        assert_eq!(of("__wbindgen_generic_0000000000000002"), "wasm-bindgen generic");
        assert_eq!(of("__wbindgen_generic12"), "wasm-bindgen generic");
    }

    #[test]
    fn an_import_without_glue_is_an_error() {
        assert!(essence(GLUE, "__wbg_fetch_0000000000000000").is_err());
    }
}

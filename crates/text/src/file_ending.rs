//! Tells the ending of a file from that of a host name.

/// Endings of files and of names such as `Node.js`: no domain ends in one.
pub(crate) const FILE_ENDINGS: [&str; 22] = [
    "asp", "aspx", "css", "csv", "dll", "exe", "gif", "htm", "html", "jpg", "js", "json", "jsp", "jsx",
    "log", "pdf", "php", "png", "ts", "txt", "xlsx", "xml",
];

/// Whether a name that ends in `.` and `ending` is that of a file rather than of a server.
pub fn is_file_ending(ending: &str) -> bool {
    FILE_ENDINGS.iter().any(|file| ending.eq_ignore_ascii_case(file))
}

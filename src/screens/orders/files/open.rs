//! Reads chosen files into memory, after a look whether there is room for them.

use crate::browser::files;
use gloo_file::File;
use orders::SourceFile;
use readers::encoding::Decoder;

/// How many bytes of memory a byte of a file needs while it is read: its text, and what is kept of
/// its orders. Measured: 1.1 to 1.4 for orders of 1 to 3 KB in each format, 2.3 for feeds of 200 bytes
/// an order, 5.5 for tables of 80 bytes a row with an order in each.
const ROOM: usize = 6;
/// How many bytes of memory a byte of the other open files needs then, beside their own texts: all
/// files are joined.
const ROOM_BESIDE: usize = 6;

/// Why a file is not open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// Its name.
    pub name: String,
    /// Why.
    pub reason: RefusalReason,
}

/// Why a file is not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RefusalReason {
    /// There is nothing in it.
    Empty,
    /// The browser could not read it.
    Unreadable,
    /// The browser does not give the page the memory for it.
    TooLarge {
        /// Its bytes.
        size: usize,
        /// How many would work.
        works: usize,
    },
}

/// Reads a file, beside others of so many bytes; tells how many percent are read.
pub async fn open(file: &File, beside: usize, tell: impl Fn(usize)) -> Result<SourceFile, Refused> {
    let refused = |reason| Refused { name: file.name(), reason };
    let size = usize::try_from(file.size()).unwrap_or(usize::MAX);
    let too_large = || refused(RefusalReason::TooLarge { size, works: works(size, beside) });
    if !has_room(size, beside) {
        return Err(too_large());
    }
    let mut decoder = Decoder::for_bytes(size).ok_or_else(too_large)?;
    let mut done = 0;
    let read = files::read(file, |piece| {
        decoder.push(piece);
        done += piece.len();
        tell(done / (size / 100).max(1));
    });
    if !read.await {
        return Err(refused(RefusalReason::Unreadable));
    }
    let (text, encoding) = decoder.finish();
    if text.trim().is_empty() {
        return Err(refused(RefusalReason::Empty));
    }
    Ok(SourceFile { name: file.name(), text: text.into(), encoding })
}

/// Whether the memory can be had; it is given back at once.
fn has_room(size: usize, beside: usize) -> bool {
    let needed = size.saturating_mul(ROOM).saturating_add(beside.saturating_mul(ROOM_BESIDE));
    let mut memory = Vec::<u8>::new();
    let had = memory.try_reserve_exact(needed).is_ok();
    // Or the compiler would see that nobody uses it, and leave the question out.
    std::hint::black_box(&mut memory);
    had
}

/// The largest size below `size` that there is room for, to a thirty-second of it.
fn works(size: usize, beside: usize) -> usize {
    let mut works = 0;
    for part in 1..=5 {
        let tried = works + (size >> part);
        if has_room(tried, beside) {
            works = tried;
        }
    }
    works
}

//! Several files as one ZIP archive, not compressed: what compresses them costs more code than the
//! pages of a feed are worth.
//!
//! The form is that of [APPNOTE](https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT), 4.3.
//! Written here because `rawzip` brings 16 KB of tables for its check sum and puts each size behind
//! its file, where programs that read an archive from front to back cannot use it, and `zip` brings
//! more still. The tests read with `rawzip`.

/// Names are UTF-8.
const FLAGS: u16 = 1 << 11;
/// What reads an archive without compression.
const VERSION: u16 = 20;
/// What reads an archive with a directory in the form of ZIP64.
const VERSION_64: u16 = 45;
/// 1 January 1980, midnight: the same files make the same archive.
const DATE: u16 = (1 << 5) | 1;

/// An archive that grows file by file: of any number of files, and of at most 4 GB, more than a page
/// has memory for.
#[derive(Debug, Clone, Default)]
pub struct Zip {
    out: Vec<u8>,
    directory: Vec<u8>,
    count: u64,
}

impl Zip {
    /// Adds a file. Names are for the caller to keep apart; of one that is longer than an archive can
    /// hold, only the beginning is kept.
    pub fn add(&mut self, name: &str, content: &[u8]) {
        let name = name.get(..name.floor_char_boundary(u16::MAX.into())).unwrap_or(name);
        let offset = narrow(self.out.len());
        let mut common = Vec::with_capacity(26);
        for part in [VERSION, FLAGS, 0, 0, DATE] {
            common.extend(part.to_le_bytes());
        }
        for part in [crc(content), narrow(content.len()), narrow(content.len())] {
            common.extend(part.to_le_bytes());
        }
        common.extend(u16::try_from(name.len()).unwrap_or(u16::MAX).to_le_bytes());
        common.extend([0; 2]);

        self.out.extend(b"PK\x03\x04");
        self.out.extend(&common);
        self.out.extend(name.as_bytes());
        self.out.extend(content);

        self.directory.extend(b"PK\x01\x02");
        self.directory.extend(VERSION.to_le_bytes());
        self.directory.extend(&common);
        // No comment, the first disk, no attributes.
        self.directory.extend([0; 10]);
        self.directory.extend(offset.to_le_bytes());
        self.directory.extend(name.as_bytes());
        self.count += 1;
    }

    /// The whole archive.
    pub fn finish(mut self) -> Vec<u8> {
        let (offset, length) = (self.out.len(), self.directory.len());
        self.out.append(&mut self.directory);
        // More files than this field can count are counted in a record of their own.
        let count = u16::try_from(self.count).unwrap_or(u16::MAX);
        if count == u16::MAX {
            self.end_64(offset, length);
        }
        self.out.extend(b"PK\x05\x06\0\0\0\0");
        self.out.extend(count.to_le_bytes());
        self.out.extend(count.to_le_bytes());
        self.out.extend(narrow(length).to_le_bytes());
        self.out.extend(narrow(offset).to_le_bytes());
        self.out.extend([0; 2]);
        self.out
    }

    /// The end of the directory in the form of ZIP64, and where that stands: 4.3.14 and 4.3.15.
    fn end_64(&mut self, offset: usize, length: usize) {
        let place = self.out.len();
        self.out.extend(b"PK\x06\x06");
        // So many bytes follow.
        self.out.extend(44_u64.to_le_bytes());
        self.out.extend(VERSION_64.to_le_bytes());
        self.out.extend(VERSION_64.to_le_bytes());
        // The first disk, twice.
        self.out.extend([0; 8]);
        for number in [self.count, self.count, wide(length), wide(offset)] {
            self.out.extend(number.to_le_bytes());
        }
        self.out.extend(b"PK\x06\x07\0\0\0\0");
        self.out.extend(wide(place).to_le_bytes());
        // The number of disks.
        self.out.extend(1_u32.to_le_bytes());
    }
}

fn narrow(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

fn wide(length: usize) -> u64 {
    u64::try_from(length).unwrap_or(u64::MAX)
}

/// The remainder of each byte, for CRC-32.
const REMAINDERS: [u32; 256] = {
    let mut all = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let mut rest = byte as u32;
        let mut bit = 0;
        while bit < 8 {
            rest = if rest & 1 == 1 { (rest >> 1) ^ 0xedb8_8320 } else { rest >> 1 };
            bit += 1;
        }
        all[byte] = rest;
        byte += 1;
    }
    all
};

fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |rest, byte| {
        let index = (rest ^ u32::from(*byte)) & 0xff;
        (rest >> 8) ^ REMAINDERS[index as usize]
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use rawzip::ZipArchive;
    use std::io::Read;

    /// The names and contents of an archive, as another program reads them, check sums compared.
    fn read(archive: &[u8]) -> Vec<(String, Vec<u8>)> {
        let archive = ZipArchive::from_slice(archive).expect("an archive");
        let count = archive.entries_hint();
        let entries = archive.entries().map(|entry| entry.expect("an entry"));
        let file = |entry: rawzip::ZipFileHeaderRecord<'_>| {
            let name = String::from_utf8(entry.file_path().as_ref().to_vec()).expect("UTF-8");
            let stored = archive.get_entry(entry.wayfinder()).expect("the entry is there");
            let mut content = Vec::new();
            stored.verifying_reader(stored.data()).read_to_end(&mut content).expect("its check sum");
            (name, content)
        };
        let files: Vec<_> = entries.map(file).collect();
        assert_eq!(files.len() as u64, count, "the number of files that the archive tells");
        files
    }

    #[test]
    fn the_check_sum_is_that_of_the_standard() {
        assert_eq!(crc(b"123456789"), 0xcbf4_3926);
        assert_eq!(crc(b""), 0);
    }

    #[test]
    fn the_directory_leads_to_every_file() {
        let files =
            [("orders-1.xml", "<Orders/>"), ("Bestellungen ü.xml", "<Orders pages=\"2\"/>"), ("empty", "")];
        let mut zip = Zip::default();
        for (name, content) in files {
            zip.add(name, content.as_bytes());
        }
        let expected = files.map(|(name, content)| (name.to_owned(), content.as_bytes().to_vec()));
        assert_eq!(read(&zip.finish()), expected);
    }

    #[test]
    fn an_archive_of_more_files_than_two_bytes_can_count_has_them_all() {
        for count in [65_534, 65_535, 65_536] {
            let mut zip = Zip::default();
            for at in 0..count {
                zip.add(&format!("orders-{at}.xml"), at.to_string().as_bytes());
            }
            let files = read(&zip.finish());
            assert_eq!(files.len(), count);
            let last = count - 1;
            assert_eq!(files[last], (format!("orders-{last}.xml"), last.to_string().into_bytes()));
        }
    }

    #[test]
    fn a_name_that_is_too_long_does_not_break_the_archive() {
        let mut zip = Zip::default();
        zip.add(&"ü".repeat(40_000), b"one");
        zip.add("two", b"two");
        let files = read(&zip.finish());
        assert_eq!(files[0], ("ü".repeat(32_767), b"one".to_vec()));
        assert_eq!(files[1], ("two".to_owned(), b"two".to_vec()));
    }
}

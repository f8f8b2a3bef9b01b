//! Several files as one ZIP archive, not compressed: what compresses them costs more code than the
//! pages of a feed are worth.
//!
//! The form is that of [APPNOTE](https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT), 4.3.

/// Names are UTF-8.
const FLAGS: u16 = 1 << 11;
/// What reads an archive without compression.
const VERSION: u16 = 20;
/// 1 January 1980, midnight: the same files make the same archive.
const DATE: u16 = (1 << 5) | 1;

/// An archive that grows file by file. Of at most 65,535 files and 4 GB.
#[derive(Debug, Clone, Default)]
pub struct Zip {
    out: Vec<u8>,
    directory: Vec<u8>,
    count: u16,
}

impl Zip {
    /// Adds a file. Names are for the caller to keep apart.
    pub fn add(&mut self, name: &str, content: &[u8]) {
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
        self.count = self.count.saturating_add(1);
    }

    /// The whole archive.
    pub fn finish(mut self) -> Vec<u8> {
        let (offset, length) = (narrow(self.out.len()), narrow(self.directory.len()));
        self.out.append(&mut self.directory);
        self.out.extend(b"PK\x05\x06\0\0\0\0");
        self.out.extend(self.count.to_le_bytes());
        self.out.extend(self.count.to_le_bytes());
        self.out.extend(length.to_le_bytes());
        self.out.extend(offset.to_le_bytes());
        self.out.extend([0; 2]);
        self.out
    }
}

fn narrow(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
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
        let bytes = zip.finish();
        let number =
            |at: usize| u32::from_le_bytes(bytes[at..at + 4].try_into().expect("four bytes")) as usize;
        let short =
            |at: usize| usize::from(u16::from_le_bytes(bytes[at..at + 2].try_into().expect("two bytes")));
        let end = bytes.len() - 22;
        assert_eq!(&bytes[end..end + 4], b"PK\x05\x06");
        assert_eq!((short(end + 8), short(end + 10)), (3, 3));
        let mut entry = number(end + 16);
        assert_eq!(entry + number(end + 12), end, "the directory ends where the end begins");
        for (name, content) in files {
            assert_eq!(&bytes[entry..entry + 4], b"PK\x01\x02");
            let length = short(entry + 28);
            assert_eq!(&bytes[entry + 46..entry + 46 + length], name.as_bytes());
            let local = number(entry + 42);
            assert_eq!(&bytes[local..local + 4], b"PK\x03\x04");
            let start = local + 30 + short(local + 26);
            assert_eq!(&bytes[start..start + number(local + 18)], content.as_bytes());
            assert_eq!(number(local + 14), crc(content.as_bytes()) as usize);
            entry += 46 + length;
        }
    }
}

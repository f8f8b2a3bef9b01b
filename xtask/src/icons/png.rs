//! Writes PNG, compressed just well enough for pictures of a few colours.
//! <https://www.w3.org/TR/png/>, <https://www.rfc-editor.org/rfc/rfc1951>

/// A square picture; `pixels` are red, green, blue and opacity, row by row.
pub fn encode(size: u32, pixels: &[[u8; 4]]) -> Vec<u8> {
    let mut out = b"\x89PNG\r\n\x1a\n".to_vec();
    // Eight bits a channel, colours with opacity.
    let head = [&size.to_be_bytes()[..], &size.to_be_bytes(), &[8, 6, 0, 0, 0]].concat();
    chunk(&mut out, b"IHDR", &head);
    chunk(&mut out, b"IDAT", &zlib(&rows(size, pixels)));
    chunk(&mut out, b"IEND", &[]);
    out
}

/// Each row as its difference from the one above, so that most of it is zero.
fn rows(size: u32, pixels: &[[u8; 4]]) -> Vec<u8> {
    const UP: u8 = 2;
    let mut above = vec![0; size as usize * 4];
    let mut out = Vec::new();
    for row in pixels.chunks_exact(size as usize) {
        let row = row.concat();
        out.push(UP);
        out.extend(row.iter().zip(&above).map(|(byte, above)| byte.wrapping_sub(*above)));
        above = row;
    }
    out
}

fn chunk(out: &mut Vec<u8>, kind: &[u8; 4], body: &[u8]) {
    let length = u32::try_from(body.len()).unwrap_or_default();
    out.extend(length.to_be_bytes());
    let whole = [kind, body].concat();
    out.extend(&whole);
    out.extend(crc(&whole).to_be_bytes());
}

fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| (crc >> 1) ^ (0xedb8_8320 * (crc & 1)))
    })
}

fn adler(bytes: &[u8]) -> u32 {
    let sums = bytes.iter().fold((1, 0), |(a, b), byte| {
        let a = (a + u32::from(*byte)) % 65_521;
        (a, (b + a) % 65_521)
    });
    sums.1 << 16 | sums.0
}

/// One block with the fixed codes; a byte that repeats becomes a reference to the one before.
fn zlib(bytes: &[u8]) -> Vec<u8> {
    let mut bits = Bits::default();
    bits.low_first(0b011, 3);
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let same = bytes[at..].iter().take_while(|next| *next == byte).count();
        let repeats = if at > 0 && bytes[at - 1] == *byte { same.min(LONGEST) } else { 0 };
        if repeats >= SHORTEST {
            bits.repeat(repeats);
            at += repeats;
        } else {
            bits.literal(*byte);
            at += 1;
        }
    }
    bits.high_first(0, 7);
    let mut out = vec![0x78, 0x01];
    out.extend(bits.out);
    out.extend(adler(bytes).to_be_bytes());
    out
}

const SHORTEST: usize = 3;
const LONGEST: usize = 258;

/// Bits, packed from the lowest of each byte up.
#[derive(Default)]
struct Bits {
    out: Vec<u8>,
    used: u32,
}

impl Bits {
    fn bit(&mut self, bit: u32) {
        if self.used.is_multiple_of(8) {
            self.out.push(0);
        }
        if let Some(last) = self.out.last_mut() {
            *last |= u8::from(bit & 1 == 1) << (self.used % 8);
        }
        self.used += 1;
    }

    fn low_first(&mut self, value: u32, count: u32) {
        (0..count).for_each(|at| self.bit(value >> at));
    }

    fn high_first(&mut self, value: u32, count: u32) {
        (0..count).rev().for_each(|at| self.bit(value >> at));
    }

    fn literal(&mut self, byte: u8) {
        match u32::from(byte) {
            low @ 0..=143 => self.high_first(0x30 + low, 8),
            high => self.high_first(0x190 + high - 144, 9),
        }
    }

    /// So many times the byte before: a length, and the distance 1.
    fn repeat(&mut self, length: usize) {
        let (code, base, extra) = length_code(length);
        if code < 280 {
            self.high_first(code - 256, 7)
        } else {
            self.high_first(0xc0 + code - 280, 8)
        }
        self.low_first(u32::try_from(length - base).unwrap_or_default(), extra);
        self.high_first(0, 5);
    }
}

/// The code of a length, the shortest length it stands for, and its number of extra bits.
fn length_code(length: usize) -> (u32, usize, u32) {
    if length == LONGEST {
        return (285, LONGEST, 0);
    }
    let mut base = SHORTEST;
    for code in 257..285 {
        let extra = u32::saturating_sub(code - 257, 4) / 4;
        let next = base + (1 << extra);
        if length < next {
            return (code, base, extra);
        }
        base = next;
    }
    (285, LONGEST, 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_have_the_codes_of_the_table() {
        for (length, expected) in [
            (3, (257, 3, 0)),
            (10, (264, 10, 0)),
            (12, (265, 11, 1)),
            (257, (284, 227, 5)),
            (258, (285, 258, 0)),
        ] {
            assert_eq!(length_code(length), expected);
        }
    }

    #[test]
    fn checksums_are_those_of_the_standards() {
        assert_eq!(crc(b"123456789"), 0xcbf4_3926);
        assert_eq!(adler(b"Wikipedia"), 0x11e6_0398);
    }
}

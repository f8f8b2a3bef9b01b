//! The icons of the installed page, drawn from `static/icon.svg`: the same bytes on every machine.

mod path;
mod png;

use crate::html;
use crate::run::Outcome;
use path::{Drawing, Paint};

/// Sizes in pixels that browsers ask for.
pub const SIZES: [u32; 2] = [192, 512];
/// Each pixel is the mean of so many by so many points.
const POINTS: u32 = 4;

/// The icon as PNG.
pub fn png(svg: &str, size: u32) -> Outcome<Vec<u8>> {
    let shapes = shapes(svg)?;
    let side = side(svg)?;
    let mut pixels = Vec::new();
    for y in 0..size {
        for x in 0..size {
            pixels.push(pixel(&shapes, x, y, side / f64::from(size)));
        }
    }
    Ok(png::encode(size, &pixels))
}

/// Red, green, blue and opacity of a pixel.
fn pixel(shapes: &[Drawing], x: u32, y: u32, scale: f64) -> [u8; 4] {
    let place = |at: u32, point: u32| (f64::from(at) + (f64::from(point) + 0.5) / f64::from(POINTS)) * scale;
    let mut sum = [0_u32; 4];
    for point in 0..POINTS * POINTS {
        let (px, py) = (place(x, point % POINTS), place(y, point / POINTS));
        // What stands later lies on top.
        if let Some(shape) = shapes.iter().rev().find(|shape| shape.covers(px, py)) {
            let Paint(red, green, blue) = shape.paint;
            for (part, value) in sum.iter_mut().zip([red, green, blue, 255]) {
                *part += u32::from(value);
            }
        }
    }
    let hit = sum[3] / 255;
    let mean = |total: u32, of: u32| u8::try_from((total + of / 2) / of.max(1)).unwrap_or(255);
    [mean(sum[0], hit), mean(sum[1], hit), mean(sum[2], hit), mean(sum[3], POINTS * POINTS)]
}

fn side(svg: &str) -> Outcome<f64> {
    let root = html::elements(svg, "svg").into_iter().next().ok_or("the icon is no SVG")?;
    let size = root.attribute("viewBox").and_then(|view| view.split(' ').nth(2)?.parse().ok());
    size.ok_or_else(|| "the icon has no viewBox".into())
}

/// The shapes from the lowest to the topmost.
fn shapes(svg: &str) -> Outcome<Vec<Drawing>> {
    let mut found = Vec::new();
    for name in ["path", "circle"] {
        for element in html::voids(svg, name) {
            let drawing =
                Drawing::read(&element).ok_or_else(|| format!("{} is not understood", element.tag))?;
            found.push((element.range.start, drawing));
        }
    }
    found.sort_by_key(|(at, _)| *at);
    if found.is_empty() {
        Err("the icon shows nothing".into())
    } else {
        Ok(found.into_iter().map(|f| f.1).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ICON: &str = include_str!("../../static/icon.svg");

    #[test]
    fn the_icon_is_drawn_as_the_svg_says() {
        let shapes = shapes(ICON).unwrap();
        let at = |x: f64, y: f64| {
            let scale = 32.0 / 512.0;
            pixel(&shapes, (x / scale) as u32, (y / scale) as u32, scale)
        };
        let (brand, white, nothing) = ([0x0b, 0x5d, 0x57, 255], [255; 4], [0; 4]);
        assert_eq!(at(5.0, 5.0), brand, "the label");
        assert_eq!(at(13.7, 21.0), white, "the tick");
        assert_eq!(at(21.0, 8.6), white, "the hole");
        assert_eq!(at(27.0, 5.0), nothing, "the cut corner");
        assert_eq!(at(3.05, 28.95), nothing, "the round corner");
    }

    #[test]
    fn a_png_has_its_size_and_is_always_the_same() {
        let png = png(ICON, 192).unwrap();
        assert!(png.starts_with(b"\x89PNG\r\n\x1a\n"));
        assert_eq!(png[16..24], [0, 0, 0, 192, 0, 0, 0, 192]);
        assert_eq!(png, super::png(ICON, 192).unwrap());
        assert!(png.len() < 20_000, "{}", png.len());
    }
}

//! The little of SVG that the icon is made of: paths of lines and quarter arcs, and circles.
//! <https://www.w3.org/TR/SVG2/paths.html>

use crate::html::Element;

type Point = (f64, f64);

/// Red, green, blue.
#[derive(Clone, Copy)]
pub struct Paint(pub u8, pub u8, pub u8);

/// A shape with its colour.
pub struct Drawing {
    pub paint: Paint,
    outline: Vec<Point>,
    /// Half the width of the line, where it is drawn and not filled.
    stroke: Option<f64>,
}

impl Drawing {
    /// Reads a `path` or `circle` element.
    pub fn read(element: &Element) -> Option<Self> {
        let number = |name| element.attribute(name)?.parse::<f64>().ok();
        let stroke = element.attribute("stroke");
        let paint = paint(stroke.or(element.attribute("fill"))?)?;
        let outline = match element.attribute("d") {
            Some(path) => outline(path)?,
            None => circle((number("cx")?, number("cy")?), number("r")?),
        };
        let stroke = if stroke.is_some() { Some(number("stroke-width")? / 2.0) } else { None };
        Some(Drawing { paint, outline, stroke })
    }

    /// Whether a point lies in it.
    pub fn covers(&self, x: f64, y: f64) -> bool {
        match self.stroke {
            // Round ends and joins: all that is near enough.
            Some(reach) => pairs(&self.outline).any(|(a, b)| distance((x, y), a, b) <= reach),
            None => {
                let ends = self.outline.last().copied().zip(self.outline.first().copied());
                let crossed = pairs(&self.outline).chain(ends).filter(|(a, b)| is_left_of(x, y, *a, *b));
                crossed.count() % 2 == 1
            }
        }
    }
}

fn pairs(points: &[Point]) -> impl Iterator<Item = (Point, Point)> {
    points.iter().copied().zip(points.iter().copied().skip(1))
}

/// Whether a ray to the right of the point meets the line from `a` to `b`.
fn is_left_of(x: f64, y: f64, a: Point, b: Point) -> bool {
    (a.1 > y) != (b.1 > y) && x < (b.0 - a.0) * (y - a.1) / (b.1 - a.1) + a.0
}

fn distance((x, y): Point, a: Point, b: Point) -> f64 {
    let (dx, dy) = (b.0 - a.0, b.1 - a.1);
    let along = (((x - a.0) * dx + (y - a.1) * dy) / (dx * dx + dy * dy)).clamp(0.0, 1.0);
    let (px, py) = (x - a.0 - along * dx, y - a.1 - along * dy);
    (px * px + py * py).sqrt()
}

fn paint(colour: &str) -> Option<Paint> {
    let digits = colour.strip_prefix('#')?;
    let digits =
        if digits.len() == 3 { digits.chars().flat_map(|c| [c, c]).collect() } else { digits.to_owned() };
    let part = |at| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
    Some(Paint(part(0)?, part(2)?, part(4)?))
}

fn circle((cx, cy): Point, radius: f64) -> Vec<Point> {
    let quarters = [(1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0), (1.0, 0.0)];
    let points: Vec<Point> = quarters.iter().map(|(x, y)| (cx + x * radius, cy + y * radius)).collect();
    let mut all = vec![points[0]];
    pairs(&points).for_each(|(a, b)| quarter(a, b, radius, &mut all));
    all
}

/// The points of a path with the commands M h l v a z, the arcs being quarters of circles.
fn outline(path: &str) -> Option<Vec<Point>> {
    let mut points: Vec<Point> = Vec::new();
    let mut rest = path;
    while let Some(command) = rest.chars().next() {
        let body = &rest[1..];
        let end = body.find(|c: char| c.is_ascii_alphabetic()).unwrap_or(body.len());
        let numbers = numbers(&body[..end])?;
        rest = &body[end..];
        let (x, y) = points.last().copied().unwrap_or_default();
        match (command, numbers.as_slice()) {
            ('M', [to_x, to_y]) => points.push((*to_x, *to_y)),
            ('H', [to_x]) => points.push((*to_x, y)),
            ('V', [to_y]) => points.push((x, *to_y)),
            ('h', [dx]) => points.push((x + dx, y)),
            ('v', [dy]) => points.push((x, y + dy)),
            ('l', steps) => steps.chunks_exact(2).try_for_each(|step| {
                let (x, y) = *points.last()?;
                points.push((x + step[0], y + step[1]));
                Some(())
            })?,
            ('L', steps) => points.extend(steps.chunks_exact(2).map(|to| (to[0], to[1]))),
            ('a', [rx, ry, _, _, 1.0, dx, dy]) if rx == ry => {
                quarter((x, y), (x + dx, y + dy), *rx, &mut points);
            }
            ('z', []) => {}
            _ => return None,
        }
    }
    Some(points)
}

/// `4.2 4.2L22.5-13` and the like: a sign begins a number too.
fn numbers(text: &str) -> Option<Vec<f64>> {
    let apart = text.replace('-', " -").replace(',', " ");
    apart.split_whitespace().map(|number| number.parse().ok()).collect()
}

/// A quarter of a circle, clockwise on the screen, without its first point. No sine: only what every
/// machine computes to the same bit.
fn quarter(from: Point, to: Point, radius: f64, out: &mut Vec<Point>) {
    const STEPS: u32 = 16;
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let middle = ((from.0 + to.0 - dy) / 2.0, (from.1 + to.1 + dx) / 2.0);
    for step in 1..=STEPS {
        let part = f64::from(step) / f64::from(STEPS);
        let (x, y) = (from.0 + dx * part - middle.0, from.1 + dy * part - middle.1);
        let scale = radius / (x * x + y * y).sqrt();
        out.push((middle.0 + x * scale, middle.1 + y * scale));
    }
}

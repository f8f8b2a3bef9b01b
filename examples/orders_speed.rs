//! How fast a file of orders is read: `cargo run --release --example orders_speed -- FILE...`

use std::time::Instant;

use store_helper::core::orders::{Options, Preview};
use store_helper::core::readers::encoding::decode;

fn main() {
    for file in std::env::args().skip(1) {
        let bytes = std::fs::read(&file).expect("a file that can be read");
        let (text, encoding) = decode(&bytes);
        let text: std::rc::Rc<str> = text.into();
        for _ in 0..3 {
            let start = Instant::now();
            let options = Options { encoding, ..Options::default() };
            let mut preview = Preview::new(text.clone(), options);
            let (mut first, mut longest) = (None, 0.0_f64);
            loop {
                let slice = Instant::now();
                let progress = preview.advance(256 * 1024);
                longest = longest.max(slice.elapsed().as_secs_f64() * 1000.0);
                if progress.orders > 0 && first.is_none() {
                    first = Some(start.elapsed().as_millis());
                }
                if progress.finished {
                    break;
                }
            }
            let all = start.elapsed();
            let orders = preview.summaries().len();
            let fates = preview.fates();
            println!(
                "{file}: {orders} orders, {} values in {} ms; first after {first:?} ms, longest slice {longest:.1} ms; {:?}",
                fates.values,
                all.as_millis(),
                preview.outcomes()
            );
        }
    }
}

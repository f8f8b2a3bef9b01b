//! Records that many orders use, read once: to read an address, a company or a variant anew for each
//! of its orders would be half of all the reading.

use super::json_record::Record;
use super::reader::{KeyOrder, Problem, read};
use crate::from_json::api::resource::Resource;
use crate::outcome::source_path::SourcePath;
use rustc_hash::FxHasher;
use std::cell::RefCell;
use std::collections::HashMap;
use std::hash::BuildHasherDefault;
use std::rc::Rc;
use text::turns::Turns;

/// The records of a file: reads them, and keeps those that many orders use.
#[derive(Debug, Default)]
pub(crate) struct Records {
    kept: RefCell<HashMap<usize, Rc<Record>, BuildHasherDefault<FxHasher>>>,
    order: RefCell<KeyOrder>,
}

impl Records {
    /// The record that begins at `offset`; with its `path`, read for every detail.
    pub async fn record(
        &self,
        text: &str,
        offset: usize,
        resource: Resource,
        path: Option<Rc<SourcePath>>,
        turns: &Turns,
    ) -> Result<Rc<Record>, Problem> {
        let keep = path.is_none() && is_shared(resource);
        if keep && let Some(known) = self.kept.borrow().get(&offset) {
            return Ok(known.clone());
        }
        let mut order = std::mem::take(&mut *self.order.borrow_mut());
        let read = read(text, offset, resource, path, &mut order, turns).await;
        *self.order.borrow_mut() = order;
        let record = Rc::new(read?);
        if keep {
            self.kept.borrow_mut().insert(offset, record.clone());
        }
        Ok(record)
    }
}

fn is_shared(resource: Resource) -> bool {
    use crate::from_json::api::resource::Resource::{Address, Company, Currency, Location, Variant};
    matches!(resource, Address | Company | Currency | Location | Variant)
}

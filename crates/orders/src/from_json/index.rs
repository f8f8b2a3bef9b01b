//! Where each record of a JSON text stands, and which ids it joins.

pub(crate) use readers::json::token::{Event, Mode};

use super::api::resource::{Resource, list_name, single_name};
use super::record_ids::RecordIds;
use readers::json::Reader;
use readers::json::escapes::unescaped;
use readers::trimmed;
use std::borrow::Cow;
use text::span::Span;

/// A record's place and ids. Small, for there are many.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    pub span: Span,
    /// Its `id`.
    id: Option<u64>,
    /// The id of the record it belongs to: `order_id` or `fulfillment_id`.
    parent: Option<u64>,
    /// Its number in its list, or none if it stands alone under its key.
    pub number: Option<u32>,
    /// Whether it stands without a key of its own.
    pub bare: bool,
    /// The first order that uses it.
    pub owner: Option<u32>,
}

/// By which ids records are found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ids {
    /// Their own.
    Own,
    /// Those of the records that they belong to.
    Parents,
}

/// The records of one kind.
#[derive(Debug, Default)]
pub(crate) struct Section {
    /// In order of appearance.
    pub entries: Vec<Entry>,
    /// Whether the text has a place for such records, even an empty one.
    pub present: bool,
    by_id: Vec<(u64, u32)>,
    by_parent: Vec<(u64, u32)>,
}

/// All records, by kind.
#[derive(Debug, Default)]
pub(crate) struct Index {
    sections: [Section; Resource::ALL.len()],
    ids: RecordIds,
}

impl Index {
    pub fn section(&self, resource: Resource) -> &Section {
        &self.sections[resource as usize]
    }

    pub fn section_mut(&mut self, resource: Resource) -> &mut Section {
        &mut self.sections[resource as usize]
    }

    /// Adds the record at `span`.
    pub fn add(&mut self, text: &str, resource: Resource, span: Span, number: Option<u32>, bare: bool) {
        let (id, parent) = ids_of(text, span, resource, &mut self.ids);
        let section = self.section_mut(resource);
        section.present = true;
        section.entries.push(Entry { span, id, parent, number, bare, owner: None });
    }

    /// The first record of a kind with this id.
    pub fn by_id(&self, resource: Resource, id: &str) -> Option<u32> {
        children(&self.section(resource).by_id, self.ids.known(id)?).next()
    }

    /// The records of a kind that belong to the record with this id, in order of appearance.
    pub fn by_parent(&self, resource: Resource, id: &str) -> impl Iterator<Item = u32> + '_ {
        let id = self.ids.known(id).into_iter();
        id.flat_map(move |id| children(&self.section(resource).by_parent, id))
    }

    /// Makes the records of one kind findable by some ids, once all are added; tells how many there
    /// are.
    #[expect(clippy::disallowed_methods, reason = "hundreds of thousands of ids: here speed counts")]
    pub fn sort(&mut self, resource: Resource, ids: Ids) -> usize {
        let section = self.section_mut(resource);
        let id_of = |entry: &Entry| if ids == Ids::Own { entry.id } else { entry.parent };
        let numbered = section.entries.iter().zip(0_u32..);
        let mut sorted: Vec<_> = numbered.filter_map(|(e, at)| Some((id_of(e)?, at))).collect();
        sorted.sort_unstable();
        let count = sorted.len();
        match ids {
            Ids::Own => section.by_id = sorted,
            Ids::Parents => section.by_parent = sorted,
        }
        count
    }
}

impl Section {
    pub fn entry(&self, at: u32) -> Option<&Entry> {
        self.entries.get(at as usize)
    }

    /// The records that belong to no record by an id of their own.
    pub fn orphans(&self) -> impl Iterator<Item = u32> + '_ {
        self.entries.iter().zip(0_u32..).filter(|(entry, _)| entry.parent.is_none()).map(|(_, at)| at)
    }

    /// Whether the record belongs to another by an id, and to which.
    pub fn parent_key(&self, at: u32) -> Option<u64> {
        self.entry(at)?.parent
    }

    /// Whether there is a record with this key.
    pub fn has_key(&self, key: u64) -> bool {
        self.by_id.binary_search_by_key(&key, |(id, _)| *id).is_ok()
    }
}

fn children(sorted: &[(u64, u32)], key: u64) -> impl Iterator<Item = u32> + '_ {
    let first = sorted.partition_point(|(id, _)| *id < key);
    let rest = sorted.get(first..).unwrap_or(&[]);
    rest.iter().take_while(move |(id, _)| *id == key).map(|(_, at)| *at)
}

/// The ids of the record at `span`. Reads only as far as it has to: ids stand in front.
fn ids_of(text: &str, span: Span, resource: Resource, ids: &mut RecordIds) -> (Option<u64>, Option<u64>) {
    let parent_key = match resource {
        Resource::LineItem | Resource::Fulfilment => Some("order_id"),
        Resource::FulfilmentLineItem => Some("fulfillment_id"),
        _ => None,
    };
    let mut reader = Reader::at(text, span.start(), Mode::Strict);
    let (mut id, mut parent) = (None, None);
    reader.next_token();
    while let Event::Key(key) = reader.next_token().event {
        let target = match key.raw {
            "id" => &mut id,
            raw if Some(raw) == parent_key => &mut parent,
            _ => {
                if reader.skip_value().is_none() {
                    break;
                }
                continue;
            }
        };
        let Some(span) = reader.skip_value() else { break };
        let written = span.of(text);
        let said = match written.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
            Some(inside) if inside.contains('\\') => Cow::Owned(unescaped(inside)),
            inside => Cow::Borrowed(inside.unwrap_or(written)),
        };
        let id_text = trimmed(&said);
        *target = (written != "null" && !id_text.is_empty()).then(|| ids.number_of(id_text));
        if id.is_some() && (parent.is_some() || parent_key.is_none()) {
            break;
        }
    }
    (id, parent)
}

/// The path of a record.
pub(crate) fn prefix(resource: Resource, entry: &Entry) -> String {
    match entry.number {
        _ if entry.bare => String::new(),
        Some(number) => format!("{}[{number}]", list_name(resource)),
        None => single_name(resource).to_owned(),
    }
}

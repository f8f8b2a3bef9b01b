//! Where each record of a JSON text stands, and which ids it joins.

pub(crate) use readers::json::token::{Event, Mode};

use super::api::resource::{Resource, list_name, single_name};
use super::record_ids::RecordIds;
use crate::outcome::source_path::SourcePath;
use readers::json::Reader;
use readers::json::escapes::unescaped;
use readers::trimmed;
use std::borrow::Cow;
use std::cell::Cell;
use std::ops::Range;
use text::span::Span;

/// A record's place. Small, for there are many.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    pub span: Span,
    /// Its number in its list; `NONE` if it stands alone under its key.
    number: u32,
    /// The first order that uses it; `NONE` if none does.
    owner: Cell<u32>,
    /// Whether it stands without a key of its own.
    bare: bool,
    /// Whether it names a record that it belongs to.
    has_parent: bool,
}

const NONE: u32 = u32::MAX;

impl Entry {
    /// The first order that uses it.
    pub fn owner(&self) -> Option<u32> {
        Some(self.owner.get()).filter(|owner| *owner != NONE)
    }

    /// Notes the first order that uses it.
    pub fn belongs_to(&self, order: u32) {
        self.owner.set(order);
    }
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
    /// Each id and the number of its record; sorted once all are added.
    by_id: Vec<(u64, u32)>,
    by_parent: Vec<(u64, u32)>,
}

/// All records, by kind.
#[derive(Debug, Default)]
pub(crate) struct Index {
    sections: [Section; Resource::ALL.len()],
    ids: RecordIds,
    /// Where each document begins.
    documents: Vec<u32>,
}

impl Index {
    pub fn section(&self, resource: Resource) -> &Section {
        &self.sections[resource as usize]
    }

    pub fn section_mut(&mut self, resource: Resource) -> &mut Section {
        &mut self.sections[resource as usize]
    }

    /// Notes that a document begins at `offset`.
    pub fn begin_document(&mut self, offset: usize) {
        self.documents.push(u32::try_from(offset).unwrap_or(u32::MAX));
    }

    /// Adds the record at `span`.
    pub fn add(&mut self, text: &str, resource: Resource, span: Span, number: Option<u32>, bare: bool) {
        let (id, parent) = ids_of(text, span, resource, &mut self.ids);
        let section = self.section_mut(resource);
        section.present = true;
        let at = u32::try_from(section.entries.len()).unwrap_or(u32::MAX);
        section.by_id.extend(id.map(|id| (id, at)));
        section.by_parent.extend(parent.map(|parent| (parent, at)));
        let number = number.unwrap_or(NONE);
        let owner = Cell::new(NONE);
        section.entries.push(Entry { span, number, owner, bare, has_parent: parent.is_some() });
    }

    /// The record of a kind with this id: of several the first of the document that `offset` lies in,
    /// or else the first of all.
    pub fn by_id(&self, resource: Resource, id: &str, offset: usize) -> Option<u32> {
        let section = self.section(resource);
        let all = with_key(&section.by_id, self.ids.known(id)?);
        let (_, first) = *all.first()?;
        let here = all.len() > 1;
        here.then(|| within(all, self.of_document(section, offset)).first())
            .flatten()
            .map_or(Some(first), |(_, at)| Some(*at))
    }

    /// The records of a kind that belong to the record of the kind `parent` which is the `at`th and
    /// has this id, in order of appearance. Each record belongs to one: where several have the same
    /// id, to the first of its own document, or else to the first of all.
    pub fn by_parent(&self, resource: Resource, parent: Resource, at: u32, id: &str) -> Vec<u32> {
        let Some(key) = self.ids.known(id) else { return Vec::new() };
        let (section, parents) = (self.section(resource), self.section(parent));
        let all = with_key(&section.by_parent, key);
        let same = with_key(&parents.by_id, key);
        let numbers = |all: &[(u64, u32)]| all.iter().map(|(_, at)| *at).collect();
        if same.len() < 2 {
            return numbers(all);
        }
        let document = |at: u32| self.document(parents.entry(at).map_or(0, |entry| entry.span.start()));
        let is_first_here = |at: u32, document: Range<usize>| {
            let here = within(same, of_range(parents, &document));
            here.first().is_some_and(|(_, first)| *first == at)
        };
        let own = document(at);
        if !is_first_here(at, own.clone()) {
            return Vec::new();
        }
        if same.first().is_none_or(|(_, first)| *first != at) {
            return numbers(within(all, of_range(section, &own)));
        }
        // The first of all has those of other documents too that do not have the record themselves.
        let mut found = Vec::new();
        let mut rest = all;
        while let Some((_, next)) = rest.first() {
            let document = self.document(section.entry(*next).map_or(0, |entry| entry.span.start()));
            let here = within(rest, of_range(section, &document));
            if document == own || within(same, of_range(parents, &document)).is_empty() {
                found.extend(here.iter().map(|(_, at)| *at));
            }
            rest = rest.get(here.len().max(1)..).unwrap_or(&[]);
        }
        found
    }

    /// The bytes of the document that `offset` lies in, up to the next one.
    fn document(&self, offset: usize) -> Range<usize> {
        let behind = self.documents.partition_point(|start| *start as usize <= offset);
        let start = |at: usize| self.documents.get(at).map(|start| *start as usize);
        behind.checked_sub(1).and_then(start).unwrap_or(0)..start(behind).unwrap_or(usize::MAX)
    }

    fn of_document(&self, section: &Section, offset: usize) -> Range<u32> {
        of_range(section, &self.document(offset))
    }

    /// Makes the records of one kind findable by some ids, once all are added; tells how many there
    /// are.
    #[expect(clippy::disallowed_methods, reason = "hundreds of thousands of ids: here speed counts")]
    pub fn sort(&mut self, resource: Resource, ids: Ids) -> usize {
        let section = self.section_mut(resource);
        let sorted = if ids == Ids::Own { &mut section.by_id } else { &mut section.by_parent };
        sorted.sort_unstable();
        sorted.len()
    }
}

impl Section {
    pub fn entry(&self, at: u32) -> Option<&Entry> {
        self.entries.get(at as usize)
    }

    /// The records that belong to no record by an id of their own.
    pub fn orphans(&self) -> impl Iterator<Item = u32> + '_ {
        self.entries.iter().zip(0_u32..).filter(|(entry, _)| !entry.has_parent).map(|(_, at)| at)
    }

    /// The keys of the records that they belong to, with the number of each.
    pub fn parent_keys(&self) -> &[(u64, u32)] {
        &self.by_parent
    }

    /// Whether there is a record with this key.
    pub fn has_key(&self, key: u64) -> bool {
        self.by_id.binary_search_by_key(&key, |(id, _)| *id).is_ok()
    }
}

/// The records with this key, in order of appearance.
fn with_key(sorted: &[(u64, u32)], key: u64) -> &[(u64, u32)] {
    let start = sorted.partition_point(|(id, _)| *id < key);
    let rest = sorted.get(start..).unwrap_or(&[]);
    rest.get(..rest.partition_point(|(id, _)| *id == key)).unwrap_or(&[])
}

/// Those of records with one key whose numbers lie in `numbers`.
fn within(all: &[(u64, u32)], numbers: Range<u32>) -> &[(u64, u32)] {
    let start = all.partition_point(|(_, at)| *at < numbers.start);
    let end = all.partition_point(|(_, at)| *at < numbers.end);
    all.get(start..end).unwrap_or(&[])
}

/// The numbers of the records that stand in these bytes.
fn of_range(section: &Section, bytes: &Range<usize>) -> Range<u32> {
    let before = |offset: usize| section.entries.partition_point(|entry| entry.span.start() < offset);
    let number = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    number(before(bytes.start))..number(before(bytes.end))
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
pub(crate) fn path(resource: Resource, entry: &Entry) -> SourcePath {
    if entry.bare {
        return SourcePath::Itself;
    }
    let number = Some(entry.number).filter(|number| *number != NONE);
    let name = if number.is_some() { list_name(resource) } else { single_name(resource) };
    SourcePath::Record(name, number)
}

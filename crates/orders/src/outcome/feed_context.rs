//! What the person asked for, ready for use on every order.

use super::order_builder::OrderBuilder;
use crate::options::Options;
use knowledge::catalogue::Code;
use knowledge::catalogue::orders::{other_location, status_unmapped};
use knowledge::finding::Finding;
use knowledge::profiles::Profile;
use knowledge::shipstation::status_mapping::StatusMapping;
use knowledge::vocabulary::ArgName;
use text::shorten;
use text::span::Span;

/// What is asked for as a stock location and is no id: it leaves out nothing.
pub(crate) fn location_findings(options: &Options) -> impl Iterator<Item = Finding> {
    let wrong = asked_for(options).filter(|id| !is_id(id));
    wrong.map(|id| Finding::new(Code::LocationNotANumber).with(ArgName::Found, shorten::quoted(id)))
}

fn asked_for(options: &Options) -> impl Iterator<Item = &str> {
    let all = options.location.as_deref().unwrap_or("").split(',').map(str::trim);
    all.filter(|id| !id.is_empty())
}

fn is_id(id: &str) -> bool {
    id.bytes().all(|b| b.is_ascii_digit())
}

#[derive(Debug, Clone)]
pub(crate) struct Context {
    pub profile: Profile,
    pub documented_only: bool,
    mapping: StatusMapping,
    locations: Vec<String>,
}

impl Context {
    pub fn new(profile: Profile, options: &Options) -> Self {
        let locations = asked_for(options);
        Context {
            profile,
            documented_only: options.documented_only,
            mapping: options.statuses.clone().unwrap_or_else(|| StatusMapping::of(profile)),
            locations: locations.filter(|id| is_id(id)).map(str::to_owned).collect(),
        }
    }

    /// What the state of an order, which stands at `span`, means.
    pub fn status(&self, builder: &mut OrderBuilder, state: &str, span: Span) {
        match status_unmapped::check(state, self.profile.facts(), &self.mapping, span) {
            Ok(status) => builder.status = status.or(builder.status),
            Err(finding) => builder.found(finding),
        }
    }

    /// Whether an order of the stock location `id`, which stands at `span`, is left out.
    pub fn location(&self, builder: &mut OrderBuilder, id: &str, span: Span) {
        builder.findings.extend(other_location::check(id, &self.locations, span));
    }
}

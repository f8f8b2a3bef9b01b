//! Which order states of a store mean which state in ShipStation.
//!
//! The connection form takes a comma-separated list for each of five states and compares
//! case-sensitively: see the
//! [guide](https://help.shipstation.com/hc/en-us/articles/360025856192-Custom-Store-Development-Guide).

use super::order_status::OrderStatus;
use crate::profiles::Profile;

/// The five lists of the connection form, each as the person typed it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StatusMapping {
    lists: [String; 5],
}

/// What the lists say about one state of the store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mapped {
    /// It is listed.
    To(OrderStatus),
    /// It is listed only with other capital or small letters.
    CaseDiffers {
        /// As the list writes it.
        listed: String,
        /// Where it would lead.
        to: OrderStatus,
    },
    /// It is in no list.
    Nowhere,
}

impl StatusMapping {
    /// What the stores of this kind need, as far as it is known; else the lists are empty, which
    /// tells nothing.
    pub fn of(profile: Profile) -> Self {
        let mut mapping = StatusMapping::default();
        for (status, list) in profile.facts().statuses {
            mapping.set(*status, *list);
        }
        mapping
    }

    /// The list for `status`.
    pub fn list(&self, status: OrderStatus) -> &str {
        &self.lists[status as usize]
    }

    /// Puts `list` in the place of the list for `status`.
    pub fn set(&mut self, status: OrderStatus, list: impl Into<String>) {
        self.lists[status as usize] = list.into();
    }

    /// Takes `state` out of every list and appends it to the one for `status`.
    pub fn assign(&mut self, state: &str, status: OrderStatus) {
        for list in &mut self.lists {
            if states(list).any(|listed| listed == state) {
                *list = states(list).filter(|listed| *listed != state).collect::<Vec<_>>().join(", ");
            }
        }
        let list = &mut self.lists[status as usize];
        if !list.trim().is_empty() {
            list.push_str(", ");
        }
        list.push_str(state);
    }

    /// Whether no list holds anything.
    pub fn is_empty(&self) -> bool {
        self.lists.iter().all(|list| states(list).next().is_none())
    }

    /// States that stand in a list more than once, or in more than one: ShipStation can give each
    /// only one meaning.
    pub fn repeated(&self) -> Vec<&str> {
        let all: Vec<&str> = self.lists.iter().flat_map(|list| states(list)).collect();
        let mut repeated = Vec::new();
        for (i, state) in all.iter().enumerate() {
            if all.iter().take(i).any(|earlier| earlier == state) && !repeated.contains(state) {
                repeated.push(*state);
            }
        }
        repeated
    }

    /// Where `state` leads.
    pub fn find(&self, state: &str) -> Mapped {
        let all = || OrderStatus::ALL.into_iter().flat_map(|to| states(self.list(to)).map(move |s| (s, to)));
        if let Some((_, to)) = all().find(|(listed, _)| *listed == state) {
            return Mapped::To(to);
        }
        let lower = state.to_lowercase();
        match all().find(|(listed, _)| listed.to_lowercase() == lower) {
            Some((listed, to)) => Mapped::CaseDiffers { listed: listed.to_owned(), to },
            None => Mapped::Nowhere,
        }
    }
}

fn states(list: &str) -> impl Iterator<Item = &str> {
    list.split(',').map(str::trim).filter(|state| !state.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_split_at_commas_and_compared_case_sensitively() {
        let mut mapping = StatusMapping::default();
        assert!(mapping.is_empty());
        mapping.set(OrderStatus::Paid, "unshipped,  awaiting_fulfillment");
        assert_eq!(mapping.find("awaiting_fulfillment"), Mapped::To(OrderStatus::Paid));
        let differs = Mapped::CaseDiffers { listed: "unshipped".into(), to: OrderStatus::Paid };
        assert_eq!(mapping.find("Unshipped"), differs);
        assert_eq!(mapping.find("shipped"), Mapped::Nowhere);
    }

    #[test]
    fn a_state_in_two_lists_is_told_once_and_another_spelling_is_another_state() {
        let mut mapping = StatusMapping::of(Profile::QuickbooksCommerce);
        assert!(mapping.repeated().is_empty());
        mapping.set(OrderStatus::OnHold, "Void, void , held, void");
        assert_eq!(mapping.repeated(), ["void"]);
    }

    #[test]
    fn a_state_that_is_assigned_leaves_its_old_list() {
        let mut mapping = StatusMapping::of(Profile::QuickbooksCommerce);
        mapping.assign("void", OrderStatus::OnHold);
        assert_eq!(mapping.list(OrderStatus::Cancelled), "deleted");
        assert_eq!(mapping.find("void"), Mapped::To(OrderStatus::OnHold));
    }
}

//! Two files to try, invented for this page: each shows the trouble that is typical of its kind.

/// QuickBooks Commerce orders: one with nothing to say against it, one that loses much, one
/// without a shipping address, a draft, and one that has left already.
pub const QUICKBOOKS_COMMERCE: &str = include_str!("samples/quickbooks-commerce.json");

/// A Custom Store page: one right order, one with what developers meet first, one whose shipping
/// address is missing.
pub const CUSTOM_STORE: &str = include_str!("samples/custom-store.xml");

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::Options;
    use crate::outcome::order_outcome::Outcome;
    use crate::preview::examine::examine;

    fn outcomes(text: &str) -> Vec<(Option<String>, Outcome)> {
        examine(text, &Options::default()).orders.into_iter().map(|o| (o.number, o.outcome)).collect()
    }

    #[test]
    fn each_sample_shows_every_outcome_it_is_meant_to() {
        let number = |text: &str| Some(text.to_owned());
        assert_eq!(
            outcomes(QUICKBOOKS_COMMERCE),
            [
                (number("SO1041"), Outcome::Arrives),
                (number("SO1042"), Outcome::ArrivesWithWarnings),
                (number("SO1043"), Outcome::DoesNotArrive),
                (number("SO1044"), Outcome::NotInFeed),
                (number("SO1045"), Outcome::ArrivesWithWarnings),
            ]
        );
        assert_eq!(
            outcomes(CUSTOM_STORE),
            [
                (number("W-2201"), Outcome::Arrives),
                (number("W-2202"), Outcome::DoesNotArrive),
                (number("W-2203"), Outcome::DoesNotArrive),
            ]
        );
    }
}

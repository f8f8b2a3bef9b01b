//! Which host a URL really leads to, whatever it is dressed up as.

use super::query::percent_decoded;
use std::net::{Ipv4Addr, Ipv6Addr};
use text::edit_distance::is_within;
use text::file_ending::is_file_ending;

/// The host of QuickBooks Commerce's feeds for ShipStation.
pub(crate) const FEED_HOST: &str = "shipstation.tradegecko.com";

/// What is known about a host.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Host {
    /// None is there.
    Missing,
    /// No program takes it for a host, whatever it ends in.
    Impossible,
    /// `shipstation.tradegecko.com`
    Feed,
    /// `tradegecko.com` or another host below it.
    Tradegecko,
    /// One of the two with a slip of the hand.
    AlmostTradegecko,
    /// Bears the name, and belongs to somebody else.
    Lookalike,
    /// One of ShipStation's own sites.
    Shipstation,
    /// Cannot be reached from the internet.
    Private,
    /// Any other.
    Other,
}

impl Host {
    /// What `host`, as written in a URL, is.
    pub fn of(host: &str) -> Host {
        let name = normal(host);
        if name.is_empty() {
            Host::Missing
        } else if is_impossible(&name) {
            Host::Impossible
        } else if name == FEED_HOST {
            Host::Feed
        } else if is_below(&name, "tradegecko.com") {
            Host::Tradegecko
        } else if is_slip(&name) {
            Host::AlmostTradegecko
        } else if mentions_tradegecko(&name) {
            Host::Lookalike
        } else if is_shipstations(&name) {
            Host::Shipstation
        } else if is_private(&name) {
            Host::Private
        } else {
            Host::Other
        }
    }
}

/// Whether the name of the closed service is in `name`, wherever.
pub(crate) fn mentions_tradegecko(name: &str) -> bool {
    name.to_ascii_lowercase().contains("tradegecko")
}

/// Whether `name` is one of ShipStation's own sites.
pub(crate) fn is_shipstations(name: &str) -> bool {
    let ends = ["com", "co.uk", "ca", "com.au", "fr", "de", "es", "it"];
    ends.iter().any(|end| is_below(name, &format!("shipstation.{end}")))
}

/// Whether `name` without a scheme in front can be meant as a host.
pub(crate) fn is_plausible_name(name: &str) -> bool {
    let label = |l: &str| !l.is_empty() && l.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'));
    if name.eq_ignore_ascii_case("localhost") || ipv4(name).is_some() {
        return true;
    }
    let last = name.rsplit('.').next().unwrap_or("");
    name.contains('.')
        && name.split('.').all(label)
        && last.chars().count() > 1
        && (last.chars().all(char::is_alphabetic) || last.starts_with("xn--"))
        && !is_file_ending(last)
}

/// As a browser would compare it: decoded, lower case, one kind of full stop, none at the end.
fn normal(host: &str) -> String {
    let mut name: String = percent_decoded(host)
        .chars()
        .filter(|c| !super::token::is_invisible(*c))
        .map(|c| match c {
            '。' | '．' | '｡' => '.',
            '\u{FF01}'..='\u{FF5E}' => char::from_u32(c as u32 - 0xFEE0).unwrap_or(c),
            _ => c,
        })
        .flat_map(char::to_lowercase)
        .collect();
    if name.ends_with('.') {
        name.pop();
    }
    name
}

/// Whether marks are in it that no name has, nothing is between two full stops, or what is in
/// brackets is no IPv6 address.
fn is_impossible(name: &str) -> bool {
    if name.starts_with('[') && name.ends_with(']') {
        return ipv6(name).is_none();
    }
    name.split('.').any(str::is_empty)
        || name.contains(|c: char| c.is_control() || " /\\?#@%:[]<>^|".contains(c))
}

fn is_below(name: &str, domain: &str) -> bool {
    name.strip_suffix(domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

fn is_slip(name: &str) -> bool {
    let domain_start = name.rmatch_indices('.').nth(1).map_or(0, |(at, _)| at + 1);
    let domain = name.get(domain_start..).unwrap_or(name);
    is_within(2, name, FEED_HOST) || (domain.starts_with('t') && is_within(2, domain, "tradegecko.com"))
}

fn is_private(name: &str) -> bool {
    if let Some(address) = ipv4(name) {
        return is_private_ipv4(address);
    }
    if let Some(address) = ipv6(name) {
        return match address.to_ipv4_mapped() {
            Some(mapped) => is_private_ipv4(mapped),
            None => {
                address.is_loopback()
                    || address.is_unspecified()
                    || address.is_unique_local()
                    || address.is_unicast_link_local()
            }
        };
    }
    let ends = ["localhost", "local", "lan", "internal", "intranet", "home", "test", "localdomain"];
    !name.contains('.') || ends.iter().any(|end| is_below(name, end))
}

/// Whether the address is one of a network's own; so are all of `0.0.0.0/8`.
fn is_private_ipv4(address: Ipv4Addr) -> bool {
    let own = address.is_private() || address.is_loopback() || address.is_link_local();
    own || address.octets()[0] == 0
}

/// `192.168.1.4`, also with zeros in front of a number, which the standard library refuses.
fn ipv4(name: &str) -> Option<Ipv4Addr> {
    let parts: Vec<&str> = name.split('.').map(without_leading_zeros).collect();
    parts.join(".").parse().ok()
}

/// A number without the zeros in front of it.
fn without_leading_zeros(number: &str) -> &str {
    let digits = number.trim_start_matches('0');
    if digits.is_empty() && !number.is_empty() { "0" } else { digits }
}

/// `[fe80::1]`, also with the network behind a percent sign: `[fe80::1%1]`.
fn ipv6(name: &str) -> Option<Ipv6Addr> {
    let address = name.strip_prefix('[')?.strip_suffix(']')?;
    address.split('%').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_what_it_ends_in() {
        for (host, what) in [
            ("shipstation.tradegecko.com", Host::Feed),
            ("SHIPSTATION.TradeGecko.COM.", Host::Feed),
            ("shipstation%2Etradegecko.com", Host::Feed),
            ("shipstation。tradegecko．com", Host::Feed),
            ("tradegecko.com", Host::Tradegecko),
            ("api.tradegecko.com", Host::Tradegecko),
            ("shipstation.tradegeko.com", Host::AlmostTradegecko),
            ("shipstation.trаdegecko.com", Host::AlmostTradegecko),
            ("shipstation-tradegecko.com", Host::AlmostTradegecko),
            ("tradegecko.com.example.org", Host::Lookalike),
            ("tradegecko.com。example.org", Host::Lookalike),
            ("mytradegecko.com", Host::Lookalike),
            ("my-tradegecko-mirror.com", Host::Lookalike),
            ("help.shipstation.com", Host::Shipstation),
            ("shipstation.com.example.org", Host::Other),
            ("localhost", Host::Private),
            ("192.168.1.4", Host::Private),
            ("172.32.0.1", Host::Other),
            ("[::1]", Host::Private),
            ("[2001:db8::1]", Host::Other),
            ("192.168.001.004", Host::Private),
            ("00.0.0.0", Host::Private),
            ("[::]", Host::Private),
            ("[fe80::1]", Host::Private),
            ("[fe90::1]", Host::Private),
            ("[fe80::1%251]", Host::Private),
            ("[fd12:3456::1]", Host::Private),
            ("[fc0::1]", Host::Other),
            ("[::ffff:192.168.1.1]", Host::Private),
            ("[::ffff:c0a8:101]", Host::Private),
            ("[::ffff:169.254.1.1]", Host::Private),
            ("[0:0:0:0:0:0:0:1]", Host::Private),
            ("[::ffff:8.8.8.8]", Host::Other),
            ("[1:2:3]", Host::Impossible),
            ("shop", Host::Private),
            ("shop.example.org", Host::Other),
            ("evil.example%2F.tradegecko.com", Host::Impossible),
            ("evil.example%00.tradegecko.com", Host::Impossible),
            ("[::1", Host::Impossible),
            ("shop..example.org", Host::Impossible),
            ("", Host::Missing),
        ] {
            assert_eq!(Host::of(host), what, "{host}");
        }
    }
}

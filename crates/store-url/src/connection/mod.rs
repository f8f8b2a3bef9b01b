//! What happens once the URL is entered: the steps to connect, the requests that ShipStation makes, and the notice
//! it sends back.

pub(crate) mod day;
pub mod guide;
pub mod requests;
pub mod shell_command;
pub mod ship_notice;

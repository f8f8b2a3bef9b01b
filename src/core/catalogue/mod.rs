//! Every code: one file each, listed once here.
//!
//! To add one: a file `new_code.rs` with its `ENTRY`, a line in the list below, and its texts in
//! the four languages of `src/i18n`. What the error decoder recognises has its wordings in the same
//! file, named behind `by` in the list. What is forgotten does not compile. A code is never renamed
//! or used for something else; a retired one keeps its line and its texts.

pub mod sources;

use super::error_message::pattern::Pattern;
use super::report::{ArgName, Certainty, Severity, Source};

/// The tool that reports a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Tool {
    /// Reads and checks store URLs.
    StoreUrl,
    /// Decodes validation errors.
    ErrorMessage,
    /// Previews orders.
    Orders,
}

/// All there is to know about a code, apart from its texts.
#[derive(Debug)]
pub struct Entry {
    /// The tools that report it.
    pub tools: &'static [Tool],
    /// How grave it is, unless a finding says otherwise.
    pub severity: Severity,
    /// How the rule behind it is known.
    pub certainty: Certainty,
    /// Where it can be read up.
    pub sources: &'static [&'static Source],
    /// How sure each likely cause is, in the order of the `.cause-1`, `.cause-2` … texts.
    pub causes: &'static [Certainty],
    /// The values that its findings always carry and its texts may use.
    pub arguments: &'static [ArgName],
    /// Inputs of the tool that show it.
    pub examples: &'static [&'static str],
    /// Inputs that look like it and are not.
    pub near_misses: &'static [&'static str],
}

macro_rules! catalogue {
    ($($module:ident $variant:ident $name:literal $(by $wordings:ident)?;)*) => {
        $(mod $module;)*

        /// The name of a finding: the bad pattern, never the remedy.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(#[doc = concat!("`", $name, "`")] $variant,)*
        }

        impl Code {
            /// Every code, in the order of the list.
            pub const ALL: &'static [Code] = &[$(Code::$variant),*];

            /// Its kebab-case name, used in routes, reports and tests.
            pub const fn as_str(self) -> &'static str {
                match self { $(Code::$variant => $name),* }
            }

            /// The wordings by which the error decoder recognises it.
            pub fn patterns(self) -> &'static [Pattern] {
                match self { $(Code::$variant => { $(return $module::$wordings;)? #[allow(unreachable_code)] &[] })* }
            }

            /// What is known about it.
            pub fn entry(self) -> &'static Entry {
                match self { $(Code::$variant => &$module::ENTRY),* }
            }
        }
    };
}

impl Code {
    /// The code of that name.
    pub fn from_name(name: &str) -> Option<Code> {
        Code::ALL.iter().copied().find(|code| code.as_str() == name)
    }
}

impl serde::Serialize for Code {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

// The three blocks are the three tools; inside a block the order is that of the index of codes.
catalogue! {
    nothing_pasted NothingPasted "nothing-pasted";
    service_discontinued ServiceDiscontinued "service-discontinued";

    not_a_url NotAUrl "not-a-url";
    insecure_http InsecureHttp "insecure-http";
    credentials_in_url CredentialsInUrl "credentials-in-url";
    wrong_host WrongHost "wrong-host";
    integration_page_not_feed IntegrationPageNotFeed "integration-page-not-feed";
    wrong_path WrongPath "wrong-path";
    missing_feed_id MissingFeedId "missing-feed-id";
    feed_id_not_a_number FeedIdNotANumber "feed-id-not-a-number";
    missing_xml_suffix MissingXmlSuffix "missing-xml-suffix";
    trailing_slash TrailingSlash "trailing-slash";
    second_question_mark SecondQuestionMark "second-question-mark";
    location_parameter_misspelt LocationParameterMisspelt "location-parameter-misspelt";
    location_placeholder_left LocationPlaceholderLeft "location-placeholder-left";
    location_not_a_number LocationNotANumber "location-not-a-number";
    location_repeated LocationRepeated "location-repeated";
    reserved_parameter ReservedParameter "reserved-parameter";
    unknown_parameter UnknownParameter "unknown-parameter";
    stray_characters StrayCharacters "stray-characters";

    quantity_exceeds_unpacked QuantityExceedsUnpacked "quantity-exceeds-unpacked" by WORDINGS;
    order_already_fulfilled OrderAlreadyFulfilled "order-already-fulfilled" by WORDINGS;
    order_not_finalized OrderNotFinalized "order-not-finalized" by WORDINGS;
    order_void_or_deleted OrderVoidOrDeleted "order-void-or-deleted" by WORDINGS;
    order_state_unknown OrderStateUnknown "order-state-unknown" by WORDINGS;
    fulfilment_without_lines FulfilmentWithoutLines "fulfilment-without-lines" by WORDINGS;
    invoice_without_lines InvoiceWithoutLines "invoice-without-lines" by WORDINGS;
    order_line_missing OrderLineMissing "order-line-missing" by WORDINGS;
    required_parameter_missing RequiredParameterMissing "required-parameter-missing" by WORDINGS;
    not_recognised NotRecognised "not-recognised";
}

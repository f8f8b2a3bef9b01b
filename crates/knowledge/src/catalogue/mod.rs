//! Every code: one file each, listed once here.
//!
//! To add one: a file `new_code.rs` with its `ENTRY` and `EXAMPLES`, a line in the list below, and its
//! texts in the four languages of `crates/words`. What the error decoder recognises has its wordings in the same
//! file, named behind `by` in the list; what the order preview reports says in its file where it is
//! checked, and holds the check itself where that is a function of values. What is forgotten does
//! not compile. A code is never renamed or used for something else; a retired one keeps its line and
//! its texts.

mod nearest;
pub mod pattern;
pub mod sources;

pub use nearest::nearest;

use crate::vocabulary::{ArgName, Certainty, Severity, Source};
use pattern::Pattern;

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

/// Where the order preview finds out whether to report a code. Plain data, so that a program
/// that knows every code does not hold the checks as well.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckedBy {
    /// The check in the code's own file.
    ThisFile,
    /// The check in the file of another code, which reports several.
    FileOf(Code),
    /// The reader, while it takes the text apart as JSON, XML or CSV.
    Reader,
    /// The source, from what only its format has: elements, columns, ids that join.
    Source,
    /// The preview, from what a file is as a whole.
    Preview,
}

/// All there is to know about a code, apart from its texts.
#[derive(Debug)]
pub struct Entry {
    /// The tools that report it.
    pub tools: &'static [Tool],
    /// How severe it is, unless a finding says otherwise.
    pub severity: Severity,
    /// How the rule behind it is known.
    pub certainty: Certainty,
    /// The public pages that say so.
    pub sources: &'static [&'static Source],
    /// How sure each likely cause is, in the order of the `.cause-1`, `.cause-2` … texts.
    pub causes: &'static [Certainty],
    /// The values that its findings always carry and its texts may use.
    pub arguments: &'static [ArgName],
}

/// What shows a code and what does not: for its page and for the tests. Apart from the entry, so that
/// only a program that asks for it holds it.
#[derive(Debug)]
pub struct Examples {
    /// Inputs of the tool that show the code.
    pub examples: &'static [&'static str],
    /// Inputs that look like it and are not.
    pub near_misses: &'static [&'static str],
}

/// Where a code is checked, if it is one of the order preview.
macro_rules! checked_by {
    (orders $module:ident) => {
        Some(orders::$module::CHECKED_BY)
    };
    ($other:ident $module:ident) => {
        None
    };
}

macro_rules! catalogue {
    ($($folder:ident { $($module:ident $variant:ident $name:literal $(by $wordings:ident)?;)* })*) => {
        $(
            #[doc = concat!("The codes of `", stringify!($folder), "`, one file each.")]
            pub mod $folder { $(pub mod $module;)* }
        )*

        /// The name of a finding: the bad pattern, never the remedy.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $($(#[doc = concat!("`", $name, "`")] $variant,)*)*
        }

        impl Code {
            /// Every code, in the order of the list.
            pub const ALL: &'static [Code] = &[$($(Code::$variant),*),*];

            /// Its kebab-case name, used in routes, reports and tests.
            pub const fn as_str(self) -> &'static str {
                match self { $($(Code::$variant => $name),*),* }
            }

            /// The wordings by which the error decoder recognises it.
            pub fn patterns(self) -> &'static [Pattern] {
                match self { $($(Code::$variant => { $(return $folder::$module::$wordings;)? #[allow(unreachable_code)] &[] })*)* }
            }

            /// Where the order preview checks it; `None` for a code of the other tools.
            pub fn checked_by(self) -> Option<CheckedBy> {
                match self { $($(Code::$variant => checked_by!($folder $module)),*),* }
            }

            /// What is known about it.
            pub fn entry(self) -> &'static Entry {
                match self { $($(Code::$variant => &$folder::$module::ENTRY),*),* }
            }

            /// What shows it and what does not.
            pub fn examples(self) -> &'static Examples {
                match self { $($(Code::$variant => &$folder::$module::EXAMPLES),*),* }
            }
        }
    };
}

impl Code {
    /// The code of that name.
    pub fn from_name(name: &str) -> Option<Code> {
        Code::ALL.iter().copied().find(|code| code.as_str() == name)
    }

    /// The tool under which the index lists it: the first of those that report it.
    pub fn listed_under(self) -> Tool {
        self.entry().tools.first().copied().unwrap_or(Tool::ErrorMessage)
    }
}

impl serde::Serialize for Code {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

// A folder for each tool; inside a folder the order is that of the index of codes.
catalogue! {
    every_tool {
        nothing_pasted NothingPasted "nothing-pasted";
        service_discontinued ServiceDiscontinued "service-discontinued";
    }
    store_url {
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
    }
    error_message {
        quantity_exceeds_unpacked QuantityExceedsUnpacked "quantity-exceeds-unpacked" by WORDINGS;
        order_already_fulfilled OrderAlreadyFulfilled "order-already-fulfilled" by WORDINGS;
        order_not_finalized OrderNotFinalized "order-not-finalized" by WORDINGS;
        order_void_or_deleted OrderVoidOrDeleted "order-void-or-deleted" by WORDINGS;
        order_state_unknown OrderStateUnknown "order-state-unknown" by WORDINGS;
        fulfilment_without_lines FulfilmentWithoutLines "fulfilment-without-lines" by WORDINGS;
        invoice_without_lines InvoiceWithoutLines "invoice-without-lines" by WORDINGS;
        order_line_missing OrderLineMissing "order-line-missing" by WORDINGS;
        required_parameter_missing RequiredParameterMissing "required-parameter-missing" by WORDINGS;
        field_blank FieldBlank "field-blank" by WORDINGS;
        field_taken FieldTaken "field-taken" by WORDINGS;
        field_not_in_list FieldNotInList "field-not-in-list" by WORDINGS;
        field_reserved FieldReserved "field-reserved" by WORDINGS;
        field_malformed FieldMalformed "field-malformed" by WORDINGS;
        field_too_long FieldTooLong "field-too-long" by WORDINGS;
        field_too_short FieldTooShort "field-too-short" by WORDINGS;
        field_wrong_length FieldWrongLength "field-wrong-length" by WORDINGS;
        field_not_a_number FieldNotANumber "field-not-a-number" by WORDINGS;
        field_not_an_integer FieldNotAnInteger "field-not-an-integer" by WORDINGS;
        field_out_of_range FieldOutOfRange "field-out-of-range" by WORDINGS;
        field_must_exist FieldMustExist "field-must-exist" by WORDINGS;
        field_must_be_blank FieldMustBeBlank "field-must-be-blank" by WORDINGS;
        field_not_accepted FieldNotAccepted "field-not-accepted" by WORDINGS;
        field_mismatch FieldMismatch "field-mismatch" by WORDINGS;
        field_not_the_expected_value FieldNotTheExpectedValue "field-not-the-expected-value" by WORDINGS;
        http_400 Http400 "http-400" by WORDINGS;
        http_401 Http401 "http-401" by WORDINGS;
        http_402 Http402 "http-402" by WORDINGS;
        http_403 Http403 "http-403" by WORDINGS;
        http_404 Http404 "http-404" by WORDINGS;
        http_414 Http414 "http-414" by WORDINGS;
        http_422 Http422 "http-422" by WORDINGS;
        http_429 Http429 "http-429" by WORDINGS;
        http_5xx Http5xx "http-5xx" by WORDINGS;
        timed_out TimedOut "timed-out" by WORDINGS;
        empty_answer EmptyAnswer "empty-answer" by WORDINGS;
        html_instead_of_xml HtmlInsteadOfXml "html-instead-of-xml";
        array_instead_of_object ArrayInsteadOfObject "array-instead-of-object" by WORDINGS;
        endpoint_parameter_missing EndpointParameterMissing "endpoint-parameter-missing" by WORDINGS;
        date_range_malformed DateRangeMalformed "date-range-malformed" by WORDINGS;
        shipnotify_body_missing ShipnotifyBodyMissing "shipnotify-body-missing" by WORDINGS;
        shipnotify_xml_unreadable ShipnotifyXmlUnreadable "shipnotify-xml-unreadable" by WORDINGS;
        order_number_not_found OrderNumberNotFound "order-number-not-found" by WORDINGS;
        order_id_unknown OrderIdUnknown "order-id-unknown" by WORDINGS;
        no_item_matched NoItemMatched "no-item-matched" by WORDINGS;
        order_id_empty OrderIdEmpty "order-id-empty" by WORDINGS;
        order_id_not_numeric OrderIdNotNumeric "order-id-not-numeric" by WORDINGS;
        order_not_found OrderNotFound "order-not-found" by WORDINGS;
        credentials_refused CredentialsRefused "credentials-refused" by WORDINGS;
        payment_under_review PaymentUnderReview "payment-under-review" by WORDINGS;
        order_is_virtual OrderIsVirtual "order-is-virtual" by WORDINGS;
        order_canceled OrderCanceled "order-canceled" by WORDINGS;
        order_already_shipped OrderAlreadyShipped "order-already-shipped" by WORDINGS;
        no_item_to_ship NoItemToShip "no-item-to-ship" by WORDINGS;
        action_unknown ActionUnknown "action-unknown" by WORDINGS;
        order_date_missing OrderDateMissing "order-date-missing" by WORDINGS;
        not_recognised NotRecognised "not-recognised";
    }
    orders {
        missing_shipping_address MissingShippingAddress "missing-shipping-address";
        order_not_in_feed OrderNotInFeed "order-not-in-feed";
        other_location OtherLocation "other-location";
        decimal_quantity DecimalQuantity "decimal-quantity";
        weight_unit_ignored WeightUnitIgnored "weight-unit-ignored";
        tax_not_sent TaxNotSent "tax-not-sent";
        shipping_charge_not_sent ShippingChargeNotSent "shipping-charge-not-sent";
        purchase_order_number_not_sent PurchaseOrderNumberNotSent "purchase-order-number-not-sent";
        already_packed AlreadyPacked "already-packed";
        tracking_already_present TrackingAlreadyPresent "tracking-already-present";
        duplicate_order_number DuplicateOrderNumber "duplicate-order-number";
        status_unmapped StatusUnmapped "status-unmapped";
        status_case_differs StatusCaseDiffers "status-case-differs";
        line_without_sku LineWithoutSku "line-without-sku";
        total_mismatch TotalMismatch "total-mismatch";
        suburb_not_sent SuburbNotSent "suburb-not-sent";
        not_well_formed NotWellFormed "not-well-formed";
        text_before_declaration TextBeforeDeclaration "text-before-declaration";
        wrong_root WrongRoot "wrong-root";
        required_element_missing RequiredElementMissing "required-element-missing";
        required_element_empty RequiredElementEmpty "required-element-empty";
        value_too_long ValueTooLong "value-too-long";
        value_too_short ValueTooShort "value-too-short";
        date_not_understood DateNotUnderstood "date-not-understood";
        date_iso_instead_of_us DateIsoInsteadOfUs "date-iso-instead-of-us";
        minutes_repeat_month MinutesRepeatMonth "minutes-repeat-month";
        amount_malformed AmountMalformed "amount-malformed";
        quantity_not_an_integer QuantityNotAnInteger "quantity-not-an-integer";
        quantity_out_of_range QuantityOutOfRange "quantity-out-of-range";
        country_not_two_letters CountryNotTwoLetters "country-not-two-letters";
        state_not_two_letters StateNotTwoLetters "state-not-two-letters";
        currency_not_three_letters CurrencyNotThreeLetters "currency-not-three-letters";
        weight_unit_unknown WeightUnitUnknown "weight-unit-unknown";
        boolean_malformed BooleanMalformed "boolean-malformed";
        element_repeated ElementRepeated "element-repeated";
        element_unknown ElementUnknown "element-unknown";
        adjustment_not_negative AdjustmentNotNegative "adjustment-not-negative";
        pages_malformed PagesMalformed "pages-malformed";
        unescaped_markup UnescapedMarkup "unescaped-markup";
        too_many_options TooManyOptions "too-many-options";
        document_type_refused DocumentTypeRefused "document-type-refused";
        not_an_order_file NotAnOrderFile "not-an-order-file";
        row_too_short RowTooShort "row-too-short";
        row_too_long RowTooLong "row-too-long";
        column_unmatched ColumnUnmatched "column-unmatched";
        encoding_not_utf8 EncodingNotUtf8 "encoding-not-utf8";
        dangling_reference DanglingReference "dangling-reference";
        json_malformed JsonMalformed "json-malformed";
        file_truncated FileTruncated "file-truncated";
        number_in_scientific_notation NumberInScientificNotation "number-in-scientific-notation";
    }
}

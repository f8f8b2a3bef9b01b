//! How a store is connected to ShipStation, step by step, as data. The words are in `guide.ftl`.

use knowledge::catalogue::sources;
use knowledge::profiles::Profile;
use knowledge::vocabulary::{Certainty, Source};

/// What is needed, and what is done, to connect one kind of store.
#[derive(Debug)]
pub struct Guide {
    /// What has to be there first.
    pub requirements: &'static [Item],
    /// What is done, in order.
    pub steps: &'static [Item],
    /// What to know afterwards.
    pub notes: &'static [Item],
    /// The values that ShipStation asks for.
    pub values: &'static [Value],
}

/// One line of a checklist.
#[derive(Debug)]
pub struct Item {
    /// What it says.
    pub step: Step,
    /// How it is known.
    pub certainty: Certainty,
    /// Where it was read, or what it was concluded from.
    pub source: &'static Source,
}

/// A field of ShipStation's form, and where its value comes from.
#[derive(Debug)]
pub struct Value {
    /// The field.
    pub field: ConnectionField,
    /// Where to find what belongs into it.
    pub origin: Origin,
}

/// What a line of a checklist says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    /// A subscription to QuickBooks Online.
    QuickbooksSubscription,
    /// User name, password and URL from Intuit.
    QuickbooksValues,
    /// Orders need a shipping address.
    ShippingAddress,
    /// Sign in to QuickBooks Online.
    SignIn,
    /// Open the integration page.
    OpenIntegrationPage,
    /// Allow ShipStation in.
    Authorize,
    /// Copy the three values.
    CopyValues,
    /// Choose the tile of the store.
    ChooseTradegecko,
    /// Enter the three values.
    EnterValues,
    /// Limit the URL to a stock location.
    LimitToLocation,
    /// Enter the store's statuses.
    MapStatuses,
    /// Save the store's settings.
    SaveStore,
    /// Orders should stay whole.
    KeepOrdersWhole,
    /// When no shipment can be reported.
    AlreadyPacked,
    /// A page that answers the requests.
    Endpoint,
    /// User name and password of one's own.
    OwnCredentials,
    /// A server that can be reached.
    Reachable,
    /// What every order needs.
    OrderFields,
    /// Open the list of stores.
    OpenStoreSetup,
    /// Choose the Custom Store.
    ChooseCustomStore,
    /// Enter user name, password and URL.
    EnterOwnValues,
    /// Let ShipStation try.
    TestConnection,
    /// One store for each location.
    StorePerLocation,
    /// When ShipStation asks.
    ImportRhythm,
    /// Way out: connect another system.
    WayCustomStore,
    /// Way out: import files.
    WayCsvImport,
}

/// A field of ShipStation's form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ConnectionField {
    /// User name.
    UserName,
    /// Password.
    Password,
    /// The store URL.
    Url,
}

/// Where a value comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Origin {
    /// QuickBooks Commerce's integration page showed it.
    IntegrationPage,
    /// The merchant or developer chooses it.
    OwnChoice,
    /// The address of the store's page.
    OwnServer,
}

/// The guide for a kind of store.
pub fn guide(profile: Profile) -> &'static Guide {
    match profile {
        Profile::QuickbooksCommerce => &QUICKBOOKS_COMMERCE,
        Profile::CustomStore => &CUSTOM_STORE,
    }
}

/// The ways that work since QuickBooks Commerce closed.
pub static WAYS_OUT: [Item; 2] = [
    documented(Step::WayCustomStore, &sources::CUSTOM_STORE_GUIDE),
    documented(Step::WayCsvImport, &sources::CSV_IMPORT),
];

const fn documented(step: Step, source: &'static Source) -> Item {
    Item { step, certainty: Certainty::Documented, source }
}

const fn inferred(step: Step, source: &'static Source) -> Item {
    Item { step, certainty: Certainty::Inferred, source }
}

const fn value(field: ConnectionField, origin: Origin) -> Value {
    Value { field, origin }
}

/// As the article on QuickBooks Commerce lists it.
static QUICKBOOKS_COMMERCE: Guide = Guide {
    requirements: &[
        documented(Step::QuickbooksSubscription, &sources::QUICKBOOKS_COMMERCE_ARTICLE),
        documented(Step::QuickbooksValues, &sources::QUICKBOOKS_COMMERCE_ARTICLE),
        documented(Step::ShippingAddress, &sources::QUICKBOOKS_COMMERCE_ARTICLE),
    ],
    steps: &[
        documented(Step::SignIn, &sources::QUICKBOOKS_COMMERCE_ARTICLE),
        documented(Step::OpenIntegrationPage, &sources::QUICKBOOKS_COMMERCE_ARTICLE),
        documented(Step::Authorize, &sources::QUICKBOOKS_COMMERCE_ARTICLE),
        documented(Step::CopyValues, &sources::QUICKBOOKS_COMMERCE_ARTICLE),
        documented(Step::ChooseTradegecko, &sources::QUICKBOOKS_COMMERCE_ARTICLE),
        documented(Step::EnterValues, &sources::QUICKBOOKS_COMMERCE_ARTICLE),
        documented(Step::LimitToLocation, &sources::QUICKBOOKS_COMMERCE_ARTICLE),
        documented(Step::MapStatuses, &sources::QUICKBOOKS_COMMERCE_ARTICLE),
        documented(Step::SaveStore, &sources::QUICKBOOKS_COMMERCE_ARTICLE),
    ],
    notes: &[
        documented(Step::KeepOrdersWhole, &sources::QUICKBOOKS_COMMERCE_ARTICLE),
        documented(Step::AlreadyPacked, &sources::QUICKBOOKS_COMMERCE_ARTICLE),
        inferred(Step::StorePerLocation, &sources::QUICKBOOKS_COMMERCE_ARTICLE),
    ],
    values: &[
        value(ConnectionField::UserName, Origin::IntegrationPage),
        value(ConnectionField::Password, Origin::IntegrationPage),
        value(ConnectionField::Url, Origin::IntegrationPage),
    ],
};

/// As ShipStation's development guide describes it.
static CUSTOM_STORE: Guide = Guide {
    requirements: &[
        documented(Step::Endpoint, &sources::CUSTOM_STORE_GUIDE),
        documented(Step::OwnCredentials, &sources::CUSTOM_STORE_GUIDE),
        documented(Step::Reachable, &sources::CUSTOM_STORE_GUIDE),
        documented(Step::OrderFields, &sources::CUSTOM_STORE_REFERENCE),
    ],
    steps: &[
        documented(Step::OpenStoreSetup, &sources::CUSTOM_STORE_GUIDE),
        documented(Step::ChooseCustomStore, &sources::CUSTOM_STORE_GUIDE),
        documented(Step::EnterOwnValues, &sources::CUSTOM_STORE_GUIDE),
        documented(Step::MapStatuses, &sources::CUSTOM_STORE_GUIDE),
        documented(Step::TestConnection, &sources::CUSTOM_STORE_GUIDE),
    ],
    notes: &[
        documented(Step::ImportRhythm, &sources::CUSTOM_STORE_GUIDE),
        inferred(Step::StorePerLocation, &sources::CUSTOM_STORE_GUIDE),
    ],
    values: &[
        value(ConnectionField::UserName, Origin::OwnChoice),
        value(ConnectionField::Password, Origin::OwnChoice),
        value(ConnectionField::Url, Origin::OwnServer),
    ],
};

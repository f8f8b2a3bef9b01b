//! The pages that the rules were read in.

use crate::vocabulary::Source;

/// The ShipStation help article on QuickBooks Commerce, in French: the only complete copy found.
pub static QUICKBOOKS_COMMERCE_ARTICLE: Source = Source {
    url: "https://help.shipstation.fr/hc/fr-fr/articles/4404156395419-Quickbooks-Commerce-anciennement-Tradegecko",
    title: "Quickbooks Commerce (anciennement Tradegecko)",
    language: "fr",
    read: "2026-11-23",
};

/// QuickBooks Commerce's own guide to its ShipStation connection.
pub static SYNC_GUIDE: Source = Source {
    url: "https://support.tradegecko.com/hc/en-us/articles/203909526-ShipStation-Sync-Guide",
    title: "ShipStation Sync Guide",
    language: "en",
    read: "2026-11-23",
};

/// ShipStation's description of the Custom Store protocol.
pub static CUSTOM_STORE_GUIDE: Source = Source {
    url: "https://help.shipstation.com/hc/en-us/articles/360025856192-Custom-Store-Development-Guide",
    title: "Custom Store Development Guide",
    language: "en",
    read: "2026-11-23",
};

/// The field table of the Custom Store protocol on ShipStation's developer site.
pub static CUSTOM_STORE_REFERENCE: Source = Source {
    url: "https://www.shipstation.com/docs/custom-store/v1/reference/orders/",
    title: "Custom Store v1: Orders",
    language: "en",
    read: "2026-11-23",
};

/// The API reference of TradeGecko, whose records QuickBooks Commerce kept.
pub static TRADEGECKO_API: Source = Source {
    url: "https://github.com/tradegecko/smaug",
    title: "TradeGecko API documentation",
    language: "en",
    read: "2026-11-23",
};

/// The message catalogue of Rails in many languages.
pub static RAILS_MESSAGES: Source = Source {
    url: "https://github.com/svenfuchs/rails-i18n",
    title: "rails-i18n",
    language: "en",
    read: "2026-11-23",
};

/// The syntax of URLs.
pub static URL_SYNTAX: Source = Source {
    url: "https://www.rfc-editor.org/rfc/rfc3986#section-3.4",
    title: "RFC 3986: Uniform Resource Identifier, Query",
    language: "en",
    read: "2026-11-23",
};

/// What the order states of ShipStation mean.
pub static ORDER_STATUSES: Source = Source {
    url: "https://help.shipstation.com/hc/en-us/articles/360025869712-Order-Statuses",
    title: "Order Statuses",
    language: "en",
    read: "2026-11-23",
};

/// TradeGecko's guide for warehouses: how an order becomes fulfilled.
pub static THREE_PL_GUIDE: Source = Source {
    url: "https://github.com/tradegecko/smaug/blob/master/source/guides/3pl.html.md.erb",
    title: "3PL guide",
    language: "en",
    read: "2026-11-23",
};

/// How ShipStation imports orders from a CSV file into a manual store.
pub static CSV_IMPORT: Source = Source {
    url: "https://help.shipstation.fr/hc/en-us/articles/360060623511-Import-Orders-via-CSV",
    title: "Import Orders via CSV",
    language: "en",
    read: "2026-11-23",
};

/// The states that a sales order goes through.
pub static SALES_ORDERS_OVERVIEW: Source = Source {
    url: "https://support.tradegecko.com/hc/en-us/articles/204644258-Sales-Orders-Overview",
    title: "Sales Orders Overview",
    language: "en",
    read: "2026-11-23",
};

/// The largest store that speaks the Custom Store protocol, and what its users met.
pub static WOOCOMMERCE_PLUGIN: Source = Source {
    url: "https://github.com/WordPressBugBounty/plugins-woocommerce-shipstation-integration",
    title: "WooCommerce ShipStation Integration",
    language: "en",
    read: "2026-11-23",
};

/// A report of shipments without lines.
pub static SMAUG_ISSUE_34: Source = Source {
    url: "https://github.com/tradegecko/smaug/issues/34",
    title: "tradegecko/smaug issue 34",
    language: "en",
    read: "2026-11-23",
};

/// The definition of XML.
pub static XML: Source = Source {
    url: "https://www.w3.org/TR/xml/",
    title: "Extensible Markup Language (XML) 1.0",
    language: "en",
    read: "2026-11-23",
};

/// A report of invoices without lines.
pub static GECKO_ISSUE_44: Source = Source {
    url: "https://github.com/tradegecko/gecko/issues/44",
    title: "tradegecko/gecko issue 44",
    language: "en",
    read: "2026-11-23",
};

/// A report of calls that lack a parameter.
pub static SMAUG_ISSUE_98: Source = Source {
    url: "https://github.com/tradegecko/smaug/issues/98",
    title: "tradegecko/smaug issue 98",
    language: "en",
    read: "2026-11-23",
};

/// Extensiv's explanation of lines that cannot be found.
pub static EXTENSIV_ORDER_LINE: Source = Source {
    url: "https://support-im.extensiv.com/portal/en/kb/articles/tradegecko-couldn-t-find-orderlineitem",
    title: "TradeGecko: Couldn't find OrderLineItem",
    language: "en",
    read: "2026-11-23",
};

/// The definition of JSON.
pub static JSON: Source = Source {
    url: "https://www.rfc-editor.org/rfc/rfc8259",
    title: "The JavaScript Object Notation (JSON) Data Interchange Format",
    language: "en",
    read: "2026-11-23",
};

/// What changed in WooCommerce's ShipStation plugin, the most used Custom Store.
pub static WOOCOMMERCE_CHANGELOG: Source = Source {
    url: "https://github.com/WordPressBugBounty/plugins-woocommerce-shipstation-integration/blob/HEAD/woocommerce-shipstation-integration/changelog.txt",
    title: "WooCommerce ShipStation Integration: changelog",
    language: "en",
    read: "2026-11-23",
};

/// Recorded answers of the QuickBooks Commerce API.
pub static GECKO_TESTS: Source = Source {
    url: "https://github.com/tradegecko/gecko/tree/master/test/fixtures/vcr_cassettes",
    title: "tradegecko/gecko: recorded answers",
    language: "en",
    read: "2026-11-23",
};

/// ShipStation's page on errors of stores.
pub static COMMON_STORE_ERRORS: Source = Source {
    url: "https://help.shipstation.com.au/hc/en-au/articles/360024950272-Common-Store-Errors",
    title: "Common Store Errors",
    language: "en",
    read: "2026-11-23",
};

/// The older edition of that page.
pub static STORE_ERRORS_OLD: Source = Source {
    url: "https://help.shipstation.com/hc/en-us/articles/224256787-Why-is-my-store-getting-this-error-",
    title: "Why is my store getting this error?",
    language: "en",
    read: "2026-11-23",
};

/// The notes of a Custom Store plugin on servers that lose the credentials.
pub static FOSTER_README: Source = Source {
    url: "https://github.com/FosterCommerce/shipstation-connect",
    title: "FosterCommerce/shipstation-connect",
    language: "en",
    read: "2026-11-23",
};

/// The statuses that the API of QuickBooks Commerce answered with.
pub static SMAUG_ERRORS: Source = Source {
    url: "https://github.com/tradegecko/smaug/blob/master/source/includes/asides/_errors.md",
    title: "TradeGecko API documentation: errors",
    language: "en",
    read: "2026-11-23",
};

/// A report of a plugin that broke the export of WooCommerce.
pub static WOO_PAYPAL_2287: Source = Source {
    url: "https://github.com/woocommerce/woocommerce-paypal-payments/issues/2287",
    title: "woocommerce-paypal-payments issue 2287",
    language: "en",
    read: "2026-11-23",
};

/// A report of imports that ended with status 500.
pub static SUBSCRIBE_324: Source = Source {
    url: "https://github.com/somewherewarm/woocommerce-subscribe-all-the-things/issues/324",
    title: "woocommerce-subscribe-all-the-things issue 324",
    language: "en",
    read: "2026-11-23",
};

/// A report of a Custom Store that answered with nothing.
pub static NOPCOMMERCE_5684: Source = Source {
    url: "https://github.com/nopSolutions/nopCommerce/issues/5684",
    title: "nopCommerce issue 5684",
    language: "en",
    read: "2026-11-23",
};

/// A report of a web page in the place of orders.
pub static MAGENTO_15518: Source = Source {
    url: "https://github.com/magento/magento2/issues/15518",
    title: "magento2 issue 15518",
    language: "en",
    read: "2026-11-23",
};

/// A report of a list that was sent in the place of an order.
pub static LARAVEL_8: Source = Source {
    url: "https://github.com/joecampo/laravel-shipstation/issues/8",
    title: "laravel-shipstation issue 8",
    language: "en",
    read: "2026-11-23",
};

/// The ShipStation plugin of WooCommerce.
pub static WOO_PLUGIN: Source = Source {
    url: "https://github.com/WordPressBugBounty/plugins-woocommerce-shipstation-integration",
    title: "WooCommerce ShipStation Integration",
    language: "en",
    read: "2026-11-23",
};

/// ShipStation's plugin for Magento.
pub static MAGENTO_PLUGIN: Source = Source {
    url: "https://github.com/shipstation/plugin-magento",
    title: "shipstation/plugin-magento",
    language: "en",
    read: "2026-11-23",
};

/// iPaaS's list of ShipStation's messages.
pub static IPAAS_ERRORS: Source = Source {
    url: "https://support.ipaas.com/en/articles/15693280-shipstation-error-messages",
    title: "ShipStation Error Messages",
    language: "en",
    read: "2026-11-23",
};

//! The store failed while it was answering.

use crate::catalogue::pattern::{Pattern, anywhere};
use crate::catalogue::{Entry, Examples, Tool, sources};
use crate::vocabulary::{ArgName, Certainty, Severity};

pub(crate) static ENTRY: Entry = Entry {
    tools: &[Tool::ErrorMessage],
    severity: Severity::Error,
    certainty: Certainty::Documented,
    sources: &[
        &sources::COMMON_STORE_ERRORS,
        &sources::STORE_ERRORS_OLD,
        &sources::WOO_PAYPAL_2287,
        &sources::SUBSCRIBE_324,
    ],
    causes: &[Certainty::Documented, Certainty::Inferred],
    arguments: &[ArgName::Found],
};

pub(crate) static EXAMPLES: Examples = Examples {
    examples: &[
        "The remote server returned an error: (500) Internal Server Error",
        "HTTP/1.1 503 Service Unavailable",
        "502 Bad Gateway",
        "504 Gateway Time-out",
        r#"IntegrationError: WooCommerce encountered an error and responded with StatusCode InternalServerError. Content: {"code":"internal_server_error","message":"There has been a critical error on this website.","data":{"status":500}}"#,
        "I get a 500 error on import",
        "Error 500 when importing",
        "Fehler 500 beim Import",
        "Error: 500 Server Error",
    ],
    near_misses: &[
        "We have 500 servers",
        "500 orders in 3 days",
        "Subject: Order 500 - Error",
        "Re: Order #500 error",
        "Fehler: 500 Stück fehlen",
    ],
};

pub(crate) static WORDINGS: &[Pattern] = &[
    anywhere("{5xx} Internal Server Error"),
    anywhere("{5xx} Erreur interne du serveur"),
    anywhere("{5xx} Interner Serverfehler"),
    anywhere("{5xx} Error interno del servidor"),
    anywhere("{5xx} Not Implemented"),
    anywhere("{5xx} Bad Gateway"),
    anywhere("{5xx} Service Unavailable"),
    anywhere("{5xx} Serveur non disponible"),
    anywhere("{5xx} Server nicht verfügbar"),
    anywhere("{5xx} Servidor no disponible"),
    anywhere("{5xx} Service Temporarily Unavailable"),
    anywhere("{5xx} Gateway Timeout"),
    anywhere("{5xx} Gateway Time-out"),
    anywhere("StatusCode InternalServerError").with(&[(ArgName::Found, "500")]),
    anywhere("StatusCode BadGateway").with(&[(ArgName::Found, "502")]),
    anywhere("StatusCode ServiceUnavailable").with(&[(ArgName::Found, "503")]),
    anywhere("StatusCode GatewayTimeout").with(&[(ArgName::Found, "504")]),
    anywhere("There has been a critical error on this website").with(&[(ArgName::Found, "500")]),
    anywhere("There has been a critical error on your website").with(&[(ArgName::Found, "500")]),
];

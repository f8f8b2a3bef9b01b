//! Sentences that only announce a message.

use crate::envelope::kind::Envelope;
use knowledge::catalogue::pattern::{Pattern, anywhere, message};

/// Each with the envelope that it announces.
pub(crate) const ANNOUNCEMENTS: &[(Pattern, Option<Envelope>)] = &[
    // What ShipStation writes in front of the store's answer; only the French wording is documented.
    (anywhere("Une erreur de validation s'est produite lors de la création de cet envoi"), None),
    (anywhere("A validation error occurred while creating this shipment"), None),
    (anywhere("An error occurred attempting to update orders"), None),
    (anywhere("We received an error testing the Custom store"), None),
    (anywhere("The remote server returned an error"), Some(Envelope::StatusLine)),
    // The same .NET sentence in other languages.
    (anywhere("Le serveur distant a retourné une erreur"), Some(Envelope::StatusLine)),
    (anywhere("Der Remoteserver hat einen Fehler zurückgegeben"), Some(Envelope::StatusLine)),
    (anywhere("Error en el servidor remoto"), Some(Envelope::StatusLine)),
    (
        anywhere("IntegrationError: {name} encountered an error and responded with"),
        Some(Envelope::StatusLine),
    ),
    (anywhere("responded with StatusCode {parameter}. Content"), None),
    (anywhere("Invalid XML. Error:"), None),
    (message("Validation failed"), Some(Envelope::Sentence)),
    (message("Validation échouée"), Some(Envelope::Sentence)),
    (message("Gültigkeitsprüfung ist fehlgeschlagen"), Some(Envelope::Sentence)),
    (message("La validación falló"), Some(Envelope::Sentence)),
    (message("The request is invalid"), None),
];

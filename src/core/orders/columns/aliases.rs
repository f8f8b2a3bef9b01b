//! What columns are called: in ShipStation, in the API of QuickBooks Commerce, in other stores, in
//! English, French, Spanish and German.

use super::Target;
use crate::core::orders::fields::Field;

/// How surely a heading tells what a column holds, the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sureness {
    /// It names the field, or the part and whose address it is of.
    Whole,
    /// It names a part of an address, and not whose: `Name` may also be that of the order.
    Part,
    /// A word in it does: `Qty ordered`.
    Word,
}

/// The surest first.
pub(super) const SURENESS: [Sureness; 3] = [Sureness::Whole, Sureness::Part, Sureness::Word];

/// What a column called `heading` holds, as surely as that.
pub(super) fn target(heading: &str, sureness: Sureness) -> Option<Target> {
    let plain = plain(heading);
    match sureness {
        Sureness::Whole => whole(&plain),
        // An address without a name is that of the shipment.
        Sureness::Part => part(&plain).map(Part::of_shipping),
        Sureness::Word => words(heading)
            .find_map(|word| WORDS.iter().find(|(_, names)| is_one_of(&word, names)))
            .map(|(target, _)| *target),
    }
}

/// Whether a heading says that its numbers are something else than what they look like.
pub(super) fn contradicts(heading: &str, target: Target) -> bool {
    let has = |names: &str| words(heading).any(|word| is_one_of(&word, names));
    match target {
        Target::Field(Field::OrderNumber) => has(SOMETHING_ELSE) && !names_an_order(heading),
        Target::Field(Field::ItemQuantity) => has(SOMETHING_ELSE) || names_an_order(heading),
        _ => false,
    }
}

/// Whether a heading names an order: not `Id` alone.
pub(super) fn names_an_order(heading: &str) -> bool {
    words(heading).any(|word| is_one_of(&word, ORDER))
}

/// Whether a heading names no more than a name: of a person, beside a column of first or last names
/// it is the other one.
pub(super) fn is_bare_name(heading: &str) -> bool {
    words(heading).last().is_some_and(|word| is_one_of(&word, "name|nom|nombre"))
        && !words(heading).any(|word| is_one_of(&word, "full|complete|complet|completo|ganzer"))
}

fn words(heading: &str) -> impl Iterator<Item = String> {
    heading.split(|c: char| !c.is_alphanumeric()).map(plain).filter(|word| !word.is_empty())
}

fn whole(plain: &str) -> Option<Target> {
    if plain.is_empty() {
        return None;
    }
    if is_one_of(plain, OPTIONS) {
        return Some(Target::ItemOptions);
    }
    if let Some((target, _)) = ALONE.iter().find(|(_, names)| is_one_of(plain, names)) {
        return Some(*target);
    }
    let of_party = |(before, behind): (&str, &str)| {
        let fronts = before.split('|').filter_map(|word| plain.strip_prefix(word));
        let ends = behind.split('|').filter_map(|word| plain.strip_suffix(word));
        fronts.chain(ends).find_map(part)
    };
    if let Some(part) = of_party(SHIP) {
        return Some(part.of_shipping());
    }
    of_party(BILL).map(Part::of_billing)
}

/// Small letters and digits only, accents taken off.
fn plain(heading: &str) -> String {
    let mut plain = String::with_capacity(heading.len());
    for c in heading.chars().flat_map(char::to_lowercase) {
        plain.push_str(match c {
            'à' | 'á' | 'â' | 'ä' | 'ã' | 'å' => "a",
            'ç' => "c",
            'è' | 'é' | 'ê' | 'ë' => "e",
            'ì' | 'í' | 'î' | 'ï' => "i",
            'ñ' => "n",
            'ò' | 'ó' | 'ô' | 'ö' | 'õ' => "o",
            'ù' | 'ú' | 'û' | 'ü' => "u",
            'ß' => "ss",
            '°' | 'º' => "o",
            '#' => "no",
            _ => "",
        });
        plain.extend(c.is_ascii_alphanumeric().then_some(c));
    }
    plain
}

fn is_one_of(plain: &str, names: &str) -> bool {
    names.split('|').any(|name| name == plain)
}

/// A part of an address.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Name,
    FirstName,
    LastName,
    Company,
    Address1,
    Address2,
    City,
    State,
    PostalCode,
    Country,
    Phone,
    Email,
    Suburb,
}

fn part(plain: &str) -> Option<Part> {
    if plain.is_empty() {
        // “Shipping address” alone.
        return None;
    }
    PARTS.iter().find(|(_, names)| is_one_of(plain, names)).map(|(part, _)| *part)
}

impl Part {
    fn of_shipping(self) -> Target {
        match self {
            Part::Name => Target::Field(Field::ShipToName),
            Part::FirstName => Target::ShipToFirstName,
            Part::LastName => Target::ShipToLastName,
            Part::Company => Target::Field(Field::ShipToCompany),
            Part::Address1 => Target::Field(Field::ShipToAddress1),
            Part::Address2 => Target::Field(Field::ShipToAddress2),
            Part::City => Target::Field(Field::ShipToCity),
            Part::State => Target::Field(Field::ShipToState),
            Part::PostalCode => Target::Field(Field::ShipToPostalCode),
            Part::Country => Target::Field(Field::ShipToCountry),
            Part::Phone => Target::Field(Field::ShipToPhone),
            Part::Email => Target::Field(Field::BillToEmail),
            Part::Suburb => Target::Suburb,
        }
    }

    fn of_billing(self) -> Target {
        match self {
            Part::Name => Target::Field(Field::BillToName),
            Part::FirstName => Target::BillToFirstName,
            Part::LastName => Target::BillToLastName,
            Part::Company => Target::Field(Field::BillToCompany),
            Part::Address1 => Target::Field(Field::BillToAddress1),
            Part::Address2 => Target::Field(Field::BillToAddress2),
            Part::City => Target::Field(Field::BillToCity),
            Part::State => Target::Field(Field::BillToState),
            Part::PostalCode => Target::Field(Field::BillToPostalCode),
            Part::Country => Target::Field(Field::BillToCountry),
            Part::Phone => Target::Field(Field::BillToPhone),
            Part::Email => Target::Field(Field::BillToEmail),
            Part::Suburb => Target::Suburb,
        }
    }
}

/// Words in front of and behind the part of a shipping address.
const SHIP: (&str, &str) = (
    "shipto|shipping|ship|shiptoaddress|shippingaddress|delivery|deliveryaddress|recipient|livraison|adressedelivraison|destinataire|envio|direcciondeenvio|entrega|destinatario|liefer|lieferung|lieferadresse|versand|empfanger",
    "delivraison|livraison|dudestinataire|destinataire|deenvio|envio|deentrega|deldestinatario|shipping|delivery|lieferung|derlieferung|lieferadresse",
);

/// The same for the buyer.
const BILL: (&str, &str) = (
    "billto|billing|bill|billingaddress|invoice|buyer|customer|client|facturation|adressedefacturation|acheteur|factura|facturacion|direcciondefacturacion|comprador|cliente|rechnung|rechnungs|rechnungsadresse|kunden|kunde|kaufer|company",
    "defacturation|facturation|duclient|client|acheteur|defacturacion|facturacion|delcliente|cliente|billing|rechnung|rechnungsadresse",
);

const PARTS: &[(Part, &str)] = &[
    (
        Part::Name,
        "name|fullname|recipient|recipientname|recipientfullname|attention|attentionto|contact|contactname|nom|nomcomplet|destinataire|nombre|nombrecompleto|destinatario|empfanger|empfangername",
    ),
    (Part::FirstName, "firstname|givenname|prenom|vorname|nombredepila"),
    (Part::LastName, "lastname|surname|familyname|nomdefamille|apellido|apellidos|nachname|familienname"),
    (
        Part::Company,
        "company|companyname|business|organisation|organization|societe|entreprise|raisonsociale|empresa|firma|firmenname|unternehmen",
    ),
    (
        Part::Address1,
        "address|address1|addressline1|addressline|line1|street|street1|streetaddress|adresse|adresse1|adresseligne1|adressedelivraison|rue|direccion|direccion1|direcciondeenvio|calle|strasse|strassehausnummer|strasseundhausnummer|lieferadresse|adresszeile1|shippingaddress|shippingaddress1|deliveryaddress",
    ),
    (
        Part::Address2,
        "address2|addressline2|line2|street2|adresse2|adresseligne2|complementdadresse|complement|direccion2|adresszusatz|adresszeile2",
    ),
    (Part::City, "city|town|ville|ciudad|poblacion|localidad|stadt|ort"),
    (
        Part::State,
        "state|stateprovince|statecode|province|provincecode|region|county|departement|provincia|bundesland|kanton",
    ),
    (
        Part::PostalCode,
        "zip|zipcode|zippostalcode|zippostcode|postcode|postalcode|codepostal|codigopostal|cp|plz|postleitzahl",
    ),
    (
        Part::Country,
        "country|countrycode|pays|codepays|codedupays|pais|codigodepais|codigopais|land|landercode|laendercode|landeskurzel",
    ),
    (
        Part::Phone,
        "phone|phonenumber|telephone|telephonenumber|tel|mobile|telefono|telefon|telefonnummer|numerodetelephone",
    ),
    (Part::Email, "email|emailaddress|mail|courriel|adresseemail|correo|correoelectronico|emailadresse"),
    (Part::Suburb, "suburb|quartier|barrio|colonia|ortsteil|stadtteil"),
];

/// The options of a line.
const OPTIONS: &str =
    "itemoptions|options|productoptions|optionsdelarticle|opciones|optionen|artikeloptionen";

/// Words that tell it wherever they stand in a heading.
const WORDS: &[(Target, &str)] = &[(
    Target::Field(Field::ItemQuantity),
    "qty|quantity|pieces|pcs|quantite|qte|cantidad|uds|unidades|piezas|menge|anzahl|stuck|stuckzahl",
)];

/// Words of headings whose small numbers are no quantities, and whose digits are no numbers of
/// orders.
const SOMETHING_ELSE: &str = "amount|subtotal|total|price|cost|tax|vat|fee|discount|refund|refunded|rate|rating|rank|score|percent|days|age|area|zip|postcode|code|phone|weight|width|height|length|date|time|year|month|line|row|page|position|version|sku|ean|upc|barcode|\
montant|prix|remise|remboursement|taux|note|jours|tva|taxe|poids|largeur|hauteur|longueur|ligne|annee|mois|heure|\
importe|precio|descuento|reembolso|tasa|puntuacion|dias|iva|peso|ancho|alto|largo|linea|fila|ano|mes|hora|codigo|\
betrag|preis|rabatt|erstattung|satz|bewertung|prozent|tage|steuer|mwst|gewicht|breite|hohe|lange|zeile|jahr|monat|uhrzeit|vorwahl";

/// Words for an order.
const ORDER: &str = "order|commande|pedido|bestellung|auftrag";

macro_rules! alone {
    ($($field:ident $names:literal)*) => {
        &[$((Target::Field(Field::$field), $names)),*]
    };
}

const ALONE: &[(Target, &str)] = alone! {
    OrderNumber "ordernumber|orderno|ordernr|ordernum|order|orderreference|salesorder|salesordernumber|numerodecommande|numerocommande|nodecommande|nocommande|ncommande|ndecommande|commande|numerodepedido|numeropedido|nodepedido|nopedido|pedido|bestellnummer|bestellnr|bestellung|auftragsnummer|auftragsnr|auftrag"
    OrderId "orderid|id|idcommande|idpedido|bestellid|auftragsid|internalid"
    OrderDate "orderdate|date|orderedat|orderedon|issuedat|createdat|created|purchasedate|placedat|paidat|datedecommande|datecommande|fechadepedido|fechadelpedido|fechapedido|fecha|bestelldatum|auftragsdatum|datum"
    OrderStatus "orderstatus|status|statut|statutdelacommande|statutcommande|estadodelpedido|estadopedido|bestellstatus|auftragsstatus"
    LastModified "lastmodified|lastmodifieddate|lastupdated|updatedat|updated|modified|modifiedat|datedemodification|dernieremodification|fechademodificacion|ultimamodificacion|anderungsdatum|geandertam|aktualisiertam|letzteanderung"
    ShippingMethod "shippingmethod|shippingservice|requestedservice|requestedshippingservice|service|deliverymethod|deliverytype|shipvia|modedelivraison|modedexpedition|metododeenvio|versandart|lieferart|versandmethode"
    PaymentMethod "paymentmethod|payment|paymenttype|modedepaiement|moyendepaiement|metododepago|formadepago|zahlungsart|zahlungsmethode|zahlungsweise"
    CurrencyCode "currency|currencycode|devise|moneda|divisa|wahrung|waehrung"
    OrderTotal "ordertotal|total|grandtotal|totalamount|amount|totalprice|amountpaid|montant|montanttotal|totaldelacommande|totalcommande|totalttc|importe|importetotal|totaldelpedido|gesamt|gesamtbetrag|gesamtsumme|gesamtpreis|summe|bestellsumme"
    TaxAmount "tax|taxamount|taxes|taxpaid|totaltax|vat|tva|taxe|montanttva|impuesto|impuestos|iva|steuer|steuern|steuerbetrag|mwst|mehrwertsteuer|ust"
    ShippingAmount "shippingamount|shippingcost|shippingcosts|shippingpaid|shippingprice|shippingcharge|shippingfee|shipping|postage|fraisdeport|fraisdelivraison|gastosdeenvio|costedeenvio|costodeenvio|versandkosten|versand"
    CustomerNotes "customernotes|customernote|notesfrombuyer|notesfromcustomer|buyernotes|buyernote|buyermessage|notes|note|comments|comment|remarques|remarque|commentaire|commentaires|noteduclient|notas|notasdelcliente|comentarios|observaciones|anmerkung|anmerkungen|notiz|notizen|bemerkung|bemerkungen|kundennotiz"
    InternalNotes "internalnotes|internalnote|privatenotes|staffnotes|notesinternes|noteinterne|notasinternas|internenotiz|internenotizen"
    Gift "gift|isgift|cadeau|regalo|esregalo|geschenk"
    GiftMessage "giftmessage|giftnote|messagecadeau|mensajederegalo|geschenknachricht|grussbotschaft"
    CustomField1 "customfield1|custom1|champpersonnalise1|campopersonalizado1|benutzerfeld1"
    CustomField2 "customfield2|custom2|champpersonnalise2|campopersonalizado2|benutzerfeld2"
    CustomField3 "customfield3|custom3|champpersonnalise3|campopersonalizado3|benutzerfeld3"
    RequestedWarehouse "warehouse|requestedwarehouse|shipfromlocation|entrepot|almacen|lager"
    Source "source|ordersource|channel|saleschannel|marketplace|canal|origine|origen|quelle|verkaufskanal"
    CustomerCode "customercode|customerid|customerusername|buyerusername|buyeruserid|username|companycode|codeclient|idclient|codigocliente|codigodecliente|idcliente|kundennummer|kundennr|kundenid"
    LineItemId "lineitemid|lineid|orderlineitemid|orderlineid|itemid|idligne|positionsid"
    Sku "sku|itemsku|productsku|variantsku|lineitemsku|productcode|itemcode|itemnumber|partnumber|reference|referencearticle|referenceproduit|codearticle|referencia|codigodeproducto|codigodearticulo|artikelnummer|artikelnr|artnr"
    ItemName "itemname|itemtitle|itemdescription|productname|producttitle|product|item|title|lineitemname|description|designation|article|produit|nomduproduit|nomdelarticle|libelle|producto|articulo|nombredelproducto|nombredelarticulo|descripcion|artikel|artikelname|artikelbezeichnung|produkt|produktname|bezeichnung"
    ImageUrl "imageurl|itemimageurl|productimage|image|urldelimage|urldeimagen|bildurl"
    Weight "weight|itemweight|productweight|unitweight|poids|poidsunitaire|peso|pesounitario|gewicht|artikelgewicht"
    WeightUnits "weightunit|weightunits|itemweightunit|itemweightunits|unitedepoids|unidaddepeso|gewichtseinheit"
    ItemQuantity "quantity|qty|itemquantity|lineitemquantity|quantityordered|units|quantite|qte|cantidad|cant|unidades|menge|anzahl|stuckzahl|stuck"
    UnitPrice "unitprice|price|itemprice|itemunitprice|lineitemprice|unitcost|prixunitaire|prix|puht|precio|preciounitario|einzelpreis|stuckpreis|preis"
    Upc "upc|barcode|ean|gtin|itemupc|codebarres|codeabarres|codigodebarras|strichcode|barcodeean"
    Location "location|binlocation|bin|itemlocation|itemwarehouselocation|warehouselocation|emplacement|ubicacion|lagerplatz|lagerort"
    Adjustment "adjustment|isadjustment|itemadjustment|ajustement|ajuste|anpassung"
    DimensionUnits "dimensionunits|dimensionunit"
    DimensionLength "length|packagelength|longueur|longitud|lange"
    DimensionWidth "width|packagewidth|largeur|ancho|breite"
    DimensionHeight "height|packageheight|hauteur|alto|altura|hohe"
};

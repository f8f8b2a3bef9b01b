//! The headings themselves: small letters and digits only, without accents, separated by `|`.

use super::address_part::AddressPart;
use super::column::Target;
use knowledge::shipstation::field_table::Field;

/// Words in front of and behind the part of a shipping address.
pub(crate) const SHIP: (&str, &str) = (
    "shipto|shipping|ship|shiptoaddress|shippingaddress|delivery|deliveryaddress|recipient|livraison|adressedelivraison|destinataire|envio|direcciondeenvio|entrega|destinatario|liefer|lieferung|lieferadresse|versand|empfanger",
    "delivraison|livraison|dudestinataire|destinataire|deenvio|envio|deentrega|deldestinatario|shipping|delivery|lieferung|derlieferung|lieferadresse",
);

/// The same for the buyer.
pub(crate) const BILL: (&str, &str) = (
    "billto|billing|bill|billingaddress|invoice|buyer|customer|client|facturation|adressedefacturation|acheteur|factura|facturacion|direcciondefacturacion|comprador|cliente|rechnung|rechnungs|rechnungsadresse|kunden|kunde|kaufer|company",
    "defacturation|facturation|duclient|client|acheteur|defacturacion|facturacion|delcliente|cliente|billing|rechnung|rechnungsadresse",
);

pub(crate) const ADDRESS_PARTS: &[(AddressPart, &str)] = &[
    (
        AddressPart::Name,
        "name|fullname|recipient|recipientname|recipientfullname|attention|attentionto|contact|contactname|nom|nomcomplet|destinataire|nombre|nombrecompleto|destinatario|empfanger|empfangername",
    ),
    (AddressPart::FirstName, "firstname|givenname|prenom|vorname|nombredepila"),
    (
        AddressPart::LastName,
        "lastname|surname|familyname|nomdefamille|apellido|apellidos|nachname|familienname",
    ),
    (
        AddressPart::Company,
        "company|companyname|business|organisation|organization|societe|entreprise|raisonsociale|empresa|firma|firmenname|unternehmen",
    ),
    (
        AddressPart::Address1,
        "address|address1|addressline1|addressline|line1|street|street1|streetaddress|adresse|adresse1|adresseligne1|adressedelivraison|rue|direccion|direccion1|direcciondeenvio|calle|strasse|strassehausnummer|strasseundhausnummer|lieferadresse|adresszeile1|shippingaddress|shippingaddress1|deliveryaddress",
    ),
    (
        AddressPart::Address2,
        "address2|addressline2|line2|street2|adresse2|adresseligne2|complementdadresse|complement|direccion2|adresszusatz|adresszeile2",
    ),
    (AddressPart::City, "city|town|ville|ciudad|poblacion|localidad|stadt|ort"),
    (
        AddressPart::State,
        "state|stateprovince|statecode|province|provincecode|region|county|departement|provincia|bundesland|kanton",
    ),
    (
        AddressPart::PostalCode,
        "zip|zipcode|zippostalcode|zippostcode|postcode|postalcode|codepostal|codigopostal|cp|plz|postleitzahl",
    ),
    (
        AddressPart::Country,
        "country|countrycode|pays|codepays|codedupays|pais|codigodepais|codigopais|land|landercode|laendercode|landeskurzel",
    ),
    (
        AddressPart::Phone,
        "phone|phonenumber|telephone|telephonenumber|tel|mobile|telefono|telefon|telefonnummer|numerodetelephone",
    ),
    (
        AddressPart::Email,
        "email|emailaddress|mail|courriel|adresseemail|correo|correoelectronico|emailadresse",
    ),
    (AddressPart::Suburb, "suburb|quartier|barrio|colonia|ortsteil|stadtteil"),
];

/// The options of a line.
pub(crate) const OPTIONS: &str =
    "itemoptions|options|productoptions|optionsdelarticle|opciones|optionen|artikeloptionen";

/// Words that tell it wherever they stand in a heading.
pub(crate) const WORDS: &[(Target, &str)] = &[(
    Target::Field(Field::ItemQuantity),
    "qty|quantity|pieces|pcs|quantite|qte|cantidad|uds|unidades|piezas|menge|anzahl|stuck|stuckzahl",
)];

/// Words of headings whose small numbers are no quantities, and whose digits are no numbers of
/// orders.
pub(crate) const SOMETHING_ELSE: &str = "amount|subtotal|total|price|cost|tax|vat|fee|discount|refund|refunded|rate|rating|rank|score|percent|days|age|area|zip|postcode|code|phone|weight|width|height|length|date|time|year|month|line|row|page|position|version|sku|ean|upc|barcode|\
montant|prix|remise|remboursement|taux|note|jours|tva|taxe|poids|largeur|hauteur|longueur|ligne|annee|mois|heure|\
importe|precio|descuento|reembolso|tasa|puntuacion|dias|iva|peso|ancho|alto|largo|linea|fila|ano|mes|hora|codigo|\
betrag|preis|rabatt|erstattung|satz|bewertung|prozent|tage|steuer|mwst|gewicht|breite|hohe|lange|zeile|jahr|monat|uhrzeit|vorwahl";

/// Words for an order.
pub(crate) const ORDER: &str = "order|commande|pedido|bestellung|auftrag";

macro_rules! alone {
    ($($field:ident $names:literal)*) => {
        &[$((Target::Field(Field::$field), $names)),*]
    };
}

pub(crate) const ALONE: &[(Target, &str)] = alone! {
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

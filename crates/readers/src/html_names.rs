//! The names that HTML has for characters: `&eacute;`.

use text::named_values;

/// The character that HTML calls `name`, which stands without `&` and `;`. Capitals count: `Eacute`
/// and `eacute` are two letters.
///
/// All names of HTML 4 are known, and of HTML's later ones those of at most eight letters for
/// punctuation and for letters of the Latin alphabets of Europe.
pub fn character(name: &str) -> Option<char> {
    named_values::find(NAMES, name)?.chars().next()
}

/// The longest name, in bytes.
pub const LONGEST_NAME: usize = 8;

/// A row for each first letter. From <https://html.spec.whatwg.org/multipage/named-characters.html>.
#[rustfmt::skip]
const NAMES: &[&str] = &[
    "AElig=Æ AMP=& Aacute=Á Abreve=Ă Acirc=Â Agrave=À Alpha=Α Amacr=Ā Aogon=Ą Aring=Å Atilde=Ã Auml=Ä",
    "Beta=Β",
    "COPY=© Cacute=Ć Ccaron=Č Ccedil=Ç Ccirc=Ĉ Cdot=Ċ Cedilla=¸ Chi=Χ",
    "Dagger=‡ Dcaron=Ď Delta=Δ Dot=¨ Dstrok=Đ",
    "ENG=Ŋ ETH=Ð Eacute=É Ecaron=Ě Ecirc=Ê Edot=Ė Egrave=È Emacr=Ē Eogon=Ę Epsilon=Ε Eta=Η Euml=Ë",
    "GT=> Gamma=Γ Gbreve=Ğ Gcedil=Ģ Gcirc=Ĝ Gdot=Ġ",
    "Hat=^ Hcirc=Ĥ Hstrok=Ħ",
    "IJlig=Ĳ Iacute=Í Icirc=Î Idot=İ Igrave=Ì Imacr=Ī Iogon=Į Iota=Ι Itilde=Ĩ Iuml=Ï",
    "Jcirc=Ĵ",
    "Kappa=Κ Kcedil=Ķ",
    "LT=< Lacute=Ĺ Lambda=Λ Lcaron=Ľ Lcedil=Ļ Lmidot=Ŀ Lstrok=Ł",
    "Mu=Μ",
    "Nacute=Ń Ncaron=Ň Ncedil=Ņ NewLine=\u{a} NoBreak=\u{2060} Ntilde=Ñ Nu=Ν",
    "OElig=Œ Oacute=Ó Ocirc=Ô Odblac=Ő Ograve=Ò Omacr=Ō Omega=Ω Omicron=Ο Oslash=Ø Otilde=Õ Ouml=Ö OverBar=‾",
    "Phi=Φ Pi=Π Prime=″ Psi=Ψ",
    "QUOT=\"",
    "REG=® Racute=Ŕ Rcaron=Ř Rcedil=Ŗ Rho=Ρ",
    "Sacute=Ś Scaron=Š Scedil=Ş Scirc=Ŝ Sigma=Σ",
    "THORN=Þ Tab=\u{9} Tau=Τ Tcaron=Ť Tcedil=Ţ Theta=Θ Tstrok=Ŧ",
    "Uacute=Ú Ubreve=Ŭ Ucirc=Û Udblac=Ű Ugrave=Ù Umacr=Ū UnderBar=_ Uogon=Ų Upsilon=Υ Uring=Ů Utilde=Ũ Uuml=Ü",
    "Verbar=‖ Vert=‖",
    "Wcirc=Ŵ",
    "Xi=Ξ",
    "Yacute=Ý Ycirc=Ŷ Yuml=Ÿ",
    "Zacute=Ź Zcaron=Ž Zdot=Ż Zeta=Ζ",
    "aacute=á abreve=ă acirc=â acute=´ aelig=æ af=\u{2061} agrave=à alefsym=ℵ alpha=α amacr=ā amp=& and=∧ ang=∠ angst=Å aogon=ą apos=' aring=å ast=* asymp=≈ atilde=ã auml=ä",
    "bdquo=„ beta=β bprime=‵ brvbar=¦ bsemi=⁏ bsol=\\ bull=• bullet=•",
    "cacute=ć cap=∩ caret=⁁ ccaron=č ccedil=ç ccirc=ĉ cdot=ċ cedil=¸ cent=¢ chi=χ circ=ˆ circledR=® clubs=♣ colon=: comma=, commat=@ cong=≅ copy=© crarr=↵ cup=∪ curren=¤",
    "dArr=⇓ dagger=† darr=↓ dash=‐ dcaron=ď ddagger=‡ deg=° delta=δ diams=♦ die=¨ div=÷ divide=÷ dollar=$ dstrok=đ",
    "eacute=é ecaron=ě ecirc=ê edot=ė egrave=è emacr=ē empty=∅ emsp=\u{2003} emsp13=\u{2004} emsp14=\u{2005} eng=ŋ ensp=\u{2002} eogon=ę epsilon=ε equals== equiv=≡ eta=η eth=ð euml=ë euro=€ excl=! exist=∃",
    "fnof=ƒ forall=∀ frac12=½ frac14=¼ frac34=¾ frasl=⁄",
    "gamma=γ gbreve=ğ gcirc=ĝ gdot=ġ ge=≥ grave=` gt=>",
    "hArr=⇔ hairsp=\u{200a} half=½ harr=↔ hcirc=ĥ hearts=♥ hellip=… horbar=― hstrok=ħ hybull=⁃ hyphen=‐",
    "iacute=í ic=\u{2063} icirc=î iexcl=¡ igrave=ì ijlig=ĳ imacr=ī image=ℑ imath=ı infin=∞ inodot=ı int=∫ iogon=į iota=ι iquest=¿ isin=∈ it=\u{2062} itilde=ĩ iuml=ï",
    "jcirc=ĵ",
    "kappa=κ kcedil=ķ kgreen=ĸ",
    "lArr=⇐ lacute=ĺ lambda=λ lang=⟨ laquo=« larr=← lbrace={ lbrack=[ lcaron=ľ lcedil=ļ lceil=⌈ lcub={ ldquo=“ ldquor=„ le=≤ lfloor=⌊ lmidot=ŀ lowast=∗ lowbar=_ loz=◊ lpar=( lrm=\u{200e} lsaquo=‹ lsqb=[ lsquo=‘ lsquor=‚ lstrok=ł lt=<",
    "macr=¯ mdash=— micro=µ midast=* middot=· minus=− mldr=… mu=μ",
    "nabla=∇ nacute=ń napos=ŉ nbsp=\u{a0} ncaron=ň ncedil=ņ ndash=– ne=≠ ni=∋ nldr=‥ not=¬ notin=∉ nsub=⊄ ntilde=ñ nu=ν num=# numsp=\u{2007}",
    "oacute=ó ocirc=ô odblac=ő oelig=œ ograve=ò oline=‾ omacr=ō omega=ω omicron=ο oplus=⊕ or=∨ ordf=ª ordm=º oslash=ø otilde=õ otimes=⊗ ouml=ö",
    "para=¶ part=∂ percnt=% period=. permil=‰ perp=⊥ pertenk=‱ phi=φ pi=π piv=ϖ plus=+ plusmn=± pm=± pound=£ prime=′ prod=∏ prop=∝ psi=ψ puncsp=\u{2008}",
    "qprime=⁗ quest=? quot=\"",
    "rArr=⇒ racute=ŕ radic=√ rang=⟩ raquo=» rarr=→ rbrace=} rbrack=] rcaron=ř rcedil=ŗ rceil=⌉ rcub=} rdquo=” rdquor=” real=ℜ reg=® rfloor=⌋ rho=ρ rlm=\u{200f} rpar=) rsaquo=› rsqb=] rsquo=’ rsquor=’",
    "sacute=ś sbquo=‚ scaron=š scedil=ş scirc=ŝ sdot=⋅ sect=§ semi=; shy=\u{ad} sigma=σ sigmaf=ς sim=∼ sol=/ spades=♠ strns=¯ sub=⊂ sube=⊆ sum=∑ sup=⊃ sup1=¹ sup2=² sup3=³ supe=⊇ szlig=ß",
    "tau=τ tcaron=ť tcedil=ţ there4=∴ theta=θ thetasym=ϑ thinsp=\u{2009} thorn=þ tilde=˜ times=× tprime=‴ trade=™ tstrok=ŧ",
    "uArr=⇑ uacute=ú uarr=↑ ubreve=ŭ ucirc=û udblac=ű ugrave=ù umacr=ū uml=¨ uogon=ų upsih=ϒ upsilon=υ uring=ů utilde=ũ uuml=ü",
    "verbar=| vert=|",
    "wcirc=ŵ weierp=℘",
    "xi=ξ",
    "yacute=ý ycirc=ŷ yen=¥ yuml=ÿ",
    "zacute=ź zcaron=ž zdot=ż zeta=ζ zwj=\u{200d} zwnj=\u{200c}",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_means_what_html_means() {
        for known in NAMES.iter().flat_map(|row| row.split(' ')) {
            let (name, written) = known.split_once('=').expect("a name and its character");
            let reference = format!("&{name};");
            assert_eq!(html_escape::decode_html_entities(&reference), written, "{name}");
            assert_eq!(character(name).map(String::from).as_deref(), Some(written), "{name}");
            assert!(name.len() <= LONGEST_NAME, "{name}");
        }
    }

    #[test]
    fn every_character_of_latin_1_has_its_name() {
        let named = |c: char| NAMES.iter().any(|row| row.contains(&format!("={c}")));
        assert!(('\u{a0}'..='\u{ff}').all(named));
    }

    #[test]
    fn other_words_are_no_names() {
        for name in ["", "=", "A", "nbs", "nbsp=", "eacute ", "EACUTE", "a b", "foo"] {
            assert_eq!(character(name), None, "{name}");
        }
    }
}

use super::*;

/// One word an event: `<a`, `>a`, `"text"`, `[cdata]`, `!Break`.
fn read(text: &str) -> (String, Vec<(ProblemKind, &str)>) {
    let mut reader = Reader::new(text, 0);
    let mut out = Vec::new();
    let mut problems = Vec::new();
    loop {
        let token = reader.next(text);
        problems.extend(reader.take_problems().iter().map(|p| (p.kind, p.span.of(text))));
        out.push(match token.event {
            Event::Start { name, attributes: part } => {
                let written: String = attributes(text, part)
                    .map(|a| format!(" {}={}", a.name.of(text), unescape(a.value.of(text))))
                    .collect();
                format!("<{}{written}", name.of(text))
            }
            Event::End => ">".to_owned(),
            Event::Text => format!("{:?}", unescape(token.span.of(text))),
            Event::Verbatim(inner) => format!("[{}]", inner.of(text)),
            Event::Broken(why) => format!("!{why:?} at {:?}", token.span.of(text)),
            Event::Declaration => "?xml".to_owned(),
            Event::DocumentType => "doctype".to_owned(),
            Event::Aside => "aside".to_owned(),
            Event::Finished => return (out.join(" "), problems),
        });
    }
}

#[track_caller]
fn reads(text: &str, expected: &str) {
    assert_eq!(read(text), (expected.to_owned(), vec![]), "{text}");
}

#[test]
fn elements_text_cdata_and_asides_come_in_order() {
    reads(
        "\u{feff}<?xml version=\"1.0\"?><!-- c --><a x='1' y = \"&lt;\"><b/>t &amp; u<![CDATA[<&>]]></a>\n",
        "?xml aside <a x=1 y=< <b > \"t & u\" [<&>] >",
    );
    reads("<a>&#233;&#xE9;\r\n</a >", "<a \"éé\\n\" >");
}

#[test]
fn bare_ampersands_and_angles_are_reported_and_read_as_text() {
    use ProblemKind::{BareAmpersand, BareMarkup};
    let (events, problems) = read("<a>Black & White &nbsp; 3 < 4 <me@example.com> R&D;</a>");
    assert_eq!(events, "<a \"Black & White &nbsp; 3 < 4 <me@example.com> R&D;\" >");
    let expected = vec![
        (BareMarkup, "<"),
        (BareMarkup, "<"),
        (BareAmpersand, "&"),
        (BareAmpersand, "&nbsp;"),
        (BareAmpersand, "&D;"),
    ];
    assert_eq!(problems, expected);
    let (events, problems) = read("<n>one<br>two</n>");
    assert_eq!(events, "<n \"one\" <br \"two\" > >");
    assert_eq!(problems, [(BareMarkup, "<br")]);
}

#[test]
fn what_breaks_a_document_is_named_with_its_place() {
    reads("<a><b></a>", "<a <b !MismatchedEnd at \"</a>\"");
    reads("<a><b>", "<a <b !UnexpectedEnd at \"\"");
    reads("<a><b x=\"1", "<a !UnexpectedEnd at \"x=\\\"1\"");
    reads("<a><![CDATA[x]]</a>", "<a !UnexpectedEnd at \"<![CDATA[x]]</a>\"");
    reads("<a x=1/>", "!MalformedAttribute at \"x=1/\"");
    reads("<a x='1' x='2'/>", "!MalformedAttribute at \"<a x='1' x='2'/\"");
    reads("<a/>b", "<a > !OutsideRoot at \"b\"");
    reads("<a/><b/>", "<a > !OutsideRoot at \"<b\"");
    reads("<a>\u{1}</a>", r#"<a !NotACharacter at "\u{1}""#);
    reads("<a><!-- -- --></a>", "<a !MalformedMarkup at \"--\"");
}

#[test]
fn a_document_type_is_passed_over_and_nothing_of_it_expanded() {
    reads(
        "<!DOCTYPE a [<!ENTITY x \"]>\"><!ENTITY y SYSTEM 'file:///etc/passwd'>]><a>&x;&y;</a>",
        "doctype <a \"&x;&y;\" >",
    );
}

#[test]
fn what_stands_before_the_declaration_is_reported() {
    let (events, problems) = read("\n<br />Notice: x\n<?xml version='1.0'?><Orders/>");
    assert_eq!(events, "?xml <Orders >");
    assert_eq!(problems, [(ProblemKind::TextBeforeDeclaration, "\n<br />Notice: x\n")]);
}

#[test]
fn a_megabyte_of_brackets_is_read_in_its_length() {
    let deep = "<a>".repeat(300_000);
    assert!(read(&deep).0.ends_with("!UnexpectedEnd at \"\""));
    let angles = "<".repeat(1_000_000);
    read(&format!("<a>{angles}</a>"));
    read(&"&".repeat(1_000_000));
}

/// Whatever stands behind the quick way has to read the same, wherever a text breaks off.
#[test]
fn the_quick_way_reads_what_the_scan_reads() {
    let texts = [
        "<?xml version=\"1.0\"?>\n<a>\n  <b>text</b><c x=\"1\">5 &lt; 6 & more</c>\n<d/><e></e></a>\n",
        "<a><b>é\u{fffe}</b></a>",
        "<a>one < two <br> three</a>",
        "<a><![CDATA[<b>]]><!-- c --></a><b>",
        "<a><b>x</c></a>",
        "<a><b >x</b ></a>",
        "<a:b-c.d_1>]]></a:b-c.d_1>",
        "<a>\u{1}</a>",
    ];
    for text in texts {
        for end in (0..=text.len()).filter(|end| text.is_char_boundary(*end)) {
            let text = &text[..end];
            let (mut quick, mut slow) = (Reader::new(text, 0), Reader::new(text, 0));
            loop {
                let token = quick.next(text);
                assert_eq!(token, slow.by_scan(text), "{text}");
                assert_eq!(quick.take_problems(), slow.take_problems(), "{text}");
                assert_eq!((quick.offset(), quick.depth()), (slow.offset(), slow.depth()), "{text}");
                if token.event == Event::Finished {
                    break;
                }
            }
        }
    }
}

use super::*;

/// The events in short: `{ key: "text" 1 }`, with `!` and the problems behind them.
fn events(text: &str, mode: Mode) -> String {
    let mut reader = Reader::new(text, mode);
    let mut out = Vec::new();
    loop {
        let token = reader.next_token();
        out.push(match token.event {
            Event::StartObject => "{".to_owned(),
            Event::EndObject => "}".to_owned(),
            Event::StartArray => "[".to_owned(),
            Event::EndArray => "]".to_owned(),
            Event::Key(key) => format!("{}:", key.text()),
            Event::String(value) => format!("{:?}", value.text()),
            Event::Number(number) => number.to_owned(),
            Event::Bool(value) => value.to_string(),
            Event::Null => "null".to_owned(),
            Event::End => break,
        });
    }
    out.extend(reader.problems().iter().map(|p| format!("!{:?} {}", p.kind, p.span.of(text))));
    out.join(" ")
}

fn strict(text: &str) -> String {
    events(text, Mode::Strict)
}

fn lenient(text: &str) -> String {
    events(text, Mode::Lenient)
}

#[test]
fn plain_json_is_read_alike_in_both_modes() {
    let text =
        "\u{feff} {\"a\": [1, -2.5e+3, true, null], \"b\\n\": {\"c\": \"\\u00e9\\ud83d\\ude00\"}, \"d\": []}";
    let expected = "{ a: [ 1 -2.5e+3 true null ] b\n: { c: \"é😀\" } d: [ ] }";
    assert_eq!(strict(text), expected);
    assert_eq!(lenient(text), expected);
}

#[test]
fn strict_reading_stops_at_the_first_problem_and_names_its_place() {
    for (text, expected) in [
        ("[1,]", "[ 1 !TrailingComma ,"),
        ("{'a':1}", "{ !UnexpectedCharacter '"),
        ("[1 2]", "[ 1 !UnexpectedCharacter 2"),
        ("{\"a\" 1}", "{ a: !MissingColon 1"),
        ("[01]", "[ !MalformedNumber 01"),
        ("[\"\\x\"]", "[ !UnknownEscape \\x"),
        ("[\"a\nb\"]", "[ !ControlCharacter \n"),
        ("[1}", "[ 1 !UnexpectedCharacter }"),
        ("nul", "!UnexpectedEnd nul"),
        ("hello", "!UnexpectedCharacter h"),
        ("", "!UnexpectedEnd "),
    ] {
        assert_eq!(strict(text), expected, "{text}");
    }
}

#[test]
fn a_text_that_just_stops_is_told_from_one_that_is_broken() {
    let whole = r#"{"orders":[{"id":12,"ok":true,"name":"a\"b"}]}"#;
    for end in 0..whole.len() {
        let mut reader = Reader::new(&whole[..end], Mode::Strict);
        while reader.next_token().event != Event::End {}
        let kinds: Vec<_> = reader.problems().iter().map(|p| p.kind).collect();
        assert!(matches!(kinds[..], [kind] if kind.is_truncation()), "{}: {kinds:?}", &whole[..end]);
    }
}

#[test]
fn lenient_reading_goes_through_what_people_do_to_json() {
    for (text, expected) in [
        (
            "{'base':['can't be blank',]}",
            "{ base: [ \"can't be blank\" ] } !SingleQuotes 'base' !SingleQuotes 'can't be blank' !TrailingComma ,",
        ),
        ("{„base“:[«no»]}", "{ base: [ \"no\" ] } !TypographicQuotes „base“ !TypographicQuotes «no»"),
        ("{:base=>[\"no\"]}", "{ base: [ \"no\" ] } !MissingQuotes :base !MissingColon ="),
        ("{\"a\":[\"b\"", "{ a: [ \"b\" ] } !UnexpectedEnd  !MissingClosing [ !MissingClosing {"),
        (
            "{\"a\":[\"b",
            "{ a: [ \"b\" ] } !UnterminatedString \"b !UnexpectedEnd  !MissingClosing [ !MissingClosing {",
        ),
        ("{\"a\":[\"b\"}", "{ a: [ \"b\" ] } !MissingClosing ["),
        ("{\"a\":[\"b\"] and so on", "{ a: [ \"b\" ] } !UnexpectedCharacter a !MissingClosing {"),
        ("[\"a\" \"b\"]", "[ \"a\" \"b\" ] !MissingComma \""),
        (
            "{a: some words, b: None}",
            "{ a: \"some words\" b: \"None\" } !MissingQuotes a !MissingQuotes some words !MissingQuotes b !MissingQuotes None",
        ),
        ("[\"a\nb\"]", "[ \"a\\nb\" ] !ControlCharacter \n"),
    ] {
        assert_eq!(lenient(text), expected, "{text}");
    }
}

#[test]
fn skipping_gives_the_span_of_the_value_and_reading_goes_on_behind_it() {
    let text = r#"{"a": {"x": ["]}\"", 1]}, "b": [1, [2, 3], "c"]}"#;
    let mut reader = Reader::new(text, Mode::Strict);
    reader.next_token();
    reader.next_token();
    assert_eq!(reader.skip_value().map(|s| s.of(text)), Some(r#"{"x": ["]}\"", 1]}"#));
    assert!(matches!(reader.next_token().event, Event::Key(key) if key.raw == "b"));
    assert_eq!(reader.next_token().event, Event::StartArray);
    let mut elements = Vec::new();
    while let Some(span) = reader.skip_value() {
        elements.push(span.of(text));
    }
    assert_eq!(elements, ["1", "[2, 3]", "\"c\""]);
    assert_eq!(reader.next_token().event, Event::EndArray);
    assert_eq!(reader.next_token().event, Event::EndObject);
    assert_eq!(reader.next_token().event, Event::End);
    assert!(reader.problems().is_empty());
}

#[test]
fn skipping_what_is_cut_off_says_so() {
    for text in ["[[1, 2", "[{\"a\": \"b", "[{\"a\": [1}"] {
        let mut reader = Reader::new(text, Mode::Strict);
        reader.next_token();
        assert_eq!(reader.skip_value(), None, "{text}");
        assert_eq!(reader.problems().len(), 1, "{text}");
        assert_eq!(reader.next_token().event, Event::End, "{text}");
    }
}

#[test]
fn a_paused_reading_goes_on_where_it_stood() {
    let text = r#"[{"a":1},{"b":2},{"c":3}]"#;
    let mut reader = Reader::new(text, Mode::Strict);
    reader.next_token();
    reader.skip_value();
    let mut reader = Reader::resume(text, Mode::Strict, reader.pause());
    assert_eq!(reader.skip_value().map(|s| s.of(text)), Some(r#"{"b":2}"#));
    let mut reader = Reader::resume(text, Mode::Strict, reader.pause());
    assert_eq!(reader.skip_value().map(|s| s.of(text)), Some(r#"{"c":3}"#));
    assert_eq!(reader.skip_value(), None);
    assert_eq!(reader.next_token().event, Event::EndArray);
}

#[test]
fn a_million_brackets_end_at_the_depth_limit() {
    for (text, mode) in [("[".repeat(1_000_000), Mode::Strict), ("{\"a\":".repeat(200_000), Mode::Lenient)] {
        let mut reader = Reader::new(&text, mode);
        while reader.next_token().event != Event::End {}
        assert!(reader.problems().iter().any(|p| p.kind == ProblemKind::TooDeep));
        assert_eq!(Reader::new(&text, mode).skip_value(), None);
    }
}

/// Whatever stands behind the quick way has to read the same, wherever a text breaks off.
#[test]
fn the_quick_way_reads_what_the_grammar_reads() {
    let texts = [
        r#"{"a": "b", "c" : [1, -2.5, 0, 0.5, 1e3, 01, 1., -], "": {}, "é😀": [[], [{}]], "n":null}"#,
        r#" [true,false , null,"x\n\u00e9", "tab	in it", {"a":1,}, nul, truest]"#,
        r#"{"a":1 "b":2}"#,
        "{\"a\"\n:\r\n\t1}",
        r#"{"eight or more bytes":"and then \"some\" of them","k":[1,2,]}"#,
        "[1]]",
        "12",
        "",
    ];
    for text in texts {
        for end in (0..=text.len()).filter(|end| text.is_char_boundary(*end)) {
            let text = &text[..end];
            let (mut quick, mut slow) = (Reader::new(text, Mode::Strict), Reader::new(text, Mode::Strict));
            loop {
                let token = quick.next_token();
                assert_eq!(token, slow.by_grammar(), "{text}");
                assert_eq!(quick.problems(), slow.problems(), "{text}");
                if token.event == Event::End {
                    break;
                }
            }
            assert_eq!(quick.offset(), slow.offset(), "{text}");
        }
    }
}

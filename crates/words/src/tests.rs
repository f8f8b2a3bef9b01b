use super::*;
use knowledge::catalogue::Tool;

#[test]
fn every_code_has_as_many_cause_texts_as_its_entry_grades() {
    for code in Code::ALL {
        let texts = messages::code_texts(*code).causes.len();
        assert_eq!(texts, code.entry().causes.len(), "{}", code.as_str());
    }
}

#[test]
fn the_first_program_has_the_texts_of_what_it_decodes() {
    use knowledge::catalogue::Tool;
    for code in Code::ALL.iter().filter(|code| code.entry().tools.contains(&Tool::ErrorMessage)) {
        let texts = messages::code_texts(*code);
        let last = [texts.title, texts.why, texts.fix].into_iter().max();
        assert!(last < Some(messages::FIRST), "{}", code.as_str());
        let on_demand = texts.causes.clone().chain(texts.avoid).min();
        assert!(on_demand.is_none_or(|index| index >= messages::FIRST), "{}", code.as_str());
    }
}

#[test]
fn detail_waits_for_its_texts() {
    let [first, rest] = texts::embedded(Language::German);
    let words = |parts: &[&str]| {
        let formats = Rc::new(PlainFormats(Language::German));
        Words::new(Language::German, Texts::new(parts), formats)
    };
    let (some, all) = (words(&[first]), words(&[first, rest]));
    assert!(some != all && !some.are_complete() && all.are_complete());
    let (code, none) = (Code::FieldTaken, Arguments::new());
    assert_eq!(some.code_title(code, &none), all.code_title(code, &none));
    assert_eq!((some.code_avoid(code, &none), some.code_causes(code, &none)), (None, Vec::new()));
    assert!(all.code_avoid(code, &none).is_some() && !all.code_causes(code, &none).is_empty());
}

#[test]
fn the_texts_of_a_code_use_only_what_its_findings_carry() {
    for language in Language::ALL {
        let words = Words::plain(language);
        for code in Code::ALL {
            let arguments: Arguments =
                code.entry().arguments.iter().map(|name| (*name, Value::Text(String::from("x")))).collect();
            let texts = [
                words.code_title(*code, &arguments),
                words.code_why(*code, &arguments),
                words.code_fix(*code, &arguments),
                words.code_avoid(*code, &arguments).unwrap_or_default(),
                words.code_causes(*code, &arguments).concat(),
            ];
            for text in texts {
                assert!(!text.contains('…'), "{} in {}: {text}", code.as_str(), language.tag());
            }
        }
    }
}

#[test]
fn the_short_title_of_a_code_of_orders_needs_no_values() {
    for language in Language::ALL {
        let words = Words::plain(language);
        for code in Code::ALL.iter().filter(|code| code.entry().tools == [Tool::Orders]) {
            let short = words.code_short(*code);
            assert!(!short.contains(['…', '‹']), "{} in {}: {short}", code.as_str(), language.tag());
        }
    }
}

#[test]
fn no_text_uses_the_words_that_scold_or_apologise() {
    let avoided = ["invalid", "forbidden", "please", "sorry", "oops"];
    for code in Code::ALL {
        let words = Words::plain(Language::English);
        let none = Arguments::new();
        let text =
            [words.code_title(*code, &none), words.code_why(*code, &none), words.code_fix(*code, &none)]
                .concat();
        for word in text.split(|c: char| !c.is_alphabetic()) {
            assert!(!avoided.contains(&word.to_lowercase().as_str()), "{}: {text}", code.as_str());
        }
    }
}

#[test]
fn tags_of_help_centers_name_a_language() {
    for (tag, language) in [
        ("en-us", Language::English),
        ("fr_FR", Language::French),
        ("es-US", Language::Spanish),
        ("DE", Language::German),
    ] {
        assert_eq!(Language::from_tag(tag), Some(language));
    }
    assert_eq!(Language::from_tag("nl"), None);
}

//! What each screen is called.

use crate::route::Screen;
use words::Words;

/// What a screen is called, in the title of the document and of a frame.
pub fn title(screen: Screen, words: &Words) -> String {
    let screen = match screen {
        Screen::Start => return words.app_name(),
        Screen::StoreUrl => words.url_title(),
        Screen::ErrorMessage => words.decode_title(),
        Screen::Orders => words.orders_title(),
        Screen::Codes => words.codes_title(),
        Screen::Code(code) => words.code_title(code, &words.generic_arguments(code)),
        Screen::About => words.about_title(),
        Screen::Embed => words.embed_title(),
    };
    format!("{screen} – {}", words.app_name())
}

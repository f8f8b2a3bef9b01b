//! The list of tests, called slices. A new slice is a function in a module below and a row in `SLICES`.

mod accessible;
mod bad_input;
mod connection;
mod embeds;
mod error_message;
mod injection;
mod keyboard;
mod languages;
mod leaving;
mod long_texts;
mod narrow;
mod not_started;
mod offline;
mod opens;
mod order_files;
mod order_repair;
mod orders;
mod orders_large;
mod orders_list;
mod orders_order;
mod privacy;
mod reduced;
mod static_pages;
mod store_url;
mod ways_out;

use crate::Outcome;
use crate::engines::{ENGINES, Engine};
use crate::homes;
use crate::homes::Home;
use crate::page::Page;

/// One behaviour, in the user's words.
pub struct Slice {
    pub name: &'static str,
    pub homes: &'static [Home],
    pub engines: &'static [Engine],
    pub run: fn(&Page) -> Outcome,
}

impl Slice {
    /// Why it does not run in this home and engine.
    pub fn left_out(&self, home: Home, engine: Engine) -> &'static str {
        match self.homes {
            _ if self.homes.contains(&home) && !self.engines.contains(&engine) => {
                "one engine is enough, or only Chromium can be told to"
            }
            [Home::Root] => {
                "the same in every home: what happens within one screen, takes long or needs a server of its own"
            }
            [Home::Root, Home::File] => "two builds, hosted and in one file: one home of each is enough",
            [Home::File] => {
                "it is about the single file; the hosted page has a test of its own, or does not need one"
            }
            [Home::Framed] => "it needs a host page: for a frame of its size, or for two at once",
            [Home::Sandboxed] => "only this home refuses storage and saving",
            homes if homes == homes::ALONE => {
                "a frame changes nothing about it; its samples are tried there too"
            }
            _ => "a sandboxed frame has no storage to look into",
        }
    }
}

/// One engine is enough where the engines cannot differ.
const CHROMIUM: &[Engine] = &[Engine::Chromium];
const EVERY: &[Engine] = &ENGINES;

/// For what is the same in every home: what happens within one screen, takes long or needs a server of
/// its own.
const ROOT: &[Home] = &[Home::Root];

const FILE: &[Home] = &[Home::File];

/// One home of each of the two builds, for what they do in their own ways: start, take texts and files,
/// share values between screens, save, and keep to their policies.
const ROOT_AND_FILE: &[Home] = &[Home::Root, Home::File];

/// Every home but the sandboxed frame, which has no storage.
const EVERYWHERE_WITH_STORAGE: &[Home] = &[Home::Root, Home::SubPath, Home::File, Home::Framed];

const fn slice(
    name: &'static str,
    homes: &'static [Home],
    engines: &'static [Engine],
    run: fn(&Page) -> Outcome,
) -> Slice {
    Slice { name, homes, engines, run }
}

pub const SLICES: &[Slice] = &[
    slice("the page opens", homes::ALL, EVERY, opens::opens),
    slice("the policy is in force", homes::ALONE, EVERY, opens::policy_is_in_force),
    slice("URL: the sample is explained", homes::ALL, EVERY, store_url::sample_is_explained),
    slice("URL: only the location changes", ROOT, EVERY, store_url::only_the_location_changes),
    slice("URL: the template lacks its number", ROOT, EVERY, store_url::template_lacks_its_number),
    slice("URL: the result is copied", homes::ALL, EVERY, store_url::result_is_copied),
    slice("URL: a password is hidden", ROOT_AND_FILE, EVERY, store_url::password_is_hidden),
    slice("URL: fields follow", ROOT, EVERY, store_url::fields_and_url_follow_each_other),
    slice("URL: three warehouses", ROOT, EVERY, store_url::every_location_gets_its_url),
    slice("URL: fix and undo", ROOT, EVERY, store_url::repairs_can_be_taken_back),
    slice("URL: parts light up", ROOT, EVERY, store_url::parts_and_explanations_light_each_other),
    slice("URL: requests of a day", ROOT, EVERY, connection::requests_are_shown_for_a_day),
    slice(
        "URL: guide and statuses",
        ROOT_AND_FILE,
        EVERY,
        connection::guide_is_ticked_and_statuses_are_copied,
    ),
    slice("URL: by keyboard", ROOT, EVERY, connection::keyboard_alone_goes_the_whole_way),
    slice("error: the article's message", homes::ALL, EVERY, error_message::article_message_is_explained),
    slice("error: the sample", homes::ALONE, EVERY, error_message::sample_is_the_article_message),
    slice("error: places and findings", ROOT, EVERY, error_message::places_and_findings_lead_to_each_other),
    slice("error: the rest is marked", ROOT, EVERY, error_message::rest_is_marked),
    slice("error: details on demand", ROOT, EVERY, error_message::details_are_shown_on_demand),
    slice("error: the reading is told", ROOT, EVERY, error_message::reading_is_told),
    slice("error: typing is enough", ROOT, EVERY, error_message::typing_is_enough),
    slice("error: passed on", homes::ALL, EVERY, error_message::report_is_passed_on),
    slice("error: the report is saved", ROOT_AND_FILE, EVERY, error_message::report_is_saved),
    slice("error: long texts", ROOT, CHROMIUM, long_texts::decoder_goes_on_answering),
    slice("codes are found", homes::ALONE, EVERY, error_message::codes_are_found),
    slice("orders: QuickBooks sample", homes::ALL, EVERY, orders::quickbooks_sample),
    slice("orders: Custom Store sample", homes::ALONE, EVERY, orders::custom_store_sample),
    slice("orders: minimal Custom Store", ROOT, EVERY, orders::minimal_custom_store_document),
    slice("orders: a file", homes::ALL, EVERY, orders::file_is_read_like_a_paste),
    slice("orders: bar and reasons", ROOT, EVERY, orders_list::outcome_comes_first),
    slice("orders: a thousand in a list", ROOT, EVERY, orders_list::thousand_orders_by_keyboard),
    slice("orders: cancelled", ROOT, EVERY, orders_list::cancelled_reading_keeps_what_was_read),
    slice("orders: search, sort, filter", ROOT, EVERY, orders_list::search_sort_and_filter),
    slice("orders: both ways", ROOT_AND_FILE, EVERY, orders_order::source_and_fields_lead_to_each_other),
    slice("orders: only documented", ROOT, EVERY, orders_order::inferred_rules_can_be_left_out),
    slice("orders: mapping picture", ROOT, EVERY, orders_order::mapping_is_drawn),
    slice("orders: fates of values", ROOT, EVERY, orders_order::fates_can_be_filtered),
    slice(
        "orders: parts lead to each other",
        ROOT,
        EVERY,
        orders_large::parts_of_an_order_lead_to_each_other,
    ),
    slice("orders: parts by keyboard", ROOT, EVERY, orders_large::parts_are_gone_through_by_keyboard),
    slice("orders: only a part is drawn", ROOT, EVERY, orders_large::only_a_part_is_drawn),
    slice("language: the text stays", homes::ALONE, EVERY, languages::language_changes_and_the_text_stays),
    slice("orders: files together", ROOT, EVERY, order_files::files_are_read_together),
    slice("orders: bad files are named", ROOT, EVERY, order_files::bad_files_are_named),
    slice("orders: a file too large", ROOT, EVERY, order_files::too_large_is_refused),
    slice("orders: a truncated file", ROOT, EVERY, order_files::truncated_file_shows_what_is_there),
    slice("orders: other encodings", ROOT, EVERY, order_files::other_encodings_are_said),
    slice("orders: repair", ROOT_AND_FILE, EVERY, order_repair::repaired_file_comes_back_whole),
    slice("orders: take along", ROOT_AND_FILE, EVERY, order_repair::what_is_taken_along_arrives),
    slice(
        "orders: copy where nothing is saved",
        &[Home::Sandboxed],
        EVERY,
        order_repair::copied_where_nothing_can_be_saved,
    ),
    slice("orders: columns", ROOT, EVERY, order_repair::columns_are_matched_by_hand),
    slice("orders: location", ROOT_AND_FILE, EVERY, order_repair::location_follows_the_store_url),
    slice("language: every screen", ROOT, EVERY, languages::every_screen_is_translated),
    slice("language: every screen in one file", FILE, CHROMIUM, languages::every_screen_is_translated),
    slice("keyboard: to an answer", ROOT_AND_FILE, EVERY, keyboard::keyboard_alone_reaches_an_answer),
    slice("keyboard: the start", ROOT_AND_FILE, EVERY, keyboard::start_leads_to_the_right_tool),
    slice("bad input is explained", ROOT, EVERY, bad_input::bad_input_is_explained),
    slice("noise is survived", ROOT, EVERY, bad_input::noise_is_survived),
    slice("a crash keeps the text", ROOT_AND_FILE, EVERY, bad_input::crash_keeps_the_text),
    slice(
        "an end by the engine keeps the text",
        ROOT_AND_FILE,
        EVERY,
        bad_input::end_by_the_engine_keeps_the_text,
    ),
    slice("the browser asks first", homes::ALL, EVERY, leaving::browser_asks_before_something_is_lost),
    slice("nothing is kept", ROOT, EVERY, leaving::start_says_that_nothing_is_kept),
    slice("it does not start", ROOT, EVERY, not_started::says_so_and_leads_on),
    slice("its scripts do not run", ROOT, EVERY, not_started::without_its_scripts_the_page_leads_on),
    slice("320 px are enough", &[Home::Framed], EVERY, narrow::fits_a_narrow_screen),
    slice("320 px: long names", &[Home::Framed], EVERY, narrow::long_names_fit_a_narrow_screen),
    slice("nothing leaves", EVERYWHERE_WITH_STORAGE, EVERY, privacy::nothing_leaves),
    slice("the ways out", ROOT_AND_FILE, EVERY, ways_out::ways_out_are_as_the_page_says),
    slice("markup stays text", ROOT, EVERY, injection::markup_stays_text),
    slice("markup stays text in one file", FILE, CHROMIUM, injection::markup_stays_text),
    slice("embeds: several on one host", &[Home::Framed], EVERY, embeds::embeds_live_side_by_side),
    slice("embeds: the snippet", ROOT_AND_FILE, EVERY, embeds::snippet_is_built),
    slice("embeds: only what the frame shows", &[Home::Framed], EVERY, embeds::frame_fetches_what_it_shows),
    slice(
        "a browser that cannot unpack",
        FILE,
        CHROMIUM,
        reduced::single_file_says_that_it_cannot_be_unpacked,
    ),
    slice("pages without script", ROOT, EVERY, static_pages::static_pages_explain),
    slice(
        "no script at all",
        ROOT_AND_FILE,
        CHROMIUM,
        static_pages::without_script_there_is_something_to_read,
    ),
    slice("offline and updates", ROOT, EVERY, offline::works_without_network_and_updates_when_asked),
    slice("storage that throws", &[Home::Sandboxed], EVERY, reduced::storage_that_throws),
    slice("no clipboard, no Intl data", ROOT, EVERY, reduced::no_clipboard_and_no_language_data),
    slice("320 x 256 px", &[Home::Framed], EVERY, reduced::very_small_screen),
    slice("targets and tables", &[Home::Framed], EVERY, accessible::targets_are_large_and_tables_have_names),
    slice("axe finds nothing", ROOT, CHROMIUM, accessible::passes_axe),
];

const SCREENS: &[&str] = &[
    "#/",
    "#/url",
    "#/decode",
    "#/orders",
    "#/code",
    "#/code/order-already-fulfilled",
    "#/about",
    "#/embed",
];
const LANGUAGES: &[&str] = &["en", "fr", "es", "de"];

/// Puts every tool's sample in its field, so that each screen shows findings. In English.
fn fill_every_tool(page: &Page) -> Outcome {
    let words = crate::labels::Labels::of("en")?;
    for (screen, sample) in
        [("url-title", "try-sample"), ("decode-title", "try-sample"), ("orders-title", "orders-sample-json")]
    {
        let title = words.text(screen)?;
        page.click(title)?;
        page.wait_until(title, || Ok(page.text("h1")? == title))?;
        page.click(words.text(sample)?)?;
        page.wait_until("findings", || Ok(!page.codes()?.is_empty()))?;
    }
    Ok(())
}

/// Waits until the page says that it has copied, and reads the clipboard by pasting it into the
/// decoder's field.
fn copied(page: &Page) -> Outcome<String> {
    let words = crate::labels::Labels::of("en")?;
    let copied = words.text("copied")?;
    page.wait_until("the page says that it has copied", || {
        Ok(page.texts("[role=status]")?.iter().any(|status| status == copied))
    })?;
    page.go("#/decode")?;
    page.wait_until("the decoder", || Ok(page.text("h1")? == words.text("decode-title")?))?;
    page.paste("#input", "")?;
    page.click_on("#input")?;
    page.press_with_control('v')?;
    page.wait_for("what was copied", || Ok(Some(page.value("#input")?).filter(|text| !text.is_empty())))
}

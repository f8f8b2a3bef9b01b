//! The requests that ShipStation will send to the URL, to read and to run.

use super::choice::choice;
use crate::browser::today::today;
use crate::element::{el, say, table};
use crate::parts::badge::certainty_badge;
use crate::parts::copy::CopyButton;
use crate::parts::following_field::FollowingField;
use crate::parts::screen_link::ScreenLink;
use crate::parts::{notice, source_list};
use crate::route::Screen;
use crate::state::use_words;
use knowledge::profiles::Profile;
use knowledge::vocabulary::Severity;
use std::rc::Rc;
use store_url::connection::requests::{Request, RequestParameter, TIME_ZONE_SOURCES, requests};
use store_url::connection::shell_command::{Shell, curl};
use store_url::connection::ship_notice::ROWS;
use store_url::{Day, Options, Report, Role};
use words::Words;
use yew::prelude::*;

/// For which URL.
#[derive(Properties, PartialEq)]
pub struct SentProps {
    /// The text in the main field.
    pub text: AttrValue,
    /// The kind of store, where it was chosen.
    pub profile: Option<Profile>,
    /// The report of the text.
    pub report: Rc<Report>,
}

/// Both requests for a chosen day, as commands for a chosen terminal.
#[component(Sent)]
pub fn sent(props: &SentProps) -> Html {
    let words = use_words();
    let date = use_state(today);
    let shell = use_state_eq(|| Shell::Posix);
    let day = Day::from_iso(&date);
    let options = Options { profile: props.profile, location: None };
    let sent = day.and_then(|day| requests(&props.text, &options, day));
    let typed = {
        let date = date.setter();
        Callback::from(move |text: String| date.set(text))
    };
    let choose = {
        let shell = shell.setter();
        Callback::from(move |chosen: Shell| shell.set(chosen))
    };
    let shells = Shell::ALL.into_iter().map(|shell| (shell, words.shell(shell))).collect();
    let answer = match sent {
        _ if day.is_none() => say("p", "empty", words.request_day_missing()),
        None => say("p", "empty", words.request_none()),
        Some(sent) => html! {
            <>
                <p>
                    { words.request_placeholders() }
                    if !props.report.secrets.is_empty() { { " " }{ words.request_masked() } }
                </p>
                <section>
                    <h3>{ words.request_export_title() }</h3>
                    { request(&sent.export, "export", *shell, &words) }
                    <p>{ words.request_export_rule() }</p>
                    <p>{ words.request_try() }{ " " }
                        <ScreenLink to={Screen::Orders}>{ words.request_open_orders() }</ScreenLink></p>
                    { parameters(words.request_export_title(), &RequestParameter::EXPORT, &words) }
                    { notice(Severity::Warning, words.request_time_zone(), &words) }
                    { source_list(&TIME_ZONE_SOURCES, "h4", &words) }
                </section>
                <section>
                    <h3>{ words.request_shipnotify_title() }</h3>
                    { request(&sent.shipnotify, "shipnotify", *shell, &words) }
                    <p>{ words.request_shipnotify_rule() }</p>
                    { parameters(words.request_shipnotify_title(), &RequestParameter::SHIPNOTIFY, &words) }
                    if let Some(body) = sent.shipnotify.body.clone() {
                        <details>
                            <summary>{ words.request_body() }</summary>
                            <pre class="example">{ body.clone() }</pre>
                            <CopyButton text={body} label={words.copy()}
                                name={words.copy_named(words.request_body())} />
                            { notice_fields(&words) }
                        </details>
                    }
                </section>
            </>
        },
    };
    html! {
        <div class="stack">
            <p>{ words.request_lead() }</p>
            <div class="fields">
                <div class="field">
                    <label for="day">{ words.request_day() }</label>
                    <p class="hint" id="day-hint">{ words.request_day_hint() }</p>
                    <FollowingField id="day" kind="date" value={(*date).clone()} oninput={typed} hint="day-hint" />
                </div>
                { choice("shell", words.request_shell(), shells, *shell, choose) }
            </div>
            { answer }
        </div>
    }
}

/// Request line and headers, and the command that sends them.
fn request(request: &Request, id: &'static str, shell: Shell, words: &Words) -> Html {
    let line = format!("{} {}", request.method, request.url);
    let command = curl(request, shell);
    let headers = request.headers.iter().map(|header| {
        html! {
            <li><code>{ format!("{}: {}", header.name, header.value) }</code>{ " " }
                { certainty_badge(header.certainty, words) }</li>
        }
    });
    let name = words.copy_named(request.method);
    html! {
        <>
            <pre class="example" id={format!("request-{id}")}>{ line }</pre>
            <ul class="plain headers">{ for headers }</ul>
            <CopyButton text={request.url.clone()} label={words.copy()} name={format!("{name} URL")} />
            <h4>{ words.request_command() }</h4>
            <pre class="example" id={format!("command-{id}")}>{ command.clone() }</pre>
            <CopyButton text={command} label={words.request_copy_command()}
                name={format!("{} {}", words.request_copy_command(), request.method)} />
        </>
    }
}

/// What each parameter of a request says.
fn parameters(request: String, parameters: &[RequestParameter], words: &Words) -> Html {
    let rows = parameters.iter().map(|parameter| {
        el("tr")
            .add(el("th").attr("scope", "row").add(say("code", "", parameter.as_str().to_owned())).html())
            .add(say("td", "", words.request_parameter(*parameter)))
            .html()
    });
    let headings = vec![words.role(Role::Parameter), words.url_part_meaning()];
    html! {
        <details>
            <summary>{ words.request_parameters() }</summary>
            { table(format!("{}: {request}", words.request_parameters()), headings, rows.collect()) }
        </details>
    }
}

/// What each field of the notice says.
fn notice_fields(words: &Words) -> Html {
    let rows = ROWS.iter().map(|row| {
        el("tr")
            .add(el("th").attr("scope", "row").add(say("code", "", row.path.to_owned())).html())
            .add(say("td", "", row.length.to_owned()))
            .add(
                el("td")
                    .text(format!("{} ", words.notice_field(row.field)))
                    .add(certainty_badge(row.certainty, words))
                    .html(),
            )
            .html()
    });
    let headings = vec![words.orders_field(), words.request_field_length(), words.url_part_meaning()];
    table(words.request_fields(), headings, rows.collect())
}

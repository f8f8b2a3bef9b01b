//! The page inside itself, as a reader of the article will see it.

use gloo_timers::callback::Timeout;
use yew::prelude::*;

use crate::i18n::Language;

/// How long somebody has to stay before the preview is loaded, in milliseconds.
///
/// WebKitGTK 2.50 hangs for good when a frame is removed whose page is just fetching, within a hundred
/// removals; stopping its load first does not help. Who only passes through must not meet that, and
/// saves a load.
const STAY: u32 = 1000;

/// What the frame shows.
#[derive(Properties, PartialEq)]
pub struct PreviewProps {
    /// The page's own address, with what was chosen behind `#`.
    pub address: String,
    /// What the frame is called.
    pub title: String,
    /// In CSS pixels.
    pub height: u32,
    /// The language of `title`.
    pub language: Language,
}

/// The frame, once the reader stays.
#[component(Preview)]
pub fn preview(props: &PreviewProps) -> Html {
    let stays = use_state(|| false);
    let setter = stays.setter();
    use_effect_with((), move |()| {
        let waiting = Timeout::new(STAY, move || setter.set(true));
        move || drop(waiting)
    });
    let PreviewProps { address, title, height, language } = props;
    if *stays {
        html! {
            <iframe class="preview" loading="lazy" src={address.clone()} title={title.clone()}
                height={height.to_string()} lang={language.tag()} />
        }
    } else {
        Html::default()
    }
}

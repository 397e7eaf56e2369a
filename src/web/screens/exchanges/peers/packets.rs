//! The packets that left for a partner: those whose receipt is awaited first, with their age and what to do about it.

use crate::app::sharing;
use crate::domain::{Day, OrgId};
use crate::exchange::packing::Extent;
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::insight::partners::{Answer, Packet, packets};
use crate::journal::schema::dispatch;
use crate::web::scene::{Dispatch, Scene, use_dispatch, use_scene};
use crate::web::widgets::icon;
use yew::prelude::*;

/// How many are shown at first; those that are late are all in sight.
const SHOWN: usize = 5;

#[derive(Properties, PartialEq)]
pub struct PacketsProps {
    pub org: OrgId,
    pub name: AttrValue,
}

/// The list.
#[component]
pub fn Packets(props: &PacketsProps) -> Html {
    let (scene, dispatch) = (use_scene(), use_dispatch());
    let whole = use_state_eq(|| false);
    let all = packets(&scene.settings, props.org, scene.today);
    let late = all.iter().filter(|(_, answer)| matches!(answer, Answer::Late(_))).count();
    let open = all.iter().filter(|(_, answer)| matches!(answer, Answer::Late(_) | Answer::Awaited(_))).count();
    let count = all.len();
    let shown = if *whole { count } else { late.max(SHOWN).min(count) };
    let onall = {
        let whole = whole.clone();
        Callback::from(move |_: MouseEvent| whole.set(true))
    };
    let title = format!("packets-{}", props.org);
    html! {
        <section aria-labelledby={title.clone()}>
            <h4 id={title}>{ scene.ta("peers-sent", &[("organisation", props.name.as_str().into())]) }</h4>
            if count == 0 {
                <p class="record-more">{ scene.t("peers-none-sent") }</p>
            }
            if open > 0 {
                <p class="record-more">{ scene.ta("peers-open", &[("count", open.into())]) }</p>
            }
            <ul class="record-sub plain">
                for packet in all.into_iter().take(shown) {
                    { line(&scene, &dispatch, props, packet) }
                }
            </ul>
            if shown < count {
                <button type="button" class="btn small" onclick={onall}>{ scene.ta("peers-all", &[("count", count.into())]) }</button>
            }
        </section>
    }
}

fn line(scene: &Scene, out: &Dispatch, props: &PacketsProps, (packet, answer): Packet<'_>) -> Html {
    let short = |day: Day| formats::short_day(&scene.words, day, scene.today);
    let date = packet.get(dispatch::SENT).map(short).unwrap_or_default();
    let purpose = packet.get(dispatch::PURPOSE).map(|purpose| scene.code(List::SharingPurpose, purpose.code()));
    let people = packet.get(dispatch::PEOPLE).unwrap_or_default();
    let args = [("count", people.into()), ("date", date.into()), ("purpose", purpose.unwrap_or_default().into())];
    let what = scene.ta("peers-dispatch", &args);
    let dated = |id: &str, day: Day| scene.ta(id, &[("date", short(day).into())]);
    let aged = |id: &str, days: u32| scene.ta(id, &[("count", days.into())]);
    let (tone, said) = match answer {
        Answer::Received(day) => (Some("accent"), dated("peers-received", day)),
        Answer::Settled(day) => (None, dated("peers-settled", day)),
        Answer::Awaited(days) => (None, aged("peers-waiting", days)),
        Answer::Late(days) => (Some("warn"), aged("peers-waiting-long", days)),
    };
    html! {
        <li key={packet.keys.text().to_owned()}>
            <div class="record-line"><span>{ what.clone() }</span><span class="tag" data-tone={tone}>{ said }</span></div>
            if let Answer::Late(_) = answer {
                { remedy(scene, out, props, packet, &what) }
            }
        </li>
    }
}

/// What to do about a packet of which nobody knows whether it arrived.
fn remedy(scene: &Scene, out: &Dispatch, props: &PacketsProps, packet: &crate::insight::Record, what: &str) -> Html {
    let recipient = props.org;
    let again = packet.get(dispatch::PURPOSE).map(|purpose| {
        let extent = Extent::All;
        out.reform(move |_: MouseEvent| sharing::Msg::OpenedFor { recipient, purpose, extent })
    });
    let settle = packet.id().map(|id| out.reform(move |_: MouseEvent| sharing::Msg::Settled(id)));
    let which = || html! { <span class="vh">{ scene.about(what) }</span> };
    html! {
        <>
            <p class="hint">{ scene.ta("peers-late-do", &[("organisation", props.name.as_str().into())]) }</p>
            <div class="row">
                if let Some(onclick) = again {
                    <button type="button" class="btn small" {onclick}>{ icon("share") }{ scene.t("peers-send-again") }{ which() }</button>
                }
                if let Some(onclick) = settle {
                    <button type="button" class="btn quiet small" {onclick}>{ scene.t("peers-settle") }{ which() }</button>
                }
            </div>
        </>
    }
}

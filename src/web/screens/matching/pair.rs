//! One person beside one opening: why, why not, what is to be asked, and what would help.

use crate::app::line_keys::line_keys;
use crate::domain::order::InOrder;
use crate::i18n::matching::{self, Telling};
use crate::insight::matching::lever::Gain;
use crate::insight::matching::{Asked, Lever, Profile, Seeker, Verdict, Weights};
use crate::insight::openings::Opening;
use crate::web::scene::Scene;
use yew::prelude::*;

/// What is told of a pair.
pub struct Pair<'a> {
    pub profile: &'a Profile,
    pub opening: &'a Opening,
    pub seeker: &'a Seeker,
    pub asked: &'a Asked,
    pub verdict: Verdict,
}

/// How many reasons stand in the line itself; the others are behind « Pourquoi ».
const IN_LINE: usize = 3;

impl<'a> Pair<'a> {
    /// Weighs the two.
    pub fn of(
        (profile, seeker): (&'a Profile, &'a Seeker),
        (opening, asked): (&'a Opening, &'a Asked),
        weights: &Weights,
    ) -> Self {
        Self { profile, opening, seeker, asked, verdict: Verdict::of(asked, seeker, weights) }
    }

    fn telling<'b>(&'b self, scene: &'b Scene) -> Telling<'b> {
        Telling { words: &scene.words, names: scene, profile: self.profile, opening: self.opening }
    }

    /// The levers that would meet what lacks, each once.
    pub fn levers(&self) -> Vec<Lever> {
        let unmet = self.verdict.unmet.iter();
        let mut levers: Vec<Lever> = unmet.filter_map(|it| Lever::of(*it, self.asked, self.seeker)).collect();
        levers.order();
        levers.dedup();
        levers
    }

    /// What is seen without opening anything: what lacks, else what speaks most for it.
    pub fn in_short(&self, scene: &Scene) -> String {
        let telling = self.telling(scene);
        let mut told: Vec<String> = self.verdict.unmet.iter().map(|it| telling.unmet(*it)).collect();
        if told.is_empty() {
            let mut reasons: Vec<_> = self.verdict.reasons.iter().filter(|reason| reason.points > 0).collect();
            reasons.order_by_key(|reason| std::cmp::Reverse(reason.points));
            told.extend(reasons.into_iter().take(IN_LINE).map(|reason| telling.reason(reason)));
        }
        told.join(" · ")
    }

    /// All that was found. `gains` are the levers over all openings.
    pub fn told(&self, scene: &Scene, gains: &[Gain]) -> Html {
        let telling = self.telling(scene);
        let reasons = self.verdict.reasons.iter().map(|reason| {
            let points = scene.ta("match-points", &[("count", reason.points.into())]);
            (telling.reason(reason), Some(points), reason.brake.map(|brake| telling.brake(brake)))
        });
        let unmet = self.verdict.unmet.iter().map(|it| telling.unmet(*it));
        let wanting = self.verdict.wanting.iter().map(|place| telling.wanting(*place));
        let not = unmet.chain(wanting).map(plain).collect();
        let asks = self.verdict.asks.iter().map(|ask| plain(telling.ask(*ask))).collect();
        let levers = self.levers().into_iter().map(|lever| plain(gain(scene, lever, gains))).collect();
        let reasons: Vec<Said> = reasons.collect();
        let none = reasons.is_empty();
        html! {
            <div class="match-told">
                { list(scene, "match-why", reasons) }
                if none {
                    <p class="hint">{ scene.t("match-why-nothing") }</p>
                }
                { list(scene, "match-why-not", not) }
                { list(scene, "match-to-ask", asks) }
                { list(scene, "match-levers", levers) }
            </div>
        }
    }
}

/// A sentence, its points, and what weighs on it.
type Said = (String, Option<String>, Option<String>);

fn plain(text: String) -> Said {
    (text, None, None)
}

/// « Permis B → 7 offres de plus ».
pub fn gain(scene: &Scene, lever: Lever, gains: &[Gain]) -> String {
    let more = gains.iter().find(|gain| gain.lever == lever).map_or(0, |gain| gain.more);
    let lever = matching::lever(&scene.words, scene, lever);
    scene.ta("match-gain", &[("lever", lever.into()), ("count", more.into())])
}

fn list(scene: &Scene, title: &'static str, said: Vec<Said>) -> Html {
    if said.is_empty() {
        return Html::default();
    }
    let keys = line_keys(said.iter().map(|(text, ..)| text.as_str()));
    html! {
        <div data-told={title}>
            <p><b>{ scene.t(title) }</b></p>
            <ul class="plain">
                for (key, (text, points, brake)) in keys.into_iter().zip(said) {
                    <li {key}>
                        { text }
                        if let Some(points) = points {
                            { " " }<span class="tag">{ points }</span>
                        }
                        if let Some(brake) = brake {
                            <span class="hint">{ brake }</span>
                        }
                    </li>
                }
            </ul>
        </div>
    }
}

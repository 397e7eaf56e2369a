//! How these screens call an opening, and what they say of its posts and of those who stand for it.

use crate::app::companies::Book;
use crate::app::openings::Filled;
use crate::domain::{Day, OpeningSort, Step};
use crate::i18n::formats;
use crate::i18n::labels::List;
use crate::insight::companies::Company;
use crate::insight::openings::{Counts, Opening, Post};
use crate::web::scene::Scene;

/// What an opening is called.
pub fn title(scene: &Scene, opening: &Opening) -> String {
    if opening.title.is_empty() { scene.t("openings-untitled") } else { opening.title.clone() }
}

/// The company of the list that offers it.
pub fn company<'b>(book: &'b Book, opening: &Opening) -> Option<&'b Company> {
    opening.company.and_then(|id| book.companies.get(&id)).map(|company| &**company)
}

/// Who offers it and where: « Delhaize · 6800 Libramont ».
pub fn whose(book: &Book, opening: &Opening) -> Vec<String> {
    let company = company(book, opening);
    let locality = opening.locality_in(company).map(|locality| locality.to_string());
    opening.employer_in(company).into_iter().chain(locality).collect()
}

/// « 18 postes · 17 au travail · 1 à l'essai · 0 libre ». What is nought is not said, but for the posts that are free.
pub fn counted(scene: &Scene, sort: Option<OpeningSort>, counts: Counts) -> String {
    let (posts, working) = match sort {
        Some(OpeningSort::Placement) => ("openings-places", "openings-in-placement"),
        _ => ("openings-posts", "openings-working"),
    };
    let told = [
        (posts, counts.posts),
        (working, counts.working),
        ("openings-coming", counts.coming),
        ("openings-trial", counts.trial),
        ("openings-to-confirm", counts.to_confirm),
        ("openings-over", counts.over()),
        ("openings-free", counts.free()),
    ];
    let always = |id: &str| id == posts || id == "openings-free";
    let told = told.into_iter().filter(|(id, count)| *count > 0 || always(id));
    told.map(|(id, count)| scene.ta(id, &[("count", count.into())])).collect::<Vec<_>>().join("\u{a0}· ")
}

/// « depuis le 4 mars ».
pub fn since(scene: &Scene, since: Day) -> String {
    scene.ta("openings-since", &[("date", formats::short_day(&scene.words, since, scene.today).into())])
}

/// How somebody stands towards the posts, where there is something to say.
pub fn post(scene: &Scene, sort: Option<OpeningSort>, post: Post) -> Option<String> {
    let (id, day) = match post {
        Post::Nothing | Post::Trial | Post::Working(None) => return None,
        Post::Left(None) => return Some(scene.t("openings-left-some-day")),
        Post::Coming(day) => ("openings-begins", day),
        Post::Working(Some(day)) if sort == Some(OpeningSort::Placement) => ("openings-placement-until", day),
        Post::Working(Some(day)) => ("openings-until", day),
        Post::ToConfirm(day) => ("openings-end-to-confirm", day),
        Post::Left(Some(day)) => ("openings-left", day),
    };
    Some(scene.ta(id, &[("date", formats::short_day(&scene.words, day, scene.today).into())]))
}

/// What engaging has done, in a sentence: « 18 personnes engagées · 18 fiches à l'étape « Engagé » · offre clôturée ».
pub fn filled_words(scene: &Scene, filled: Filled) -> String {
    let count = |id: &str, count: usize| scene.ta(id, &[("count", count.into())]);
    let mut told =
        vec![count(if filled.is_placement { "openings-placed" } else { "openings-engaged" }, filled.engaged)];
    if let Some(from) = filled.from {
        let day = formats::day(&scene.words, from);
        told.push(scene.ta("openings-step-stays", &[("date", day.into())]));
    }
    if filled.moved > 0 {
        let args = [("count", filled.moved.into()), ("step", scene.step(Step::Hired).into())];
        told.push(scene.ta("openings-steps-moved", &args));
    }
    if filled.closed > 0 {
        told.push(count("openings-closed-others", filled.closed));
    }
    if filled.is_full {
        told.push(scene.t("openings-now-full"));
    }
    told.join("\u{a0}· ")
}

/// What it offers, in a few words: « Emploi · CDI · 38 h par semaine ».
pub fn offered(scene: &Scene, opening: &Opening) -> Vec<String> {
    let sort = opening.sort.map(|sort| scene.code(List::OpeningSort, sort.code()));
    let is_placement = opening.sort == Some(OpeningSort::Placement);
    let kind = if is_placement {
        opening.placement.as_deref().map(|code| scene.code(List::PlacementType, code))
    } else {
        opening.contract.map(|contract| scene.code(List::OpeningContract, contract.code()))
    };
    let weekly = opening.weekly.map(|weekly| {
        let hours = formats::duration(&scene.words, weekly.as_minutes().into());
        scene.ta("contract-weekly", &[("hours", hours.into())])
    });
    [sort, kind, weekly].into_iter().flatten().collect()
}

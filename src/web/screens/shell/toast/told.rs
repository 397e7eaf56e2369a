//! The words for what an act was about.

use crate::app::notice::{Deed, What, Whose};
use crate::i18n::{sentences, values};
use crate::journal::{Fact, Kind};
use crate::web::scene::Scene;

/// « Léa Dupont · Tâche ajoutée : Appeler », « 12 dossiers ».
pub fn told(scene: &Scene, what: &What) -> String {
    let whose = match &what.whose {
        Whose::Settings => scene.t("preview-settings-of"),
        Whose::Gathering => scene.t("gathering-one"),
        Whose::Opening => scene.t("openings-one"),
        Whose::Company(name) if name.is_empty() => scene.t("company-unnamed"),
        Whose::Company(name) => name.clone(),
        Whose::Person(name) => named(scene, name),
        Whose::Persons(count) => scene.ta("toast-persons", &[("count", (*count).into())]),
    };
    let deed = match &what.deed {
        Deed::Several => return whose,
        Deed::Came => scene.t("preview-person-new"),
        Deed::Withdrawn if what.whose == Whose::Gathering => scene.t("gathering-withdrawal-toast"),
        Deed::Withdrawn if what.whose == Whose::Opening => scene.t("openings-withdrawal-toast"),
        Deed::Withdrawn => scene.t("toast-withdrawal"),
        Deed::Parted => scene.t("toast-parted"),
        Deed::Removed(kind, None) => values::kind_label(&scene.words, kind),
        Deed::Removed(kind, Some((field, value))) => {
            let value = values::value(&scene.words, *field, value, scene);
            let kind = values::kind_label(&scene.words, kind);
            scene.ta("summary-line", &[("field", kind.into()), ("value", value.into())])
        }
        Deed::Said(fact, 0) => sentence(scene, fact),
        Deed::Said(fact, more) => {
            scene.ta("toast-more", &[("what", sentence(scene, fact).into()), ("count", (*more).into())])
        }
    };
    scene.ta("preview-person", &[("name", whose.into()), ("change", deed.into())])
}

/// A name, or the word for somebody without one.
pub fn named(scene: &Scene, name: &str) -> String {
    if name.is_empty() { scene.t("person-unnamed") } else { name.to_owned() }
}

/// What a fact says. A toast stands in sight of whoever sits beside: what is sensitive is named, and not said.
fn sentence(scene: &Scene, fact: &Fact) -> String {
    match fact.kind {
        Kind::ObstacleSensitive => values::kind_label(&scene.words, &fact.kind),
        _ => sentences::sentence(&scene.words, fact, scene),
    }
}

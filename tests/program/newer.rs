//! Words of a later version in the forms of this one.

use crate::desk::Desk;
use passerelle::app::Edit;
use passerelle::app::form::RecordForm;
use passerelle::journal::schema::{placement, practical};
use passerelle::journal::{Kind, Value};

const NEWER: &str = "word_of_2031";

fn list(items: &[&str]) -> Value {
    Value::List(items.iter().map(Value::text).collect())
}

#[test]
fn another_choice_leaves_a_word_of_a_later_version_where_it_was() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Amélie");
    desk.edit(person, Edit::register(practical::LIMITS.says(list(&[NEWER, "no_shifts"]))));
    let held = |desk: &Desk| {
        let dossier = desk.dossier(person);
        dossier.records.register(&Kind::Practical).unwrap().get(practical::LIMITS.any()).cloned()
    };
    for (toggled, left) in
        [("no_weekend", list(&["no_weekend", "no_shifts", NEWER])), ("no_shifts", list(&["no_weekend", NEWER]))]
    {
        let mut form = RecordForm::of(desk.dossier(person).records.register(&Kind::Practical).unwrap());
        form.toggle(practical::LIMITS, toggled);
        form.edits().unwrap().into_iter().for_each(|edit| desk.edit(person, edit));
        assert_eq!(held(&desk), Some(left), "{toggled}");
    }
}

#[test]
fn another_field_leaves_it_too_and_only_choosing_takes_its_place() {
    let mut desk = Desk::founded(1);
    let person = desk.new_person("Amélie");
    let id = desk.add(person, Kind::Placement, &[("company", "Les Tilleuls")]);
    desk.edit(person, Edit::element(id, placement::TYPE.says(Value::text(NEWER))));
    let word = |desk: &Desk| {
        let dossier = desk.dossier(person);
        let stage = dossier.records.element(&Kind::Placement, id).unwrap();
        (stage.get(placement::TYPE.any()).cloned(), stage.newer().count())
    };
    desk.change(person, Kind::Placement, id, &[("company", "Delhaize")]);
    assert_eq!(word(&desk), (Some(Value::text(NEWER)), 1));
    desk.change(person, Kind::Placement, id, &[("type", "discovery")]);
    assert_eq!(word(&desk), (Some(Value::text("discovery")), 0));
}

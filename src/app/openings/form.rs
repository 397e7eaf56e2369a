//! What is typed of an opening, read into changes: what its fields cannot hold and what makes no sense is refused, by box.

use crate::app::Edit;
use crate::app::form::{Problem, Problems, RecordForm, day};
use crate::domain::{NeedSort, OpeningSort};
use crate::fields;
use crate::journal::schema::{opening, opening_need};
use crate::journal::{AnyField, Kind};

/// A new opening: a job for one person, until somebody says otherwise.
pub fn blank() -> RecordForm {
    let mut form = RecordForm::register(Kind::Opening);
    form.set(opening::SORT, OpeningSort::Job.code().to_owned());
    form.set(opening::POSTS, "1".to_owned());
    form
}

/// The changes of an opening.
///
/// # Errors
/// What is wrong, by box.
pub fn edits(form: &RecordForm) -> Result<Vec<Edit>, Problems> {
    let form = form.clone().requiring(fields!(opening: TITLE)).at_least(opening::POSTS, 1);
    let read = form.edits();
    let mut problems = read.as_ref().err().cloned().unwrap_or_default();
    let text = |field: AnyField| form.text(field).trim().to_owned();
    let mut wrong = |field: AnyField, problem| problems.push((form.box_id(field), problem));
    if !text(opening::NUMBER.any()).bytes().all(|sign| sign.is_ascii_digit()) {
        wrong(opening::NUMBER.any(), Problem::Digits);
    }
    let link = text(opening::LINK.any());
    if !link.is_empty() && !is_link(&link) {
        wrong(opening::LINK.any(), Problem::Link);
    }
    let read_day = |field: AnyField| day(&text(field)).ok().flatten();
    let (start, end) = (read_day(opening::START.any()), read_day(opening::END.any()));
    if start.zip(end).is_some_and(|(start, end)| end < start) {
        wrong(opening::END.any(), Problem::EndBeforeStart);
    }
    if problems.is_empty() { read } else { Err(problems) }
}

/// Whether a text is the address of a page, and of nothing that would run here.
pub fn is_link(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| rest.contains('.') && !rest.contains(char::is_whitespace))
}

/// The changes of a line of needs, of which only what its sort asks for is kept.
///
/// # Errors
/// What is wrong, by box: a line that says nothing.
pub fn need_edits(form: &RecordForm) -> Result<Vec<Edit>, Problems> {
    let mut kept = form.clone();
    let sort = NeedSort::parse(form.text(opening_need::SORT)).unwrap_or(NeedSort::Words);
    kept.set(opening_need::SORT, sort.code().to_owned());
    let said = says(sort);
    for field in fields!(opening_need: LANGUAGE, LEVEL, DRIVING, VEHICLE, SCHOOLING, MONTHS, WORDS) {
        if !said.contains(field) {
            kept.set(*field, String::new());
        }
    }
    kept.requiring(&said[..1]).edits()
}

/// What a sort of needs asks for, what it cannot do without first.
pub fn says(sort: NeedSort) -> &'static [AnyField] {
    match sort {
        NeedSort::Language => fields!(opening_need: LANGUAGE, LEVEL),
        NeedSort::Driving => fields!(opening_need: DRIVING),
        NeedSort::Vehicle => fields!(opening_need: VEHICLE),
        NeedSort::Schooling => fields!(opening_need: SCHOOLING),
        NeedSort::Experience => fields!(opening_need: MONTHS, WORDS),
        NeedSort::Words => fields!(opening_need: WORDS),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ElementId;
    use crate::domain::text::TextError;

    fn typed(boxes: &[(AnyField, &str)]) -> RecordForm {
        let mut form = blank();
        form.set(opening::TITLE, "Magasin".to_owned());
        boxes.iter().for_each(|(field, text)| form.set(*field, (*text).to_owned()));
        form
    }

    fn problem(field: AnyField, text: &str) -> Option<Problem> {
        let form = typed(&[(field, text)]);
        let wrong = edits(&form).err()?;
        assert_eq!(wrong[0].0, form.box_id(field));
        Some(wrong[0].1)
    }

    #[test]
    fn a_number_is_digits_and_a_link_leads_somewhere() {
        assert_eq!(problem(opening::NUMBER.any(), "4521-A"), Some(Problem::Digits));
        assert_eq!(problem(opening::NUMBER.any(), " 4521873 "), None);
        for wrong in ["javascript:alert(1)", "ftp://forem.be", "leforem.be", "https://", "https://a b.be"] {
            assert_eq!(problem(opening::LINK.any(), wrong), Some(Problem::Link), "{wrong}");
        }
        assert_eq!(problem(opening::LINK.any(), "https://www.leforem.be/offre/4521873"), None);
    }

    #[test]
    fn posts_begin_at_one_and_an_end_comes_after_its_start() {
        assert_eq!(problem(opening::POSTS.any(), "0"), Some(Problem::TooSmall(1)));
        assert_eq!(problem(opening::POSTS.any(), "18"), None);
        let form = typed(&[(opening::START.any(), "2026-03-04"), (opening::END.any(), "2026-03-03")]);
        assert_eq!(edits(&form).unwrap_err(), [(form.box_id(opening::END), Problem::EndBeforeStart)]);
        assert_eq!(problem(opening::TITLE.any(), " "), Some(Problem::Text(TextError::Empty)));
    }

    #[test]
    fn a_need_keeps_what_its_sort_says() {
        let mut form = RecordForm::element(Kind::OpeningNeed, ElementId::random(), &[]);
        form.set(opening_need::SORT, "language".to_owned());
        form.set(opening_need::LANGUAGE, "fr".to_owned());
        form.set(opening_need::LEVEL, "B1".to_owned());
        form.set(opening_need::DRIVING, "B".to_owned());
        let kept = need_edits(&form).unwrap();
        assert!(kept.iter().all(|edit| edit.data().iter().all(|(field, _)| *field != opening_need::DRIVING.any())));
        form.set(opening_need::LANGUAGE, String::new());
        let empty = Problem::Text(TextError::Empty);
        assert_eq!(need_edits(&form).unwrap_err(), [(form.box_id(opening_need::LANGUAGE), empty)]);
    }
}

//! What makes a story of the example: colleagues, a group that meets, contacts, follow-ups that were made, and four
//! people whose paths show what the board is for: a job lost, a return, a job that is followed as it should be, and
//! one where a follow-up is late.
//!
//! No dice are thrown: everything follows from the lives and from the day.

mod told;

use super::life::Event;
use super::{Host, NewIds};
use crate::domain::attendance::presence_id;
use crate::domain::{
    Attendance, Day, DayHalf, Duration, ElementId, Half, MemberId, Motive, PersonId, Says, Step, Subject,
};
use crate::journal::schema::{
    Entry, cohort, contact, contract, evaluation, follow_up, grouping, member, obstacle_action, obstacle_plain,
    placement, presence, step,
};
use crate::journal::{Draft, Field, Kind, Value};

pub use told::{TOLD, told};

/// The colleagues of the example, who are called so.
const COLLEAGUES: [&str; 2] = ["Bruno (exemple)", "Coralie (exemple)"];

/// The group of the example.
const GROUP: &str = "Groupe du matin (exemple)";

/// Its half-days.
const TIMETABLE: [&str; 4] = ["mon_am", "tue_am", "thu_am", "fri_am"];

/// Who is around the people of the example.
pub struct Around {
    pub today: Day,
    pub members: Vec<MemberId>,
    pub tracks: [ElementId; 2],
    pub cohort: ElementId,
}

/// The colleagues and the group, as drafts about the organisation.
pub fn around(host: Host<'_>, tracks: [ElementId; 2], ids: &mut impl NewIds, drafts: &mut Vec<Draft>) -> Around {
    let (about, today) = (Subject::Settings(host.org), host.today);
    let mut members: Vec<MemberId> = host.member.into_iter().collect();
    if !members.is_empty() {
        for name in COLLEAGUES {
            let id = ids.element();
            let Ok(colleague) = MemberId::parse(&id.to_string()) else { continue };
            let data = [member::MEMBER.with(colleague), member::NAME.says(Value::text(name))];
            drafts.push(Draft::new(about, today, Kind::Member, data));
            members.push(colleague);
        }
    }
    let cohort = ids.element();
    let data = [
        cohort::COHORT.with(cohort),
        cohort::NAME.says(Value::text(GROUP)),
        cohort::TRACK.with(tracks[1]),
        cohort::START.with(today.plus(-90)),
        cohort::SESSION.with(Duration::minutes(228)),
        cohort::TIMETABLE.with(TIMETABLE.to_vec()),
    ];
    drafts.push(Draft::new(about, today, Kind::Cohort, data));
    Around { today, members, tracks, cohort }
}

/// The last step of a life, and the day on which it was reached.
fn standing(events: &[Event]) -> Option<(Step, Day)> {
    let step = events.iter().rfind(|event| event.kind == Kind::Step)?;
    Some((read_step(step)?, step.on))
}

/// The text of a field or key of an event.
fn read<T>(event: &Event, field: Field<T>) -> Option<&str> {
    event.data.iter().find(|(written, _)| *written == field.any()).and_then(|(_, value)| value.as_text())
}

fn read_day(event: &Event, field: Field<Day>) -> Option<Day> {
    Day::parse(read(event, field)?).ok()
}

fn read_id(event: &Event, field: Field<ElementId>) -> Option<ElementId> {
    ElementId::parse(read(event, field)?).ok()
}

fn read_step(event: &Event) -> Option<Step> {
    Step::parse(read(event, step::STEP)?)
}

/// One who writes about a person.
struct Writer<'a, N> {
    about: Subject,
    person: PersonId,
    around: &'a Around,
    ids: &'a mut N,
    drafts: Vec<Draft>,
}

/// What is told of the n-th person besides their life.
pub fn enrich(person: PersonId, number: usize, events: &[Event], around: &Around, ids: &mut impl NewIds) -> Vec<Draft> {
    let mut writer = Writer { about: Subject::Person(person), person, around, ids, drafts: Vec::new() };
    let Some((step, since)) = standing(events) else { return Vec::new() };
    let first = events.first().map_or(since, |event| event.on);
    writer.contacts(number, step, first);
    writer.placements(events, number);
    writer.contracts(events, step);
    if matches!(step, Step::Training | Step::Placement) {
        writer.attendance(number, since);
    }
    if number % 4 == 1 && events.iter().all(|event| read(event, obstacle_plain::OBSTACLE) != Some("mobility")) {
        writer.mobility(first, step);
    }
    writer.drafts
}

impl<N: NewIds> Writer<'_, N> {
    fn day(&self, offset: i32) -> Day {
        working(self.around.today.plus(offset))
    }

    fn say<const M: usize>(&mut self, on: Day, kind: Kind, data: [Entry; M]) {
        self.drafts.push(Draft::new(self.about, on, kind, data));
    }

    /// A contact, and its words in a fact of their own: they leave only when they are ticked.
    fn contact(&mut self, on: Day, channel: &str, reached: &str, purpose: &str, words: &str) {
        let id = self.ids.element();
        let minutes = if reached == "reached" { 15 } else { 5 };
        let data = [
            contact::CONTACT.with(id),
            contact::DAY.with(on),
            contact::CHANNEL.with(channel),
            contact::REACHED.with(reached),
            contact::PURPOSE.with(purpose),
            contact::MINUTES.with(Duration::minutes(minutes)),
        ];
        self.say(on, Kind::Contact, data);
        self.say(on, Kind::Contact, [contact::CONTACT.with(id), contact::TEXT.says(Value::text(words))]);
    }

    /// The first interview, and what was said lately; how long ago depends on the person.
    fn contacts(&mut self, number: usize, step: Step, first: Day) {
        let today = self.around.today;
        self.contact(
            first,
            "on_site",
            "reached",
            "interview",
            "Premier entretien : horaires, trajet et souhaits ont été vus.",
        );
        let (ago, channel) = ([3, 6, 9, 14, 24, 41][number % 6], ["phone", "whatsapp", "on_site", "mail"][number % 4]);
        let last = working(today.plus(-ago));
        if last <= first {
            return;
        }
        let words = match step {
            Step::Intake => "Confirme sa venue au prochain rendez-vous.",
            Step::Assessment => "Apportera l'attestation du Forem à la prochaine rencontre.",
            Step::Orientation => "A parlé avec une personne du métier et veut faire un essai.",
            Step::Training => "Suit bien les ateliers ; demande un stage près de chez elle ou de chez lui.",
            Step::Placement => "Le stage se passe comme prévu ; la visite est fixée.",
            Step::JobSearch => "Deux candidatures parties cette semaine, une réponse attendue.",
            Step::CpasContract => "Tout va bien au travail ; la suite du contrat sera vue ensemble.",
            Step::Hired => "Horaire tenu, bonne entente avec l'équipe.",
            Step::Retained => "Toujours en poste, et satisfait de l'équipe.",
            Step::Closed => "Donne des nouvelles : tout va bien.",
        };
        self.contact(last, channel, "reached", "follow_up", words);
        if number.is_multiple_of(3) && ago > 6 {
            self.contact(self.day(-2), "phone", "absent", "follow_up", "Sonné deux fois, message laissé.");
        }
    }

    /// Stages that are over have an end, their hours and an evaluation, but for the latest, whose end waits.
    fn placements(&mut self, events: &[Event], number: usize) {
        let today = self.around.today;
        for event in events.iter().filter(|event| event.kind == Kind::Placement) {
            let found = (read_id(event, placement::PLACEMENT), read_day(event, placement::PLANNED_END));
            let (Some(id), Some(end)) = found else { continue };
            if end >= today || (number.is_multiple_of(5) && end.days_until(today) < 12) {
                continue;
            }
            let data = [
                placement::PLACEMENT.with(id),
                placement::END.with(end),
                placement::DONE.with(Duration::minutes(76 * 60)),
            ];
            self.say(end, Kind::Placement, data);
            self.say(end, Kind::Placement, [placement::PLACEMENT.with(id), placement::END_REASON.with("term")]);
            let judged = after(end).min(today);
            let data = [
                evaluation::EVALUATION.with(self.ids.element()),
                evaluation::PLACEMENT.with(id),
                evaluation::DAY.with(judged),
                evaluation::BY.with("tutor"),
                evaluation::RESULT.with(if number % 4 == 3 { "mixed" } else { "positive" }),
            ];
            self.say(judged, Kind::Evaluation, data);
        }
    }

    /// Follow-ups were made when they were due; a contract that came to its end is confirmed, and a job that was left
    /// says since when.
    fn contracts(&mut self, events: &[Event], step: Step) {
        let today = self.around.today;
        let held = events.iter().any(|event| event.kind == Kind::FollowUp);
        for event in events.iter().filter(|event| event.kind == Kind::Contract) {
            let found = (read_id(event, contract::CONTRACT), read_day(event, contract::START));
            let (Some(id), Some(start)) = found else { continue };
            let moves = events.iter().filter(|later| later.kind == Kind::Step && later.on > start);
            let left = moves
                .into_iter()
                .find(|later| !matches!(read_step(later), Some(Step::Hired | Step::Retained | Step::Closed) | None));
            let left = left.map(|event| event.on);
            for (slot, due) in slots(start) {
                if due > today {
                    break;
                }
                if let Some(left) = left.filter(|left| *left <= due) {
                    let on = due.max(left).min(today);
                    self.answer(id, slot, Half::Worker, Says::No, on, Some(left.plus(-1)));
                    self.answer(id, slot, Half::Employer, Says::No, on, Some(left.plus(-1)));
                    break;
                }
                let on = after(due).min(today);
                if !(held && slot == "6m") {
                    self.answer(id, slot, Half::Worker, Says::Yes, on, None);
                }
                self.answer(id, slot, Half::Employer, Says::Yes, on, None);
            }
            let end = read_day(event, contract::PLANNED_END).filter(|end| *end < today && left.is_none());
            if let Some(end) = end.filter(|_| step != Step::Hired) {
                self.say(end, Kind::Contract, [contract::CONTRACT.with(id), contract::END.with(end)]);
                self.say(end, Kind::Contract, [contract::CONTRACT.with(id), contract::END_REASON.with("term")]);
            }
        }
    }

    fn answer(&mut self, id: ElementId, slot: &str, half: Half, says: Says, on: Day, last_day: Option<Day>) {
        let mut data = vec![
            follow_up::FOLLOW_UP.with(self.ids.element()),
            follow_up::CONTRACT.with(id),
            follow_up::SLOT.with(slot),
            follow_up::HALF.with(half),
            follow_up::ANSWER.with(says),
        ];
        data.extend(last_day.map(|day| follow_up::LAST_DAY.with(day)));
        self.drafts.push(Draft::new(self.about, on, Kind::FollowUp, data));
    }

    /// The group, and who was there in the last two weeks.
    fn attendance(&mut self, number: usize, since: Day) {
        let (cohort, today) = (self.around.cohort, self.around.today);
        self.say(since, Kind::Grouping, [grouping::COHORT.with(cohort)]);
        let days = (1..=14).rev().map(|ago| today.plus(-ago));
        let held = days.filter(|day| matches!(day.weekday(), 1 | 2 | 4 | 5) && *day >= since);
        for (place, day) in held.enumerate() {
            let (attendance, motive) = match (number + place) % 9 {
                4 => (Attendance::Excused, Some(Motive::Justified)),
                7 => (Attendance::Absent, Some(Motive::Unknown)),
                _ => (Attendance::Present, None),
            };
            let mut data = vec![
                presence::PRESENCE.with(presence_id(cohort, self.person, day, DayHalf::Morning)),
                presence::COHORT.with(cohort),
                presence::DAY.with(day),
                presence::HALF.with(DayHalf::Morning),
                presence::ATTENDANCE.with(attendance),
            ];
            data.extend(motive.map(|motive| presence::MOTIVE.with(motive)));
            self.drafts.push(Draft::new(self.about, day, Kind::Presence, data));
        }
    }

    /// What stands in the way, and what was agreed about it.
    fn mobility(&mut self, first: Day, step: Step) {
        let solved = matches!(step, Step::Hired | Step::Retained | Step::Closed);
        let state = if solved { "solved" } else { "in_progress" };
        self.say(
            first,
            Kind::ObstaclePlain,
            [obstacle_plain::OBSTACLE.with("mobility"), obstacle_plain::STATE.with(state)],
        );
        self.agreed(first, "mobility", "Demander l'abonnement de bus ; essayer le trajet avant le stage.");
    }

    fn agreed(&mut self, on: Day, obstacle: &str, words: &str) {
        let id = self.ids.element();
        let data = [
            obstacle_action::ACTION.with(id),
            obstacle_action::OBSTACLE.with(obstacle),
            obstacle_action::SEEN_BY.with("person"),
            obstacle_action::LEVER.with("transport"),
        ];
        self.say(on, Kind::ObstacleAction, data);
        self.say(
            on,
            Kind::ObstacleAction,
            [obstacle_action::ACTION.with(id), obstacle_action::TEXT.says(Value::text(words))],
        );
    }
}

/// The follow-ups of a contract, with their days.
fn slots(start: Day) -> [(&'static str, Day); 4] {
    [("7d", start.plus(7)), ("1m", start.plus_months(1)), ("3m", start.plus_months(3)), ("6m", start.plus_months(6))]
}

/// The next day on which one works.
fn after(day: Day) -> Day {
    let next = day.plus(1);
    next.plus([0, 2, 1][usize::try_from(next.weekday() - 5).unwrap_or(0)])
}

/// The day itself, or the Friday before a weekend.
fn working(day: Day) -> Day {
    day.plus(-(i32::from(day.weekday()) - 5).max(0))
}

//! What makes a story of the example: colleagues, a group that meets, contacts, follow-ups that were made, and four
//! people whose paths show what the board is for: a job lost, a return, a job that is followed as it should be, and
//! one where a follow-up is late.
//!
//! No dice are thrown: everything follows from the lives and from the day.

use super::life::Event;
use super::{Host, NewIds};
use crate::domain::ContractSort::{Cdd, Cdi, Replacement};
use crate::domain::attendance::presence_id;
use crate::domain::{
    Attendance, Day, DayHalf, Duration, ElementId, Half, Locality, MemberId, Motive, PersonId, Says, Step, Subject,
};
use crate::journal::schema::{
    Entry, cohort, contact, contract, cycle, end_proof, evaluation, follow_up, goal, grouping, identity, member, note,
    obstacle_action, obstacle_plain, outcome, partner, phone, placement, presence, referent, step, task, track,
};
use crate::journal::{Draft, Field, Kind, Value};

/// The people whose paths are told to the end.
pub const TOLD: usize = 4;

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

    /// The first interview, and what was said lately: how long ago depends on the person, and one is forgotten a little.
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
        if number % 3 == 0 && ago > 6 {
            self.contact(self.day(-2), "phone", "absent", "follow_up", "Sonné deux fois, message laissé.");
        }
    }

    /// Stages that are over have an end, their hours and an evaluation, but for the latest, whose end waits.
    fn placements(&mut self, events: &[Event], number: usize) {
        let today = self.around.today;
        for event in events.iter().filter(|event| event.kind == Kind::Placement) {
            let found = (read_id(event, placement::PLACEMENT), read_day(event, placement::PLANNED_END));
            let (Some(id), Some(end)) = found else { continue };
            if end >= today || (number % 5 == 0 && end.days_until(today) < 12) {
                continue;
            }
            let data = [
                placement::PLACEMENT.with(id),
                placement::END.with(end),
                placement::DONE.with(Duration::minutes(76 * 60)),
                placement::END_REASON.with("term"),
            ];
            self.say(end, Kind::Placement, data);
            let judged = working(end.plus(1)).min(today);
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

    /// Follow-ups were made when they were due; a contract that came to its end is confirmed, and a job that was left says
    /// since when.
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
                    self.answer(id, slot, Half::Worker, Says::No, due.max(left).min(today), Some(left.plus(-1)));
                    break;
                }
                let on = working(due.plus(1)).min(today);
                if !(held && slot == "6m") {
                    self.answer(id, slot, Half::Worker, Says::Yes, on, None);
                }
                self.answer(id, slot, Half::Employer, Says::Yes, on, None);
            }
            let end = read_day(event, contract::PLANNED_END).filter(|end| *end < today && left.is_none());
            if let Some(end) = end.filter(|_| step != Step::Hired) {
                let data = [contract::CONTRACT.with(id), contract::END.with(end), contract::END_REASON.with("term")];
                self.say(end, Kind::Contract, data);
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

/// The day itself, or the Friday before a weekend.
fn working(day: Day) -> Day {
    day.plus(-(i32::from(day.weekday()) - 5).max(0))
}

/// Somebody whose path is told to the end: name, year of birth, place, telephone, and the job aimed at.
struct Told {
    first: &'static str,
    last: &'static str,
    age: i16,
    place: (u16, &'static str),
    phone: &'static str,
    goal: (&'static str, &'static str),
}

const PEOPLE: [Told; TOLD] = [
    Told {
        first: "Idriss",
        last: "Barry",
        age: 34,
        place: (5660, "Couvin"),
        phone: "0450 11 20 31",
        goal: ("magasinier", "N1103"),
    },
    Told {
        first: "Carine",
        last: "Delvaux",
        age: 41,
        place: (5660, "Mariembourg"),
        phone: "0450 22 31 42",
        goal: ("aide ménagère", "K1304"),
    },
    Told {
        first: "Sonia",
        last: "Lambert",
        age: 29,
        place: (5600, "Philippeville"),
        phone: "0450 33 42 53",
        goal: ("caissière", "D1505"),
    },
    Told {
        first: "Youssef",
        last: "Ziani",
        age: 25,
        place: (6460, "Chimay"),
        phone: "0450 44 53 64",
        goal: ("magasinier", "N1103"),
    },
];

/// The n-th of them.
pub fn told(person: PersonId, number: usize, around: &Around, ids: &mut impl NewIds) -> Vec<Draft> {
    let mut writer = Writer { about: Subject::Person(person), person, around, ids, drafts: Vec::new() };
    let Some(who) = PEOPLE.get(number) else { return Vec::new() };
    match number {
        0 => writer.lost(who),
        1 => writer.returned(who),
        2 => writer.on_time(who),
        _ => writer.late(who),
    }
    writer.drafts
}

impl<N: NewIds> Writer<'_, N> {
    /// Who it is, who answers for them, how they are reached and what they aim at.
    fn begin(&mut self, who: &Told, from: i32, member: usize) {
        let on = self.day(from);
        let mut data = vec![
            identity::FIRST_NAME.says(Value::text(who.first)),
            identity::LAST_NAME.says(Value::text(who.last)),
            identity::BIRTH_YEAR.says(Value::Int(i64::from(self.around.today.year() - who.age))),
        ];
        data.extend(Locality::new(Some(who.place.0), who.place.1).ok().map(|place| identity::LOCALITY.with(&place)));
        self.drafts.push(Draft::new(self.about, on, Kind::Identity, data));
        if let Some(member) = self.around.members.get(member % self.around.members.len().max(1)).copied() {
            self.say(on, Kind::Referent, [referent::MEMBER.with(member)]);
        }
        let phone = self.ids.element();
        self.say(on, Kind::Phone, [phone::PHONE.with(phone), phone::NUMBER.says(Value::text(who.phone))]);
        let (goal, (word, trade)) = (self.ids.element(), who.goal);
        let data = [goal::GOAL.with(goal), goal::WORD.says(Value::text(word)), goal::TRADE.says(Value::text(trade))];
        self.say(on, Kind::Goal, data);
    }

    fn step(&mut self, offset: i32, to: Step) {
        self.say(self.day(offset), Kind::Step, [step::STEP.with(to)]);
    }

    fn note(&mut self, offset: i32, words: &str) {
        let data = [note::NOTE.with(self.ids.element()), note::TEXT.says(Value::text(words))];
        self.say(self.day(offset), Kind::Note, data);
    }

    fn task(&mut self, made: i32, due: i32, title: &str) {
        let (id, on, due) = (self.ids.element(), self.day(made), self.day(due));
        self.say(on, Kind::Task, [task::TASK.with(id), task::TITLE.says(Value::text(title))]);
        self.say(on, Kind::Task, [task::TASK.with(id), task::DUE.with(due)]);
    }

    fn partner(&mut self, offset: i32, role: &str, organisation: &str) {
        let (id, on) = (self.ids.element(), self.day(offset));
        self.say(on, Kind::Partner, [partner::PARTNER.with(id), partner::ROLE.with(role)]);
        self.say(on, Kind::Partner, [partner::PARTNER.with(id), partner::ORGANISATION.says(Value::text(organisation))]);
    }

    fn follow(&mut self, offset: i32, track: usize, end: Option<i32>) -> ElementId {
        let (id, on) = (self.ids.element(), self.day(offset));
        self.say(on, Kind::Track, [track::TRACK.with(id), track::TEMPLATE.with(self.around.tracks[track])]);
        let mut data = vec![track::TRACK.with(id), track::START.with(on)];
        data.extend(end.map(|end| track::END.with(self.day(end))));
        self.drafts.push(Draft::new(self.about, on, Kind::Track, data));
        id
    }

    fn hire(&mut self, start: i32, sort: crate::domain::ContractSort, employer: &str, end: Option<i32>) -> ElementId {
        let (id, on) = (self.ids.element(), self.day(start));
        let mut data = vec![
            contract::CONTRACT.with(id),
            contract::TYPE.with(sort),
            contract::EMPLOYER.says(Value::text(employer)),
            contract::START.with(on),
            contract::WEEKLY.with(Duration::minutes(38 * 60)),
        ];
        data.extend(end.map(|end| contract::PLANNED_END.with(self.around.today.plus(end))));
        self.drafts.push(Draft::new(self.about, on, Kind::Contract, data));
        id
    }

    /// The follow-ups that were due up to `days` ago, answered by both the day after.
    fn kept(&mut self, id: ElementId, start: i32, days: i32) {
        let today = self.around.today;
        for (slot, due) in slots(self.day(start)).into_iter().filter(|(_, due)| *due <= today.plus(-days)) {
            let on = working(due.plus(1)).min(today);
            self.answer(id, slot, Half::Worker, Says::Yes, on, None);
            self.answer(id, slot, Half::Employer, Says::Yes, on, None);
        }
    }

    /// A job that was lost, told by a follow-up, and a new search.
    fn lost(&mut self, who: &Told) {
        self.begin(who, -260, 1);
        for (offset, to) in
            [(-260, Step::Intake), (-250, Step::Assessment), (-225, Step::JobSearch), (-128, Step::Hired)]
        {
            self.step(offset, to);
        }
        let job = self.hire(-128, Replacement, "Trois Frontières Logistique", Some(55));
        self.contact(
            self.day(-260),
            "on_site",
            "reached",
            "interview",
            "Cherche dans la logistique ; permis B, horaires à pauses possibles.",
        );
        self.contact(
            self.day(-121),
            "phone",
            "reached",
            "follow_up",
            "Première semaine passée ; l'équipe est accueillante.",
        );
        let asked = slots(self.day(-128));
        for (slot, due) in asked.into_iter().take(2) {
            self.answer(job, slot, Half::Worker, Says::Yes, working(due.plus(1)), None);
            self.answer(job, slot, Half::Employer, Says::Yes, working(due.plus(1)), None);
        }
        let (slot, due) = asked[2];
        let told = working(due.plus(2)).min(self.around.today);
        self.answer(job, slot, Half::Worker, Says::No, told, Some(due.plus(-4)));
        self.contact(
            told,
            "phone",
            "reached",
            "follow_up",
            "Le remplacement s'est arrêté au retour de la personne remplacée. Veut rester dans la logistique.",
        );
        self.say(told, Kind::Step, [step::STEP.with(Step::JobSearch)]);
        self.contact(
            self.day(-8),
            "on_site",
            "reached",
            "follow_up",
            "CV mis à jour avec l'expérience de magasinier ; deux offres choisies.",
        );
        self.task(-8, 3, "Rappeler l'employeur pour la réponse");
    }

    /// One who left and came back: the first path is folded beside the second.
    fn returned(&mut self, who: &Told) {
        self.begin(who, -520, 2);
        for (offset, to) in
            [(-520, Step::Intake), (-500, Step::Orientation), (-430, Step::Training), (-330, Step::Closed)]
        {
            self.step(offset, to);
        }
        self.say(self.day(-330), Kind::Outcome, [outcome::OUTCOME.with("personal_reason")]);
        self.contact(
            self.day(-520),
            "on_site",
            "reached",
            "interview",
            "Souhaite travailler dans l'aide à domicile, à mi-temps pour commencer.",
        );
        let first = self.follow(-430, 1, Some(-330));
        let data = [
            end_proof::END_PROOF.with(self.ids.element()),
            end_proof::PROOF.with("nothing_acquired"),
            end_proof::TRACK.with(first),
            end_proof::DAY.with(self.day(-330)),
        ];
        self.say(self.day(-330), Kind::EndProof, data);
        self.note(-330, "Arrête pour l'instant ; la porte reste ouverte.");
        let back = self.day(-38);
        self.say(back, Kind::Cycle, [cycle::NUMBER.with(2)]);
        self.say(back, Kind::Step, [step::STEP.with(Step::Intake)]);
        self.contact(
            back,
            "on_site",
            "reached",
            "interview",
            "Revient d'elle-même : veut finir la formation, le matin de préférence.",
        );
        self.step(-17, Step::Training);
        self.follow(-17, 1, None);
        self.say(
            back,
            Kind::ObstaclePlain,
            [obstacle_plain::OBSTACLE.with("mobility"), obstacle_plain::STATE.with("in_progress")],
        );
        self.agreed(back, "mobility", "Permis théorique inscrit ; en attendant, le bus de 7 h 50.");
        self.partner(-38, "cpas_agent", "CPAS de Couvin");
        let since = self.day(-17);
        self.attendance(2, since);
        self.task(-5, 6, "Fixer l'évaluation de mi-parcours");
    }

    /// A job that is followed as it should be.
    fn on_time(&mut self, who: &Told) {
        self.begin(who, -330, 0);
        for (offset, to) in [
            (-330, Step::Intake),
            (-315, Step::Orientation),
            (-250, Step::Training),
            (-140, Step::Placement),
            (-104, Step::Hired),
        ] {
            self.step(offset, to);
        }
        let track = self.follow(-250, 0, Some(-140));
        let (id, begun, ended) = (self.ids.element(), self.day(-136), self.day(-125));
        let data = [
            placement::PLACEMENT.with(id),
            placement::COMPANY.says(Value::text("Le Panier d'Ici")),
            placement::SECTOR.with("retail"),
            placement::TYPE.with("skills"),
            placement::START.with(begun),
            placement::PLANNED_END.with(ended),
            placement::END.with(ended),
            placement::PLANNED.with(Duration::minutes(76 * 60)),
            placement::DONE.with(Duration::minutes(76 * 60)),
            placement::TRACK.with(track),
        ];
        self.say(begun, Kind::Placement, data);
        self.say(ended, Kind::Placement, [placement::PLACEMENT.with(id), placement::END_REASON.with("hired_early")]);
        let data = [
            evaluation::EVALUATION.with(self.ids.element()),
            evaluation::PLACEMENT.with(id),
            evaluation::DAY.with(ended),
            evaluation::BY.with("tutor"),
            evaluation::RESULT.with("positive"),
            evaluation::JOB_OFFER.with(true),
        ];
        self.say(ended, Kind::Evaluation, data);
        let job = self.hire(-104, Cdi, "Le Panier d'Ici", None);
        self.kept(job, -104, 0);
        self.contact(
            self.day(-330),
            "on_site",
            "reached",
            "interview",
            "Aime le contact avec les clients ; disponible le samedi.",
        );
        self.contact(
            self.day(-97),
            "phone",
            "reached",
            "follow_up",
            "Première semaine : horaire tenu, caisse apprise.",
        );
        self.contact(
            self.day(-11),
            "whatsapp",
            "reached",
            "follow_up",
            "Tout va bien ; passe à trente-huit heures en fin d'année.",
        );
        self.partner(-136, "placement_tutor", "Le Panier d'Ici");
    }

    /// A follow-up that nobody has made yet, two weeks late.
    fn late(&mut self, who: &Told) {
        self.begin(who, -190, 1);
        for (offset, to) in
            [(-190, Step::Intake), (-180, Step::Assessment), (-150, Step::JobSearch), (-45, Step::Hired)]
        {
            self.step(offset, to);
        }
        let job = self.hire(-45, Cdd, "Atelier du Bois Joli", Some(138));
        self.kept(job, -45, 20);
        self.contact(
            self.day(-190),
            "on_site",
            "reached",
            "interview",
            "Premier emploi visé dans un atelier ou un dépôt.",
        );
        self.contact(
            self.day(-37),
            "phone",
            "reached",
            "follow_up",
            "Première semaine faite ; le trajet en bus convient.",
        );
        self.note(-37, "Préfère être appelé après 16 heures.");
    }
}

//! Four people whose paths are told to the end: a job lost, a return, a job followed as it should be, and one follow-up
//! that is late.

use super::{Around, Writer, after, slots};
use crate::domain::ContractSort::{self, Cdd, Cdi, Replacement};
use crate::domain::{Duration, ElementId, Half, Locality, PersonId, Says, Step, Subject};
use crate::exchange::demo::NewIds;
use crate::journal::schema::{
    contract, cycle, end_proof, evaluation, goal, identity, note, obstacle_plain, outcome, partner, phone, placement,
    referent, step, task, track,
};
use crate::journal::{Draft, Kind, Value};

/// How many they are.
pub const TOLD: usize = 4;

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

    fn hire(&mut self, start: i32, sort: ContractSort, employer: &str, end: Option<i32>) -> ElementId {
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
            let on = after(due).min(today);
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
            self.answer(job, slot, Half::Worker, Says::Yes, after(due), None);
            self.answer(job, slot, Half::Employer, Says::Yes, after(due), None);
        }
        let (slot, due) = asked[2];
        let told = after(due).min(self.around.today);
        self.answer(job, slot, Half::Worker, Says::No, told, Some(due.plus(-4)));
        self.answer(job, slot, Half::Employer, Says::No, told, Some(due.plus(-4)));
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

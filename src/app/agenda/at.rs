//! What the address of the agenda says: which week, for whom, at which place.

use crate::app::route::Route;
use crate::domain::{Day, MemberId, PersonId};
use crate::insight::presence::timetable::monday_of;

/// For whom things stand in the agenda.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Who {
    /// Who works on this device.
    #[default]
    Me,
    Everybody,
    Of(MemberId),
}

/// The week, and what is looked at in it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct At {
    /// The Monday; none is this week.
    pub monday: Option<Day>,
    pub who: Who,
    pub place: Option<String>,
    /// Whose calendar is to be taken along: asked for from a dossier.
    pub take: Option<PersonId>,
}

const EVERYBODY: &str = "tous";

impl At {
    /// Reads a query. Any day stands for its week; what is not understood is passed over.
    pub fn read(query: &str) -> Self {
        let mut at = Self::default();
        for (key, value) in form_urlencoded::parse(query.as_bytes()) {
            match key.as_ref() {
                "semaine" => at.monday = Day::parse(&value).ok().map(monday_of),
                "qui" if value == EVERYBODY => at.who = Who::Everybody,
                "qui" => at.who = MemberId::parse(&value).map_or(Who::Me, Who::Of),
                "lieu" => at.place = Some(value.trim().to_owned()).filter(|place| !place.is_empty()),
                "emporter" => at.take = PersonId::parse(&value).ok(),
                _ => {}
            }
        }
        at
    }

    /// Its address.
    pub fn route(&self) -> Route {
        let mut query = form_urlencoded::Serializer::new(String::new());
        if let Some(monday) = self.monday {
            query.append_pair("semaine", &monday.to_string());
        }
        match self.who {
            Who::Me => {}
            Who::Everybody => drop(query.append_pair("qui", EVERYBODY)),
            Who::Of(member) => drop(query.append_pair("qui", &member.to_string())),
        }
        if let Some(place) = &self.place {
            query.append_pair("lieu", place);
        }
        if let Some(person) = self.take {
            query.append_pair("emporter", &person.to_string());
        }
        Route::Agenda(query.finish())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn an_address_is_read_back_and_any_day_stands_for_its_week() {
        let at = At {
            monday: Day::parse("2026-03-02").ok(),
            who: Who::Of(MemberId::derived(Uuid::nil(), "anne")),
            place: Some("Maison de l'emploi & co".to_owned()),
            take: Some(PersonId::derived(Uuid::nil(), "amélie")),
        };
        for at in [at.clone(), At { who: Who::Everybody, take: None, ..at }, At::default()] {
            let Route::Agenda(query) = Route::parse(&at.route().to_string()) else { panic!("no agenda") };
            assert_eq!(At::read(&query), at);
        }
        assert_eq!(At::read("semaine=2026-03-06&qui=x&lieu=%20").monday, Day::parse("2026-03-02").ok());
        assert_eq!(At::read("semaine=x&qui=x&lieu=%20"), At::default());
    }
}

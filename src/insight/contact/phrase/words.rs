//! What people say of a contact, in four languages: the ways, the results, how long, and what is to be done.
//!
//! Words are folded (no capitals, accents, apostrophes or hyphens) and parted by « , ». Where two phrases begin alike,
//! the one with more words is meant: « pas de réponse » is no answer, and « whatsapp envoyé » a message.

use super::tokens::Token;
use crate::domain::Lang;

/// What a word or a phrase says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Says {
    /// A code of `codes::CONTACT_CHANNELS`.
    Way(&'static str),
    /// A code of `codes::REACHED`.
    Result(&'static str),
    /// Both at once: « mail envoyé ».
    Both(&'static str, &'static str),
    /// A length of a talk that has no number.
    Minutes(u32),
    /// The beginning of something to be done, whatever follows.
    Task,
    /// The same only where a day to come follows: « rdv manqué » is none.
    Dated,
    /// What links the others and says nothing itself.
    Link,
}

use Says::{Both, Dated, Link, Minutes, Result, Task, Way};

type Lexicon = &'static [(Says, &'static str)];

const REACHED: Says = Result("reached");
const MESSAGE: Says = Result("message");
const ABSENT: Says = Result("absent");

const FRENCH: Lexicon = &[
    (
        Way("phone"),
        "tel, telephone, au telephone, par telephone, phone, gsm, tph, appel, appele, appelee, appelle, a appele",
    ),
    (
        Way("phone"),
        "ai appele, appel de, appel a, coup de fil, coup de telephone, un coup de fil, telephone a, m a appele",
    ),
    (Way("sms"), "sms, texto, par sms, par texto"),
    (Way("whatsapp"), "whatsapp, whats app, wa, par whatsapp, sur whatsapp, watsapp"),
    (Way("messenger"), "messenger, facebook, fb, par messenger, sur messenger"),
    (Way("skype"), "skype, par skype"),
    (Way("teams"), "teams, par teams, sur teams"),
    (Way("video"), "visio, visioconference, en visio, par visio, visio conference, video, zoom, meet, appel video"),
    (Way("mail"), "mail, mails, e mail, email, par mail, par e mail, courriel, un mail"),
    (Way("letter"), "courrier, lettre, par courrier, par lettre"),
    (Way("registered_letter"), "recommande, par recommande, lettre recommandee, courrier recommande"),
    (Way("home_visit"), "visite a domicile, a domicile, vad, chez lui, chez elle"),
    (Way("company_visit"), "visite en entreprise, visite d entreprise, visite de stage, en entreprise"),
    (Way("permanence"), "permanence, a la permanence, en permanence"),
    (Way("cpas"), "au cpas, cpas, rencontre au cpas"),
    (Way("team_internal"), "en equipe, reunion d equipe, contact interne"),
    (Way("external_meeting"), "reunion exterieure, reunion externe, reunion partenaire"),
    (Way("on_site"), "sur place, au bureau, bureau, au centre, en face a face, face a face, en presentiel, presentiel"),
    (
        Both("on_site", "reached"),
        "vu, vue, vus, vu au bureau, vue au bureau, vu sur place, passe au bureau, passee au bureau",
    ),
    (Both("on_site", "reached"), "rencontre, rencontree, ai vu, est passe au bureau, est passee au bureau"),
    (Both("on_site", "absent"), "pas venu, pas venue, n est pas venu, n est pas venue, ne s est pas presente"),
    (Both("phone", "reached"), "eu au telephone, eue au telephone, ai eu au telephone, joint au telephone"),
    (Both("phone", "reached"), "jointe au telephone, joint par telephone, jointe par telephone"),
    (
        Both("phone", "message"),
        "repondeur, sur repondeur, messagerie, sur messagerie, boite vocale, message vocal, vocal",
    ),
    (
        Both("mail", "message"),
        "mail envoye, un mail envoye, envoye un mail, ai envoye un mail, mails envoyes, email envoye",
    ),
    (Both("mail", "reached"), "repondu par mail, a repondu par mail, a repondu au mail, reponse par mail"),
    (Both("sms", "message"), "sms envoye, envoye un sms, texto envoye, ai envoye un sms"),
    (Both("whatsapp", "message"), "whatsapp envoye, envoye un whatsapp, message whatsapp"),
    (Both("messenger", "message"), "message messenger, messenger envoye"),
    (Both("letter", "message"), "courrier envoye, lettre envoyee, envoye un courrier"),
    (Both("registered_letter", "message"), "recommande envoye, envoye un recommande"),
    (
        REACHED,
        "joint, jointe, joints, joint e, eu, eue, ai eu, repondu, a repondu, repond, a decroche, decroche, ok joint",
    ),
    (REACHED, "discute, parle, ai parle, parle avec, discute avec"),
    (
        MESSAGE,
        "message, msg, message laisse, msg laisse, laisse un message, laisse message, laisse msg, ai laisse un message",
    ),
    (MESSAGE, "envoye, message envoye, envoye un message"),
    (ABSENT, "absent, absente, absent e, pas de reponse, sans reponse, pas repondu, n a pas repondu, ne repond pas"),
    (
        ABSENT,
        "pas joint, pas jointe, pas encore joint, pas encore jointe, non joint, non jointe, injoignable, pas reussi a joindre",
    ),
    (
        ABSENT,
        "pas la, n etait pas la, pas decroche, n a pas decroche, ne decroche pas, sonne dans le vide, occupe, pas eu, nrp",
    ),
    (ABSENT, "pas de reponse de, toujours pas de reponse, repond pas, decroche pas, pas repondu au telephone"),
    (Minutes(30), "une demi heure, demi heure, 1 2 heure, 1 2 h"),
    (Minutes(15), "un quart d heure, quart d heure, 1 4 heure, 1 4 h"),
    (Minutes(45), "trois quarts d heure"),
    (Minutes(60), "une heure"),
    (Minutes(90), "une heure et demie, une heure trente"),
    (
        Task,
        "rappel, rappeler, a rappeler, le rappeler, la rappeler, relance, relancer, a relancer, recontacter, a recontacter",
    ),
    (Task, "a faire, tache, todo, a revoir, revoir, a voir"),
    (
        Dated,
        "rdv, rendez vous, prendre rdv, entretien, bilan, envoyer, appeler, telephoner, demander, verifier, prevoir, suivi",
    ),
    (
        Dated,
        "contacter, inscrire, visite, prochain contact, prochain rdv, a envoyer, a appeler, preparer, fixer, fixer rdv",
    ),
    (Link, "a, au, aux, avec, de, d, du, et, puis, par, sur, via, en, chez, j, je, l, la, le, pour, c, est, ete, ai"),
];

const ENGLISH: Lexicon = &[
    (Way("phone"), "phone, phoned, by phone, on the phone, telephone, call, called, rang, a call, phone call"),
    (Way("sms"), "text, texted, sms, text message, by text"),
    (Way("whatsapp"), "whatsapp, on whatsapp, by whatsapp"),
    (Way("messenger"), "messenger, facebook, on messenger"),
    (Way("skype"), "skype, on skype"),
    (Way("teams"), "teams, on teams"),
    (Way("video"), "video, video call, zoom, by video"),
    (Way("mail"), "mail, email, e mail, by email, by mail, emailed"),
    (Way("letter"), "letter, by post, by letter"),
    (Way("registered_letter"), "registered letter"),
    (Way("home_visit"), "home visit, at home"),
    (Way("company_visit"), "company visit"),
    (Way("permanence"), "drop in, drop in session"),
    (Way("on_site"), "at the office, office, in person, face to face"),
    (Both("on_site", "reached"), "saw, seen, met, seen at the office"),
    (Both("phone", "message"), "voicemail, answering machine, left a voicemail"),
    (Both("mail", "message"), "email sent, mail sent, sent an email"),
    (Both("sms", "message"), "text sent, sent a text"),
    (REACHED, "reached, spoke, spoke to, spoke with, answered, talked to, talked with"),
    (MESSAGE, "message, left a message, message left, left message"),
    (
        ABSENT,
        "no answer, not reached, did not answer, didn t answer, no reply, absent, unreachable, did not come, no show",
    ),
    (Minutes(30), "half an hour, half hour"),
    (Minutes(15), "quarter of an hour, a quarter of an hour"),
    (Minutes(60), "one hour, an hour"),
    (Task, "call back, to call back, ring back, remind, reminder, follow up, to do, todo, chase"),
    (Dated, "appointment, meeting, send, check, call, ask, interview"),
    (Link, "a, and, at, by, for, i, of, on, the, then, to, via, with"),
];

const DUTCH: Lexicon = &[
    (Way("phone"), "telefoon, telefonisch, per telefoon, aan de telefoon, gebeld, belde, tel, gsm"),
    (Way("sms"), "sms, per sms, sms je"),
    (Way("whatsapp"), "whatsapp, via whatsapp, appje"),
    (Way("messenger"), "messenger, facebook, via messenger"),
    (Way("skype"), "skype, via skype"),
    (Way("teams"), "teams, via teams"),
    (Way("video"), "video, videogesprek, videocall, zoom"),
    (Way("mail"), "mail, e mail, email, per mail, gemaild"),
    (Way("letter"), "brief, per brief, per post"),
    (Way("registered_letter"), "aangetekend, aangetekende brief"),
    (Way("home_visit"), "huisbezoek, thuis"),
    (Way("company_visit"), "bedrijfsbezoek"),
    (Way("permanence"), "zitdag"),
    (Way("on_site"), "ter plaatse, op kantoor, kantoor"),
    (Both("on_site", "reached"), "gezien, ontmoet, gezien op kantoor"),
    (Both("phone", "message"), "voicemail, antwoordapparaat"),
    (Both("mail", "message"), "mail gestuurd, mail verstuurd, e mail gestuurd"),
    (Both("sms", "message"), "sms gestuurd, sms verstuurd"),
    (REACHED, "bereikt, gesproken, gesproken met, nam op, geantwoord, heeft geantwoord"),
    (MESSAGE, "bericht, bericht nagelaten, boodschap, boodschap nagelaten, bericht gestuurd"),
    (
        ABSENT,
        "niet bereikt, geen antwoord, neemt niet op, nam niet op, afwezig, onbereikbaar, niet gekomen, niet opgenomen",
    ),
    (Minutes(30), "een half uur, half uur, halfuur, een halfuur"),
    (Minutes(15), "een kwartier, kwartier"),
    (Minutes(60), "een uur"),
    (Task, "terugbellen, herinnering, opvolgen, te doen, taak, opnieuw contacteren"),
    (Dated, "afspraak, gesprek, sturen, vragen, bellen, nakijken"),
    (Link, "aan, bij, de, een, en, het, ik, met, op, per, van, via, voor"),
];

const GERMAN: Lexicon = &[
    (Way("phone"), "telefon, telefonisch, per telefon, am telefon, angerufen, anruf, tel, handy"),
    (Way("sms"), "sms, per sms"),
    (Way("whatsapp"), "whatsapp, per whatsapp, uber whatsapp"),
    (Way("messenger"), "messenger, facebook, uber messenger"),
    (Way("skype"), "skype, uber skype"),
    (Way("teams"), "teams, uber teams"),
    (Way("video"), "video, videogesprach, videoanruf, zoom"),
    (Way("mail"), "mail, e mail, email, per mail, per e mail"),
    (Way("letter"), "brief, per brief, per post"),
    (Way("registered_letter"), "einschreiben, per einschreiben"),
    (Way("home_visit"), "hausbesuch, zu hause"),
    (Way("company_visit"), "betriebsbesuch"),
    (Way("permanence"), "sprechstunde"),
    (Way("on_site"), "vor ort, im buro, buro"),
    (Both("on_site", "reached"), "gesehen, getroffen, im buro gesehen"),
    (Both("phone", "message"), "mailbox, anrufbeantworter, auf den anrufbeantworter gesprochen"),
    (Both("mail", "message"), "mail geschickt, mail gesendet, e mail geschickt, e mail gesendet"),
    (Both("sms", "message"), "sms geschickt, sms gesendet"),
    (REACHED, "erreicht, gesprochen, gesprochen mit, geantwortet, hat geantwortet, abgenommen"),
    (MESSAGE, "nachricht, nachricht hinterlassen, nachricht gesendet, nachricht geschickt"),
    (
        ABSENT,
        "nicht erreicht, keine antwort, nimmt nicht ab, nicht abgenommen, abwesend, nicht erreichbar, nicht gekommen",
    ),
    (Minutes(30), "eine halbe stunde, halbe stunde"),
    (Minutes(15), "eine viertelstunde, viertelstunde"),
    (Minutes(60), "eine stunde"),
    (Task, "zuruckrufen, ruckruf, erinnern, erinnerung, nachfassen, zu tun, aufgabe"),
    (Dated, "termin, gesprach, schicken, fragen, anrufen, prufen"),
    (Link, "an, bei, das, der, die, ein, eine, fur, ich, im, mit, und, uber, von, zu, den, dem"),
];

/// What words that measure time are called in [`Duration::parse`](crate::domain::Duration::parse).
const HOURS: &[&str] = &["h", "heure", "heures", "hour", "hours", "u", "uur", "std", "stunde", "stunden"];
const MINUTES: &[&str] = &["min", "mn", "mins", "minute", "minutes", "minuut", "minuten"];

fn lexicon(lang: Lang) -> Lexicon {
    match lang {
        Lang::Fr => FRENCH,
        Lang::En => ENGLISH,
        Lang::Nl => DUTCH,
        Lang::De => GERMAN,
    }
}

/// The longest phrase that the words of a clause begin with, and how many words it has. Of those of one length the
/// first of the table that `wanted` lets pass.
pub fn phrase(lang: Lang, words: &[Token], wanted: impl Fn(Says) -> bool) -> Option<(Says, usize)> {
    let mut longest: Option<(Says, usize)> = None;
    for (says, phrases) in lexicon(lang).iter().filter(|(says, _)| wanted(*says)) {
        for phrase in phrases.split(", ") {
            let count = count(phrase, words);
            if count > longest.map_or(0, |(_, count)| count) {
                longest = Some((*says, count));
            }
        }
    }
    longest
}

/// How many words a phrase has, 0 when the words do not begin with it.
fn count(phrase: &str, words: &[Token]) -> usize {
    let mut taken = 0;
    for asked in phrase.split(' ') {
        if words.get(taken).is_none_or(|word| word.folded != asked) {
            return 0;
        }
        taken += 1;
    }
    taken
}

/// « 30 min », « 1h15 », « 2 heures »: a length in minutes with a unit, and how many words it has. An hour of the day
/// (« 14h ») is none.
pub fn length(words: &[Token]) -> Option<(u32, usize)> {
    use crate::domain::Duration;
    /// The longest talk that is read without a doubt, in minutes.
    const LONGEST: u32 = 4 * 60;
    let mut text = String::new();
    let mut found = None;
    for (place, word) in words.iter().take(4).enumerate() {
        let measured = [(HOURS, "h"), (MINUTES, "min")].into_iter().find_map(|(words, sign)| {
            let digits = word.folded.trim_end_matches(char::is_alphabetic);
            let unit = &word.folded[digits.len()..];
            words.contains(&unit).then(|| format!("{digits}{sign}"))
        });
        if !word.folded.starts_with(|sign: char| sign.is_ascii_digit()) && measured.is_none() {
            break;
        }
        text.push_str(measured.as_deref().unwrap_or(&word.folded));
        let whole = text.contains(['h', 'm']) && text.starts_with(|sign: char| sign.is_ascii_digit());
        let read = Duration::parse(&text).ok().filter(|_| whole).map(Duration::as_minutes);
        if let Some(minutes) = read.filter(|minutes| (1..=LONGEST).contains(minutes)) {
            found = Some((minutes, place + 1));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::tokens::tokens;
    use super::*;
    use crate::domain::{codes, fold_text};

    #[test]
    fn every_word_is_folded_and_says_a_code_that_there_is() {
        for lang in Lang::ALL {
            let (mut ways, mut results) = (0, 0);
            for (says, phrases) in lexicon(lang) {
                for phrase in phrases.split(", ") {
                    assert_eq!(fold_text::fold(phrase), phrase, "{lang:?}");
                    ways += usize::from(matches!(says, Way(_) | Both(..)));
                    results += usize::from(matches!(says, Result(_) | Both(..)));
                }
                if let Way(way) | Both(way, _) = says {
                    assert!(codes::CONTACT_CHANNELS.contains(way), "{way}");
                }
                if let Result(result) | Both(_, result) = says {
                    assert!(codes::REACHED.contains(result), "{result}");
                }
            }
            let least = if lang == Lang::Fr { 50 } else { 10 };
            assert!(ways >= least && results >= least, "{lang:?}: {ways} {results}");
        }
    }

    #[test]
    fn a_length_has_its_unit_and_an_hour_of_the_day_is_none() {
        let check = |text: &str, expected: Option<(u32, usize)>| assert_eq!(length(&tokens(text)), expected, "{text}");
        check("30 min de suite", Some((30, 2)));
        check("1h15 au bureau", Some((75, 1)));
        check("1 h 15 min", Some((75, 4)));
        check("2 heures", Some((120, 2)));
        check("90min", Some((90, 1)));
        check("14h", None);
        check("30", None);
        check("h", None);
        check("15 mars", None);
    }
}

use super::*;
use crate::journal::canonical::{places, read_part_as_json, write_batch};
use crate::journal::sample::{Desk, first_name, note};

/// Texts with signs that are escaped, of several bytes, or have a meaning in JSON.
const TEXTS: [&str; 6] = ["un", "}{ \"\\", "un\nautre\tet encore", "été 🙂", "],\"via\":[", "\u{1}"];

fn written(fact: &Fact) -> Vec<u8> {
    let batch = write_batch(std::slice::from_ref(fact)).unwrap();
    batch[places(&batch).unwrap()[0].clone()].to_vec()
}

/// Facts as a batch has them between its brackets.
fn again(facts: &[Fact]) -> Vec<u8> {
    facts.iter().map(written).collect::<Vec<_>>().join(&b","[..])
}

#[test]
fn an_object_says_where_its_facts_stand() {
    let mut anne = Desk::new("Carrefour", "Anne");
    let said: Vec<Fact> = TEXTS[..5].iter().map(|text| anne.say(note("Farid", "one", text))).collect();
    let list = String::from_utf8(again(&said)).unwrap();
    let text = format!("{{\"a\":[1,{{}}],\"facts\":[{list}],\"z\":\"é\"}}");
    let mut told = Vec::new();
    let mut tell = |piece: Piece<'_>| told.extend(piece.facts.iter().cloned().zip(piece.places.iter().cloned()));
    let read = object(text.as_bytes(), "facts", &mut tell).unwrap();
    assert_eq!(told, read.facts.iter().cloned().zip(read.places.iter().cloned()).collect::<Vec<_>>());
    assert_eq!(
        read.head,
        [("a", "[1,{}]"), ("z", "\"é\"")]
            .map(|(key, value)| { (Key::from(key), serde_json::from_str(value).unwrap()) })
    );
    assert_eq!((&text[read.list], &read.facts), (list.as_str(), &said));
    for (place, fact) in read.places.into_iter().zip(&said) {
        assert_eq!(text.as_bytes()[place], written(fact));
    }
    let empty = object(b"{\"facts\":[]}", "facts", &mut |_| panic!("there is none")).unwrap();
    assert_eq!((empty.facts, empty.list, empty.places), (Vec::new(), 0..0, Vec::new()));
}

#[test]
fn each_fact_is_told_once_however_many_there_are() {
    let mut anne = Desk::new("Carrefour", "Anne");
    let fact = anne.say(first_name("Farid", "Farid"));
    for count in [1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE] {
        let text = [&b"{\"facts\":["[..], &again(&vec![fact.clone(); count]), b"]}"].concat();
        let mut told = 0;
        let read = object(&text, "facts", &mut |piece| told += piece.facts.len()).unwrap();
        assert_eq!((told, read.facts.len()), (count, count));
    }
}

#[test]
fn another_object_is_left_to_serde() {
    let others = [
        "{}",
        "{\"facts\":{}}",
        "{\"facts\":[{}]}",
        "{\"facts\":[],}",
        "{\"facts\":[]} ",
        "{\"facts\":[],\"a\":1}",
        "{\"facts\":[],\"facts\":[]}",
        "{\"a\":1.5,\"facts\":[]}",
        "[{\"facts\":[]}]",
    ];
    for other in others {
        assert!(object(other.as_bytes(), "facts", &mut |_| {}).is_none(), "{other}");
    }
}

#[test]
fn what_we_write_is_read_as_serde_reads_it() {
    let mut anne = Desk::new("Carrefour", "Anne");
    let mut said: Vec<Fact> = TEXTS[..5].iter().map(|text| anne.say(note("Farid", "one", text))).collect();
    said.push(anne.say(first_name("Farid", "Farid")));
    for fact in &said {
        let bytes = written(fact);
        assert_eq!(facts(&bytes), Some(vec![fact.clone()]));
        assert_eq!(read_part_as_json(&bytes), Ok(vec![fact.clone()]));
    }
    assert_eq!(facts(&again(&said)), Some(said));
    assert_eq!(facts(b""), Some(Vec::new()));
}

#[test]
fn what_is_written_otherwise_is_left_to_serde() {
    let mut anne = Desk::new("Carrefour", "Anne");
    let bytes = written(&anne.say(first_name("Farid", "Farid")));
    let text = String::from_utf8(bytes).unwrap();
    let otherwise = [
        text.replace(":{", ": {"),
        text.replace("\"over\":[]", "\"later\":1,\"over\":[]"),
        text.replace("\"checked\":true,", "").replace("\"data\"", "\"checked\":false,\"data\""),
        text.replace("Farid", "F\\u0061rid"),
        format!("{text},"),
        format!(",{text}"),
    ];
    for other in otherwise {
        assert_ne!(other, text);
        assert_eq!(facts(other.as_bytes()), None, "{other}");
    }
}

/// Any sign of a fact replaced by any other, taken out, or doubled: what is read here is what serde reads.
#[test]
fn nothing_is_read_that_serde_reads_otherwise() {
    let mut anne = Desk::new("Carrefour", "Anne");
    for text in TEXTS {
        let bytes = written(&anne.say(note("Farid", "one", text)));
        let check = |changed: &[u8]| {
            if let Some(read) = facts(changed) {
                assert_eq!(again(&read), changed, "{}", String::from_utf8_lossy(changed));
                assert_eq!(read_part_as_json(changed), Ok(read), "{}", String::from_utf8_lossy(changed));
            }
        };
        for place in 0..bytes.len() {
            for sign in *b"\"\\{}[],:019aZ-n \xc3\n" {
                let mut changed = bytes.clone();
                changed[place] = sign;
                check(&changed);
                changed[place] = bytes[place];
                changed.insert(place, sign);
                check(&changed);
            }
            let mut without = bytes.clone();
            without.remove(place);
            check(&without);
        }
    }
}

#[test]
fn values_are_those_of_json() {
    let read = |text: &str| Reader { rest: text.as_bytes() }.value(0);
    let texts = [
        "0,",
        "-1,",
        "9007199254740991,",
        "-9007199254740991,",
        "9007199254740992,",
        "12345678901234567,",
        "-0,",
        "01,",
        "1.5,",
        "1e3,",
        "[],",
        "[1,null,true,false],",
        "{},",
        "{\"a\":1,\"b\":[{}]},",
        "{\"b\":1,\"a\":2},",
        "{\"a\":1,\"a\":2},",
    ];
    for text in texts {
        let json = serde_json::from_str::<Value>(&text[..text.len() - 1]);
        if let Some(value) = read(text) {
            assert_eq!(value, json.unwrap(), "{text}");
        } else {
            assert!(json.is_err() || text.starts_with("{\"b\""), "{text}");
        }
    }
    let deep = |levels: usize| format!("{}{},", "[".repeat(levels), "]".repeat(levels));
    assert!(read(&deep(DEPTH_LIMIT)).is_some() && read(&deep(DEPTH_LIMIT + 1)).is_none());
    assert!(serde_json::from_str::<Value>(deep(DEPTH_LIMIT).trim_end_matches(',')).is_ok());
}

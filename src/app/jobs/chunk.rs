//! Some facts of a file on their way from the worker, in two forms: written, as the disk keeps them, and compact, so that
//! the page learns what they say without reading JSON a second time.

use crate::domain::pack::{Pack, Unpacker, pack_number};
use crate::journal::Fact;
use crate::journal::canonical::{BatchWriter, WriteError};
use std::ops::Range;

/// Facts as they are written: a batch, and where each of them stands in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    pub batch: Vec<u8>,
    pub places: Vec<Range<usize>>,
}

/// A fact, with the text that we would write of it where that is known.
pub type Said<'a> = (&'a Fact, Option<&'a [u8]>);

/// The batch of these facts, and their compact form, each behind its place.
#[inline(never)]
pub fn pack(facts: &[Said<'_>]) -> Result<(Vec<u8>, Vec<u8>), WriteError> {
    let texts = facts.iter().map(|(_, text)| text.map_or(0, <[u8]>::len) + 1);
    let (mut writer, mut packed) = (BatchWriter::with_room(texts.sum()), Vec::with_capacity(facts.len() * 200));
    for (fact, text) in facts {
        let place = text.and_then(|text| writer.push_written(text)).unwrap_or_else(|| writer.push(fact));
        pack_number(place.start as u64, &mut packed);
        pack_number(place.end as u64, &mut packed);
        fact.pack(&mut packed);
    }
    Ok((writer.finish()?, packed))
}

/// The facts of both forms; none when they do not belong together.
#[inline(never)]
pub fn unpack(batch: Vec<u8>, packed: &[u8]) -> Option<(Vec<Fact>, Written)> {
    let mut from = Unpacker::new(packed);
    let (mut facts, mut places) = (Vec::new(), Vec::new());
    while from.left() > 0 {
        let place = usize::unpack(&mut from)?..usize::unpack(&mut from)?;
        batch.get(place.clone())?;
        places.push(place);
        facts.push(Fact::unpack(&mut from)?);
    }
    Some((facts, Written { batch, places }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::Digest;
    use crate::journal::canonical::{places, read_batch};
    use crate::journal::sample::{Desk, first_name, step};
    use crate::journal::value::{Data, Value};

    #[test]
    fn both_forms_say_the_same() {
        let mut anne = Desk::new("Carrefour", "Anne");
        let mut facts = vec![anne.say(first_name("Farid", "Farid \"F\"")), anne.say(step("Farid", 2, "intake"))];
        facts[1].over = vec![facts[0].id];
        facts[1].via = vec![Digest::new([3; 32])];
        facts[1].checked = true;
        facts[1].extra = Data::new([("later", Value::text("é"))]);
        let said: Vec<Said> = facts.iter().map(|fact| (fact, None)).collect();
        let (batch, packed) = pack(&said).unwrap();
        let texts = places(&batch).unwrap();
        let as_written = facts.iter().zip(texts).map(|(fact, place)| (fact, batch.get(place))).collect::<Vec<_>>();
        assert_eq!(pack(&as_written).unwrap(), (batch.clone(), packed.clone()), "a text is taken over as it stands");
        let (read, written) = unpack(batch.clone(), &packed).unwrap();
        assert_eq!((&read, read_batch(&batch)), (&facts, Ok(facts.clone())));
        assert_eq!(Some(written.places), places(&batch));
        assert_eq!(unpack(batch.clone(), &packed[..packed.len() - 1]), None);
        assert_eq!(unpack(batch[..40].to_vec(), &packed), None);
    }
}

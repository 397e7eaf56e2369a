//! Where localities lie, and how far they are from one another as the crow flies.

use crate::domain::Locality;
use crate::insight::people::localities::{LocalitiesError, LocalityIndex, MicroDegrees, key};
use std::collections::BTreeMap;

/// A place on the map: the centre of a locality.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Point {
    pub latitude: MicroDegrees,
    pub longitude: MicroDegrees,
}

/// The radius of the earth, in tenths of a kilometre.
const EARTH: f64 = 63_710.0;

impl Point {
    /// How far it is to another place, in tenths of a kilometre. Belgium is taken as flat: over the 300 km that it is
    /// wide this errs by less than a hundredth.
    pub fn tenths_to(self, other: Point) -> u32 {
        let angle = |angle: MicroDegrees| (f64::from(angle.0) / 1e6).to_radians();
        let north = angle(other.latitude) - angle(self.latitude);
        let middle = (angle(other.latitude) + angle(self.latitude)) / 2.0;
        let east = (angle(other.longitude) - angle(self.longitude)) * middle.cos();
        (north.hypot(east) * EARTH).round() as u32
    }
}

/// The centres of the localities of the country.
#[derive(Debug, Default)]
pub struct Centres {
    /// By postcode, the localities that share it, each by its folded name.
    by_code: BTreeMap<u16, Vec<(String, Point)>>,
    /// By folded name; none where several postcodes have one of that name.
    by_name: BTreeMap<String, Option<Point>>,
}

impl Centres {
    /// Reads the table of localities.
    ///
    /// # Errors
    /// As [`LocalityIndex::parse`].
    pub fn parse(table: &str) -> Result<Self, LocalitiesError> {
        let mut centres = Self::default();
        for (name, row) in LocalityIndex::parse(table)?.all() {
            let point = Point { latitude: row.latitude, longitude: row.longitude };
            let Ok(code) = row.postcode.parse() else { continue };
            centres.by_code.entry(code).or_default().push((name.to_owned(), point));
            let alone = (!centres.by_name.contains_key(name)).then_some(point);
            centres.by_name.insert(name.to_owned(), alone);
        }
        Ok(centres)
    }

    /// The centre of a locality: the one of that name under its postcode, else the middle of its postcode; without a
    /// postcode the only one of that name. None where the table has no such place.
    pub fn of(&self, locality: &Locality) -> Option<Point> {
        let name = key(locality.name());
        let Some(code) = locality.postcode() else { return self.by_name.get(&name).copied().flatten() };
        let sharing = self.by_code.get(&code)?;
        sharing.iter().find(|(held, _)| *held == name).map(|(_, point)| *point).or_else(|| middle(sharing))
    }
}

fn middle(points: &[(String, Point)]) -> Option<Point> {
    let count = i64::try_from(points.len()).ok().filter(|count| *count > 0)?;
    let mean = |angle: fn(&Point) -> MicroDegrees| {
        let sum: i64 = points.iter().map(|(_, point)| i64::from(angle(point).0)).sum();
        i32::try_from(sum / count).ok().map(MicroDegrees)
    };
    Some(Point { latitude: mean(|point| point.latitude)?, longitude: mean(|point| point.longitude)? })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = include_str!("../../../assets/data/localities.csv");

    fn centres() -> Centres {
        Centres::parse(TABLE).unwrap()
    }

    fn tenths(from: &str, to: &str) -> u32 {
        let at = |text: &str| centres().of(&Locality::parse(text).unwrap()).unwrap_or_else(|| panic!("{text}"));
        at(from).tenths_to(at(to))
    }

    #[test]
    fn distances_are_those_of_a_map() {
        // Great circles between the centres of the table, by the formula of haversines.
        for (from, to, expected) in [
            ("6810 Jamoigne", "6820 Florenville", 79),
            ("6810 Jamoigne", "6800 Libramont-Chevigny", 250),
            ("6800 Libramont-Chevigny", "6820 Florenville", 251),
            ("1000 Bruxelles", "4000 Liège", 888),
            ("6810 Jamoigne", "6810 Jamoigne", 0),
        ] {
            assert!(tenths(from, to).abs_diff(expected) <= 1, "{from}, {to}: {}", tenths(from, to));
            assert_eq!(tenths(to, from), tenths(from, to));
        }
    }

    #[test]
    fn a_locality_is_found_by_its_postcode_or_by_a_name_that_is_the_only_one() {
        let centres = centres();
        let of = |text: &str| centres.of(&Locality::parse(text).unwrap());
        assert!(of("6810 Jamoigne").is_some());
        assert_eq!(of("jamoigne"), of("6810 Jamoigne"));
        assert_eq!(of("6800 Libramont"), of("6800 Autre nom"), "names that the table lacks, under their postcode");
        assert_ne!(of("4000 Glain"), of("4000 Rocourt"), "one postcode, several places");
        assert!(of("4000 Quelque part").is_some(), "the middle of the postcode");
        assert_eq!(of("6899 Jamoigne"), None, "a postcode that nobody has");
        assert_eq!(of("Sedan"), None);
        assert_eq!(of("Liège"), None, "several postcodes have that name");
    }
}

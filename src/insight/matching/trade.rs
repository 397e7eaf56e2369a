//! Trades of the ROME repertory as numbers, and the sector that each belongs to.

/// A code such as « G1602 » as a number; of two in one family of the repertory the hundreds are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Trade(u32);

impl Trade {
    /// Reads a letter and four digits; none of anything else.
    pub fn parse(code: &str) -> Option<Self> {
        let (letter, digits) = code.split_at_checked(1)?;
        let letter = letter.bytes().next().filter(u8::is_ascii_uppercase)?;
        let digits = (digits.len() == 4 && digits.bytes().all(|digit| digit.is_ascii_digit())).then_some(digits)?;
        Some(Self(u32::from(letter) * 10_000 + digits.parse::<u32>().ok()?))
    }

    /// A bit of its family, by which most that are not near are told apart at once.
    pub fn bit(self) -> u64 {
        1 << (self.0 / 100 % 64)
    }

    /// Whether both stand in one family of the repertory, as G1602 and G1603 do: work that resembles.
    pub fn is_near(self, other: Trade) -> bool {
        self.0 / 100 == other.0 / 100
    }
}

/// The sector of a trade among `codes::SECTORS`, by the families of the repertory. It is coarse and ours: it only sorts
/// people and places into lines, and whoever chose a sector is never contradicted.
pub fn sector(code: &str) -> Option<&'static str> {
    const FAMILIES: &[(&str, &str)] = &[
        ("A", "agriculture"),
        ("B18", "textile"),
        ("B", "culture"),
        ("D1202", "cosmetics"),
        ("D1208", "cosmetics"),
        ("D", "retail"),
        ("F", "construction"),
        ("G12", "culture"),
        ("G", "horeca"),
        ("H22", "wood"),
        ("H24", "textile"),
        ("J", "care"),
        ("K1304", "service_vouchers"),
        ("K13", "care"),
        ("K21", "teaching"),
        ("K22", "cleaning"),
        ("L", "culture"),
        ("M18", "computing"),
        ("M", "office"),
        ("N11", "logistics"),
        ("N", "transport"),
    ];
    Trade::parse(code)?;
    let found = FAMILIES.iter().find(|(family, _)| code.starts_with(family));
    Some(found.map_or("other", |(_, sector)| sector))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::codes;

    #[test]
    fn the_first_three_signs_make_a_family() {
        let trade = |code| Trade::parse(code).unwrap();
        assert!(trade("G1602").is_near(trade("G1603")));
        assert_eq!(trade("G1602").bit(), trade("G1603").bit());
        assert!(!trade("G1602").is_near(trade("G1702")));
        assert!(!trade("G1602").is_near(trade("H1602")));
        for wrong in ["", "G160", "g1602", "G16O2", "G16022", "é1602"] {
            assert_eq!(Trade::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn every_family_leads_to_a_sector_of_the_list() {
        for (code, expected) in [
            ("G1603", "horeca"),
            ("D1106", "retail"),
            ("D1202", "cosmetics"),
            ("K2204", "cleaning"),
            ("K1304", "service_vouchers"),
            ("N1103", "logistics"),
            ("N4105", "transport"),
            ("I1604", "other"),
        ] {
            assert_eq!(sector(code), Some(expected), "{code}");
        }
        let letters = ('A'..='N').filter_map(|letter| sector(&format!("{letter}1101")));
        assert!(letters.into_iter().all(|sector| codes::SECTORS.contains(&sector)));
        assert_eq!(sector("kitchen"), None);
    }
}

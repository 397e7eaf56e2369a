use super::*;
use proptest::prelude::*;

#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let found: Vec<&str> = find(text).into_iter().map(|range| &text[range]).collect();
    assert_eq!(found, expected, "{text:?}");
    assert_eq!(contains(text), !expected.is_empty(), "{text:?}");
}

/// The eleven digits of a number born in this century or the last.
fn number(year: u64, month: u64, day: u64, serial: u64) -> String {
    let short = (year % 100) * 10_000_000 + month * 100_000 + day * 1_000 + serial;
    let body = if year >= 2000 { short + 2_000_000_000 } else { short };
    format!("{short:09}{:02}", 97 - body % 97)
}

#[test]
fn published_vectors_are_found() {
    for vector in ["85.07.30-033.28", "42.01.22-051.81", "17.07.30-033.84"] {
        check(vector, &[vector]);
        check(&format!("né, {vector}."), &[vector]);
        let solid: String = vector.chars().filter(char::is_ascii_digit).collect();
        check(&solid, &[&solid]);
    }
}

#[test]
fn every_spacing_is_found() {
    for text in [
        "85 07 30 033 28",
        "850730-033-28",
        "850730 03328",
        "85/07/30-033.28",
        "85 . 07 . 30 - 033 . 28",
        "85\u{2011}07\u{2013}30\u{2212}033\u{A0}28",
        "85\u{202F}07\u{202F}30\u{200B}03328",
    ] {
        check(text, &[text]);
    }
}

#[test]
fn surrounding_text_is_left_out() {
    check("NISS85073003328", &["85073003328"]);
    check("RN: 85073003328;", &["85073003328"]);
    check("scan_85073003328.pdf", &["85073003328"]);
    check("« 85.07.30-033.28 »", &["85.07.30-033.28"]);
    check("- 85.07.30-033.28 -", &["85.07.30-033.28"]);
    check("85073003328é", &["85073003328"]);
}

#[test]
fn several_numbers_are_found_in_order() {
    check("85073003328,42012205181", &["85073003328", "42012205181"]);
    check("85073003328\n42012205181\t17073003384", &["85073003328", "42012205181", "17073003384"]);
    check("85.07.30-033.28 42.01.22-051.81", &["85.07.30-033.28", "42.01.22-051.81"]);
}

#[test]
fn the_official_writing_is_found_beside_other_numbers() {
    check("85.07.30-033.28 0477 12 34 56", &["85.07.30-033.28"]);
    check("le 04/03/2026 85.07.30-033.28 à 9 h", &["85.07.30-033.28"]);
    check("85.07.30-033.28 42012205181", &["85.07.30-033.28", "42012205181"]);
}

#[test]
fn bis_numbers_and_unknown_dates_are_found() {
    for (month, day) in [(0, 0), (0, 12), (7, 0), (20, 0), (27, 30), (32, 31), (40, 1), (47, 30), (52, 31), (2, 29)] {
        for year in [1985, 2001] {
            let number = number(year, month, day, 33);
            check(&number, &[&number]);
        }
    }
    // December 2000 of a BIS number begins like an international prefix.
    let number = number(2000, 32, 4, 77);
    assert!(number.starts_with("0032"));
    check(&number, &[&number]);
}

#[test]
fn signs_of_any_sort_may_part_a_number() {
    for text in [
        "85,07,30,033,28",
        "85:07:30:033:28",
        "850730,033,28",
        "85.07.30) 033-28",
        "850730(033)28",
        "85.07.30 [033] 28",
        "85*07*30*033*28",
        "85.07.30**-**033.28",
        "85.07.30-\n033.28",
        "85.07.30\r\n033\r\n28",
        "850730033\t28",
        "85_07_30_033_28",
        "85.07.30 | 033 | 28",
        "85.07.30 = 033+28",
        "85.07.30\u{2028}033.28",
        "850730 « 033 » 28",
    ] {
        check(text, &[text]);
        check(&format!("({text})"), &[text]);
        check(&format!("*{text}*, n° 5"), &[text]);
    }
    check("(85.07.30) 033-28", &["85.07.30) 033-28"]);
    check("1, 850730-033-28, 2", &["850730-033-28"]);
    check("12\n85.07.30\n033.28\n34", &["85.07.30\n033.28"]);
}

#[test]
fn digits_of_any_script_make_a_number() {
    for zero in ['０', '٠', '۰', '०', '𝟎', '𝟘', '₀'] {
        let written = |text: &str| -> String {
            let turn = |sign: char| match sign.to_digit(10) {
                Some(value) => char::from_u32(u32::from(zero) + value).unwrap(),
                None => sign,
            };
            text.chars().map(turn).collect()
        };
        for text in ["85073003328", "85.07.30-033.28", "85 07 30 033 28", "85,07,30 (033) 28"] {
            let text = written(text);
            check(&text, &[&text]);
            assert_eq!(mask(&format!("é{text}é"), "…"), Some(("é…é".to_owned(), 1)));
        }
    }
    check("８5.07.3٠-033.28", &["８5.07.3٠-033.28"]);
    check("8️⃣5️⃣0️⃣7️⃣3️⃣0️⃣0️⃣3️⃣3️⃣2️⃣8️⃣", &["8️⃣5️⃣0️⃣7️⃣3️⃣0️⃣0️⃣3️⃣3️⃣2️⃣8"]);
    check("⑧⑤⓪⑦③⓪⓪③③②⑧", &["⑧⑤⓪⑦③⓪⓪③③②⑧"]);
}

#[test]
fn impossible_dates_are_not_numbers() {
    for (month, day) in
        [(13, 1), (19, 1), (33, 1), (39, 1), (53, 1), (99, 1), (1, 32), (2, 30), (4, 31), (24, 31), (51, 31)]
    {
        for year in [1985, 2001] {
            check(&number(year, month, day, 33), &[]);
        }
    }
}

#[test]
fn a_wrong_check_is_not_a_number() {
    check("85.07.30-033.29", &[]);
    check("85.07.30-034.28", &[]);
    check("85073003300", &[]);
}

#[test]
fn false_positives_stay_silent() {
    for text in [
        "",
        "0477 12 34 56",
        "04/223.45.67",
        "+32 477 12 34 56",
        "0032 477 12 34 56",
        "+32 85.07.30-033.28",
        "0032 85.07.30-033.28",
        "BE 0419.618.535",
        "0236.363.165",
        "1000.000.005",
        "BE68 5390 0754 7034",
        "04/03/2026",
        "2026-03-04 - 2026-04-05",
        "1.234.567,89",
        "12 345 678,90",
        "850730033281",
        "185073003328",
        "1 85 07 30 033 28",
        "85 07 30 033 28 12",
        "85.07.30-033.28.5",
        "1-85.07.30-033.28",
        "8507300332",
        "5f85073003328ab4c0d1e2f3",
        "63792cd285073003328aa00f",
        "a1b2c3d4-85073003328f-4a",
        "85.07.30-033.2x8",
        "8,5,0,7,3,0,0,3,3,2,8",
        "850,730,033,28",
        "le 04/03/2026, 12 rue",
        "38\n40\n12\n24\n36\n48",
    ] {
        check(text, &[]);
    }
}

#[test]
fn a_telephone_that_passes_the_check_stays_silent() {
    let telephone = number(1932, 47, 1, 234);
    assert!(telephone.starts_with("3247"));
    check(&telephone, &[&telephone]);
    check(&format!("+{telephone}"), &[]);
    check(&format!("tél. +32 {} {}", &telephone[2..5], &telephone[5..]), &[]);
}

#[test]
fn masking_counts_and_keeps_the_rest() {
    assert_eq!(mask("Anne, 04 223 45 67", PLACEHOLDER), None);
    let masked = mask("Anne 85.07.30-033.28, puis 42012205181 !", PLACEHOLDER);
    assert_eq!(masked, Some(("Anne [numéro retiré], puis [numéro retiré] !".to_owned(), 2)));
    assert_eq!(mask("85073003328", "…"), Some(("…".to_owned(), 1)));
}

fn any_number() -> impl Strategy<Value = String> {
    let month = prop_oneof![0u64..=12, 20u64..=32, 40u64..=52];
    (1900u64..2100, month, 0u64..=28, 1u64..999).prop_map(|(year, month, day, serial)| number(year, month, day, serial))
}

fn any_separators() -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec("[ .\\-/\u{A0}\u{2011}]{0,2}", 10)
}

proptest! {
    #[test]
    fn any_valid_number_parted_by_any_signs_is_found(number in any_number(), signs in prop::collection::vec("[ .,;:()\\[\\]*_|\n\t'\"#-]{0,3}", 4)) {
        let mut written = String::new();
        for (at, digit) in number.chars().enumerate() {
            if let Some(part) = [2, 4, 6, 9].iter().position(|part| *part == at) {
                written.push_str(&signs[part]);
            }
            written.push(digit);
        }
        let found: Vec<Range<usize>> = find(&written);
        prop_assert_eq!(found, vec![0..written.len()]);
    }

    #[test]
    fn any_valid_number_in_any_spacing_is_found(number in any_number(), separators in any_separators(), before in "([a-zé ]{0,8}: )?", after in "(, [a-z0-9 ]{0,8})?") {
        let mut written = String::new();
        for (at, digit) in number.chars().enumerate() {
            written.push(digit);
            written.push_str(separators.get(at).map_or("", String::as_str));
        }
        let text = format!("{before}{written}{after}");
        let found: Vec<&str> = find(&text).into_iter().map(|range| &text[range]).collect();
        prop_assert_eq!(found, vec![written.as_str()]);
    }

    #[test]
    fn a_masked_text_holds_no_number(parts in prop::collection::vec(prop_oneof![any_number(), "[0-9 ./a+,-]{0,14}".prop_map(|text| text),
        any_number().prop_map(|n| format!(" {}.{}.{}-{}.{} ", &n[..2], &n[2..4], &n[4..6], &n[6..9], &n[9..]))], 0..5)) {
        let text = parts.concat();
        match mask(&text, PLACEHOLDER) {
            None => prop_assert!(!contains(&text)),
            Some((masked, count)) => {
                prop_assert_eq!(masked.matches(PLACEHOLDER).count(), count);
                prop_assert!(!contains(&masked), "{} -> {}", text, masked);
            }
        }
    }
}

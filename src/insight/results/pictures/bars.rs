//! Bars that lie, each under its words: how many, and how they are parted. A line may stand across them for what they are
//! compared with.

use super::{LINE, WIDTH, part};

/// How thick a bar is.
const THICK: f64 = 12.0;

/// How far one bar begins under another.
const PITCH: f64 = LINE + THICK + 8.0;

/// What one bar is drawn from: its parts, in the order of their marks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measure {
    pub parts: Vec<u64>,
}

impl Measure {
    /// A bar of one part.
    pub fn of(number: u64) -> Self {
        Self { parts: vec![number] }
    }

    fn total(&self) -> u64 {
        self.parts.iter().sum()
    }
}

/// A part of a bar.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Piece {
    /// Which part it is, from 0.
    pub part: usize,
    pub x: f64,
    pub width: f64,
}

/// One bar.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// The foot of its words.
    pub words_y: f64,
    pub y: f64,
    pub height: f64,
    pub total: u64,
    /// Those parts that are not nothing.
    pub pieces: Vec<Piece>,
}

/// The picture.
#[derive(Debug, Clone, PartialEq)]
pub struct Bars {
    pub bars: Vec<Bar>,
    pub height: f64,
    /// Where the line of comparison stands.
    pub mark: Option<f64>,
}

/// Bars on one scale, which holds the line of comparison too.
pub fn bars(measures: &[Measure], compared: Option<u64>) -> Bars {
    let most = measures.iter().map(Measure::total).chain(compared).max().unwrap_or_default();
    let bar = |(place, measure): (usize, &Measure)| {
        let top = PITCH * place as f64;
        let mut before = 0;
        let mut pieces = Vec::new();
        for (nth, number) in measure.parts.iter().enumerate() {
            if *number > 0 {
                let x = part(before, most, WIDTH);
                before += number;
                pieces.push(Piece { part: nth, x, width: part(before, most, WIDTH) - x });
            }
        }
        Bar { words_y: top + LINE - 4.0, y: top + LINE, height: THICK, total: measure.total(), pieces }
    };
    Bars {
        bars: measures.iter().enumerate().map(bar).collect(),
        height: PITCH * measures.len() as f64,
        mark: compared.map(|compared| part(compared, most, WIDTH)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_bar_fills_the_width_and_its_parts_touch() {
        let drawn = bars(&[Measure { parts: vec![6, 0, 2] }, Measure::of(4), Measure::of(0)], None);
        let [first, second, none] = &drawn.bars[..] else { panic!() };
        assert_eq!(first.pieces[0], Piece { part: 0, x: 0.0, width: WIDTH * 0.75 });
        assert_eq!(first.pieces[1], Piece { part: 2, x: WIDTH * 0.75, width: WIDTH * 0.25 });
        assert_eq!((first.total, second.pieces[0].width), (8, WIDTH / 2.0));
        assert_eq!((none.total, none.pieces.len()), (0, 0));
        assert!(first.y + first.height < second.words_y && second.words_y < second.y);
        assert!(none.y + none.height <= drawn.height);
    }

    #[test]
    fn what_is_compared_with_is_on_the_same_scale() {
        let drawn = bars(&[Measure::of(10)], Some(20));
        assert_eq!((drawn.mark, drawn.bars[0].pieces[0].width), (Some(WIDTH), WIDTH / 2.0));
        assert_eq!(bars(&[], None).height, 0.0);
    }
}

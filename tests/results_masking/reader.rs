//! Somebody who has the shared report and a pencil. It knows how the tables of [`centres`](super::centres) are made, that
//! zeros are told, and nothing of how the masking works.

use passerelle::domain::order::InOrder;
use passerelle::insight::results::{Cell, Counted, Label, Report, Source};
use std::collections::BTreeMap;

/// How many numbers are tried for one figure before the reader gives up, which fails the test.
const PATIENCE: usize = 50_000;

/// What the reader holds possible of each figure, both ends included.
type Ranges = Vec<(i64, i64)>;

pub struct Reader {
    names: Vec<String>,
    truth: Vec<i64>,
    ranges: Ranges,
    /// Parts, and what they add up to.
    sums: Vec<(Vec<usize>, usize)>,
    by_list: BTreeMap<Vec<Source>, usize>,
}

impl Reader {
    /// Reads what is told; the true report says which figures are of the same people, and what is true.
    pub fn of(report: &Report, told: &Report) -> Reader {
        let mut reader = Reader {
            names: Vec::new(),
            truth: Vec::new(),
            ranges: Vec::new(),
            sums: Vec::new(),
            by_list: BTreeMap::new(),
        };
        let tables = report.sections.iter().zip(&told.sections).flat_map(|(a, b)| a.tables.iter().zip(&b.tables));
        for (table, told) in tables {
            let mut cells: Vec<Vec<usize>> = Vec::new();
            for (row, shown) in table.rows.iter().zip(&told.rows) {
                let name = |column: usize| format!("{} {:?} {:?}", table.id, row.label, table.columns[column]);
                let pairs = row.cells.iter().zip(&shown.cells).enumerate();
                cells.push(pairs.map(|(column, (cell, shown))| reader.cell(&name(column), cell, shown)).collect());
            }
            let total = table.rows.iter().position(|row| row.label == Label::Total);
            for column in 0..table.columns.len() {
                let parts = (0..cells.len()).filter(|row| Some(*row) != total).map(|row| cells[row][column]).collect();
                if let Some(total) = total {
                    reader.sums.push((parts, cells[total][column]));
                }
            }
            if table.id == "schooling" {
                for row in &cells {
                    let (whole, parts) = row.split_last().unwrap();
                    reader.sums.push((parts.to_vec(), *whole));
                }
            }
            if table.id == "status" {
                let Cell::Share { of, .. } = &table.rows[0].cells[0] else { panic!("no share") };
                let whole = reader.by_list[of.sources()];
                reader.sums.push((cells.into_iter().flatten().collect(), whole));
            }
        }
        reader
    }

    fn cell(&mut self, name: &str, cell: &Cell, shown: &Cell) -> usize {
        match (cell, shown) {
            (Cell::Count(counted), Cell::Count(shown)) => self.figure(name, counted, Some(shown)),
            (Cell::Share { part, of }, Cell::Share { part: shown, of: shown_of }) => {
                let whole = self.figure(&format!("{name}, whole"), of, Some(shown_of));
                let told = self.figure(name, part, Some(shown));
                let left: Vec<Source> =
                    of.sources().iter().filter(|it| !part.sources().contains(it)).copied().collect();
                let rest = self.figure(&format!("{name}, rest"), &Counted::of(left), None);
                self.sums.push((vec![told, rest], whole));
                told
            }
            _ => panic!("a table of counts"),
        }
    }

    fn figure(&mut self, name: &str, counted: &Counted, shown: Option<&Counted>) -> usize {
        let number = i64::try_from(counted.number().unwrap()).unwrap();
        let place = *self.by_list.entry(counted.sources().to_vec()).or_insert_with(|| {
            self.names.push(name.to_owned());
            self.truth.push(number);
            // A rest that stands nowhere may be anything.
            self.ranges.push((0, 100_000));
            self.names.len() - 1
        });
        let range = &mut self.ranges[place];
        match shown.map(|shown| shown.number()) {
            None => {}
            Some(Some(told)) => *range = (told as i64, told as i64),
            // Told elsewhere is told.
            Some(None) => range.0 = range.0.max(1),
        }
        place
    }

    /// The figures that are not told, and the rests that are of few.
    pub fn unknown(&self) -> impl Iterator<Item = usize> {
        (0..self.truth.len()).filter(|place| {
            let (least, most) = self.ranges[*place];
            least < most && (least == 1 || (1..5).contains(&self.truth[*place]))
        })
    }

    pub fn told(&self, figure: usize) -> String {
        format!("{} is known to be {}", self.names[figure], self.truth[figure])
    }

    /// Whether all could be as it is told, and this figure another.
    pub fn has_second_truth(&self, figure: usize) -> bool {
        let truth = self.truth[figure];
        let mut patience = PATIENCE;
        [(truth + 1, i64::MAX), (i64::MIN, truth - 1)].into_iter().any(|(least, most)| {
            let mut ranges = self.ranges.clone();
            let range = &mut ranges[figure];
            *range = (range.0.max(least), range.1.min(most));
            range.0 <= range.1 && self.can_be(ranges, &mut patience)
        })
    }

    /// Narrows ranges by what the sums say, until nothing changes; whether anything is left.
    fn narrow(&self, ranges: &mut Ranges) -> bool {
        loop {
            let before = ranges.clone();
            for (parts, whole) in &self.sums {
                let ends = |ranges: &Ranges| {
                    parts.iter().fold((0, 0), |sum, part| (sum.0 + ranges[*part].0, sum.1 + ranges[*part].1))
                };
                let all = ends(ranges);
                ranges[*whole] = within(ranges[*whole], all);
                for part in parts {
                    let (all, whole, own) = (ends(ranges), ranges[*whole], ranges[*part]);
                    let others = (all.0 - own.0, all.1 - own.1);
                    ranges[*part] = within(own, (whole.0 - others.1, whole.1 - others.0));
                }
                if parts.iter().chain([whole]).any(|place| ranges[*place].0 > ranges[*place].1) {
                    return false;
                }
            }
            if *ranges == before {
                return true;
            }
        }
    }

    /// Whether some numbers within these ranges add up: narrowed, then tried, those nearest to the truth first.
    fn can_be(&self, mut ranges: Ranges, patience: &mut usize) -> bool {
        *patience = patience.checked_sub(1).expect("the reader has lost patience");
        if !self.narrow(&mut ranges) {
            return false;
        }
        let open = (0..ranges.len()).filter(|place| ranges[*place].0 < ranges[*place].1);
        let Some(next) = open.min_by_key(|place| ranges[*place].1 - ranges[*place].0) else { return true };
        let (least, most) = ranges[next];
        let truth = self.truth[next];
        let mut values: Vec<i64> = (least.max(truth - 3)..=most.min(truth + 3)).collect();
        values.order_by_key(|value| (value - truth).abs());
        values.extend([least, most]);
        values.into_iter().any(|value| {
            let mut ranges = ranges.clone();
            ranges[next] = (value, value);
            self.can_be(ranges, patience)
        })
    }
}

fn within(range: (i64, i64), other: (i64, i64)) -> (i64, i64) {
    (range.0.max(other.0), range.1.min(other.1))
}

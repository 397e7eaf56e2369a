//! What an import changes beside the earlier imports of the same board.

use crate::domain::Step;

/// What changes for one person.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Change {
    /// Never imported before.
    pub new: bool,
    /// Another step; leaving the board and coming back are separate changes.
    pub moved: Option<(Option<Step>, Step)>,
    pub renamed: bool,
    pub archived: bool,
    pub restored: bool,
    /// Texts, links and fields changed or added.
    pub texts: usize,
    pub comments: usize,
    pub tasks: usize,
    pub labels: usize,
    pub referent: bool,
}

impl Change {
    /// Whether the file brings nothing.
    pub fn is_none(&self) -> bool {
        *self == Change::default()
    }
}

/// The sums over all persons; someone moved and renamed counts in both.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    pub new: usize,
    pub moved: usize,
    pub renamed: usize,
    pub archived: usize,
    pub restored: usize,
    pub texts: usize,
    pub comments: usize,
    pub tasks: usize,
    pub labels: usize,
    pub referents: usize,
    /// Persons imported earlier for whom the file brings nothing.
    pub unchanged: usize,
    /// Persons imported earlier whose card the log says deleted or moved to another board; they stay here.
    pub gone: usize,
    /// The journal holds facts of a later file: only history is added.
    pub older_file: bool,
}

impl Changes {
    /// Adds what changes for one person. Of someone new nothing else is counted.
    pub(super) fn count(&mut self, change: &Change) {
        if change.new {
            self.new += 1;
            return;
        }
        self.unchanged += usize::from(change.is_none());
        self.moved += usize::from(change.moved.is_some());
        self.renamed += usize::from(change.renamed);
        self.archived += usize::from(change.archived);
        self.restored += usize::from(change.restored);
        self.texts += change.texts;
        self.comments += change.comments;
        self.tasks += change.tasks;
        self.labels += change.labels;
        self.referents += usize::from(change.referent);
    }
}

//! A form that stands open: overnight, or until it is taken up again.

use super::RecordForm;
use crate::domain::{Day, ElementId};

impl RecordForm {
    /// The same form on another day: what it proposed and refused by the day before goes by this one.
    pub fn turn(&mut self, before: Day, today: Day) {
        if self.is_new && self.on == before.to_string() {
            self.on = today.to_string();
        }
        if let Some((_, latest)) = self.latest.as_mut().filter(|(_, latest)| *latest == before) {
            *latest = today;
        }
    }

    /// What tells this form from the others about the same subject, also after a reload: a new element has no id yet.
    pub fn draft_name(&self) -> String {
        let keys: Vec<&str> = self.keys.iter().map(|key| &**key).collect();
        let is_drawn = self.is_new && ElementId::parse(self.keys.text()).is_ok();
        self.id_of(if is_drawn { "new".to_owned() } else { keys.join("-") }.as_str())
    }
}

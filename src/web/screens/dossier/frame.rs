//! What sections share: the form that is open, panels, lists of elements, and the top and the history of a dossier.

pub mod brief;
pub mod conflicts;
pub mod desk;
pub mod head;
pub mod history;
pub mod index;
pub mod law_rows;
pub mod line_menu;
pub mod naming;
pub mod panel;
pub mod records;
pub mod reminders;
pub mod rows;
pub mod section;
pub mod share;
pub mod sub_line;
pub mod subject;
pub mod summary;
pub mod timeline;
pub mod united;

//! The props that many sections of a dossier share.

use super::desk::Desk;
use crate::insight::Dossier;
use std::rc::Rc;
use yew::prelude::*;

/// For a section that needs the dossier alone, and opens its own forms.
#[derive(Properties, PartialEq)]
pub struct SectionProps {
    pub dossier: Rc<Dossier>,
}

/// For a section of plain facts, whose form and histories the desk opens.
#[derive(Properties, PartialEq)]
pub struct FactsProps {
    pub dossier: Rc<Dossier>,
    pub desk: Desk,
}

/// For the form of such a section.
#[derive(Properties, PartialEq)]
pub struct EditorProps {
    pub dossier: Rc<Dossier>,
    pub onclose: Callback<()>,
}

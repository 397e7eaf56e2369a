//! What happened: a message of one of the features.

use super::part::Part;
use super::{
    agenda, backup, board, bulk, companies, device, dialog, editing, erasing, example, import, jobs, joining, journal,
    keyring,
};
use super::{
    gathering, ledger, moving, notice, offline, opening, openings, outpost, people, presence, quick, results, route,
    session, settings, sharing, today, undo,
};

/// From the table of features: the enum of their messages, the part of the page that each needs, and the way from a
/// feature's message to the program's.
macro_rules! features {
    ($($part:ident { $($feature:ident: $module:ident,)* })*) => {
        /// One thing that happened, in the past tense.
        #[derive(Debug)]
        pub enum Msg {
            $($($feature($module::Msg),)*)*
        }

        impl Msg {
            /// The part of the page that takes this message.
            pub fn part(&self) -> Part {
                match self {
                    $($(Msg::$feature(_) => Part::$part,)*)*
                }
            }

            /// Whether somebody made a gesture that a later part carries out; what the disk or the worker answers is none, nor
            /// what a screen asks for itself.
            pub fn is_gesture(&self) -> bool {
                let asks = matches!(
                    self,
                    Msg::Journal(_)
                        | Msg::Jobs(_)
                        | Msg::Offline(_)
                        | Msg::Outpost(_)
                        | Msg::Results(results::Msg::Asked)
                        | Msg::Companies(companies::Msg::Asked | companies::Msg::LocalitiesRead(_))
                        | Msg::Erasing(erasing::Msg::DueAsked)
                        | Msg::Sharing(sharing::Msg::OverviewAsked)
                        | Msg::Agenda(agenda::Msg::Asked(_))
                );
                self.part() != Part::Main && !asks
            }
        }

        $($(
            impl From<$module::Msg> for Msg {
                fn from(msg: $module::Msg) -> Self {
                    Msg::$feature(msg)
                }
            }
        )*)*
    };
}

features! {
    Main {
        Session: session,
        Opening: opening,
        Route: route,
        Board: board,
        Device: device,
        Dialog: dialog,
        Notice: notice,
    }
    Acts {
        Journal: journal,
        Moving: moving,
        Editing: editing,
        Undo: undo,
        People: people,
        Bulk: bulk,
        Quick: quick,
        Presence: presence,
        Settings: settings,
        Gathering: gathering,
    }
    Pages {
        Today: today,
    }
    Companies {
        Companies: companies,
        Openings: openings,
        Ledger: ledger,
    }
    Results {
        Results: results,
    }
    Files {
        Jobs: jobs,
        Import: import,
        Backup: backup,
        Example: example,
        Sharing: sharing,
        Keyring: keyring,
        Joining: joining,
        Erasing: erasing,
        Offline: offline,
        Agenda: agenda,
        Outpost: outpost,
    }
}

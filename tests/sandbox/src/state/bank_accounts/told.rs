//! Accounts that a file of fixtures tells of.

use jiff::civil::DateTime;

use super::Account;
use super::found::USUAL;
use crate::state::word::Word;

/// An account as a file of fixtures tells of it.
pub(in crate::state) struct Told {
    pub(in crate::state) kind: String,
    pub(in crate::state) name: String,
    pub(in crate::state) original_name: String,
    pub(in crate::state) number: String,
    pub(in crate::state) iban: Option<String>,
    pub(in crate::state) parent: Option<i64>,
    pub(in crate::state) display: bool,
    pub(in crate::state) bookmarked: bool,
    pub(in crate::state) usage: String,
    pub(in crate::state) disabled: Option<DateTime>,
    pub(in crate::state) deleted: Option<DateTime>,
    pub(in crate::state) error: Option<Word>,
    pub(in crate::state) last_update: DateTime,
}

impl Account {
    /// One that a file of fixtures tells of, of a connection, a user and a source. Nothing is on it yet.
    pub(in crate::state) fn told(
        id: i64,
        (connection, user, source): (i64, i64, i64),
        id_type: i64,
        told: Told,
    ) -> Self {
        Self {
            id,
            connection,
            user,
            source: Some(source),
            kind: told.kind,
            id_type,
            original_name: told.original_name,
            number: told.number,
            iban: told.iban,
            balance: 0,
            coming: 0,
            history: USUAL,
            parent: told.parent,
            name: told.name,
            display: told.display,
            bookmarked: told.bookmarked,
            usage: told.usage,
            disabled: told.disabled,
            deleted: told.deleted,
            error: told.error,
            last_update: told.last_update,
        }
    }

    /// What is on it and what is to come, where that is told beside its operations.
    pub(in crate::state) fn correct(&mut self, balance: Option<i64>, coming: Option<i64>) {
        self.balance = balance.unwrap_or(self.balance);
        self.coming = coming.unwrap_or(self.coming);
    }
}

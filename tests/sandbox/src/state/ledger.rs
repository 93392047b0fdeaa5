//! The transactions of all accounts, in the order in which the API lists them.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use jiff::civil::Date;

use super::statement::Transaction;
use super::store::{Change, Saved, Store};

/// Transactions by their number, and by account and day.
#[derive(Debug, Default)]
pub(super) struct Ledger {
    transactions: Store<i64, Transaction>,
    /// Per account the days and numbers of its transactions, the oldest first.
    accounts: BTreeMap<i64, Vec<(Date, i64)>>,
}

impl Ledger {
    pub(super) fn get(&self, id: i64) -> Option<&Transaction> {
        self.transactions.get(&id)
    }

    /// A transaction to be changed, but for its account and its day.
    pub(super) fn get_mut(&mut self, id: i64) -> Option<&mut Transaction> {
        self.transactions.get_mut(&id)
    }

    pub(super) fn insert(&mut self, transaction: Transaction) {
        self.place(&transaction);
        self.transactions.insert(transaction.id, transaction);
    }

    fn place(&mut self, transaction: &Transaction) {
        let own = self.accounts.entry(transaction.account).or_default();
        let entry = (transaction.date, transaction.id);
        // Most come last.
        let place = own.partition_point(|known| *known < entry);
        if own.get(place) != Some(&entry) {
            own.insert(place, entry);
        }
    }

    pub(super) fn remove_account(&mut self, account: i64) {
        for (_, id) in self.accounts.remove(&account).unwrap_or_default() {
            self.transactions.remove(&id);
        }
    }

    /// How many an account has.
    pub(super) fn count(&self, account: i64) -> usize {
        self.accounts.get(&account).map_or(0, Vec::len)
    }

    /// Those of an account, the newest first.
    pub(super) fn of_account(&self, account: i64) -> impl Iterator<Item = &Transaction> {
        let own = self.accounts.get(&account).map(Vec::as_slice).unwrap_or_default();
        own.iter().rev().filter_map(|(_, id)| self.transactions.get(id))
    }

    /// Those of several accounts, the newest first.
    pub(super) fn of_accounts(&self, accounts: &[i64]) -> Vec<&Transaction> {
        if let [only] = accounts {
            return self.of_account(*only).collect();
        }
        let mut all: Vec<_> = accounts.iter().flat_map(|account| self.of_account(*account)).collect();
        all.sort_unstable_by_key(|transaction| Reverse((transaction.date, transaction.id)));
        all
    }
}

impl Saved for Ledger {
    fn is_changed(&self) -> bool {
        self.transactions.is_changed()
    }

    fn take_changes(&mut self) -> serde_json::Result<Vec<Change>> {
        self.transactions.take_changes()
    }

    fn forget_changes(&mut self) {
        self.transactions.forget_changes();
    }

    fn restore(&mut self, key: &str, thing: &[u8]) -> serde_json::Result<()> {
        let transaction: Transaction = serde_json::from_slice(thing)?;
        self.place(&transaction);
        self.transactions.restore(key, thing)
    }
}

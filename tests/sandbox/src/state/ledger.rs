//! The transactions of all accounts, in the order in which the API lists them.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::statement::Transaction;
use super::store::{Outcome, Saved, Show, Store};

/// Transactions by their number, and by account and day.
#[derive(Debug, Default)]
pub(super) struct Ledger {
    transactions: Store<i64, Transaction>,
    /// Per account the days and numbers of its transactions, the oldest first.
    accounts: BTreeMap<i64, Vec<Entry>>,
    /// Accounts and numbers of those that the institution withdrew.
    withdrawn: BTreeSet<(i64, i64)>,
    /// Those that may have been withdrawn since, or be back.
    touched: Vec<i64>,
}

/// The day of a transaction and its number: what lists are sorted by.
pub(super) type Entry = (Date, i64);

/// The place of a transaction in lists.
pub(super) fn entry(transaction: &Transaction) -> Entry {
    (transaction.date, transaction.id)
}

impl Ledger {
    pub(super) fn get(&self, id: i64) -> Option<&Transaction> {
        self.transactions.get(&id)
    }

    /// A transaction to be changed, but for its account and its day.
    pub(super) fn get_mut(&mut self, id: i64) -> Option<&mut Transaction> {
        self.touched.push(id);
        self.transactions.get_mut(&id)
    }

    pub(super) fn insert(&mut self, transaction: Transaction) {
        self.place(&transaction);
        self.transactions.insert(transaction.id, transaction);
    }

    fn place(&mut self, transaction: &Transaction) {
        self.note(transaction.account, transaction.id, transaction.deleted.is_some());
        let own = self.accounts.entry(transaction.account).or_default();
        let entry = entry(transaction);
        // Most come last.
        let place = own.partition_point(|known| *known < entry);
        if own.get(place) != Some(&entry) {
            own.insert(place, entry);
        }
    }

    pub(super) fn remove_account(&mut self, account: i64) {
        for (_, id) in self.accounts.remove(&account).unwrap_or_default() {
            self.transactions.remove(&id);
            self.withdrawn.remove(&(account, id));
        }
    }

    /// Takes note of what was withdrawn: before lists are made.
    pub(super) fn settle(&mut self) {
        for id in std::mem::take(&mut self.touched) {
            if let Some(transaction) = self.transactions.get(&id) {
                self.note(transaction.account, id, transaction.deleted.is_some());
            }
        }
    }

    fn note(&mut self, account: i64, id: i64, is_withdrawn: bool) {
        if is_withdrawn {
            self.withdrawn.insert((account, id));
        } else if !self.withdrawn.is_empty() {
            self.withdrawn.remove(&(account, id));
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
        self.listed(accounts).newest().filter_map(|(_, id)| self.transactions.get(&id)).collect()
    }

    /// The same as they are in lists, of which a page can be read without the rest.
    pub(super) fn listed(&self, accounts: &[i64]) -> Stretch<'_> {
        let own =
            accounts.iter().filter_map(|account| Some((*account, self.accounts.get(account)?.as_slice())));
        Stretch { ledger: self, parts: own.collect(), hides: false }
    }
}

/// Transactions of some accounts one after the other, of which an end may have been cut off. Nothing is copied.
#[derive(Clone)]
pub(super) struct Stretch<'l> {
    ledger: &'l Ledger,
    parts: Vec<(i64, &'l [Entry])>,
    hides: bool,
}

impl<'l> Stretch<'l> {
    /// The same without what was withdrawn.
    pub(super) fn hiding(self) -> Self {
        Self { hides: true, ..self }
    }

    /// Whether it is a list of this account's too.
    pub(super) fn holds(&self, account: i64) -> bool {
        self.parts.iter().any(|(own, _)| *own == account)
    }

    /// What is older than this place.
    pub(super) fn before(mut self, place: Entry) -> Self {
        for (_, part) in &mut self.parts {
            *part = part.get(..part.partition_point(|entry| *entry < place)).unwrap_or_default();
        }
        self
    }

    /// What is newer than this place.
    pub(super) fn after(mut self, place: Entry) -> Self {
        for (_, part) in &mut self.parts {
            *part = part.get(part.partition_point(|entry| *entry <= place)..).unwrap_or_default();
        }
        self
    }

    /// How many there are; of a stretch that has both its ends.
    pub(super) fn count(&self) -> usize {
        let hidden =
            |account: i64| self.ledger.withdrawn.range((account, i64::MIN)..=(account, i64::MAX)).count();
        let own =
            |(account, part): &(i64, &[Entry])| part.len() - if self.hides { hidden(*account) } else { 0 };
        self.parts.iter().map(own).sum()
    }

    /// The first day and the last.
    pub(super) fn bounds(&self) -> (Option<Date>, Option<Date>) {
        let first = self.parts.iter().filter_map(|(_, part)| part.first()).min();
        let last = self.parts.iter().filter_map(|(_, part)| part.last()).max();
        (first.map(|(day, _)| *day), last.map(|(day, _)| *day))
    }

    /// Places, the newest first.
    pub(super) fn newest(mut self) -> impl Iterator<Item = Entry> + use<'l> {
        std::iter::from_fn(move || {
            let ends =
                self.parts.iter_mut().filter_map(|(account, part)| Some((*part.last()?, *account, part)));
            let (entry, account, part) = ends.max_by_key(|(entry, ..)| *entry)?;
            *part = part.split_last().map_or(&[], |(_, rest)| rest);
            Some((account, entry))
        })
        .filter(Self::shown(self.ledger, self.hides))
        .map(|(_, entry)| entry)
    }

    /// Places, the oldest first.
    pub(super) fn oldest(mut self) -> impl Iterator<Item = Entry> + use<'l> {
        std::iter::from_fn(move || {
            let ends =
                self.parts.iter_mut().filter_map(|(account, part)| Some((*part.first()?, *account, part)));
            let (entry, account, part) = ends.min_by_key(|(entry, ..)| *entry)?;
            *part = part.split_first().map_or(&[], |(_, rest)| rest);
            Some((account, entry))
        })
        .filter(Self::shown(self.ledger, self.hides))
        .map(|(_, entry)| entry)
    }

    fn shown(ledger: &'l Ledger, hides: bool) -> impl FnMut(&(i64, Entry)) -> bool + use<'l> {
        move |(account, (_, id))| !hides || !ledger.withdrawn.contains(&(*account, *id))
    }
}

impl Saved for Ledger {
    fn is_changed(&self) -> bool {
        self.transactions.is_changed()
    }

    fn changes(&self, show: Show<'_>) -> Outcome {
        self.transactions.changes(show)
    }

    fn forget_changes(&mut self) {
        self.transactions.forget_changes();
    }

    fn restore(&mut self, _key: &str, thing: &[u8]) -> serde_json::Result<()> {
        let transaction: Transaction = serde_json::from_slice(thing)?;
        // They come in the order of the file, and each in its place would take forever.
        self.accounts.entry(transaction.account).or_default().push(entry(&transaction));
        self.note(transaction.account, transaction.id, transaction.deleted.is_some());
        self.transactions.put_back(transaction.id, transaction);
        Ok(())
    }

    fn restored(&mut self) {
        self.accounts.values_mut().for_each(|own| own.sort_unstable());
    }
}

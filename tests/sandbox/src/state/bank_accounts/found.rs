//! What the institutions of the sandbox show: the accounts that are found, and those that are no longer there.

use jiff::civil::DateTime;

use super::{Account, History};
use crate::state::events::Event;
use crate::state::word::Word;
use crate::state::{World, reference, wealth};

/// The operations of a current account.
pub(super) const USUAL: History = History { transactions: 120, days: 240 };

/// What the institutions of the sandbox have for everyone.
struct Template {
    kind: &'static str,
    name: &'static str,
    number: &'static str,
    iban: Option<&'static str>,
    balance: i64,
    coming: i64,
    history: History,
}

static TEMPLATES: [Template; 3] = [
    Template {
        kind: "checking",
        name: "Compte courant",
        number: "00012345678",
        iban: Some("FR7630006000011234567890189"),
        balance: 218_430,
        coming: -7_025,
        history: USUAL,
    },
    Template {
        kind: "savings",
        name: "Compte épargne",
        number: "00087654321",
        iban: Some("FR7630006000018765432100143"),
        balance: 1_050_000,
        coming: 0,
        history: History { transactions: 24, days: 360 },
    },
    Template {
        kind: "card",
        name: "Carte à débit différé",
        number: "4970XXXXXXXX1234",
        iban: None,
        balance: 0,
        coming: -31_580,
        history: History { transactions: 40, days: 120 },
    },
];

/// What institutions with the capability `bankwealth` have besides. Balances follow from what is on the accounts.
static WEALTH: [Template; 3] = [
    Template {
        kind: "pea",
        name: "Plan d'épargne en actions",
        number: "00055512340",
        iban: None,
        balance: 0,
        coming: 0,
        history: History { transactions: 0, days: 1 },
    },
    Template {
        kind: "pee",
        name: "Plan d'épargne entreprise",
        number: "00055512341",
        iban: None,
        balance: 0,
        coming: 0,
        history: History { transactions: 0, days: 1 },
    },
    Template {
        kind: "loan",
        name: "Prêt personnel",
        number: "00055512342",
        iban: None,
        balance: 0,
        coming: 0,
        history: History { transactions: 0, days: 1 },
    },
];

/// Above the numbers of other accounts, which are the same whether there is wealth or not.
const WEALTH_NUMBERS: i64 = 100;

/// What else an institution has: for those who come a second way, and for those who wait.
static MORE: [(&str, Template); 2] = [
    (
        "second source",
        Template {
            kind: "checking",
            name: "Compte joint",
            number: "00055512345",
            iban: Some("FR7630006000015551234500187"),
            balance: 216_210,
            coming: 0,
            history: History { transactions: 60, days: 240 },
        },
    ),
    (
        "account",
        Template {
            kind: "savings",
            name: "Livret de printemps",
            number: "00099900011",
            iban: Some("FR7630006000019990001100148"),
            balance: 20_000,
            coming: 0,
            history: History { transactions: 2, days: 40 },
        },
    ),
];

/// Finds what is there on this occasion.
fn find_more(world: &mut World, occasion: &str, of: (i64, i64), now: DateTime) {
    for (_, template) in MORE.iter().filter(|(when, _)| *when == occasion) {
        let id = world.mint.id("account");
        find(world, id, of, template, None, now);
    }
}

/// The institution shows the accounts of a source, if it has some and they were not seen before.
pub(in crate::state) fn discover(world: &mut World, connection: i64, source: i64, now: DateTime) {
    let Some(found) = world.connections.get(&connection) else { return };
    let connector = world.connectors.get(&found.connector);
    let has = |capability| connector.is_some_and(|connector| connector.has(capability));
    let (bank, rich) = (has("bank"), has("bankwealth"));
    let own = |account: &Account| account.connection == connection;
    if !bank || world.accounts.values().any(|account| own(account) && account.source == Some(source)) {
        return;
    }
    if world.accounts.values().any(own) {
        find_more(world, "second source", (connection, source), now);
        return;
    }
    for template in &TEMPLATES {
        let checking = world.accounts.values().find(|account| own(account)).map(|account| account.id);
        let parent = if template.kind == "card" { checking } else { None };
        let id = world.mint.id("account");
        find(world, id, (connection, source), template, parent, now);
    }
    for template in WEALTH.iter().filter(|_| rich) {
        let id = WEALTH_NUMBERS + world.mint.id("wealth account");
        find(world, id, (connection, source), template, None, now);
    }
}

/// An account is found, which stays disabled until the end user consents.
fn find(
    world: &mut World,
    id: i64,
    (connection, source): (i64, i64),
    template: &Template,
    parent: Option<i64>,
    now: DateTime,
) {
    let Some(user) = world.connections.get(&connection).map(|connection| connection.user) else { return };
    let mut account = template.account((id, connection, user), Some(source), parent, now);
    if let (Some(transactions), true) = (world.history, account.history.transactions > 0) {
        account.history.transactions = transactions.into();
    }
    world.accounts.insert(id, account);
    world.raise(Event::AccountFound { account: id, user });
}

/// The accounts of a source are looked at again. Gives those whose operations can be read.
pub(in crate::state) fn refresh(
    world: &mut World,
    source: i64,
    surprise: Option<Word>,
    now: DateTime,
) -> Vec<i64> {
    let own = world.accounts.values().filter(|account| account.source == Some(source));
    let ids: Vec<_> = own.map(|account| account.id).collect();
    match surprise {
        Some("account") => {
            let connection = ids.first().and_then(|id| world.accounts.get(id)).map(|one| one.connection);
            let connection = connection.unwrap_or_default();
            find_more(world, "account", (connection, source), now);
        }
        Some("closed") => {
            for id in ids.iter().copied() {
                if world.accounts.get(&id).is_some_and(Account::is_savings) {
                    vanish(world, id, now);
                }
            }
        }
        _ => {}
    }
    let mut failing = surprise == Some("account-error");
    let mut read = Vec::new();
    for id in ids {
        let Some(account) = world.accounts.get_mut(&id).filter(|account| account.is_open()) else { continue };
        account.error = if std::mem::take(&mut failing) { Some("websiteUnavailable") } else { None };
        if account.error.is_none() {
            account.last_update = now;
            read.push(id);
        }
    }
    read
}

/// The institution no longer shows an account.
fn vanish(world: &mut World, id: i64, now: DateTime) {
    if let Some(account) = world.accounts.get_mut(&id) {
        account.deleted = Some(now);
    }
    world.recipients.remove_if(|recipient| recipient.account == id);
}

impl Template {
    /// An account that was just found: disabled.
    fn account(
        &self,
        (id, connection, user): (i64, i64, i64),
        source: Option<i64>,
        parent: Option<i64>,
        now: DateTime,
    ) -> Account {
        let balance = match self.kind {
            "loan" => -wealth::owed(),
            kind => self.balance + wealth::worth(kind),
        };
        Account {
            source,
            kind: self.kind.to_owned(),
            id_type: reference::type_number(self.kind),
            coming: self.coming,
            history: self.history,
            parent,
            disabled: Some(now),
            ..Account::by_hand(
                (id, connection, user),
                self.name.to_owned(),
                self.number.to_owned(),
                self.iban.map(str::to_owned),
                balance,
                now,
            )
        }
    }
}

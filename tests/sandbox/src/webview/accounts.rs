//! The accounts or contracts of a connection: which of them the end user shares, and what follows.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::api::{items, text};
use super::connection::bank_of;
use super::frame::{Alert, Button};
use super::pages::{Account, Accounts, Notice, of_bank};
use super::session::{Flow, Page, Session};
use super::texts::{Texts, fill};
use super::visit::{Form, Outcome, Result, Visit, page, page_again, value};

/// What a connection holds that can be shared.
pub(super) struct Shareable {
    pub(super) bank: String,
    /// Accounts that the application takes.
    pub(super) accounts: Vec<Value>,
    /// Contracts, where there are no accounts.
    pub(super) contracts: Vec<Value>,
}

impl Visit<'_> {
    /// What a connection holds that the application takes.
    pub(super) fn shareable(&self, id: i64) -> Result<Shareable> {
        let api = self.api();
        let connection = api.get(&format!("users/me/connections/{id}?expand=connector"))?;
        let accounts = api.get(&format!("users/me/connections/{id}/accounts?all"))?;
        let fits = |account: &&Value| self.takes(account);
        let accounts = items(&accounts, "accounts");
        let documents = items(&connection["connector"], "capabilities").iter().any(|own| own == "document");
        let contracts = if documents && accounts.is_empty() {
            let answer = api.get(&format!("users/me/connections/{id}/subscriptions?all"))?;
            items(&answer, "subscriptions").to_vec()
        } else {
            Vec::new()
        };
        let accounts = accounts.iter().filter(fits).cloned().collect();
        Ok(Shareable { bank: bank_of(&connection).to_owned(), accounts, contracts })
    }

    /// Whether the application takes this account.
    fn takes(&self, account: &Value) -> bool {
        let session = &self.session;
        let listed = |name: &str, value: &str| {
            let list = session.list(name);
            list.is_empty() || list.contains(&value.to_lowercase())
        };
        let iban = || account["id"].as_i64().and_then(|id| self.desk.iban(id)).unwrap_or_default();
        let ibans: Vec<_> = session.list("account_ibans").iter().map(|iban| compact(iban)).collect();
        listed("account_types", text(account, "type"))
            && listed("account_usages", text(account, "usage"))
            && (ibans.is_empty() || ibans.contains(&compact(&iban())))
    }

    pub(super) fn show_accounts(&mut self, id: i64) -> Result {
        let found = self.shareable(id)?;
        if found.accounts.is_empty() && found.contracts.is_empty() {
            return Ok(page(&self.nothing_to_share(&found.bank)));
        }
        let before = !self.session.app.unticked;
        Ok(page(&self.accounts_page(&found, |one| before || one["disabled"].is_null(), None)))
    }

    fn nothing_to_share(&self, bank: &str) -> Notice {
        let t = self.t();
        Notice {
            frame: self.frame(fill(t.accounts_choose, &[("bank", bank)])),
            texts: vec![self.of_app(t.accounts_none, bank)],
            message: None,
            points: Vec::new(),
            working: false,
            buttons: vec![Button::main("share", t.go_on), Button::other("cancel", t.cancel)],
        }
    }

    fn accounts_page(
        &self,
        found: &Shareable,
        ticked: impl Fn(&Value) -> bool,
        alert: Option<Alert>,
    ) -> Accounts {
        let (t, bank) = (self.t(), found.bank.as_str());
        let contracts = found.accounts.is_empty();
        let (title, said) = if contracts {
            (t.contracts_title, t.contracts_text)
        } else {
            (t.accounts_title, t.accounts_text)
        };
        let mut frame = self.frame(title);
        frame.alert = alert;
        Accounts {
            frame,
            text: self.of_app(said, bank),
            legend: of_bank(t.accounts_choose, bank),
            consent: self.of_app(t.accounts_consent, bank),
            accounts: entries(t, found, ticked),
            buttons: vec![Button::main("share", t.accounts_button), Button::other("cancel", t.cancel)],
        }
    }

    /// Shares what is ticked.
    pub(super) fn share(&mut self, id: i64, form: &Form) -> Result {
        let found = self.shareable(id)?;
        let chosen = chosen(form);
        if chosen.is_empty() && !(found.accounts.is_empty() && found.contracts.is_empty()) {
            let mut alert = Alert::new(self.t().error_title);
            alert.items.push(("accounts".to_owned(), self.t().accounts_empty.to_owned()));
            return Ok(page_again(&self.accounts_page(&found, |_| false, Some(alert))));
        }
        self.switch(id, &found, &chosen)?;
        self.shared(id)
    }

    /// Enables what was chosen of a connection and disables the rest of what was shown.
    pub(super) fn switch(&self, id: i64, found: &Shareable, chosen: &BTreeSet<i64>) -> Result<()> {
        for (wanted, body) in [(true, json!({"disabled": false})), (false, json!({"disabled": true}))] {
            let changed = |one: &&Value| {
                one["id"].as_i64().is_some_and(|id| chosen.contains(&id) == wanted)
                    && one["disabled"].is_null() != wanted
            };
            let ids = found.accounts.iter().filter(changed).map(|account| account["id"].to_string());
            let ids = ids.collect::<Vec<_>>().join(",");
            if !ids.is_empty() {
                self.api().put(&format!("users/me/connections/{id}/accounts/{ids}?all"), &body)?;
            }
            for contract in found.contracts.iter().filter(changed) {
                self.api().post(&format!("users/me/subscriptions/{}?all", contract["id"]), &body)?;
            }
        }
        Ok(())
    }

    /// What comes after the accounts.
    fn shared(&mut self, id: i64) -> Result {
        if !self.session.added.contains(&id) {
            self.session.added.push(id);
        }
        match self.session.flow {
            Flow::Manage => self.settled(id),
            Flow::Transfer => self.go_to(Page::Order),
            _ if more(self.session) => self.go_to(Page::Another(id)),
            _ => self.leave_connected(),
        }
    }

    pub(super) fn show_another(&mut self, id: i64) -> Result {
        let connection = self.api().get(&format!("users/me/connections/{id}?expand=connector"))?;
        let t = self.t();
        Ok(page(&Notice {
            frame: self.frame(of_bank(t.another_title, bank_of(&connection))),
            texts: vec![t.another_text.to_owned()],
            message: None,
            points: Vec::new(),
            working: false,
            buttons: vec![Button::main("add", t.another_add), Button::other("finish", t.another_done)],
        }))
    }

    pub(super) fn take_another(&mut self, form: &Form) -> Result {
        match value(form, "do") {
            Some("add") => {
                self.session.search.clear();
                self.go_to(Page::Choose)
            }
            Some("finish") => self.leave_connected(),
            _ => Ok(Outcome::Again),
        }
    }
}

/// Whether the application lets the end user add another connection.
fn more(session: &Session) -> bool {
    let most = session.number("max_connections").unwrap_or(1);
    i64::try_from(session.added.len()).is_ok_and(|added| added < most)
}

/// What is ticked in a form.
pub(super) fn chosen(form: &Form) -> BTreeSet<i64> {
    form.iter().filter(|(name, _)| name == "account").filter_map(|(_, id)| id.parse().ok()).collect()
}

/// Accounts, or contracts where there are none, as a page lists them.
pub(super) fn entries(t: &Texts, found: &Shareable, ticked: impl Fn(&Value) -> bool) -> Vec<Account> {
    let account = |account: &Value| Account {
        id: account["id"].as_i64().unwrap_or_default(),
        name: text(account, "name").to_owned(),
        hint: kind(t, text(account, "type")).to_owned(),
        ticked: ticked(account),
    };
    let contract = |contract: &Value| Account {
        id: contract["id"].as_i64().unwrap_or_default(),
        name: text(contract, "label").to_owned(),
        hint: text(contract, "number").to_owned(),
        ticked: ticked(contract),
    };
    if found.accounts.is_empty() {
        found.contracts.iter().map(contract).collect()
    } else {
        found.accounts.iter().map(account).collect()
    }
}

fn kind(t: &Texts, kind: &str) -> &'static str {
    match kind {
        "checking" => t.type_checking,
        "savings" | "deposit" | "livret_a" | "livret_b" | "ldds" | "lep" | "cel" | "pel" | "csl" | "cat" => {
            t.type_savings
        }
        "card" => t.type_card,
        "loan" | "mortgage" | "consumercredit" | "revolvingcredit" => t.type_loan,
        "market" | "pea" => t.type_market,
        "lifeinsurance" | "capitalisation" => t.type_life,
        _ => t.type_other,
    }
}

/// An IBAN without spaces, in capitals.
fn compact(iban: &str) -> String {
    iban.chars().filter(|char| !char.is_whitespace()).collect::<String>().to_uppercase()
}

//! A session: what the pages know of a browser between two requests.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::sessions::{COOKIE, random};
use super::texts::Lang;
use crate::state::App;

/// What a flow is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Flow {
    Connect,
    Reconnect,
    Manage,
    Payment,
    Transfer,
}

impl Flow {
    pub(super) const ALL: [Self; 5] =
        [Self::Connect, Self::Reconnect, Self::Manage, Self::Payment, Self::Transfer];

    /// Its name in addresses and in the description.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Connect => "connect",
            Self::Reconnect => "reconnect",
            Self::Manage => "manage",
            Self::Payment => "payment",
            Self::Transfer => "transfer",
        }
    }
}

/// The page that a session is at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Page {
    /// The institutions to choose from.
    Choose,
    /// The terms, before a connector gets credentials.
    Terms(String),
    /// What a connector asks for, to make a connection with.
    Login(String),
    /// The way to the page of a connector.
    ToBank(String),
    /// A connection that waits for something.
    Connection(i64),
    /// New credentials for a connection.
    Renew(i64),
    /// The accounts of a connection, to be shared.
    Accounts(i64),
    /// Whether to add another connection.
    Another(i64),
    /// A connection that needs nothing.
    Fine(i64),
    /// The list of connections.
    Manage,
    /// One of them.
    Detail(i64),
    /// Whether to remove it.
    Remove(i64),
    /// The bank to pay with.
    PayWith,
    /// What is to be paid.
    Pay,
    /// A payment under way.
    Paying,
    /// A transfer to be filled in.
    Order,
    /// A new payee.
    Payee(i64),
    /// A payee that the bank has to know first.
    PayeeCode(i64, i64),
    /// A transfer to be sent.
    Check(i64),
    /// A transfer under way.
    Sending(i64),
    /// Something failed at an institution of this name, where one is known; the texts tell what.
    Failed(Trouble, String),
}

/// What failed beyond repair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trouble {
    Bug,
    Unavailable,
    Unsupported,
    Transfer,
    /// No account can send transfers.
    NoSender,
}

impl Page {
    /// What forms carry, to tell those of another page.
    pub(super) fn key(&self) -> String {
        format!("{self:?}").chars().filter(|char| char.is_ascii_alphanumeric() || *char == '-').collect()
    }
}

/// A browser in a flow.
#[derive(Debug)]
pub(super) struct Session {
    /// Its part in addresses, which is no secret.
    pub(super) id: String,
    /// What the cookie holds.
    pub(super) key: String,
    /// What forms hold.
    pub(super) csrf: String,
    pub(super) flow: Flow,
    pub(super) lang: Lang,
    pub(super) origin: String,
    pub(super) app: App,
    pub(super) redirect_uri: Option<String>,
    pub(super) state: Option<String>,
    /// What the pages call the API with.
    pub(super) token: String,
    /// Whether the user was made for this session.
    pub(super) new_user: bool,
    /// Parameters of the flow.
    pub(super) params: Map<String, Value>,
    /// Values of fields, by UUID of the connector and name.
    pub(super) prefill: BTreeMap<(String, String), String>,
    pub(super) page: Page,
    /// Where the flow can begin anew after a failure.
    pub(super) start: Option<Page>,
    /// Where the browser goes from the bank, in the flow `payment`.
    pub(super) paid_uri: Option<String>,
    /// Text of the search for an institution.
    pub(super) search: String,
    /// Connections that were added, in order.
    pub(super) added: Vec<i64>,
    /// The connection that was changed last, in the flow `manage`.
    pub(super) changed: Option<i64>,
    /// Whether the last thing done in the flow `manage` was to remove a connection.
    pub(super) removed: bool,
    /// Whether the end user came back from a page of the bank without agreeing.
    pub(super) refused: bool,
    /// What the next page tells.
    pub(super) notice: Option<String>,
    /// Where the browser went at the end.
    pub(super) left: Option<String>,
}

/// What a session begins with.
pub(super) struct Start {
    pub(super) flow: Flow,
    pub(super) lang: Lang,
    pub(super) origin: String,
    pub(super) app: App,
    pub(super) token: String,
    pub(super) new_user: bool,
    pub(super) params: Map<String, Value>,
    pub(super) prefill: BTreeMap<(String, String), String>,
    pub(super) page: Page,
    pub(super) paid_uri: Option<String>,
}

impl Session {
    pub(super) fn new(start: Start) -> Result<Self, getrandom::Error> {
        let Start { flow, lang, origin, app, token, new_user, params, prefill, page, paid_uri } = start;
        let text = |name: &str| params.get(name).and_then(Value::as_str).map(str::to_owned);
        Ok(Self {
            id: random()?,
            key: random()?,
            csrf: random()?,
            redirect_uri: text("redirect_uri"),
            state: text("state"),
            start: matches!(flow, Flow::Connect | Flow::Manage).then(|| page.clone()),
            paid_uri,
            search: String::new(),
            added: Vec::new(),
            changed: None,
            removed: false,
            refused: false,
            notice: None,
            left: None,
            flow,
            lang,
            origin,
            app,
            token,
            new_user,
            params,
            prefill,
            page,
        })
    }

    /// Where its pages are.
    pub(super) fn path(&self) -> String {
        format!("/webview/{}", self.id)
    }

    /// The header that gives a browser the session.
    pub(super) fn cookie(&self) -> String {
        format!("{COOKIE}={}; Path={}; HttpOnly; SameSite=Lax", self.key, self.path())
    }

    /// The texts of a list among the parameters, in lower case.
    pub(super) fn list(&self, name: &str) -> Vec<String> {
        let items = self.params.get(name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let text = |item: &Value| item.as_str().map_or_else(|| item.to_string(), str::to_lowercase);
        items.iter().map(text).collect()
    }

    /// A whole number among the parameters.
    pub(super) fn number(&self, name: &str) -> Option<i64> {
        self.params.get(name).and_then(Value::as_i64)
    }
}

//! How a flow is opened: its parameters are checked against the description, its code becomes a session.

use std::collections::BTreeMap;

use powens_codegen::api::{self, Type};
use serde_json::{Map, Value};

use super::api::{Api, text};
use super::session::{Flow, Page, Session, Start};
use super::texts::Lang;
use crate::auth::{SERVICE, USER};
use crate::desk::Desk;
use crate::redirect;
use crate::refusal::suggestion;
use crate::text::parse;

/// The parameter that tells whose webview it is; here there is only one.
const DOMAIN: &str = "domain";

/// What a request for the first page holds.
pub(super) struct Opening<'a> {
    pub(super) flow: Flow,
    pub(super) lang: Lang,
    pub(super) origin: String,
    pub(super) query: &'a str,
}

/// What is wrong with it, for the makers of the application.
pub(super) type Flaw = String;

/// Opens a flow.
pub(super) fn open(desk: &Desk, opening: Opening<'_>) -> Result<Session, Flaw> {
    let Opening { flow, lang, origin, query } = opening;
    let api = desk.api();
    let mut flows = api.areas.iter().flat_map(|area| &area.flows);
    let described = flows.find(|described| described.name == flow.name());
    let described = described.ok_or_else(|| format!("the description has no flow {}", flow.name()))?;
    let (mut params, prefill) = read(api, described, query, desk.is_strict())?;
    let client = params.get("client_id").and_then(Value::as_str).unwrap_or_default();
    let app = desk.app(client).ok_or("parameter `client_id` names no client application of this sandbox")?;
    if let Some(uri) = params.get("redirect_uri").and_then(Value::as_str) {
        redirect::check(uri, &app.redirect_uris)
            .map_err(|flaw| format!("parameter `redirect_uri` {flaw}"))?;
    }
    if params.get("max_connections").and_then(Value::as_i64).is_some_and(|most| most < 1) {
        return Err("parameter `max_connections` has to be at least 1".to_owned());
    }
    // Taken out: nothing needs it any more, and a session is kept for a while.
    let code = params.remove("code").and_then(|code| code.as_str().map(str::to_owned));
    let new_user = code.is_none();
    let token = match (flow, code) {
        (Flow::Payment, Some(code)) => of_payment(desk, code, &params)?,
        (_, Some(code)) => of_user(desk, &origin, &code)?,
        (_, None) => of_new_user(desk, &origin)?,
    };
    let api = Api::new(desk, &origin, &token);
    let page = first_page(&api, flow, &params)?;
    let paid_uri = params.get("payment_id").and_then(|id| api.get(&format!("payments/{id}")).ok());
    let paid_uri = paid_uri.and_then(|payment| payment["client_redirect_uri"].as_str().map(str::to_owned));
    let start = Start { flow, lang, origin, app, token, new_user, params, prefill, page, paid_uri };
    Session::new(start).map_err(|error| format!("the sandbox cannot make a session: {error}"))
}

type Prefill = BTreeMap<(String, String), String>;

/// Reads the parameters of a flow.
fn read(
    api: &api::Api,
    flow: &api::Flow,
    query: &str,
    strict: bool,
) -> Result<(Map<String, Value>, Prefill), Flaw> {
    let (mut params, mut prefill) = (Map::new(), Prefill::new());
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        if let Some(known) = flow.params.iter().find(|known| known.wire == name) {
            if params.insert(name.to_string(), value_of(api, known, &value)?).is_some() {
                return Err(format!("parameter `{name}` is there twice: send it once"));
            }
        } else if let (Some(_), Some((connector, field))) = (&flow.prefill, name.split_once('.')) {
            prefill.insert((connector.to_lowercase(), field.to_owned()), value.into_owned());
        } else if strict && name != DOMAIN {
            let known = flow.params.iter().map(|known| known.wire.as_str());
            return Err(format!("unknown parameter `{name}`{}", suggestion(&name, known)));
        }
    }
    let empty = |name: &str| params.get(name).is_none_or(|value| value == "");
    match flow.params.iter().find(|wanted| wanted.required && empty(&wanted.wire)) {
        Some(missing) => Err(format!("parameter `{}` is missing", missing.wire)),
        None => {
            // An empty text says nothing.
            params.retain(|_, value| value != "");
            Ok((params, prefill))
        }
    }
}

fn value_of(api: &api::Api, known: &api::Parameter, value: &str) -> Result<Value, Flaw> {
    // An address of an app need not have the form that the description gives addresses.
    if known.wire == "redirect_uri" || value.is_empty() && !matches!(known.ty, Type::List(_)) {
        return Ok(Value::from(value));
    }
    parse(api, &known.ty, value).map_err(|wants| format!("parameter `{}` wants {wants}", known.wire))
}

/// The token of a session of the user of a code. A code for one use ends with this.
fn of_user(desk: &Desk, origin: &str, code: &str) -> Result<String, Flaw> {
    let flaw =
        |what: &str| Err(format!("parameter `code` {what}: ask authentication.create_code for a new one"));
    match desk.grant(code) {
        None => return flaw("is unknown, was used, or has ended"),
        Some(grant) if grant.kind != USER => return flaw("is no code of a user"),
        Some(grant) if grant.is_permanent() => {
            return flaw("is a permanent token, which belongs in no address");
        }
        Some(_) => {}
    }
    match Api::new(desk, origin, code).get("auth/token/code") {
        Ok(answer) => Ok(text(&answer, "code").to_owned()),
        Err(_) => flaw("was not accepted"),
    }
}

/// The token of a session of a user who is made for it.
fn of_new_user(desk: &Desk, origin: &str) -> Result<String, Flaw> {
    let made = Api::new(desk, origin, "").post("auth/init", &Value::Object(Map::new()));
    let made = made.map_err(|failure| format!("no user could be made: {}", failure.code))?;
    Ok(text(&made, "auth_token").to_owned())
}

/// The token of a payment, which is good for as long as the payer takes.
fn of_payment(desk: &Desk, code: String, params: &Map<String, Value>) -> Result<String, Flaw> {
    let help = "give the token of payments.create_scoped_token with the scope payments:validate";
    let Some(grant) = desk.grant(&code) else {
        return Err(format!("parameter `code` is unknown or has ended: {help}"));
    };
    let wanted = params.get("payment_id").and_then(Value::as_i64);
    if grant.kind != SERVICE || !grant.covers("payments:validate") {
        return Err(format!("parameter `code` cannot validate payments: {help}"));
    }
    if grant.payment.is_some() && grant.payment != wanted {
        return Err(format!("parameter `code` is for another payment: {help}"));
    }
    Ok(code)
}

/// Where a session begins; what the parameters name has to be there.
fn first_page(api: &Api<'_>, flow: Flow, params: &Map<String, Value>) -> Result<Page, Flaw> {
    let number = |name: &str| params.get(name).and_then(Value::as_i64);
    let found = |target: String, name: &str| match api.get(&target) {
        Ok(it) => Ok(it),
        Err(failure) => {
            Err(format!("parameter `{name}` names nothing that the code reaches ({})", failure.code))
        }
    };
    Ok(match (flow, number("connection_id"), number("payment_id"), number("transfer_id")) {
        (Flow::Reconnect, Some(id), ..) => {
            found(format!("users/me/connections/{id}"), "connection_id")?;
            let reset = params.get("reset_credentials").and_then(Value::as_bool) == Some(true);
            if reset { Page::Renew(id) } else { Page::Connection(id) }
        }
        // Opened on it when it is found.
        (Flow::Manage, Some(id), ..) if api.get(&format!("users/me/connections/{id}")).is_ok() => {
            Page::Detail(id)
        }
        (Flow::Manage, ..) => Page::Manage,
        (Flow::Payment, _, Some(id), _) => {
            let payment = found(format!("payments/{id}"), "payment_id")?;
            match (text(&payment, "state"), payment["connector_uuid"].as_str()) {
                ("created", None) => Page::PayWith,
                ("created", Some(_)) => Page::Pay,
                _ => Page::Paying,
            }
        }
        (Flow::Transfer, _, _, Some(id)) => {
            found(format!("users/me/transfers/{id}"), "transfer_id")?;
            Page::Check(id)
        }
        (Flow::Transfer, ..) => Page::Order,
        _ => Page::Choose,
    })
}

//! Connecting, repairing and managing banks: the user leaves for the webview, and comes back.

use axum::extract::{OriginalUri, Path, Query, State};
use axum::response::{IntoResponse, Redirect};
use axum_extra::extract::WithRejection;
use powens::connections::{self, ConnectionId};
use powens::webview::{self, WebviewError, WebviewLanguage};
use powens::{State as FlowState, UserRef, users};
use serde::Deserialize;

use crate::App;
use crate::api::fresh_state;
use crate::payments;
use crate::problem::{Checked, Problem};
use crate::session::{Flow, Notice, User, Visit};

/// `POST /connect`: to the page where the user chooses a bank.
pub(crate) async fn connect(State(app): State<App>, mut visit: Visit) -> Result<impl IntoResponse, Problem> {
    let cookie = visit.begin()?;
    let api = &app.api;
    let state = fresh_state()?;
    let mut page = webview::connect(&api.config.domain, &*api.config.client_id, &api.callback)
        .base_url(&api.config.webview_url)?
        .lang(WebviewLanguage::English)
        .state(&state);
    // The first time there is no user yet: the webview makes one, and its code comes back.
    if let Ok(user) = visit.user() {
        page = page.code(api.code(&user.token).await?);
    }
    visit.session(|session| session.opened(state, Flow::Connect));
    Ok((cookie, Redirect::to(&page.url())))
}

/// `POST /connections/{id}/reconnect`: to the page where the user repairs a connection.
pub(crate) async fn reconnect(
    State(app): State<App>,
    visit: Visit,
    WithRejection(Path(id), _): Checked<Path<i64>>,
) -> Result<Redirect, Problem> {
    let (api, user) = (&app.api, visit.user()?);
    let (state, code) = (fresh_state()?, api.code(&user.token).await?);
    let (client_id, id) = (&*api.config.client_id, ConnectionId::new(id));
    let page = webview::reconnect(&api.config.domain, client_id, &api.callback, code, id)
        .base_url(&api.config.webview_url)?
        .lang(WebviewLanguage::English)
        .state(&state);
    visit.session(|session| session.opened(state, Flow::Reconnect));
    Ok(Redirect::to(&page.url()))
}

/// `POST /manage`: to the page where the user switches accounts on and off, and removes banks.
pub(crate) async fn manage(State(app): State<App>, visit: Visit) -> Result<Redirect, Problem> {
    let (api, user) = (&app.api, visit.user()?);
    let (state, code) = (fresh_state()?, api.code(&user.token).await?);
    let page = webview::manage(&api.config.domain, &*api.config.client_id, code)
        .redirect_uri(&api.callback)
        .base_url(&api.config.webview_url)?
        .lang(WebviewLanguage::English)
        .state(&state);
    visit.session(|session| session.opened(state, Flow::Manage));
    Ok(Redirect::to(&page.url()))
}

/// `POST /connections/{id}/refresh`: asks the bank for news. They arrive by webhook.
pub(crate) async fn refresh(
    State(app): State<App>,
    visit: Visit,
    WithRejection(Path(id), _): Checked<Path<i64>>,
) -> Result<Redirect, Problem> {
    let client = app.api.user(&visit.user()?.token);
    // In the background: a bank can take minutes.
    connections::sync(UserRef::Me, ConnectionId::new(id))
        .psu_requested(true)
        .background(true)
        .send(&client)
        .await?;
    visit.session(|session| session.banks = None);
    visit.notice(Notice::good("We asked your bank. What is new shows here as soon as it answers."));
    Ok(Redirect::to("/"))
}

/// The one parameter that is looked at before the rest is believed.
#[derive(Deserialize)]
pub(crate) struct Returned {
    state: String,
}

/// `GET /callback`: the browser comes back. The state proves that it was sent out by us, and tells what for.
pub(crate) async fn callback(
    State(app): State<App>,
    visit: Visit,
    returned: Result<Query<Returned>, axum::extract::rejection::QueryRejection>,
    OriginalUri(uri): OriginalUri,
) -> Result<Redirect, Problem> {
    // Without a state, or with two, it is none of ours.
    let Query(returned) = returned.map_err(|_| Problem::Forged)?;
    let state = FlowState::new(returned.state);
    let flow = visit.session(|session| session.returned(&state)).flatten().ok_or(Problem::Forged)?;
    visit.session(|session| session.banks = None);
    let query = uri.query().unwrap_or_default();
    match flow {
        Flow::Connect => connected(&app, &visit, query, &state).await?,
        Flow::Reconnect => match webview::reconnect::Callback::parse(query, &state)? {
            webview::reconnect::Callback::Failure(failure) => visit.notice(explain(&failure.error)),
            _ => visit.notice(Notice::good("The connection to your bank works again.")),
        },
        Flow::Manage => match webview::manage::Callback::parse(query, &state)? {
            webview::manage::Callback::Failure(failure) => visit.notice(explain(&failure.error)),
            _ => visit.notice(Notice::good("Your banks are as you left them.")),
        },
        Flow::Payment(id) => return payments::returned(&visit, id, query, &state),
    }
    Ok(Redirect::to("/"))
}

/// A bank was added, or not.
async fn connected(app: &App, visit: &Visit, query: &str, state: &FlowState) -> Result<(), Problem> {
    let success = match webview::connect::Callback::parse(query, state)? {
        webview::connect::Callback::Success(success) => success,
        webview::connect::Callback::Failure(failure) => {
            visit.notice(explain(&failure.error));
            return Ok(());
        }
        _ => return Err(Problem::Bad("The way you came back is newer than this application.")),
    };
    if let Some(code) = success.code {
        // The code is for us alone, and good for once: the token that it gives lasts.
        let token = app.api.exchange(code).await?;
        let id = users::get(UserRef::Me).send(&app.api.user(&token)).await?.id;
        visit.session(|session| session.user = Some(User { id, token }));
    }
    visit.user().map_err(|_| Problem::Bad("No user came back with the bank. Please start again."))?;
    visit.notice(Notice::good("Your bank is connected. Older transactions may take a few minutes."));
    Ok(())
}

/// Why a webview ended without success, for the user. The description that comes along is for developers.
pub(crate) fn explain(error: &WebviewError) -> Notice {
    Notice::bad(match error {
        WebviewError::AccessDenied | WebviewError::Cancelled => {
            "You stopped before the end. Nothing was changed."
        }
        WebviewError::TosDeclined => {
            "Without your consent we cannot read your accounts. Nothing was changed."
        }
        WebviewError::SessionExpired => "That took too long, and the page ended. Please try again.",
        // Errors may be added to the API.
        _ => "The bank, or the service between, had a failure. Please try again in a few minutes.",
    })
}

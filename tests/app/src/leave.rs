//! Leaving: this browser only, or altogether.

use axum::extract::State;
use axum::response::{IntoResponse, Redirect};
use powens::{UserRef, authentication, users};

use crate::App;
use crate::problem::Problem;
use crate::session::Visit;

/// `POST /sign-out`: ends the token, then forgets the browser. What was connected stays with the API: a product with
/// accounts of its own keeps the token there, and ends the session alone.
pub(crate) async fn sign_out(State(app): State<App>, visit: Visit) -> Result<impl IntoResponse, Problem> {
    if let Ok(user) = visit.user() {
        ended(authentication::revoke().send(&app.api.user(&user.token)).await)?;
    }
    Ok((visit.end(), Redirect::to("/")))
}

/// `POST /delete`: deletes the user with everything that was connected. There is no way back.
pub(crate) async fn delete(State(app): State<App>, visit: Visit) -> Result<impl IntoResponse, Problem> {
    if let Ok(user) = visit.user() {
        ended(users::delete(UserRef::Me).send(&app.api.user(&user.token)).await.map(|_| ()))?;
    }
    Ok((visit.end(), Redirect::to("/")))
}

/// A user that is gone already has left too.
fn ended(answer: powens::Result<()>) -> Result<(), Problem> {
    match answer.map_err(Problem::from) {
        Err(Problem::SignedOut | Problem::NotFound) | Ok(()) => Ok(()),
        Err(problem) => Err(problem),
    }
}

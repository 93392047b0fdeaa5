//! How a flow ends: what the browser brings back to the application.

use super::api::text;
use super::frame::Frame;
use super::pages::{Flawed, render};
use super::session::{Flow, Page};
use super::texts::fill;
use super::visit::{Outcome, Result, Visit};
use crate::redirect::with_query;

/// Parameters of a callback.
type Params = Vec<(&'static str, String)>;

impl Visit<'_> {
    /// The end user gives up.
    pub(super) fn cancel(&mut self) -> Result {
        match self.session.flow {
            // What a person does in this flow is done at once: only the connection that is being added is given up.
            Flow::Manage => self.go_to(Page::Manage),
            Flow::Payment => self.leave_with("cancelled"),
            _ => self.leave_with("access_denied"),
        }
    }

    /// The flow fails.
    pub(super) fn leave_with(&mut self, error: &str) -> Result {
        let mut params = vec![("error", error.to_owned())];
        if let Some(payment) = self.session.number("payment_id") {
            params.push(("id_payment", payment.to_string()));
        }
        Ok(self.leave(params))
    }

    /// Connections were added.
    pub(super) fn leave_connected(&mut self) -> Result {
        let added = &self.session.added;
        let mut params: Params =
            added.last().map(|id| ("connection_id", id.to_string())).into_iter().collect();
        if self.session.number("max_connections").is_some() {
            let ids: Vec<_> = added.iter().map(ToString::to_string).collect();
            params.push(("connection_ids", ids.join(",")));
        }
        params.extend(self.new_code()?);
        Ok(self.leave(params))
    }

    /// A transfer was made.
    pub(super) fn leave_transferred(&mut self, id: i64) -> Result {
        let mut params = vec![("transfer_id", id.to_string())];
        params.extend(self.new_code()?);
        Ok(self.leave(params))
    }

    /// Nothing more is to be told than that it went well.
    pub(super) fn leave_well(&mut self) -> Result {
        Ok(self.leave(Vec::new()))
    }

    /// The close button of the flow `manage`.
    pub(super) fn close(&mut self) -> Result {
        let mut params = Params::new();
        if let Some(id) = self.session.changed {
            params.push(("connection_id", id.to_string()));
        }
        if self.session.removed {
            params.push(("connection_deleted", "true".to_owned()));
        }
        Ok(self.leave(params))
    }

    /// The token of the session has ended.
    pub(super) fn expire(&mut self) -> Outcome {
        match self.leave_with("session_expired") {
            Ok(outcome) => outcome,
            Err(_) => Outcome::Again,
        }
    }

    /// The code of the user that was made for this session.
    fn new_code(&self) -> Result<Option<(&'static str, String)>> {
        if !self.session.new_user {
            return Ok(None);
        }
        let answer = self.api().get("auth/token/code")?;
        Ok(Some(("code", text(&answer, "code").to_owned())))
    }

    fn leave(&mut self, mut params: Params) -> Outcome {
        let Some(uri) = self.session.redirect_uri.clone() else { return self.stay() };
        params.extend(self.session.state.clone().map(|state| ("state", state)));
        self.go(with_query(&uri, params))
    }

    /// The browser goes for good.
    pub(super) fn go(&mut self, to: String) -> Outcome {
        self.session.left = Some(to.clone());
        // Nothing of this session calls the API any more.
        self.session.token.clear();
        Outcome::Away(to)
    }

    /// A flow without an address to go back to, whose token has ended.
    fn stay(&self) -> Outcome {
        let t = self.t();
        let frame = Frame::new(self.session.lang, Some(&self.session.app), t.expired_title);
        Outcome::Html(401, render(&Flawed::saying(frame, &fill(t.expired_text, &[]))))
    }
}

//! `webhooks`: the log of calls, and what webhooks learn from them.

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::clock::{days_before, seconds_after, text};
use super::hooks::{self, Hook};
use super::parcels::{Outcome, Parcel};
use super::{Behaviour, World, page};
use crate::answer;
use crate::call::{Call, Reply};
use crate::refusal::Refusal;

pub(super) const BEHAVIOURS: &[(&str, Behaviour)] = &[("webhooks.list_logs", list_logs)];

/// A call of a webhook.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct HookCall {
    id: i64,
    hook: i64,
    parcel: i64,
    user: Option<i64>,
    timestamp: DateTime,
    code: Option<u16>,
    next_try: Option<DateTime>,
}

/// Calls that are remembered.
const CALLS: i64 = 10_000;

impl World {
    /// Notes a call in the log.
    pub(super) fn log_call(&mut self, sent: &Parcel, outcome: &Outcome, now: DateTime) {
        let seconds = i64::try_from(outcome.pause.as_secs()).unwrap_or(i64::MAX).max(1);
        let id = self.mint.id("webhook call");
        let call = HookCall {
            id,
            hook: sent.hook,
            parcel: sent.id,
            user: sent.user,
            timestamp: now,
            code: outcome.code,
            next_try: (!outcome.is_accepted()).then(|| seconds_after(now, seconds)),
        };
        self.hook_calls.insert(id, call);
        self.hook_calls.remove(&(id - CALLS));
    }
}

impl Hook {
    /// What it learns from a call.
    pub(super) fn note(&mut self, outcome: &Outcome) {
        self.warning.clone_from(&outcome.problem);
        if outcome.code.is_some() {
            self.answered += 1;
            self.milliseconds += u64::try_from(outcome.took.as_millis()).unwrap_or_default();
        }
        if outcome.is_accepted() {
            self.accepted += 1;
            self.try_again();
            return;
        }
        self.failures += 1;
        self.timeouts = if outcome.timed_out { self.timeouts + 1 } else { 0 };
        if let Some(code) = outcome.code {
            self.warning = Some(format!("the last call was answered with status {code}"));
        }
    }
}

/// The newest first; those of the last month where no day is given.
fn list_logs(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let hook = hooks::named(world, call)?.id;
    let month_ago = days_before(call.now, 30).to_string();
    let dated = call.text("min_date").is_some() || call.text("max_date").is_some();
    let first = call.text("min_date").or((!dated).then_some(month_ago.as_str()));
    let found = world.hook_calls.values().rev().filter(|log| {
        let day = log.timestamp.date().to_string();
        log.hook == hook
            && first.is_none_or(|first| day.as_str() >= first)
            && call.text("max_date").is_none_or(|last| day.as_str() <= last)
            && call.int("id_user").is_none_or(|user| log.user == Some(user))
    });
    let found: Vec<_> = found.collect();
    let total = found.len();
    let logs = page::cut(call, found)?.into_iter().map(|log| log_view(call, log));
    Ok(Reply::of(json!({"webhooklogs": logs.collect::<Result<Vec<_>, _>>()?, "total": total})))
}

fn log_view(call: &Call<'_>, log: &HookCall) -> Result<Value, Refusal> {
    let known = json!({
        "id": log.id, "id_webhook_data": log.parcel, "id_service": null, "id_user": log.user,
        "timestamp": text(log.timestamp), "response_date": log.code.map(|_| text(log.timestamp)),
        "response_code": log.code, "next_try": log.next_try.map(text),
    });
    answer::plain(call, "WebhookLog", known)
}

//! What callers of the crate meet when the network, a proxy or the API has a bad day: the sandbox makes the faults.

#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, reason = "tests")]

#[path = "resilience/bodies.rs"]
mod bodies;
#[path = "resilience/failures.rs"]
mod failures;
#[path = "resilience/sent_once.rs"]
mod sent_once;
#[path = "resilience/storm.rs"]
mod storm;
#[path = "resilience/waits.rs"]
mod waits;

use std::sync::{Arc, LazyLock};
use std::time::Duration;

use powens::{Client, ClientBuilder, RetryPolicy, UserRef, auth, bank_transactions};
use powens_codegen::Api;
use powens_sandbox::faults::{Fault, Faults, Rule};
use powens_sandbox::{Options, Sandbox, spec_folder};

static API: LazyLock<Arc<Api>> = LazyLock::new(|| match powens_codegen::load_api(&spec_folder()) {
    Ok(api) => Arc::new(api),
    Err(failure) => panic!("{failure}"),
});

const LIST: &str = "bank_transactions.list";

/// A sandbox of its own, on which things go wrong. Its first rule only counts the requests.
struct Weather {
    sandbox: Sandbox,
}

impl Weather {
    async fn with(faults: impl Into<Faults>) -> Self {
        Self::over(Options::default(), faults).await
    }

    async fn over(options: Options, faults: impl Into<Faults>) -> Self {
        let sandbox = Sandbox::start_with(API.clone(), options.strict(true)).await.unwrap();
        sandbox.inject(Rule::new(Fault::latency(0))).unwrap();
        sandbox.inject(faults).unwrap();
        Self { sandbox }
    }

    /// A client that does not wait long before it tries again.
    fn builder(&self) -> ClientBuilder {
        let quick = RetryPolicy::default()
            .initial_delay(Duration::from_millis(1))
            .max_delay(Duration::from_millis(4));
        Client::builder_at(&self.sandbox.base_url()).retry(quick).timeout(Duration::from_secs(20))
    }

    fn client(&self) -> Client<auth::User> {
        self.user(self.builder())
    }

    fn user(&self, builder: ClientBuilder) -> Client<auth::User> {
        builder.build().unwrap().with_user_token(self.token())
    }

    fn token(&self) -> &str {
        &self.sandbox.credentials().user.token
    }

    /// How many requests came.
    fn requests(&self) -> u64 {
        self.sandbox.fault_report().first().map_or(0, |counter| counter.seen)
    }
}

fn list() -> bank_transactions::List {
    bank_transactions::list(UserRef::Me, 50)
}

/// The rule that a list of transactions meets this fault each time.
fn always(fault: Fault) -> Rule {
    Rule::new(fault).operation(LIST)
}

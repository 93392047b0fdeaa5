//! What happens to a request, from its path to its answer.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use powens_codegen::api::{Api, Auth, Endpoint};

use crate::answer::{self, Answer};
use crate::auth::{self, Grant};
use crate::options::Options;
use crate::refusal::Refusal;
use crate::route;
use crate::server::Incoming;
use crate::state::{Behaviours, Credentials, World};
use crate::validate::{self, Draft};

/// The description, the state, and what is done with requests.
pub(crate) struct Desk {
    api: Arc<Api>,
    strict: bool,
    address: SocketAddr,
    behaviours: Behaviours,
    world: Mutex<World>,
    requests: AtomicU64,
}

impl Desk {
    /// A desk over a fresh state.
    ///
    /// # Errors
    ///
    /// When a behaviour is for what the description no longer has.
    pub(crate) fn new(api: Arc<Api>, options: &Options, address: SocketAddr) -> Result<Self, String> {
        let behaviours = Behaviours::new(&api)?;
        let world = Mutex::new(World::new(options.seed, options.transactions));
        Ok(Self { api, strict: options.strict, address, behaviours, world, requests: AtomicU64::new(0) })
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    pub(crate) fn api(&self) -> &Api {
        &self.api
    }

    /// Ends a token, as its time would.
    pub(crate) fn end_token(&self, token: &str) {
        self.world().tokens.remove(token);
    }

    pub(crate) fn credentials(&self) -> Credentials {
        self.world().credentials.clone()
    }

    /// Answers a request.
    pub(crate) fn answer(&self, incoming: &Incoming) -> Answer {
        self.handle(incoming).unwrap_or_else(|refusal| self.refuse(&refusal))
    }

    /// Answers with an error.
    pub(crate) fn refuse(&self, refusal: &Refusal) -> Answer {
        let request_id = self.requests.fetch_add(1, Ordering::Relaxed) + 1;
        let headers = refusal.allow.iter().map(|allow| ("allow", allow.clone())).collect();
        Answer { status: refusal.status, body: Some(refusal.envelope(request_id)), headers }
    }

    fn handle(&self, incoming: &Incoming) -> Result<Answer, Refusal> {
        let (endpoints, segments) = route::find(&self.api, &incoming.method, &incoming.path)?;
        let grant = self.authenticate(&endpoints, incoming)?;
        let body = validate::read(incoming)?;
        let endpoint = validate::choose(&self.api, &endpoints, &body)?;
        let grant = auth::authorise(endpoint, grant)?;
        let api = &*self.api;
        let draft = Draft { api, strict: self.strict, endpoint, segments: &segments, grant, body };
        let call = validate::request(draft, incoming)?;
        let reply = match self.behaviours.of(&endpoint.operation) {
            Some(behaviour) => behaviour(&mut self.world(), &call)?,
            None => answer::make(&call),
        };
        answer::check(&call, reply)
    }

    /// What the token allows. A token that is good for one request ends here.
    fn authenticate(&self, endpoints: &[&Endpoint], incoming: &Incoming) -> Result<Option<Grant>, Refusal> {
        let Some(header) = incoming.authorization.as_deref() else {
            // Before anything else is found fault with: without a token, nothing else counts.
            return endpoints.first().map_or(Ok(None), |endpoint| auth::authorise(endpoint, None));
        };
        let mut world = self.world();
        match world.tokens.authenticate(header) {
            Ok(grant) => Ok(Some(grant)),
            // Where no token is needed, one that has ended does no harm.
            Err(_) if endpoints.iter().all(|endpoint| endpoint.auth == Auth::None) => Ok(None),
            Err(refusal) => Err(refusal),
        }
    }

    fn world(&self) -> MutexGuard<'_, World> {
        // A behaviour does not panic; if one ever does, the state is as good as before it.
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

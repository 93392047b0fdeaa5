//! What happens to a request, from its path to its answer.

mod pulse;

use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::civil::DateTime;
use powens_codegen::api::{Api, Auth, Body as Wanted, Endpoint};
use serde_json::{Value, json};
use tokio::sync::Notify;

use crate::answer::{self, Answer};
use crate::auth::{self, Grant};
use crate::note::Note;
use crate::options::Options;
use crate::refusal::Refusal;
use crate::route::Routes;
use crate::server::Incoming;
use crate::state::files::{self, Download};
use crate::state::{App, Behaviours, Credentials, Keeper, World, clock, keys};
use crate::validate::{self, Body, Draft};

/// The description, the state, and what is done with requests.
pub(crate) struct Desk {
    api: Arc<Api>,
    strict: bool,
    address: SocketAddr,
    routes: Routes,
    behaviours: Behaviours,
    state: Mutex<State>,
    requests: AtomicU64,
    post: Notify,
    rounds: AtomicU64,
}

impl Desk {
    /// A desk over a fresh state, or over the one that a file holds.
    ///
    /// # Errors
    ///
    /// When a behaviour is for what the description no longer has, and when the file cannot be used.
    pub(crate) fn new(api: Arc<Api>, options: &Options, address: SocketAddr) -> Result<Self, String> {
        let behaviours = Behaviours::new(&api)?;
        let state = Mutex::new(State::open(&api, options)?);
        Ok(Self {
            routes: Routes::new(&api),
            api,
            strict: options.strict,
            address,
            behaviours,
            state,
            requests: AtomicU64::new(0),
            post: Notify::new(),
            rounds: AtomicU64::new(0),
        })
    }

    /// The endpoints of a request, and the segments of its path.
    pub(crate) fn endpoints(
        &self,
        method: &str,
        path: &str,
    ) -> Result<(Vec<&Endpoint>, Vec<String>), Refusal> {
        // HEAD is GET whose body stays behind; the server sees to that.
        self.routes.find(&self.api, if method == "HEAD" { "GET" } else { method }, path)
    }

    /// The methods that a path of the API knows.
    pub(crate) fn methods(&self, path: &str) -> Result<String, Refusal> {
        self.routes.methods(&self.api, path)
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Ends a token, as its time would.
    pub(crate) fn end_token(&self, token: &str) -> Result<(), Refusal> {
        let mut state = self.state();
        state.world.tokens.remove(token);
        self.save(&mut state)
    }

    pub(crate) fn credentials(&self) -> Credentials {
        self.state().world.credentials.clone()
    }

    pub(crate) fn is_strict(&self) -> bool {
        self.strict
    }

    /// What a live token allows.
    pub(crate) fn grant(&self, token: &str) -> Option<Grant> {
        let world = &self.state().world;
        world.tokens.get(token, world.clock.now()).cloned()
    }

    /// The client application of this identifier.
    pub(crate) fn app(&self, client: &str) -> Option<App> {
        self.state().world.app(client)
    }

    /// The IBAN of an account, which the API tells of activated ones only.
    pub(crate) fn iban(&self, account: i64) -> Option<String> {
        self.state().world.iban(account)
    }

    /// What time it is, as the API writes it.
    pub(crate) fn now(&self) -> String {
        clock::text(self.state().world.clock.now())
    }

    fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Answers a request.
    pub(crate) fn answer(&self, incoming: &Incoming) -> Answer {
        self.answer_noting(incoming, &mut Note::default())
    }

    /// Answers a request, and notes what there is to tell of it.
    pub(crate) fn answer_noting(&self, incoming: &Incoming, note: &mut Note) -> Answer {
        note.request_id = self.number();
        let answer = self.catch_up().and_then(|()| self.handle(incoming, note));
        let saved = self.save(&mut self.state());
        let answer = answer.and_then(|answer| saved.map(|()| answer));
        answer.unwrap_or_else(|refusal| refused(&refusal, note.request_id))
    }

    /// Works on the state for what is not the API, such as the pages: what a person decides on that of a bank.
    pub(crate) fn on_state<T>(&self, work: impl FnOnce(&mut World) -> T) -> Result<T, Refusal> {
        let mut state = self.state();
        let result = work(&mut state.world);
        self.save(&mut state).map(|()| result)
    }

    /// What happened becomes parcels, and what changed is in the file before the answer leaves.
    fn save(&self, state: &mut State) -> Result<(), Refusal> {
        state.world.pack(&self.api, &self.origin())?;
        if state.world.undelivered().next().is_some() {
            self.post.notify_one();
        }
        state.save()
    }

    /// The description.
    pub(crate) fn api(&self) -> &Api {
        &self.api
    }

    /// The file of an address that an answer told.
    pub(crate) fn download(&self, id: i64, secret: &str) -> Result<Download, Refusal> {
        files::fetch(&self.state().world, id, secret)
    }

    /// An answer as a JWS that proves to which request and when it was given.
    pub(crate) fn sign(&self, incoming: &Incoming, answer: &Value) -> Result<String, Refusal> {
        let mut state = self.state();
        let payload = json!({
            "request_url": format!("{}{}", incoming.origin, incoming.target()),
            "response_timestamp": clock::text(state.world.clock.now()), "response_payload": answer,
        });
        let header = json!({"key_url": keys::key_url(&incoming.origin)});
        let signed = keys::signed(&mut state.world, header, &payload)?;
        state.save()?;
        Ok(signed)
    }

    /// Answers with an error.
    pub(crate) fn refuse(&self, refusal: &Refusal) -> Answer {
        refused(refusal, self.number())
    }

    /// The number of the next request.
    fn number(&self) -> u64 {
        self.requests.fetch_add(1, Ordering::Relaxed) + 1
    }

    fn handle(&self, incoming: &Incoming, note: &mut Note) -> Result<Answer, Refusal> {
        let (endpoints, segments) = self.endpoints(&incoming.method, &incoming.path)?;
        note.operation = endpoints.first().map(|endpoint| endpoint.operation.clone());
        let grant = self.authenticate(&endpoints, incoming)?;
        let mut body = self.body(&endpoints, incoming)?;
        body.unseal(|| keys::known(&self.state().world, keys::ENCRYPTION))?;
        let endpoint = validate::choose(&self.api, &endpoints, &body)?;
        if endpoints.len() > 1 {
            note.operation = Some(endpoint.operation.clone());
        }
        let grant = auth::authorise(endpoint, grant)?;
        let api = &*self.api;
        let now = self.state().world.clock.now();
        let draft = Draft { api, strict: self.strict, endpoint, segments: &segments, grant, body, now };
        let call = validate::request(draft, incoming, &mut note.ignored)?;
        let reply = match self.behaviours.of(endpoint) {
            Some(behaviour) => behaviour(&mut self.state().world, &call)?,
            None => answer::make(&call),
        };
        answer::check(&call, reply)
    }

    /// The body as it came, with the client application of the header where one belongs into it.
    fn body(&self, endpoints: &[&Endpoint], incoming: &Incoming) -> Result<Body, Refusal> {
        let body = validate::read(incoming)?;
        let takes_client = |endpoint: &&Endpoint| match (&endpoint.auth, &endpoint.body) {
            (Auth::None, Some(Wanted::Object(key))) => self.api[*key].field("client_secret").is_some(),
            _ => false,
        };
        let client = incoming.authorization.as_deref().and_then(auth::basic);
        Ok(match client.filter(|_| endpoints.iter().any(takes_client)) {
            Some(client) => body.with_client(client),
            None => body,
        })
    }

    /// What the token allows. A token that is good for one request ends here.
    fn authenticate(&self, endpoints: &[&Endpoint], incoming: &Incoming) -> Result<Option<Grant>, Refusal> {
        let Some(header) = incoming.authorization.as_deref() else {
            // Before anything else is found fault with: without a token, nothing else counts.
            return endpoints.first().map_or(Ok(None), |endpoint| auth::authorise(endpoint, None));
        };
        let world = &mut self.state().world;
        match world.tokens.authenticate(header, world.clock.now()) {
            Ok(grant) => Ok(Some(grant)),
            // Where no token is needed, one that has ended does no harm.
            Err(_) if endpoints.iter().all(|endpoint| endpoint.auth == Auth::None) => Ok(None),
            Err(refusal) => Err(refusal),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // A behaviour does not panic; if one ever does, the state is as good as before it.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn refused(refusal: &Refusal, request_id: u64) -> Answer {
    let headers = refusal.allow.iter().map(|allow| ("allow", allow.clone())).collect();
    Answer { status: refusal.status, body: Some(refusal.envelope(request_id)), headers }
}

/// A fresh state.
fn fresh(api: &Api, options: &Options) -> Result<World, String> {
    let mut world = World::new(options.seed, options.clock.into(), options.transactions);
    if let Some(file) = &options.fixtures {
        world.seed_from(api, file)?;
    }
    Ok(world)
}

/// The state, and the file that it is kept in.
struct State {
    world: World,
    keeper: Option<Keeper>,
    /// Until when what is due has happened.
    lived: DateTime,
}

impl State {
    fn open(api: &Api, options: &Options) -> Result<Self, String> {
        let mut keeper = options.state.as_deref().map(Keeper::open).transpose()?;
        let kept = match &mut keeper {
            Some(keeper) => keeper.load()?,
            None => None,
        };
        let mut world = match kept {
            Some(kept) => kept,
            None => fresh(api, options)?,
        };
        // A file keeps what there is, not what will be.
        world.history = options.transactions;
        let lived = world.clock.now();
        let mut state = Self { world, keeper, lived };
        state.save().map_err(|refusal| refusal.description)?;
        Ok(state)
    }

    /// What changed is in the file before the answer leaves.
    fn save(&mut self) -> Result<(), Refusal> {
        match &mut self.keeper {
            Some(keeper) => keeper.save(&mut self.world).map_err(Refusal::own_fault),
            None => {
                self.world.forget_changes();
                Ok(())
            }
        }
    }
}

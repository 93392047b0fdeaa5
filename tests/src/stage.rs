//! What calls run on: a client with tokens, and the way in which the answer is asked for.

use futures_util::{Stream, StreamExt};
use powens::{Client, Error, Redirect, Response, Secret};
use serde::{Deserialize, Serialize};

use crate::arguments::Problem;
use crate::survey::{Sight, Survey};
use crate::tree::Tree;

/// What a caller sees, or why it sees nothing.
pub type Outcome = Result<Sight, Failed>;

/// Why there is no answer.
#[derive(Debug)]
#[expect(clippy::exhaustive_enums, reason = "a case is wrong or a call fails")]
pub enum Failed {
    /// The case is wrong.
    Case(Problem),
    /// The call failed.
    Call(Box<Error>),
}

impl From<Problem> for Failed {
    fn from(problem: Problem) -> Self {
        Self::Case(problem)
    }
}

impl From<Error> for Failed {
    fn from(error: Error) -> Self {
        Self::Call(Box::new(error))
    }
}

/// How the answer is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
#[expect(clippy::exhaustive_enums, reason = "the methods of an endpoint")]
pub enum Via {
    /// `send`.
    #[default]
    Send,
    /// `send_raw`: status, headers and body are seen.
    Raw,
    /// `items`, to a list.
    Items,
    /// `pages`, to a list.
    Pages,
}

/// What calls run on.
#[derive(Debug)]
pub struct Stage {
    client: Client,
    tokens: Vec<(String, String)>,
    via: Via,
}

impl Stage {
    /// A stage with a client and tokens by kind.
    pub fn new(client: Client, tokens: Vec<(String, String)>, via: Via) -> Self {
        Self { client, tokens, via }
    }

    /// The client without a token.
    pub(crate) fn client(&self) -> Client {
        self.client.clone()
    }

    /// The token of a kind.
    pub(crate) fn token(&self, kind: &str) -> Result<Secret, Problem> {
        let token = self.tokens.iter().find(|(known, _)| known == kind);
        token.map(|(_, token)| token.as_str().into()).ok_or_else(|| format!("there is no {kind} token"))
    }

    pub(crate) fn via(&self) -> Via {
        self.via
    }
}

/// That the table has no such thing.
pub(crate) fn unknown(what: &str, name: &str) -> Failed {
    Failed::Case(format!("there is no {what} `{name}`"))
}

/// What is seen of an answer.
pub(crate) fn seen<T: Serialize + Survey>(answer: Result<T, Error>) -> Outcome {
    sight(&answer?)
}

fn sight<T: Serialize + Survey>(value: &T) -> Outcome {
    Sight::of(value).map_err(|error| Failed::Case(format!("the value has no JSON form: {error}")))
}

/// What is seen of an answer that was not read.
pub(crate) fn seen_raw(answer: Result<Response, Error>) -> Outcome {
    let answer = answer?;
    let text = String::from_utf8_lossy(answer.bytes()).into_owned();
    let body = Tree::parse(&text).unwrap_or(Tree::Text(text));
    let headers =
        answer.headers().map(|(name, value)| (name.to_ascii_lowercase(), Tree::Text(value.to_owned())));
    let tree = Tree::Object(vec![
        ("status".to_owned(), Tree::Exact(answer.status().to_string())),
        ("headers".to_owned(), Tree::Object(headers.collect())),
        ("body".to_owned(), body),
    ]);
    Ok(Sight { json: tree.to_string(), ..Sight::default() })
}

/// What is seen of a redirection: where it leads.
pub(crate) fn seen_redirect(answer: Result<Redirect, Error>) -> Outcome {
    let tree = Tree::Object(vec![("location".to_owned(), Tree::Text(answer?.location))]);
    Ok(Sight { json: tree.to_string(), ..Sight::default() })
}

/// What is seen of a stream: what came, or the error that ended it.
pub(crate) async fn seen_all<T: Serialize + Survey>(stream: impl Stream<Item = Result<T, Error>>) -> Outcome {
    let mut stream = std::pin::pin!(stream);
    let mut all = Vec::new();
    while let Some(item) = stream.next().await {
        all.push(item?);
    }
    sight(&all)
}

/// Sends a call in the way that the stage says.
macro_rules! send {
    ($stage:expr, $args:expr, $call:expr, $client:expr $(, $paged:ident)?) => {
        $crate::stage::send!($stage, $args, $call, $client $(, $paged)?; seen)
    };
    ($stage:expr, $args:expr, $call:expr, $client:expr $(, $paged:ident)?; $seen:ident) => {{
        let call = $args.each("extra_query", $call, |call, name, it: String| call.extra_query(name, it))?;
        let call = $args.each("extra_member", call, |call, name, it: $crate::arguments::Any| {
            call.extra_member(name, &it)
        })?;
        $args.done()?;
        match $stage.via() {
            $crate::stage::Via::Send => $crate::stage::$seen(call.send(&$client).await),
            $crate::stage::Via::Raw => $crate::stage::seen_raw(call.send_raw(&$client).await),
            $(via => $crate::stage::$paged!(via, call, $client),)?
            #[allow(unreachable_patterns, reason = "for lists, the arm above has the rest")]
            _ => Err($crate::stage::Failed::Case("the operation gives no list".to_owned())),
        }
    }};
}
pub(crate) use send;

macro_rules! paged {
    ($via:expr, $call:expr, $client:expr) => {
        match $via {
            $crate::stage::Via::Items => $crate::stage::seen_all($call.items(&$client)).await,
            _ => $crate::stage::seen_all($call.pages(&$client)).await,
        }
    };
}
pub(crate) use paged;

//! Browser flows: addresses, and what callbacks say.

use powens::State;
use powens_runtime::webview::CallbackParams;
use serde::Serialize;

use crate::tree::Tree;

/// The addresses of a flow.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Urls {
    /// The one to use.
    pub url: String,
    /// The older one, if there is one.
    pub older_url: Option<String>,
}

impl Urls {
    pub(crate) fn new(url: String, older_url: Option<String>) -> Self {
        Self { url, older_url }
    }
}

/// The setter of a prefilled field, called `<uuid of the connector>.<field>`.
macro_rules! prefill {
    () => {
        |call, name, it: String| match name.split_once('.') {
            Some((connector, field)) => match connector.parse::<Uuid>() {
                Ok(connector) => Ok(call.prefill(connector, field, it)),
                Err(error) => Err(format!("`{connector}` is no UUID: {error}")),
            },
            None => Err(format!("`{name}` is not `<connector>.<field>`")),
        }
    };
}
pub(crate) use prefill;

macro_rules! urls {
    ($args:expr, $call:expr, older) => {{
        let call = $args.each("extra_param", $call, |call, name, it: String| call.extra_param(name, it))?;
        $args.done()?;
        Ok(Urls::new(call.url(), Some(call.older_url())))
    }};
    ($args:expr, $call:expr) => {{
        let call = $args.each("extra_param", $call, |call, name, it: String| call.extra_param(name, it))?;
        $args.done()?;
        Ok(Urls::new(call.url(), None))
    }};
}
pub(crate) use urls;

/// Callbacks of flows, with the fields of success and of failure.
macro_rules! callbacks {
    ($($flow:literal $($module:ident)::+ { $($success:ident),* } { $($failure:ident),* })*) => {
        /// What comes back, as JSON: `{"success": {…}}` or `{"failure": {…}}`.
        pub(super) fn callback(
            flow: &str,
            returned: &str,
            state: Option<&powens::State>,
        ) -> std::result::Result<$crate::tree::Tree, Failed> {
            match flow {
                $($flow => {
                    use powens::$($module)::+::Callback;
                    let callback = match state {
                        Some(state) => Callback::parse(returned, state)?,
                        None => Callback::parse_without_state(returned)?,
                    };
                    Ok(match callback {
                        Callback::Success(it) => $crate::flow::described(
                            "success",
                            vec![$((stringify!($success), $crate::flow::value(&it.$success))),*],
                            it.state.as_ref(),
                            &it.extra,
                        ),
                        Callback::Failure(it) => $crate::flow::described(
                            "failure",
                            vec![
                                ("error", $crate::flow::value(&it.error)),
                                ("description", $crate::flow::value(&it.description)),
                                $((stringify!($failure), $crate::flow::value(&it.$failure))),*
                            ],
                            it.state.as_ref(),
                            &it.extra,
                        ),
                        _ => return Err(unknown("outcome of the flow", flow)),
                    })
                })*
                _ => Err(unknown("flow", flow)),
            }
        }
    };
}
pub(crate) use callbacks;

/// A field as JSON.
pub(crate) fn value(field: &impl Serialize) -> Tree {
    let json = serde_json::to_string(field).unwrap_or_default();
    Tree::parse(&json).unwrap_or(Tree::Text(json))
}

/// The description of a callback: the fields that are there, the state, and what was not understood.
pub(crate) fn described(
    outcome: &str,
    fields: Vec<(&str, Tree)>,
    state: Option<&State>,
    extra: &CallbackParams,
) -> Tree {
    let fields = fields.into_iter().filter(|(_, value)| *value != Tree::Null);
    let mut members: Vec<_> = fields.map(|(name, value)| (name.to_owned(), value)).collect();
    if let Some(state) = state {
        members.push(("state".to_owned(), Tree::Text(state.expose().to_owned())));
    }
    if !extra.is_empty() {
        let extra = extra.iter().map(|(name, value)| (name.to_owned(), Tree::Text(value.to_owned())));
        members.push(("extra".to_owned(), Tree::Object(extra.collect())));
    }
    Tree::Object(vec![(outcome.to_owned(), Tree::Object(members))])
}

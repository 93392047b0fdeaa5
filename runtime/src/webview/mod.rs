//! Webviews: the pages where an end user adds, repairs or manages connections, or validates a payment.
//!
//! A webview is an address that a browser opens, and a callback: the browser comes back to the `redirect_uri` of
//! the application with what happened in the query. [`FlowUrl`] writes the first, [`CallbackParams`] reads the
//! second, and a [`State`] ties the two together.

mod base;
mod callback;
mod domain;
mod flow;
mod from_param;
mod macros;
mod part;
mod state;

pub use callback::CallbackParams;
pub use domain::Domain;
pub use flow::FlowUrl;
pub use from_param::FromParam;
#[doc(hidden)]
pub use part::{Part, debug_parts, part};
pub use state::State;

//! Flows: Pages that a browser opens.
//!
//! Reference: <https://docs.example.com/flows>

// Written by `cargo xtask generate` from spec/flows.yaml. Do not edit.

use powens_runtime::{Secret, flow, id, open_enum};
use powens_runtime::webview::{Domain, FlowUrl, State};
use uuid::Uuid;

pub mod sign;

/// The user signs a paper.
///
/// Opens `https://sign.example.com/{lang}/sign`. What comes back is read by [`sign::Callback`].
#[derive(Clone, Debug)]
#[must_use = "the flow starts when a browser opens the URL"]
pub struct Sign(FlowUrl);

/// The URL of the flow: see [`Sign`].
pub fn sign(domain: &Domain, client_id: i64, redirect_uri: impl Into<String>) -> Sign {
    Sign(
        FlowUrl::new(
                "https://sign.example.com/{lang}/sign",
                Some("https://{domain}.example.com/1.0/auth/{lang}/sign"),
                domain,
            )
            .param("client_id", client_id)
            .param::<String>("redirect_uri", redirect_uri.into()),
    )
}

impl Sign {
    /// The language of the pages; without it they follow the browser.
    pub fn lang(self, lang: Language) -> Self { Self(self.0.lang(lang)) }

    /// Opens the account of the user.
    pub fn code(self, value: impl Into<Secret>) -> Self {
        Self(self.0.secret_param::<Secret>("code", value.into()))
    }

    /// A text that comes back.
    pub fn state(self, state: &State) -> Self { Self(self.0.state(state)) }

    /// Papers to choose from.
    pub fn papers(self, value: impl IntoIterator<Item = PaperId>) -> Self {
        Self(self.0.param("papers", value.into_iter().collect::<Vec<PaperId>>()))
    }

    /// Shows little.
    pub fn short(self) -> Self { Self(self.0.flag("short")) }

    /// Fills in a field beforehand.
    pub fn prefill(self, connector: impl Into<Uuid>, field: &str, value: impl Into<String>) -> Self {
        Self(self.0.prefill(Into::<Uuid>::into(connector), field, Into::<String>::into(value)))
    }

    /// Value of a field.
    pub fn field(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.secret_param::<String>(name.into(), value.into()))
    }
}

flow! { Sign, older }

pub mod close;

/// The user closes an account.
///
/// Opens `https://{domain}.example.com/1.0/close`. What comes back is read by [`close::Callback`].
#[deprecated(note = "Accounts stay open.")]
#[derive(Clone, Debug)]
#[must_use = "the flow starts when a browser opens the URL"]
pub struct Close(FlowUrl);

/// The URL of the flow: see [`Close`].
#[deprecated(note = "Accounts stay open.")]
pub fn close(domain: &Domain, client_id: i64) -> Close {
    Close(FlowUrl::new("https://{domain}.example.com/1.0/close", None, domain).param("client_id", client_id))
}

flow! { Close }

id! {
    /// Identifies a paper.
    pub struct PaperId(i64);
}

open_enum! {
    /// The language of a page.
    pub enum Language {
        /// `en`: English pages.
        English = "en",
    }
}

open_enum! {
    /// Why a flow failed.
    pub enum FlowError {
        /// `denied`: The user gave up.
        Denied = "denied",
    }
}

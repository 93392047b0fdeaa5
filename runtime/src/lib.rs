//! What the generated crate `powens` calls: JSON values that are read tolerantly and written exactly, requests as
//! values, the HTTP client, webview URLs and callbacks, webhook signatures, encrypted credentials and signed answers. It knows
//! no endpoint.

#[cfg(feature = "encryption")]
pub mod encryption;
mod error;
mod expansion;
mod extra;
mod field;
mod file;
mod id;
mod json;
mod object;
mod octets;
mod open_enum;
mod operation;
mod param;
mod reference;
mod request;
mod response;
mod secret;
#[cfg(feature = "signature")]
pub mod signature;
mod union;
pub mod webhook;
pub mod webview;
mod wire;

#[cfg(feature = "blocking")]
pub mod blocking;
#[cfg(feature = "client")]
pub mod http;
pub mod page;

mod endpoint;

pub use error::{AnyCode, Error, ErrorKind, KnownCodes};
pub use expansion::Expansion;
pub use extra::Extra;
pub use field::Field;
pub use file::File;
#[cfg(feature = "client")]
pub use http::{RetryPolicy, Transport};
pub use jiff::civil::{Date, DateTime};
pub use json::Json;
pub use open_enum::{OpenEnum, Unrecognized};
pub use operation::{Method, Operation};
pub use page::{Page, Paging};
pub use param::Param;
pub use request::{Parts, Request};
#[cfg(feature = "client")]
pub use reqwest;
pub use response::{Answer, Redirect, Response};
pub use rust_decimal::Decimal;
pub use secret::Secret;
pub use union::UnrecognizedObject;
pub use uuid::Uuid;
pub use wire::{Raw, Read, Wire};

/// What the macros of this crate write into others. It may change with every version.
#[doc(hidden)]
pub mod __private {
    pub use serde::de::{Deserialize, Deserializer, MapAccess};
    pub use serde::ser::{Serialize, SerializeMap, Serializer};
    pub use serde_json::Error as JsonError;
    pub use std::string::{String, ToString};

    pub use crate::object::{
        Member, Members, Object, Shown, Writer, debug_object, mark, read_object, shown, write_object,
    };
    pub use crate::open_enum::read_enum;
    pub use crate::union::{Union, read_part, read_union, write_part, write_unrecognized};
    pub use crate::wire::deserialize;
}

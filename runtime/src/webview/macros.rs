//! What generated code says about its flows.

/// Methods of an emitted address: `flow! { Connect }` for a `pub struct Connect(FlowUrl);`.
///
/// `flow! { Connect, older }` where the page has an older address.
#[macro_export]
#[allow(clippy::crate_in_macro_def, reason = "the error type is that of the generated crate")]
macro_rules! flow {
    ($flow:ident, older) => {
        $crate::flow! { $flow }

        impl $flow {
            /// The older address of the same page, for applications that still open that one.
            pub fn older_url(&self) -> ::std::string::String {
                self.0.older_url().unwrap_or_else(|| self.0.url())
            }
        }
    };
    ($flow:ident) => {
        impl $flow {
            /// The address, to be opened in the user's browser.
            ///
            /// It holds the code, when one was given: keep it out of logs.
            pub fn url(&self) -> ::std::string::String {
                self.0.url()
            }

            /// Points the address at another origin, such as a sandbox: scheme, host and port are replaced, path
            /// and query stay.
            ///
            /// # Errors
            ///
            /// When `base` is not a mere origin, or is plain `http` and not on this machine.
            pub fn base_url(self, base: &str) -> ::std::result::Result<Self, crate::Error> {
                self.0.base_url(base).map(Self).map_err(|error| error.with_codes())
            }

            /// Sets a query parameter that this version of the crate does not know. `Debug` does not show it.
            pub fn extra_param(
                self,
                name: impl ::std::convert::Into<::std::borrow::Cow<'static, str>>,
                value: impl $crate::Param,
            ) -> Self {
                Self(self.0.secret_param(name, value))
            }
        }

        impl ::std::convert::From<$flow> for $crate::webview::FlowUrl {
            fn from(flow: $flow) -> Self {
                flow.0
            }
        }
    };
}

/// Defines a callback, what comes with its success and with its failure, and how they are read.
///
/// ```
/// use powens_runtime::{Error, Secret, callback};
///
/// callback! {
///     /// How the flow ended.
///     pub enum Callback failed by "error";
///
///     /// What comes back when the flow went well.
///     pub struct Success {
///         /// The connection that was made.
///         pub connection_id: i64,
///         /// A code to exchange for a token.
///         pub code: Option<Secret>,
///     }
///
///     /// What comes back when it failed.
///     pub struct Failure {
///         /// What went wrong.
///         pub error: String,
///         /// A technical text.
///         pub description: Option<String> = "error_description" as secret,
///     }
/// }
/// # fn main() {}
/// ```
///
/// Fields stand as in [`object!`](crate::object): `= "…"` names the parameter, and `as secret` keeps its value from
/// showing. A field of type `Option` may be missing, and any other must be there. Both structs have `state` and `extra`
/// besides. A callback is a failure when one of the parameters after `failed by` is given.
#[macro_export]
#[allow(clippy::crate_in_macro_def, reason = "the error type is that of the generated crate")]
macro_rules! callback {
    (
        $(#[$meta:meta])* pub enum $callback:ident failed by $($failed_by:literal),+;
        $(#[$success_meta:meta])* pub struct $success:ident { $($success_fields:tt)* }
        $(#[$failure_meta:meta])* pub struct $failure:ident { $($failure_fields:tt)* }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum $callback {
            /// It went well.
            Success($success),
            /// The user gave up, or something failed.
            Failure($failure),
        }

        impl $callback {
            /// Reads the URL that the browser came back to, or its query, and checks its state.
            ///
            /// # Errors
            ///
            /// When the state is missing or not `state`, in failures too, or when a parameter that comes with every
            /// success is missing or wrong.
            pub fn parse(
                returned: &str,
                state: &$crate::webview::State,
            ) -> ::std::result::Result<Self, crate::Error> {
                $crate::webview::CallbackParams::parse(returned)
                    .and_then(|params| params.check_state(state).and_then(|()| Self::read(params)))
                    .map_err(|error| error.with_codes())
            }

            /// Reads the URL that the browser came back to, or its query, whatever its state.
            ///
            /// Without a checked state anyone can make a user's browser come back with someone else's data.
            ///
            /// # Errors
            ///
            /// When a parameter that comes with every success is missing or wrong.
            pub fn parse_without_state(returned: &str) -> ::std::result::Result<Self, crate::Error> {
                $crate::webview::CallbackParams::parse(returned)
                    .and_then(Self::read)
                    .map_err(|error| error.with_codes())
            }

            /// Reads parameters that were looked at before. Their state is not checked here:
            /// `CallbackParams::check_state` does that.
            ///
            /// # Errors
            ///
            /// When a parameter that comes with every success is missing or wrong.
            pub fn from_params(
                params: $crate::webview::CallbackParams,
            ) -> ::std::result::Result<Self, crate::Error> {
                Self::read(params).map_err(|error| error.with_codes())
            }

            fn read(
                params: $crate::webview::CallbackParams,
            ) -> ::std::result::Result<Self, $crate::Error> {
                if [$($failed_by),+].into_iter().any(|name| params.is_given(name)) {
                    $failure::read(params).map(Self::Failure)
                } else {
                    $success::read(params).map(Self::Success)
                }
            }
        }

        $crate::__callback_part! { $(#[$success_meta])* pub struct $success { $($success_fields)* } }
        $crate::__callback_part! { $(#[$failure_meta])* pub struct $failure { $($failure_fields)* } }
    };
}

/// One half of a callback.
#[doc(hidden)]
#[macro_export]
macro_rules! __callback_part {
    ($(#[$meta:meta])* pub struct $part:ident {
        $($(#[$about:meta])* pub $field:ident: $ty:ty $(= $wire:literal)? $(as $mark:ident)?),* $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub struct $part {
            $($(#[$about])* pub $field: $ty,)*
            /// The state that the URL was opened with.
            pub state: ::std::option::Option<$crate::webview::State>,
            /// Parameters that this version of the crate does not know.
            pub extra: $crate::webview::CallbackParams,
        }

        impl $part {
            fn read(
                mut params: $crate::webview::CallbackParams,
            ) -> ::std::result::Result<Self, $crate::Error> {
                ::std::result::Result::Ok(Self {
                    state: params.take("state"),
                    $($field: $crate::webview::part(&mut params, $crate::__member_name!($field $(= $wire)?))?,)*
                    extra: params,
                })
            }
        }

        impl ::std::fmt::Debug for $part {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                let fields: &[$crate::__private::Shown<'_>] = &[$((
                    ::std::stringify!($field),
                    false $(|| $crate::__private::mark::$mark)?,
                    $crate::__private::shown(&self.$field),
                )),*];
                let (state, name) = (self.state.as_ref(), ::std::stringify!($part));
                $crate::webview::debug_parts(f, name, fields, state, &self.extra)
            }
        }
    };
}

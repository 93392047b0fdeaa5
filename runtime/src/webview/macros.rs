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

/// Reading of an emitted callback.
///
/// ```
/// use powens_runtime::webview::{CallbackParams, State};
/// use powens_runtime::{Error, Secret, callback};
///
/// #[derive(Debug)]
/// enum Callback {
///     Success(Success),
///     Failure(Failure),
/// }
///
/// struct Success {
///     connection_id: i64,
///     code: Option<Secret>,
///     state: Option<State>,
///     extra: CallbackParams,
/// }
///
/// struct Failure {
///     error: String,
///     description: Option<String>,
///     state: Option<State>,
///     extra: CallbackParams,
/// }
///
/// callback! {
///     Callback failed by "error";
///     Success { connection_id, code: secret }
///     Failure { error, description = "error_description" }
/// }
/// # fn main() {}
/// ```
///
/// Each field stands with its name in the query, where that is not its own, and `secret`, where it must not show. A
/// field of type `Option` may be missing, and any other must be there. Both structs have `state` and `extra` besides.
/// A callback is a failure when one of the parameters after `failed by` is given.
#[macro_export]
#[allow(clippy::crate_in_macro_def, reason = "the error type is that of the generated crate")]
macro_rules! callback {
    (
        $callback:ident failed by $($failed_by:literal),+;
        $success:ident { $($success_fields:tt)* }
        $failure:ident { $($failure_fields:tt)* }
    ) => {
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

        $crate::callback! { @part $success { $($success_fields)* } }
        $crate::callback! { @part $failure { $($failure_fields)* } }
    };

    (@part $part:ident { $($field:ident $(= $wire:literal)? $(: $flag:ident)?),* $(,)? }) => {
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
                    false $(|| $crate::__member_is_secret!($flag))?,
                    $crate::__private::shown(&self.$field),
                )),*];
                let (state, name) = (self.state.as_ref(), ::std::stringify!($part));
                $crate::webview::debug_parts(f, name, fields, state, &self.extra)
            }
        }
    };
}

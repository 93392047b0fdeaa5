//! The macros that generated code writes below its endpoints and lists. They expand in the generated crate, whose
//! `Client`, `Error`, `auth::Grants` and `blocking::Client` they use.

/// Gives an endpoint its methods: `endpoint! { List, User, ConnectionsList }` for `pub struct List(Request);`,
/// a client with the authority `auth::User`, and an answer of type `ConnectionsList`.
#[macro_export]
#[allow(clippy::crate_in_macro_def, reason = "`crate` is the generated crate, by design")]
macro_rules! endpoint {
    ($name:ident, $need:ident, $answer:ty $(,)?) => {
        impl $name {
            /// The request as it stands.
            pub fn request(&self) -> &$crate::Request {
                &self.0
            }

            /// The request, to change it further or to send it with another HTTP client.
            pub fn into_request(self) -> $crate::Request {
                self.0
            }

            /// Reads the answer to this request, for those who send it with another HTTP client: an error status becomes
            /// the same error that the client of this crate returns.
            #[inline]
            pub fn read(&self, response: $crate::Response) -> Result<$answer, crate::Error> {
                Ok(self.0.read(response)?)
            }

            /// Sets a query parameter that this crate does not know.
            pub fn extra_query(
                self,
                name: impl Into<::std::borrow::Cow<'static, str>>,
                value: impl $crate::Param,
            ) -> Self {
                Self(self.0.secret_query(name, value))
            }

            /// Sets a member of the body that this crate does not know.
            pub fn extra_member(
                self,
                name: impl Into<::std::borrow::Cow<'static, str>>,
                value: &impl $crate::__private::Serialize,
            ) -> Self {
                Self(self.0.extra_member(name, value))
            }

            /// Gives each attempt this long, instead of what the client allows.
            pub fn timeout(self, timeout: ::std::time::Duration) -> Self {
                Self(self.0.timeout(timeout))
            }

            /// Sends the request. The future owns all it needs; the error says which operation failed and why.
            #[cfg(feature = "client")]
            pub fn send<A: crate::auth::Grants<crate::auth::$need>>(
                self,
                client: &crate::Client<A>,
            ) -> $crate::http::Sending<$answer, crate::Error> {
                client.transport().send(self.0)
            }

            /// Sends the request and returns the answer unread; any status but 2xx is still an error.
            #[cfg(feature = "client")]
            pub fn send_raw<A: crate::auth::Grants<crate::auth::$need>>(
                self,
                client: &crate::Client<A>,
            ) -> $crate::http::Sending<$crate::Response, crate::Error> {
                client.transport().send(self.0)
            }

            /// Sends the request, has the answer signed and verifies it. The signature is the proof of what the API
            /// said; signed answers must be enabled for the domain.
            #[cfg(all(feature = "client", feature = "signature"))]
            pub fn send_signed<A: crate::auth::Grants<crate::auth::$need>>(
                self,
                client: &crate::Client<A>,
                keys: &$crate::signature::SignKeys,
            ) -> $crate::http::Sending<$crate::signature::Signed<$answer>, crate::Error> {
                client.transport().send_signed(self.0, keys)
            }

            /// Sends the request, has the answer signed, verifies it and waits for all that.
            #[cfg(all(feature = "blocking", feature = "signature"))]
            pub fn send_signed_blocking<A: crate::auth::Grants<crate::auth::$need>>(
                self,
                client: &crate::blocking::Client<A>,
                keys: &$crate::signature::SignKeys,
            ) -> Result<$crate::signature::Signed<$answer>, crate::Error> {
                client.runtime().send_signed(client.transport(), self.0, keys)
            }

            /// Sends the request and waits for the answer.
            #[cfg(feature = "blocking")]
            pub fn send_blocking<A: crate::auth::Grants<crate::auth::$need>>(
                self,
                client: &crate::blocking::Client<A>,
            ) -> Result<$answer, crate::Error> {
                client.runtime().send(client.transport(), self.0)
            }

            /// Sends the request and waits for the answer, which is returned unread.
            #[cfg(feature = "blocking")]
            pub fn send_raw_blocking<A: crate::auth::Grants<crate::auth::$need>>(
                self,
                client: &crate::blocking::Client<A>,
            ) -> Result<$crate::Response, crate::Error> {
                client.runtime().send(client.transport(), self.0)
            }
        }

        impl From<$name> for $crate::Request {
            fn from(endpoint: $name) -> Self {
                endpoint.0
            }
        }
    };
}

/// Gives an endpoint that lists its streams: `paged! { List, User, ConnectionsList, offset(100) }` by offset
/// with pages of 100; `links` by the links in the pages, `links(1000)` with a limit for the first one.
#[macro_export]
#[allow(clippy::crate_in_macro_def, reason = "`crate` is the generated crate, by design")]
macro_rules! paged {
    ($name:ident, $need:ident, $page:ty, links $(,)?) => {
        $crate::paged! { @ $name, $need, $page, $crate::Paging::Links(None) }
    };
    ($name:ident, $need:ident, $page:ty, links($size:literal) $(,)?) => {
        $crate::paged! { @ $name, $need, $page, $crate::Paging::Links(Some($size)) }
    };
    ($name:ident, $need:ident, $page:ty, offset($size:literal) $(,)?) => {
        $crate::paged! { @ $name, $need, $page, $crate::Paging::Offset($size) }
    };
    (@ $name:ident, $need:ident, $page:ty, $paging:expr) => {
        impl $name {
            /// The items of the whole list: a stream that asks for page after page. An error ends it until `resume`.
            #[cfg(feature = "client")]
            pub fn items<A: crate::auth::Grants<crate::auth::$need>>(
                self,
                client: &crate::Client<A>,
            ) -> $crate::page::Items<$page, crate::Error> {
                $crate::page::Items::new(client.transport(), self.0, $paging)
            }

            /// The pages of the list: a stream that asks for one after the other. An error ends it until `resume`.
            #[cfg(feature = "client")]
            pub fn pages<A: crate::auth::Grants<crate::auth::$need>>(
                self,
                client: &crate::Client<A>,
            ) -> $crate::page::Pages<$page, crate::Error> {
                $crate::page::Pages::new(client.transport(), self.0, $paging)
            }

            /// The items of the whole list: an iterator that waits for page after page. An error ends it until `resume`.
            #[cfg(feature = "blocking")]
            pub fn items_blocking<A: crate::auth::Grants<crate::auth::$need>>(
                self,
                client: &crate::blocking::Client<A>,
            ) -> $crate::blocking::Items<$page, crate::Error> {
                client.runtime().items(client.transport(), self.0, $paging)
            }

            /// The pages of the list: an iterator that waits for one after the other. An error ends it until `resume`.
            #[cfg(feature = "blocking")]
            pub fn pages_blocking<A: crate::auth::Grants<crate::auth::$need>>(
                self,
                client: &crate::blocking::Client<A>,
            ) -> $crate::blocking::Pages<$page, crate::Error> {
                client.runtime().pages(client.transport(), self.0, $paging)
            }
        }
    };
}

/// Makes an object a page of a list: `page! { ConnectionsList, connections: Connection }`, with `, next: links` if
/// the member `links` leads to the next page (see `next_link!`) and `, total: total` if `total` counts all items.
#[macro_export]
macro_rules! page {
    ($page:ty, $items:ident : $item:ty $(, next: $next:ident)? $(, total: $total:ident)? $(,)?) => {
        impl $crate::Page for $page {
            type Item = $item;

            fn count(&self) -> usize {
                $crate::page::ItemList::count(&self.$items)
            }

            fn into_items(self) -> Vec<$item> {
                $crate::page::ItemList::into_vec(self.$items)
            }

            $(
                fn next_link(&self) -> Option<&str> {
                    $crate::page::NextLink::next_link(&self.$next)
                }
            )?

            $(
                fn total(&self) -> Option<i64> {
                    Option::<i64>::from(self.$total)
                }
            )?
        }
    };
}

/// Says which member of an object leads to the next page: `next_link! { PaginationLinks, next }`, and for what that
/// member holds, `next_link! { Link, href }`.
#[macro_export]
macro_rules! next_link {
    ($object:ty, $member:ident $(,)?) => {
        impl $crate::page::NextLink for $object {
            fn next_link(&self) -> Option<&str> {
                $crate::page::NextLink::next_link(&self.$member)
            }
        }
    };
}

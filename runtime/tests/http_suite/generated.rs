//! What generated code looks like: a client with authority, and a few endpoints.

use powens_runtime::{
    Answer, Field, File, Json, Method, Operation, Request, endpoint, next_link, object, open_enum, page,
    paged,
};

pub type Error = powens_runtime::Error<ErrorCode>;

open_enum! {
    pub enum ErrorCode {
        WrongPassword = "wrongpass",
    }
}

pub mod auth {
    #[derive(Clone, Copy, Debug)]
    pub struct Anonymous;
    #[derive(Clone, Copy, Debug)]
    pub struct User;

    pub trait Grants<Need> {}
    impl<A> Grants<Anonymous> for A {}
    impl Grants<User> for User {}
}

#[derive(Clone, Debug)]
pub struct Client<A = auth::Anonymous> {
    transport: powens_runtime::Transport,
    authority: std::marker::PhantomData<fn() -> A>,
}

impl Client {
    pub fn new(transport: powens_runtime::Transport) -> Self {
        Self { transport, authority: std::marker::PhantomData }
    }

    pub fn with_user_token(&self, token: impl Into<powens_runtime::Secret>) -> Client<auth::User> {
        Client {
            transport: self.transport.with_token("user", &token.into()),
            authority: std::marker::PhantomData,
        }
    }
}

impl<A> Client<A> {
    pub fn transport(&self) -> &powens_runtime::Transport {
        &self.transport
    }
}

pub mod blocking {
    #[derive(Clone, Debug)]
    pub struct Client<A = super::auth::Anonymous> {
        client: super::Client<A>,
        runtime: powens_runtime::blocking::Runtime,
    }

    impl<A> Client<A> {
        pub fn new(client: super::Client<A>) -> Result<Self, super::Error> {
            Ok(Self { client, runtime: powens_runtime::blocking::Runtime::new()? })
        }

        pub fn transport(&self) -> &powens_runtime::Transport {
            self.client.transport()
        }

        pub fn runtime(&self) -> &powens_runtime::blocking::Runtime {
            &self.runtime
        }
    }
}

object! {
    pub struct Thing {
        pub id: i64,
    }
}

object! {
    pub struct ThingsList {
        pub things: Vec<Thing>,
        pub total: Option<i64>,
        pub links: Option<Links> = "_links",
    }
}
page! { ThingsList, things: Thing, next: links, total: total }

object! {
    pub struct Links {
        pub next: Option<Link>,
    }
}
next_link! { Links, next }

object! {
    pub struct Link {
        pub href: String,
    }
}
next_link! { Link, href }

/// An endpoint as generated: a static operation, a struct, a constructor, setters and the macro.
macro_rules! endpoints {
    ($($(#[$doc:meta])* $fn:ident $name:ident $static:ident: $answer:ty, $need:ident, $operation:expr;)*) => { $(
        static $static: Operation = $operation;

        $(#[$doc])*
        #[derive(Clone, Debug)]
        #[must_use = "a request does nothing until it is sent"]
        pub struct $name(Request);

        pub fn $fn() -> $name {
            $name(Request::new(&$static))
        }

        endpoint! { $name, $need, $answer }
    )* };
}

endpoints! {
    list List LIST: ThingsList, User,
        Operation::new(Method::Get, "things.list", "/things").needs("user").idempotent();
    walk Walk WALK: ThingsList, User,
        Operation::new(Method::Get, "things.walk", "/things").needs("user").idempotent();
    ping Ping PING: i64, Anonymous,
        Operation::new(Method::Get, "ping", "/ping").idempotent();
    create Create CREATE: Thing, User,
        Operation::new(Method::Post, "things.create", "/things").needs("user");
    sync Sync SYNC: Option<Thing>, User,
        Operation::new(Method::Put, "things.sync", "/things/sync").needs("user").slow();
    replace Replace REPLACE: Option<Thing>, User,
        Operation::new(Method::Put, "things.replace", "/things").needs("user").idempotent();
    delete Delete DELETE: (), User,
        Operation::new(Method::Delete, "things.delete", "/things").needs("user").idempotent();
    download Download DOWNLOAD: File, User,
        Operation::new(Method::Get, "things.file", "/things/file").needs("user").idempotent().file();
    any Any ANY: Json, Anonymous,
        Operation::new(Method::Get, "any", "/any").idempotent();
}

paged! { List, User, ThingsList, offset(2) }
paged! { Walk, User, ThingsList, links(2) }

impl List {
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }

    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.query("offset", offset))
    }
}

impl Create {
    pub fn label(self, label: impl Into<String>) -> Self {
        Self(self.0.member("label", &label.into()))
    }

    pub fn expire(self, expire: impl Into<Field<String>>) -> Self {
        Self(self.0.field("expire", expire.into()))
    }
}

/// Compiles if the futures and streams can be spawned, whatever the caller borrowed.
#[test]
fn futures_and_streams_own_what_they_need() {
    fn spawnable<T: Send + 'static>(_: T) {}
    fn read<T: Answer>(_: &T) {}
    let transport = powens_runtime::Transport::builder("http://127.0.0.1:1").build().unwrap();
    let client = Client::new(transport).with_user_token("t");
    spawnable(list().send(&client));
    spawnable(list().send_raw(&client));
    spawnable(list().items(&client));
    spawnable(walk().pages(&client));
    let blocking = blocking::Client::new(client).unwrap();
    spawnable(list().items_blocking(&blocking));
    read(&());
}

//! The rules: every kind of change, what it does to callers of the crate, and what it says about messages.

use std::fmt;

/// What a change does to programs that call the crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Callers {
    /// Some that compiled no longer do, or mean something else without saying so.
    Breaking,
    /// All compile; some that do the same as before get something else.
    Behaviour,
    /// There is more that they can use.
    Additive,
    /// Something that they use says that it should no longer be used.
    Deprecation,
    /// They notice nothing; at most the docs read otherwise.
    Docs,
}

/// What a change says about messages on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Wire {
    /// Messages of before are refused, or lack what is now promised to be there, or go elsewhere.
    Incompatible,
    /// Messages of before are well formed, but mean something else.
    Meaning,
    /// There is more that may be sent or received; messages of before still fit.
    Extended,
    /// Messages are as before.
    Unchanged,
}

impl Callers {
    /// Every class, the heaviest first.
    pub const ALL: [Self; 5] =
        [Self::Breaking, Self::Behaviour, Self::Additive, Self::Deprecation, Self::Docs];

    /// The class in one word or two.
    pub fn name(self) -> &'static str {
        match self {
            Self::Breaking => "breaking",
            Self::Behaviour => "behaviour",
            Self::Additive => "additive",
            Self::Deprecation => "deprecation",
            Self::Docs => "docs only",
        }
    }
}

impl Wire {
    /// The class in one word.
    pub fn name(self) -> &'static str {
        match self {
            Self::Incompatible => "incompatible",
            Self::Meaning => "other meaning",
            Self::Extended => "extended",
            Self::Unchanged => "unchanged",
        }
    }
}

macro_rules! rules {
    ($($rule:ident $name:literal $callers:ident $wire:ident $reason:literal)*) => {
        /// A kind of change.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Rule {
            $(#[doc = $reason] $rule,)*
        }

        impl Rule {
            /// Every rule, in the order of the list.
            pub const ALL: &[Self] = &[$(Self::$rule,)*];

            /// The name, such as `member-removed`.
            pub fn name(self) -> &'static str {
                match self { $(Self::$rule => $name,)* }
            }

            /// What it does to callers.
            pub fn callers(self) -> Callers {
                match self { $(Self::$rule => Callers::$callers,)* }
            }

            /// What it says about messages.
            pub fn wire(self) -> Wire {
                match self { $(Self::$rule => Wire::$wire,)* }
            }

            /// Why it is in these classes.
            pub fn reason(self) -> &'static str {
                match self { $(Self::$rule => $reason,)* }
            }
        }
    };
}

rules! {
    PageAdded "page-added" Additive Extended "A new module; nobody uses it yet."
    PageRemoved "page-removed" Breaking Incompatible "The module and everything in it is gone."
    PageRenamed "page-title-changed" Docs Unchanged "The title stands in the docs of the module only."

    EndpointAdded "endpoint-added" Additive Extended "A new function."
    EndpointRemoved "endpoint-removed" Breaking Incompatible "Calls of the function no longer compile."
    EndpointRenamed "endpoint-renamed" Deprecation Unchanged "The older name stays, deprecated, as long as `was` lists it."
    EndpointMoved "endpoint-moved" Breaking Unchanged "The function is in another module; the route is the same."
    MethodChanged "method-changed" Behaviour Incompatible "Calls compile, and send another method."
    RouteChanged "route-changed" Behaviour Incompatible "Calls compile, and go to another address."
    PathParametersChanged "path-parameters-changed" Breaking Incompatible "The function takes other arguments."
    TokenChanged "token-changed" Breaking Incompatible "The request compiles with a client that has the other token only."
    ScopeChanged "scope-changed" Behaviour Incompatible "Calls compile; tokens without the other scope are refused."
    LikeChanged "request-type-changed" Breaking Unchanged "The function gives another request type than before."
    ArgumentRenamed "argument-renamed" Docs Unchanged "Names of arguments are not part of a call; on the wire it is the same."
    ArgumentsReordered "arguments-reordered" Breaking Unchanged "Arguments go by their place; two of one type would change places silently."
    ExpandAdded "expansion-added" Additive Extended "The request has one more setter, `expand`."
    ExpandRemoved "expansion-removed" Breaking Incompatible "The setter `expand` is gone, or takes another type."
    AnswerChanged "answer-changed" Breaking Incompatible "Sending gives another type."
    AnswerFormChanged "answer-form-changed" Docs Extended "The text that comes back is of another form, in the same Rust type."
    AnswerMayBeEmpty "answer-may-be-empty" Breaking Incompatible "Sending gives an `Option`."
    AnswerNeverEmpty "answer-never-empty" Breaking Extended "Sending no longer gives an `Option`."
    StatusesChanged "statuses-changed" Docs Extended "Every status of success is read; the list is for readers and for the sandbox."
    PagingAdded "paging-added" Additive Extended "The request can be read item by item."
    PagingRemoved "paging-removed" Breaking Incompatible "`items` and `pages` are gone."
    PagingChanged "paging-changed" Behaviour Meaning "Pages are asked for in another way or size."
    IdempotenceChanged "idempotence-changed" Behaviour Unchanged "Whether a failure is tried again depends on it."
    SlownessChanged "slowness-changed" Behaviour Unchanged "How long an attempt may last depends on it."
    ErrorNoteChanged "error-note-changed" Docs Extended "Codes that an endpoint is known for are named in its docs only."
    LegacyNameChanged "legacy-name-changed" Docs Unchanged "Names of older clients stand in MIGRATION.md only."

    ParameterAdded "parameter-added" Additive Extended "One more setter."
    RequiredParameterAdded "required-parameter-added" Breaking Incompatible "The function takes one more argument."
    ParameterRemoved "parameter-removed" Breaking Incompatible "Its setter or argument is gone."
    ParameterRenamed "parameter-renamed" Breaking Incompatible "Its setter has another name, and it is sent under another."
    ParameterRespelled "parameter-respelled" Behaviour Incompatible "It is an argument or keeps its Rust name, and is sent under another."
    ParameterRustNameChanged "parameter-rust-name-changed" Breaking Unchanged "Its setter has another name; it is sent under the same."
    ParameterTypeChanged "parameter-type-changed" Breaking Incompatible "The setter or argument takes another type."
    ParameterRetyped "parameter-retyped" Breaking Unchanged "The setter or argument takes another type for the same texts or numbers, such as an enum."
    ParameterFormChanged "parameter-form-changed" Docs Extended "Texts of another form, in the same Rust type."
    ParameterRequired "parameter-required" Breaking Incompatible "A setter becomes an argument; requests without it are refused."
    ParameterOptional "parameter-optional" Breaking Extended "An argument becomes a setter."
    OpenParametersAdded "open-parameters-added" Additive Extended "One more setter, for parameters named at run time."
    OpenParametersRemoved "open-parameters-removed" Breaking Incompatible "The setter of parameters named at run time is gone, or takes another type."

    BodyAdded "body-added" Additive Extended "Setters for a body that may be left out."
    BodyNeeded "body-needed" Breaking Incompatible "The function takes more arguments."
    BodyRemoved "body-removed" Breaking Incompatible "The setters and arguments of the body are gone."
    BodyChanged "body-changed" Breaking Incompatible "The function takes another type as the body."
    BodyObjectAdded "body-object-added" Docs Unchanged "It has no type in the crate; what it adds to requests is reported there."
    BodyObjectRemoved "body-object-removed" Docs Unchanged "It had no type in the crate; what requests lose is reported there."

    TypeAdded "type-added" Additive Unchanged "A new type; nobody uses it yet."
    TypeRemoved "type-removed" Breaking Unchanged "Programs that name it no longer compile. What messages lose is reported where they lose it."
    TypeRenamed "type-renamed" Deprecation Unchanged "The older name stays, deprecated, as long as `was` lists it."
    EnumRenamed "enum-renamed" Breaking Unchanged "The older name of an enum, union or ref stays, deprecated, but it is an alias: `use Older::Variant` no longer compiles."
    TypeMoved "type-moved" Breaking Unchanged "The type is in another module."
    OlderNameAdded "older-name-added" Additive Unchanged "A deprecated alias is there again."
    OlderNameRemoved "older-name-removed" Breaking Unchanged "A deprecated alias is gone."
    TypeGained "type-gained" Additive Unchanged "An object that was only a whole body is used elsewhere too, and gets a type."
    TypeLost "type-lost" Breaking Unchanged "An object is only a whole body from now on: its type is gone, its members are setters."
    BuilderGained "builder-gained" Additive Extended "Callers can build the object: it can be sent."
    BuilderLost "builder-lost" Breaking Incompatible "Callers can no longer build the object: nothing takes it."

    MemberAdded "member-added" Additive Extended "One more field of a struct that callers cannot build by hand, or one more setter."
    RequiredMemberAdded "required-member-added" Breaking Incompatible "What sends the object takes one more argument."
    MemberRemoved "member-removed" Breaking Incompatible "Its field, setter or argument is gone."
    MemberRenamed "member-renamed" Breaking Incompatible "Its field, setter or argument has another name."
    MemberRespelled "member-respelled" Behaviour Incompatible "It is an argument or keeps its Rust name, and is another on the wire."
    MemberRustNameChanged "member-rust-name-changed" Breaking Unchanged "Its field or setter has another name; on the wire it is the same."
    MemberTypeChanged "member-type-changed" Breaking Incompatible "Its field or setter has another type."
    MemberRetyped "member-retyped" Breaking Unchanged "Its field or setter has another type for the same texts or numbers, such as an enum."
    MemberFormChanged "member-form-changed" Docs Extended "Texts of another form, in the same Rust type."
    MemberCertain "member-certain" Breaking Extended "The field is no longer an `Option`; answers without it are not read."
    MemberUncertain "member-uncertain" Breaking Incompatible "The field becomes an `Option`; answers may lack it."
    MemberNeeded "member-needed" Breaking Incompatible "A setter becomes an argument; requests without it are refused."
    MemberNotNeeded "member-not-needed" Breaking Extended "An argument becomes a setter."
    NullAccepted "null-accepted" Breaking Extended "The setter takes whatever converts: calls that leave the type to it, as `.until(text.parse()?)`, no longer compile."
    NullRefused "null-refused" Breaking Incompatible "The setter no longer takes null."
    PromiseChanged "promise-changed" Docs Extended "When the member is there, or may be null, makes no difference in Rust: it is an `Option` anyway."
    ConstantAdded "constant-added" Behaviour Incompatible "One more value is sent with each request, without the caller."
    ConstantRemoved "constant-removed" Behaviour Incompatible "A value that was sent with each request, without the caller, no longer is."
    ConstantChanged "constant-changed" Behaviour Incompatible "Another value is sent with each request, without the caller."
    MemberBecameExpand "member-became-expand" Behaviour Incompatible "The member is there only when it is asked for."
    ExpandBecameMember "expand-became-member" Breaking Extended "The member is there unasked; the method that asks for it is gone."
    MemberBoxed "member-boxed" Breaking Unchanged "The field holds a `Box`, or no longer does."
    OpenMembersAdded "open-members-added" Additive Extended "One more setter, for members named at run time."
    OpenMembersRemoved "open-members-removed" Breaking Incompatible "The setter of members named at run time is gone, or takes another type."

    DefaultChanged "default-changed" Behaviour Meaning "Requests that leave it out mean something else: the crate never sends a default."
    SensitivityChanged "sensitivity-changed" Behaviour Unchanged "What logs show of it changes."
    ExampleChanged "example-changed" Docs Unchanged "Examples stand in docs only."

    ValueAdded "value-added" Additive Extended "Enums are open: the value was kept as unrecognized before, and no `match` is exhaustive."
    ValueRemoved "value-removed" Breaking Incompatible "Its variant is gone."
    ValueRenamed "value-renamed" Breaking Incompatible "Its variant has another name, and it is another text on the wire."
    ValueRespelled "value-respelled" Behaviour Incompatible "Its variant stays, and is another text on the wire."
    ValueRustNameChanged "value-rust-name-changed" Breaking Unchanged "Its variant has another name."
    SpellingAdded "spelling-added" Behaviour Extended "Another text is read as this value; it was kept as unrecognized before."
    SpellingRemoved "spelling-removed" Behaviour Incompatible "A text that was read as this value is kept as unrecognized."

    IdKindChanged "id-kind-changed" Breaking Incompatible "The type holds another type."
    FormAdded "form-added" Additive Extended "Refs are open enums: one more variant."
    FormRemoved "form-removed" Breaking Incompatible "A variant is gone, or holds something else."
    VariantAdded "variant-added" Additive Extended "Unions are open: the object was kept as unrecognized before."
    VariantRemoved "variant-removed" Breaking Incompatible "A variant is gone, or holds something else."
    UnionTagChanged "union-tag-changed" Behaviour Incompatible "Objects are told apart by another member."
    UnionDefaultChanged "union-default-changed" Behaviour Meaning "Objects without the tag are read as another variant."

    WebhookAdded "webhook-added" Additive Extended "Events are an open enum: one more variant."
    WebhookRemoved "webhook-removed" Breaking Incompatible "Its variant is gone."
    WebhookRenamed "webhook-renamed" Breaking Incompatible "Its variant has another name."
    PayloadChanged "payload-changed" Breaking Incompatible "Its variant holds another type."
    SignatureChanged "webhook-signature-changed" Behaviour Incompatible "Calls are verified by other headers."

    FlowAdded "flow-added" Additive Extended "A new function and its module."
    FlowRemoved "flow-removed" Breaking Incompatible "The function and its module are gone."
    FlowRenamed "flow-renamed" Deprecation Unchanged "The older name stays, deprecated, as long as `was` lists it."
    AddressChanged "address-changed" Behaviour Incompatible "Calls compile, and go to another address."
    OlderAddressAdded "older-address-added" Additive Extended "One more method, `older_url`."
    OlderAddressRemoved "older-address-removed" Breaking Incompatible "The method `older_url` is gone."
    FlowLanguagesAdded "flow-languages-added" Additive Extended "One more setter, `lang`."
    FlowLanguagesRemoved "flow-languages-removed" Breaking Incompatible "The setter `lang` is gone, or takes another type."
    PrefillAdded "prefill-added" Additive Extended "One more setter, `prefill`."
    PrefillRemoved "prefill-removed" Breaking Incompatible "The setter `prefill` is gone."
    FlowErrorsChanged "flow-errors-changed" Breaking Incompatible "`error` of a failure is of another type."
    FailedByChanged "failed-by-changed" Behaviour Meaning "Other parameters tell a failure from a success."

    HostAdded "host-added" Docs Unchanged "Endpoints that use it are reported on their own."
    HostRemoved "host-removed" Behaviour Unchanged "Clients can no longer be told another address for it; endpoints are reported on their own."
    HostChanged "host-changed" Behaviour Incompatible "Calls compile, and go to another address."
    TokenAdded "token-added" Additive Extended "A new type of client."
    TokenRemoved "token-removed" Breaking Incompatible "A type of client is gone."
    FeatureAdded "feature-added" Additive Unchanged "One more feature of the crate."
    FeatureRemoved "feature-removed" Breaking Unchanged "A feature of the crate is gone: programs that ask for it do not build."
    RootNameAdded "root-name-added" Additive Unchanged "A type is at the root of the crate too."
    RootNameRemoved "root-name-removed" Breaking Unchanged "A type is no longer at the root of the crate."
    SpecialTypeChanged "special-type-changed" Breaking Unchanged "Error codes, scopes, events or ids of webhooks are of another type."

    Deprecated "deprecated" Deprecation Unchanged "Programs that use it compile, with a warning."
    ArgumentDeprecated "argument-deprecated" Docs Unchanged "Arguments carry no warning: that it should no longer be used stands in the description only."
    NoLongerDeprecated "no-longer-deprecated" Docs Unchanged "Programs that use it compile without the warning."
    DeprecationChanged "deprecation-changed" Docs Unchanged "The warning says something else."
    DocsChanged "docs-changed" Docs Unchanged "The text of the docs changes."
    SourceChanged "source-changed" Docs Unchanged "The docs name another page of the reference."
    SinceChanged "since-changed" Docs Unchanged "The docs name another date of appearance."

    Unexplained "unexplained" Breaking Unchanged "The public surface loses something that no rule explains: a rule is missing, please report it."
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

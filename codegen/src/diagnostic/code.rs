//! The codes of mistakes. A code keeps its meaning; a code that is no longer used is not given away again.

use std::fmt;

macro_rules! codes {
    ($($name:ident $code:literal $meaning:literal)*) => {
        /// What kind of mistake a diagnostic is about.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code {
            $(#[doc = $meaning] $name,)*
        }

        impl Code {
            /// Every code, in order.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The code as it is shown, such as `E0302`.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }

            /// What the code stands for, in one sentence.
            pub fn meaning(self) -> &'static str {
                match self { $(Self::$name => $meaning,)* }
            }
        }
    };
}

codes! {
    YamlSyntax "E0101" "A file is not valid YAML."
    DuplicateKey "E0102" "A map has the same key twice."
    Anchor "E0103" "Anchors, aliases and merge keys are not part of the description."
    Tag "E0104" "Tags are not part of the description."
    SeveralDocuments "E0105" "A file holds more than one YAML document."
    KeyNotText "E0106" "A key is not a text: a number, null, a list or a map."
    TooLarge "E0107" "A file, a line or the nesting of values is larger than any page needs."
    Encoding "E0108" "A file is not plain UTF-8."
    NoApiFile "E0109" "`api.yaml` is missing."
    FileName "E0110" "The name of a file cannot be the name of a module."

    UnknownKey "E0201" "The language has no such key here."
    MissingKey "E0202" "A key that must be there is missing."
    WrongKind "E0203" "A value is of the wrong kind: a number for a text, a text for a map, nothing at all."
    UnknownWord "E0204" "A value is not one of the words that are allowed here."
    Empty "E0205" "A list of values, variants or forms is empty."

    TypeSyntax "E0301" "A text is not a type expression."
    UnknownType "E0302" "A type is not defined on any page."
    TypeNotHere "E0303" "A type cannot be used in this place."
    WrongTarget "E0304" "A name must be that of another kind of item: an object, an enum, an id."
    CircularType "E0305" "A type contains itself and could never end."
    ReferenceForm "E0306" "A form of a ref has not exactly one of `type` and `literal`."
    PageItems "E0307" "The answer of a paged endpoint lacks what paging needs."

    DuplicateType "E0401" "Two items have the same type name."
    NameForm "E0402" "A name is not in the form that Rust wants for it."
    ReservedName "E0403" "A name is a word of Rust or of the generated code."
    NameCollision "E0404" "Two things of one place get the same Rust name."
    UselessOverride "E0405" "An override says what holds without it."
    OverrideNeeded "E0406" "No Rust name can be made of a wire name."
    OlderName "E0407" "A name that something had before is the name of something else here, or is listed twice."

    RouteSyntax "E0501" "A route is not a method and a path."
    UnknownPathParameter "E0502" "`path` describes a parameter that the route does not have."
    DuplicatePathParameter "E0503" "A route has two parameters of the same name."
    SameRoute "E0504" "Two endpoints have the same method and path."
    ParameterClash "E0505" "A parameter has the name of another part of the same request."
    Status "E0506" "A status of success is not one."
    BodyNotAllowed "E0507" "A request of this method has no body."
    UnknownLike "E0508" "The endpoint that another is like does not exist, or is itself like another."
    LikeRepeats "E0509" "An endpoint that is like another says what the other says."

    MissingDoc "E0601" "An item has no `doc`."
    MissingSource "E0602" "A page has no `source`."
    DocRepeatsName "E0603" "A doc says no more than the name does."
    DocForm "E0604" "A doc does not end with a full stop."
    SourceForm "E0605" "A source is not an https address."
    ReviewDate "E0606" "The date of a review is not a day."
    Placeholder "E0607" "A doc still has to be written."

    DefaultMismatch "E0701" "A default is not a value of its type."
    ExampleMismatch "E0702" "An example is not a value of its type."
    DefaultOnRequired "E0703" "A member that must be sent has a default."
    AmbiguousValue "E0704" "A spelling stands for two values of an enum."
    ConstantMismatch "E0705" "A constant is not a value of its type, or belongs to a member that need not be sent."

    UnionWithoutTag "E0801" "A union has no tag."
    UnionDefault "E0802" "The default of a union is not one of its variants."
    UnionListsTag "E0803" "An object of a union lists the tag."

    UnknownReplacement "E0901" "The replacement of something deprecated does not exist."
    SilentDeprecation "E0902" "A deprecation says neither what to use nor why."
    ReplacesItself "E0903" "Something deprecated is its own replacement."

    Unused "E1001" "An item is used nowhere."

    UnknownToken "E1101" "A token is not defined in `api.yaml`."
    Scope "E1102" "A scope is missing, unknown, or given for a token without scopes."
    UnknownEvent "E1103" "A webhook is not a value of the enum of webhook events."
    UnknownErrorCode "E1104" "An error code is not a value of the enum of error codes."
    Address "E1105" "The address of a host or flow is not well formed."
    FailedBy "E1106" "`failed_by` names a parameter that does not come back on failure."
    UnknownFeature "E1107" "A folder of pages is no feature of `api.yaml`."
    BehindFeature "E1108" "Something that compiles with a feature only is used by a page that always does."
    UnknownHost "E1109" "A host is not defined in `api.yaml`."
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

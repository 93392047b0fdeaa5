//! Names: in the form that Rust wants, free to be used, and overridden only where the rule will not do.

use indexmap::IndexMap;

use super::context::{Context, definitions};
use super::place::Place;
use crate::api::{field_name, is_keyword, variant_name};
use crate::diagnostic::{Code, Diagnostic};
use crate::load::Page;
use crate::load::document::{Field, Members, Parameter};

/// Types that the prelude of Rust or the generated crate has in every module.
const TYPES: [&str; 54] = [
    "AsMut",
    "AsRef",
    "BTreeMap",
    "Box",
    "Callback",
    "CallbackParams",
    "Client",
    "ClientBuilder",
    "Clone",
    "Copy",
    "Date",
    "DateTime",
    "Debug",
    "Decimal",
    "Default",
    "Domain",
    "Drop",
    "Eq",
    "Err",
    "Error",
    "ErrorKind",
    "Expansion",
    "Extra",
    "Field",
    "File",
    "FlowUrl",
    "From",
    "Into",
    "IntoIterator",
    "Iterator",
    "Json",
    "Method",
    "None",
    "Ok",
    "Operation",
    "Option",
    "Ord",
    "Parts",
    "Redirect",
    "Request",
    "Response",
    "Result",
    "RetryPolicy",
    "Secret",
    "Send",
    "Sized",
    "Some",
    "State",
    "String",
    "Sync",
    "Unrecognized",
    "UnrecognizedObject",
    "Uuid",
    "Vec",
];

/// The variant that holds what the description does not know.
const CATCH_ALL: &str = "Unrecognized";

/// The two forms of names.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// `snake_case`, for functions, members and parameters.
    Snake,
    /// `UpperCamelCase`, for types and variants.
    Camel,
}

impl Form {
    /// The name that the rule makes of a wire name.
    pub(super) fn of(self, wire: &str) -> String {
        match self {
            Self::Snake => field_name(wire),
            Self::Camel => variant_name(wire),
        }
    }

    /// Whether a name has this form.
    pub(super) fn holds(self, name: &str) -> bool {
        match self {
            Self::Snake => {
                let rest = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
                name.starts_with(|c: char| c.is_ascii_lowercase()) && name.chars().all(rest)
            }
            Self::Camel => {
                name.starts_with(|c: char| c.is_ascii_uppercase())
                    && name.chars().all(|c| c.is_ascii_alphanumeric())
            }
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::Snake => "lower case with underscores",
            Self::Camel => "upper camel case",
        }
    }
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let mut names = Names { found };
    for page in &context.documents.pages {
        for definition in definitions(page) {
            names.type_name(&definition.place);
        }
        names.page(page);
    }
    for item in &context.endpoints {
        names.own(&item.place, Form::Snake);
        for parameter in item.route.iter().flat_map(|route| route.parameters()) {
            names.named(
                parameter.name.text,
                item.place.at(&["route"]).within(parameter.name.span.clone()),
                Form::Snake,
            );
        }
        names.parameters(&item.place.at(&["query"]), &item.endpoint.query);
        names.members(&item.place.at(&["query_members"]), item.endpoint.query_members.as_ref());
    }
    let api = Place::new(&context.documents.api.positions, &[]);
    for name in context.documents.api.document.tokens.keys() {
        names.own(&api.at(&["tokens", name]), Form::Snake);
    }
}

struct Names<'a> {
    found: &'a mut Vec<Diagnostic>,
}

impl Names<'_> {
    fn page(&mut self, page: &Page) {
        let root = Place::new(&page.positions, &[]);
        for (name, reference) in &page.document.refs {
            for form in reference.variants.keys() {
                self.own(&root.at(&["refs", name, "variants", form]), Form::Camel);
            }
        }
        for (name, object) in &page.document.objects {
            let place = root.at(&["objects", name]);
            self.fields(&place.at(&["fields"]), &object.fields);
            self.fields(&place.at(&["expands"]), &object.expands);
            self.members(&place.at(&["members"]), object.members.as_ref());
        }
        for (name, union) in &page.document.unions {
            for (tag, variant) in &union.variants {
                self.variant(&root.at(&["unions", name, "variants", tag]), variant.rust.as_deref());
            }
        }
        for (name, item) in &page.document.enums {
            for (wire, value) in &item.values {
                self.variant(&root.at(&["enums", name, "values", wire]), value.rust.as_deref());
            }
        }
        for event in page.document.webhooks.keys() {
            self.variant(&root.at(&["webhooks", event]), None);
        }
        for (name, flow) in &page.document.flows {
            let place = root.at(&["flows", name]);
            self.own(&place, Form::Snake);
            self.parameters(&place.at(&["params"]), &flow.params);
            self.members(&place.at(&["members"]), flow.members.as_ref());
            self.fields(&place.at(&["success"]), &flow.success);
            self.fields(&place.at(&["failure"]), &flow.failure);
        }
    }

    fn type_name(&mut self, place: &Place<'_>) {
        if self.own(place, Form::Camel) && TYPES.contains(&place.name()) {
            let message = format!("no type can be called `{}`", place.name());
            self.found.push(
                Diagnostic::new(Code::ReservedName, place.key(), message)
                    .label("the generated code has a type of that name")
                    .help("say what it is of, such as `ConnectionState` for `State`"),
            );
        }
    }

    /// A name that the description gives. Says whether it can be used.
    fn own(&mut self, place: &Place<'_>, form: Form) -> bool {
        self.named(place.name(), place.key(), form)
    }

    fn named(&mut self, name: &str, span: crate::load::Span, form: Form) -> bool {
        if !form.holds(name) {
            let better = form.of(name);
            let help = match form.holds(&better) && better != name {
                true => format!("write `{better}`"),
                false => "write letters and digits, a letter first".to_owned(),
            };
            let message = format!("`{name}` is not {}", form.words());
            self.found.push(Diagnostic::new(Code::NameForm, span, message).help(help));
            return false;
        }
        if is_keyword(name) {
            let message = format!("`{name}` is a word of Rust");
            self.found.push(Diagnostic::new(Code::ReservedName, span, message).help("choose another name"));
            return false;
        }
        true
    }

    fn fields<'a>(&mut self, place: &Place<'a>, fields: &'a IndexMap<String, Field>) {
        for (wire, field) in fields {
            self.wire(&place.at(&[wire]), wire, field.rust.as_deref(), Form::Snake);
        }
    }

    fn parameters<'a>(&mut self, place: &Place<'a>, parameters: &'a IndexMap<String, Parameter>) {
        for (wire, parameter) in parameters {
            self.wire(&place.at(&[wire]), wire, parameter.rust.as_deref(), Form::Snake);
        }
    }

    fn members(&mut self, place: &Place<'_>, members: Option<&Members>) {
        if let Some(members) = members {
            self.named(&members.name, place.at(&["name"]).value(), Form::Snake);
        }
    }

    fn variant(&mut self, place: &Place<'_>, rust: Option<&str>) {
        let wire = place.name();
        self.wire(place, wire, rust, Form::Camel);
        if rust.map_or_else(|| variant_name(wire), str::to_owned) == CATCH_ALL {
            let message = format!("no variant can be called `{CATCH_ALL}`");
            self.found.push(
                Diagnostic::new(Code::ReservedName, place.key(), message)
                    .label("holds the values that are not known")
                    .help("give it another name with `rust:`"),
            );
        }
    }

    /// A name made of a wire name, or the override that takes its place.
    fn wire(&mut self, place: &Place<'_>, wire: &str, rust: Option<&str>, form: Form) {
        let made = form.of(wire);
        if let Some(rust) = rust {
            let place = place.at(&["rust"]);
            if !self.named(rust, place.value(), form) || rust != made {
                return;
            }
            self.found.push(
                Diagnostic::new(
                    Code::UselessOverride,
                    place.key(),
                    format!("`{wire}` is called `{rust}` anyway"),
                )
                .label("changes nothing")
                .help("leave it out"),
            );
        } else if !form.holds(&made) {
            let message = format!("no Rust name can be made of `{wire}`");
            let help = match form {
                Form::Snake => "give it one: `rust: some_name`",
                Form::Camel => "give it one: `rust: SomeName`",
            };
            self.found.push(Diagnostic::new(Code::OverrideNeeded, place.key(), message).help(help));
        } else if is_keyword(&made) {
            let message = format!("the Rust name of `{wire}` would be `{made}`, which is a word of Rust");
            let diagnostic = Diagnostic::new(Code::ReservedName, place.key(), message);
            self.found.push(diagnostic.help("give it another one with `rust:`"));
        }
    }
}

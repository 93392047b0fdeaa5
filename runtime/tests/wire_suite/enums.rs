//! Open enums, identifiers, references, unions, three-state fields and parameters as generated code writes them.

use powens_runtime::{
    Date, DateTime, Decimal, Field, OpenEnum, Param, Secret, Uuid, id, object, open_enum, reference, union,
};
use proptest::prelude::*;

open_enum! {
    pub enum ConnectionState {
        ScaRequired = "SCARequired",
        WrongPassword = "wrongpass" | "wrongPass",
    }
}

id! {
    pub struct UserId(i64);

    pub struct ConnectorId(Uuid);

    pub struct ClientId(String);
}

reference! {
    pub enum UserRef {
        Me = "me",
        All = "all",
        Id(UserId),
        Client(ClientId),
    }
}

object! {
    pub struct Person {
        pub name: Option<String>,
    }

    fn empty() -> Self;
}

object! {
    pub struct Company {
        pub kind: Option<String>,
        pub siren: i64,
    }
}

union! {
    pub enum Identity by "kind" default Individual {
        Individual(Person) = "individual" | "person",
        Corporate(Box<Company>) = "corporate",
    }
}

union! {
    pub enum Strict by "type" {
        Person(Person) = "1",
    }
}

#[test]
fn enums_know_their_values() {
    assert_eq!(ConnectionState::KNOWN, ["SCARequired", "wrongpass"]);
    assert_eq!(<ConnectionState as OpenEnum>::KNOWN, ConnectionState::KNOWN);
    let state: ConnectionState = serde_json::from_str(r#""SCARequired""#).unwrap();
    assert!(state == ConnectionState::ScaRequired && state.is_known() && state == "SCARequired");
    assert_eq!(ConnectionState::from("wrongPass".to_owned()), ConnectionState::WrongPassword);
    assert_eq!(serde_json::to_string(&ConnectionState::WrongPassword).unwrap(), r#""wrongpass""#);
    assert_eq!("wrongpass".parse(), Ok(ConnectionState::WrongPassword));
    assert_eq!(format!("{state} {:>12}", ConnectionState::WrongPassword), "SCARequired    wrongpass");
    assert_eq!((state.param(), state.as_ref()), ("SCARequired".to_owned(), "SCARequired"));
}

#[test]
fn enums_keep_what_they_do_not_know() {
    for (json, text) in
        [(r#""brand\u006eew""#, "brandnew"), (r#""""#, ""), ("7", "7"), ("1.50", "1.50"), ("true", "true")]
    {
        let state: ConnectionState = serde_json::from_str(json).unwrap();
        assert!(!state.is_known());
        assert_eq!(state, text);
        assert!(matches!(&state, ConnectionState::Unrecognized(value) if value.as_str() == text));
    }
    let error = serde_json::from_str::<ConnectionState>(r#"["s3cr3t"]"#).unwrap_err();
    assert!(error.to_string().starts_with("expected a ConnectionState, found a list"));
    assert!(serde_json::from_str::<ConnectionState>("null").is_err());
}

#[test]
fn identifiers() {
    let id: UserId = serde_json::from_str(r#""7""#).unwrap();
    assert_eq!(id, UserId::new(7));
    assert!(id == 7 && i64::from(id) == 7 && UserId::from(7).get() == 7);
    assert_eq!((format!("{id} {id:?} {id:03}"), id.param()), ("7 UserId(7) 007".to_owned(), "7".to_owned()));
    assert_eq!("7".parse(), Ok(id));
    assert!("x".parse::<UserId>().is_err());
    assert_eq!(serde_json::to_string(&id).unwrap(), "7");

    let text = "f5c29767-1bc8-5337-9e4e-68a0fbd91c9a";
    let id: ConnectorId = text.parse().unwrap();
    assert_eq!(serde_json::to_string(&id).unwrap(), format!("\"{text}\""));
    assert_eq!(format!("{id:?}"), format!("ConnectorId({text})"));

    let id: ClientId = serde_json::from_str("0123").unwrap_or_else(|_| ClientId::new("0123"));
    assert_eq!(id, "0123");
    assert_eq!(
        (id.as_str(), id.param(), format!("{id:?}")),
        ("0123", "0123".to_owned(), r#"ClientId("0123")"#.to_owned())
    );
    assert_eq!(String::from(id), "0123");
    assert_eq!(serde_json::from_str::<ClientId>("1234567890123456789012").unwrap(), "1234567890123456789012");
}

#[test]
fn references() {
    assert_eq!((UserRef::Me.param(), UserRef::All.to_string()), ("me".to_owned(), "all".to_owned()));
    assert_eq!(UserRef::from(UserId::new(7)).param(), "7");
    assert_eq!(UserRef::from(ClientId::new("x")).to_string(), "x");
}

#[test]
fn unions_find_their_tag_anywhere() {
    for json in [
        r#"{"kind":"individual","name":"Ann","new":[1]}"#,
        r#"{"name":"Ann","new":[1],"kind":"individual"}"#,
        r#"{"kind":"x","name":"Ann","\u006bind":"person","new":[1]}"#,
        r#"{"name":"Ann","new":[1]}"#,
        r#"{"kind":null,"name":"Ann","new":[1]}"#,
    ] {
        let identity: Identity = serde_json::from_str(json).unwrap();
        let Identity::Individual(person) = &identity else { panic!("{json}") };
        assert_eq!(person.extra.iter().collect::<Vec<_>>(), [("new", "[1]")]);
        assert_eq!(
            serde_json::to_string(&identity).unwrap(),
            r#"{"kind":"individual","name":"Ann","new":[1]}"#
        );
    }
    let company: Identity = serde_json::from_str(r#"{"siren": "5", "kind": "corporate"}"#).unwrap();
    assert_eq!(serde_json::to_string(&company).unwrap(), r#"{"kind":"corporate","siren":5}"#);
    assert!(matches!(&company, Identity::Corporate(company) if company.kind.as_deref() == Some("corporate")));
    assert!(matches!(serde_json::from_str(r#"{"type": 1}"#), Ok(Strict::Person(_))));
    assert_eq!(serde_json::from_value::<Identity>(serde_json::to_value(&company).unwrap()).unwrap(), company);
}

#[test]
fn unions_keep_what_they_do_not_know() {
    let json = r#"{"siren":  1.50, "kind": "s\u0065ct"}"#;
    let Identity::Unrecognized(object) = serde_json::from_str(json).unwrap() else { panic!() };
    assert_eq!((object.tag(), object.json()), (Some("sect"), json));
    assert_eq!(format!("{object:?}"), r#"UnrecognizedObject { tag: Some("sect"), .. }"#);
    assert_eq!(serde_json::to_string(&Identity::Unrecognized(object)).unwrap(), json);
    assert!(matches!(serde_json::from_str("{}"), Ok(Strict::Unrecognized(object)) if object.tag().is_none()));
}

#[test]
fn unions_that_are_none_say_so() {
    let error = |json: &str| serde_json::from_str::<Identity>(json).unwrap_err().to_string();
    assert_eq!(error("null"), "expected an Identity, found null");
    assert_eq!(error("7"), "expected an Identity, found a number");
    assert_eq!(error(r#"{"kind": "corporate"}"#), "missing member `siren` of Company");
    assert!(error(r#"{"kind": "corporate", "#).contains("EOF"));
    let list: Vec<Identity> = serde_json::from_str(r#"[{"name": "Ann"}]"#).unwrap();
    assert_eq!(format!("{list:?}"), r#"[Individual(Person { name: "Ann" })]"#);
}

#[test]
fn fields_have_three_states() {
    let text: Field<String> = "x".into();
    assert_eq!(text.as_option().map(String::as_str), Some("x"));
    assert_eq!(Field::<i64>::from(Some(7)).map(|seven| seven + 1), Field::Set(8));
    assert_eq!(Field::<i64>::from(None), Field::Null);
    assert!(Field::<i64>::default().is_unset());
}

#[test]
fn parameters() {
    assert_eq!(7.param() + &true.param() + "x".param().as_str() + &"y".to_owned().param(), "7truexy");
    assert_eq!([1_i64, 2].param() + &vec!["a", "b"].param(), "1,2a,b");
    assert_eq!("1.50".parse::<Decimal>().unwrap().param(), "1.50");
    assert_eq!("2024-02-29".parse::<Date>().unwrap().param(), "2024-02-29");
    assert_eq!("2024-02-29T10:11:12".parse::<DateTime>().unwrap().param(), "2024-02-29 10:11:12");
    assert_eq!(Secret::new("s").param(), "s");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_goes_through_an_enum(text in ".*") {
        let json = serde_json::to_string(&text).unwrap();
        let state: ConnectionState = serde_json::from_str(&json).unwrap();
        prop_assert_eq!(&state, text.as_str());
        prop_assert_eq!(state.is_known(), ConnectionState::KNOWN.contains(&state.as_str()));
        prop_assert_eq!(serde_json::from_str::<ConnectionState>(&serde_json::to_string(&state).unwrap()).unwrap(), state);
    }

    #[test]
    fn any_id_survives(id: i64) {
        let id = UserId::new(id);
        prop_assert_eq!(serde_json::from_str::<UserId>(&serde_json::to_string(&id).unwrap()).unwrap(), id);
        prop_assert_eq!(serde_json::from_str::<UserId>(&format!("\"{id}\"")).unwrap(), id);
    }
}

//! What the page `webview` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::flow::{Urls, callbacks, urls};
use crate::stage::{Failed, unknown};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) const FLOWS: &[&str] = &["connect", "reconnect", "manage", "payment", "transfer", "webauth"];

pub(super) fn urls(flow: &str, domain: &Domain, args: &mut Arguments) -> std::result::Result<Urls, Failed> {
    match flow {
        "connect" => url_connect(domain, args),
        "reconnect" => url_reconnect(domain, args),
        "manage" => url_manage(domain, args),
        "payment" => url_payment(domain, args),
        "transfer" => url_transfer(domain, args),
        "webauth" => url_webauth(domain, args),
        _ => Err(unknown("flow", flow)),
    }
}

fn url_connect(domain: &Domain, args: &mut Arguments) -> std::result::Result<Urls, Failed> {
    let call = webview::connect(domain, args.need::<authentication::ClientId>("client_id")?, args.need::<String>("redirect_uri")?);
    let call = args.set("lang", call, |call, it: webview::WebviewLanguage| call.lang(it))?;
    let call = args.set("code", call, |call, it: Secret| call.code(it))?;
    let call = args.set("state", call, |call, it: String| call.state(&it.into()))?;
    let call = args.set("connector_uuids", call, |call, it: Vec<connectors::ConnectorUuid>| call.connector_uuids(it))?;
    let call = args.set("connector_ids", call, |call, it: Vec<connectors::ConnectorId>| call.connector_ids(it))?;
    let call = args.set("connector_capabilities", call, |call, it: Vec<connectors::Capability>| call.connector_capabilities(it))?;
    let call = args.set("connector_country", call, |call, it: String| call.connector_country(it))?;
    let call = args.set("account_ibans", call, |call, it: Vec<String>| call.account_ibans(it))?;
    let call = args.set("account_types", call, |call, it: Vec<bank_account_types::AccountType>| call.account_types(it))?;
    let call = args.set("account_usages", call, |call, it: Vec<webview::WebviewAccountUsage>| call.account_usages(it))?;
    let call = args.set("max_connections", call, |call, it: i64| call.max_connections(it))?;
    let call = args.set("sources", call, |call, it: Vec<connectors::SourceName>| call.sources(it))?;
    let call = args.each_checked("prefill", call, crate::flow::prefill!())?;
    urls!(args, call, older)
}

fn url_reconnect(domain: &Domain, args: &mut Arguments) -> std::result::Result<Urls, Failed> {
    let call = webview::reconnect(domain, args.need::<authentication::ClientId>("client_id")?, args.need::<String>("redirect_uri")?, args.need::<Secret>("code")?, args.need::<connections::ConnectionId>("connection_id")?);
    let call = args.set("lang", call, |call, it: webview::WebviewLanguage| call.lang(it))?;
    let call = args.set("state", call, |call, it: String| call.state(&it.into()))?;
    let call = args.set("reset_credentials", call, |call, it: bool| call.reset_credentials(it))?;
    let call = args.set("connection_sources", call, |call, it: Vec<connectors::SourceName>| call.connection_sources(it))?;
    urls!(args, call, older)
}

fn url_manage(domain: &Domain, args: &mut Arguments) -> std::result::Result<Urls, Failed> {
    let call = webview::manage(domain, args.need::<authentication::ClientId>("client_id")?, args.need::<Secret>("code")?);
    let call = args.set("lang", call, |call, it: webview::WebviewLanguage| call.lang(it))?;
    let call = args.set("redirect_uri", call, |call, it: String| call.redirect_uri(it))?;
    let call = args.set("state", call, |call, it: String| call.state(&it.into()))?;
    let call = args.set("connection_id", call, |call, it: connections::ConnectionId| call.connection_id(it))?;
    let call = args.set("connector_capabilities", call, |call, it: Vec<connectors::Capability>| call.connector_capabilities(it))?;
    let call = args.set("account_types", call, |call, it: Vec<bank_account_types::AccountType>| call.account_types(it))?;
    let call = args.set("account_usages", call, |call, it: Vec<webview::WebviewAccountUsage>| call.account_usages(it))?;
    let call = args.set("connector_uuids", call, |call, it: Vec<connectors::ConnectorUuid>| call.connector_uuids(it))?;
    let call = args.set("connector_country", call, |call, it: String| call.connector_country(it))?;
    let call = args.each_checked("prefill", call, crate::flow::prefill!())?;
    urls!(args, call, older)
}

fn url_payment(domain: &Domain, args: &mut Arguments) -> std::result::Result<Urls, Failed> {
    let call = webview::payment(domain, args.need::<authentication::ClientId>("client_id")?, args.need::<String>("redirect_uri")?, args.need::<Secret>("code")?, args.need::<payments::PaymentId>("payment_id")?);
    let call = args.set("lang", call, |call, it: webview::WebviewLanguage| call.lang(it))?;
    let call = args.set("state", call, |call, it: String| call.state(&it.into()))?;
    urls!(args, call, older)
}

fn url_transfer(domain: &Domain, args: &mut Arguments) -> std::result::Result<Urls, Failed> {
    let call = webview::transfer(domain, args.need::<authentication::ClientId>("client_id")?, args.need::<String>("redirect_uri")?);
    let call = args.set("lang", call, |call, it: webview::WebviewLanguage| call.lang(it))?;
    let call = args.set("code", call, |call, it: Secret| call.code(it))?;
    let call = args.set("state", call, |call, it: String| call.state(&it.into()))?;
    let call = args.set("transfer_id", call, |call, it: transfers::TransferId| call.transfer_id(it))?;
    urls!(args, call)
}

fn url_webauth(domain: &Domain, args: &mut Arguments) -> std::result::Result<Urls, Failed> {
    let call = webview::webauth(domain, args.need::<authentication::ClientId>("client_id")?, args.need::<String>("redirect_uri")?, args.need::<Secret>("token")?);
    let call = args.set("connector_uuid", call, |call, it: connectors::ConnectorUuid| call.connector_uuid(it))?;
    let call = args.set("id_connector", call, |call, it: connectors::ConnectorId| call.id_connector(it))?;
    let call = args.set("id_connection", call, |call, it: connections::ConnectionId| call.id_connection(it))?;
    let call = args.set("source", call, |call, it: connectors::SourceName| call.source(it))?;
    let call = args.set("state", call, |call, it: String| call.state(&it.into()))?;
    let call = args.set("id_transfer", call, |call, it: transfers::TransferId| call.id_transfer(it))?;
    let call = args.each("field", call, |call, name, it: String| call.field(name, it))?;
    urls!(args, call)
}

callbacks! {
    "connect" webview::connect { connection_id, connection_ids, code } {  }
    "reconnect" webview::reconnect {  } {  }
    "manage" webview::manage { connection_id, connection_deleted } {  }
    "payment" webview::payment { id_payment, payment_state, bank_message } { id_payment, error_code, payment_state, bank_message }
    "transfer" webview::transfer { transfer_id, code } {  }
    "webauth" webview::webauth { id_connection } {  }
}

objects! {}

unions! {}

enums! {
    "WebviewLanguage" powens::webview::WebviewLanguage;
    "WebviewAccountUsage" powens::webview::WebviewAccountUsage;
    "WebviewError" powens::webview::WebviewError;
}

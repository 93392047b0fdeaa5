//! Invoices and credit notes with their papers, and the files that are attached to transactions.

use serde_json::{Map, Value, json};

use super::resource::{Kind, Resource, get, linked, list};
use super::statement::Transaction;
use super::{Behaviour, World, bank_transactions, clock, files, money};
use crate::call::{Call, Reply};
use crate::expand::Expand;
use crate::refusal::Refusal;

pub(super) const INVOICE: Kind = Kind {
    object: "Invoice",
    id: "InvoiceId",
    hangs_on: &["ConnectionId"],
    verbs: &[("invoices.list", list), ("invoices.get", get)],
    show: |world, call, invoice, shown| attached(world, call, invoice, INVOICE.id, shown),
    ..Kind::BASE
};

pub(super) const CREDIT_NOTE: Kind = Kind {
    object: "CreditNote",
    id: "CreditNoteId",
    hangs_on: &["InvoiceId", "ConnectionId"],
    verbs: &[("credit_notes.list", list), ("credit_notes.get", get)],
    show: |world, call, note, shown| attached(world, call, note, CREDIT_NOTE.id, shown),
    ..Kind::BASE
};

/// A file that goes with a transaction, an invoice or a credit note.
pub(super) const ATTACHMENT: Kind = Kind {
    object: "Attachment",
    id: "AttachmentId",
    hangs_on: &["TransactionId", "BankAccountId", "ConnectionId", "InvoiceId", "CreditNoteId"],
    show: |world, call, attachment, shown| {
        let file = attachment.number("file");
        shown.insert("url".to_owned(), json!(file.and_then(|file| files::url(world, call, file))));
        Ok(())
    },
    ..Kind::BASE
};

pub(super) const BEHAVIOURS: &[(&str, Behaviour)] = &[("transactions_attachments.get", |world, call| {
    let transaction = bank_transactions::reached(world, call)?;
    let expand = Expand::parse("attachments")?;
    Ok(Reply::of(bank_transactions::view(world, call, transaction, &expand)?).with(expand))
})];

/// The platform of a connection shows its invoices.
pub(super) fn discover(world: &mut World, connection: i64) {
    let Some(found) = world.connections.get(&connection) else { return };
    let user = found.user;
    let mut on = vec![("ConnectionId", connection)];
    on.extend(found.sources.first().map(|source| ("ConnectionSourceId", source.id)));
    let shop = world.connectors.get(&found.connector).is_some_and(|connector| connector.has("document"));
    let known =
        world.resources.of(INVOICE.object, Some(user)).any(|own| own.hangs_on("ConnectionId", connection));
    if !shop || known {
        return;
    }
    for (number, status, cents) in [(1, "paid", 9_600), (2, "open", 4_320)] {
        let invoice = bill(world, user, &on, number, status, cents);
        if status == "paid" {
            give_back(world, user, &on, invoice, 2_400);
        }
    }
}

fn bill(world: &mut World, user: i64, on: &[(&str, i64)], number: i64, status: &str, cents: i64) -> i64 {
    let now = world.clock.now();
    let at = |days: i64| clock::text(clock::days_after(now, days));
    let amount = |cents: i64| json!({"currency": "EUR", "value": money(cents)});
    let (untaxed, paid) = (cents * 5 / 6, status == "paid");
    let name = format!("F-2026-{number:03}");
    let place = json!({
        "street": "3 quai des Tanneurs", "postal_code": "44000", "city": "Nantes", "country_code": "FR",
        "full_address": "3 quai des Tanneurs, 44000 Nantes",
    });
    let mut shipping = place.clone();
    shipping["name"] = json!(super::owners::NAME);
    shipping["phone"] = Value::Null;
    let members = json!({
        "number": name, "description": "Toile de lin", "status": status,
        "items": [{
            "title": "Toile de lin, au mètre", "description": null, "quantity": 4, "unit_price": amount(untaxed / 4),
            "total_amount": amount(cents), "total_amount_excluding_tax": amount(untaxed),
            "total_tax_amount": amount(cents - untaxed), "total_discount_amount": amount(0), "discounts": [],
            "taxes": [{
                "tax_type": "vat", "currency": "EUR", "value": money(cents - untaxed), "description": "TVA",
                "country": "FR", "percentage": 20, "taxable_amount": money(untaxed),
            }],
        }],
        "customer": {
            "type": "individual", "full_name": super::owners::NAME, "first_name": "Germaine", "last_name": "Tilleul",
            "phone": null, "email": "germaine@example.org", "shipping_address": shipping, "billing_address": place,
        },
        "invoicer": {
            "name": "Comptoir du Lin", "phone": null, "email": "bonjour@example.org", "siren": null,
            "activity_area": "Textile", "address": place,
        },
        "total_amount": amount(cents), "total_amount_exclusing_tax": amount(untaxed),
        "total_amount_excluding_tax": amount(untaxed), "total_tax_amount": amount(cents - untaxed),
        "total_discount_amount": amount(0), "paid_amount": money(if paid { cents } else { 0 }),
        "remaining_amount": money(if paid { 0 } else { cents }), "shipping_amount": 0,
        "total_pre_payment_credit_notes_amount": 0, "total_post_payment_credit_notes_amount": if paid { 24 } else { 0 },
        "issue_date": at(-20), "due_date": at(10), "fully_paid_date": paid.then(|| at(-15)), "created": at(-20),
        "scraped_date": at(0), "last_update": at(0),
    });
    let invoice = world.add(INVOICE.object, Some(user), on, members);
    let lines = [
        "Comptoir du Lin".to_owned(),
        format!("Facture {name}"),
        format!("{} €", super::statement::decimal(cents)),
    ];
    enclose(world, user, &[on, &[(INVOICE.id, invoice)]].concat(), &name, &lines);
    invoice
}

fn give_back(world: &mut World, user: i64, on: &[(&str, i64)], invoice: i64, cents: i64) {
    let now = world.clock.now();
    let at = |days: i64| clock::text(clock::days_after(now, days));
    let amount = |cents: i64| json!({"currency": "EUR", "value": money(cents)});
    let name = format!("A-2026-{invoice:03}");
    let members = json!({
        "number": name, "memo": "Un mètre repris", "type": "post_payment", "status": "issued", "reason": "order_change",
        "total_amount": amount(cents), "total_amount_exclusing_tax": amount(cents * 5 / 6),
        "total_amount_excluding_tax": amount(cents * 5 / 6), "total_tax_amount": amount(cents / 6),
        "total_discount_amount": amount(0), "shipping_amount": amount(0), "amount_paid_out_of_platform": null,
        "issue_date": at(-12), "created": at(-12), "scraped_date": at(0), "last_update": at(0),
    });
    let links = [on, &[(INVOICE.id, invoice)]].concat();
    let note = world.add(CREDIT_NOTE.object, Some(user), &links, members);
    let lines = [
        "Comptoir du Lin".to_owned(),
        format!("Avoir {name}"),
        format!("{} €", super::statement::decimal(cents)),
    ];
    // Not of the invoice: its own paper is another.
    enclose(world, user, &[on, &[(CREDIT_NOTE.id, note)]].concat(), &name, &lines);
}

/// Attaches a paper to what these links name.
pub(super) fn enclose(world: &mut World, user: i64, links: &[(&str, i64)], name: &str, lines: &[String]) {
    let now = world.clock.now();
    let name = format!("{name}.pdf");
    let file = files::keep_paper(world, user, &name, lines);
    let size = files::view(world, file).and_then(|file| file.get("file_size").cloned());
    let members = json!({
        "name": name, "description": lines.get(1), "mime_type": "application/pdf", "size": size,
        "created_date": now.date(), "created_datetime": clock::text(now), "last_update": clock::text(now), "file": file,
    });
    world.add(ATTACHMENT.object, Some(user), links, members);
}

/// The receipts that an account has which was activated: one for its latest operation by card.
pub(super) fn attach(world: &mut World, account: i64) {
    let Some(found) = world.accounts.get(&account) else { return };
    let (user, connection) = (found.user, found.connection);
    let is_receipt = |own: &&Transaction| own.kind() == "card" && own.deleted.is_none() && !own.coming;
    let latest = world.transactions.of_account(account).find(is_receipt).cloned();
    let Some(latest) = latest else { return };
    let lines = [
        latest.simplified().to_owned(),
        format!("Ticket du {}", latest.rdate.strftime("%d/%m/%Y")),
        format!("{} €", super::statement::decimal(-latest.cents)),
    ];
    let (id, name) = (latest.id, format!("ticket-{}", latest.id));
    let links = [("TransactionId", id), ("BankAccountId", account), ("ConnectionId", connection)];
    enclose(world, user, &links, &name, &lines);
}

/// What is attached to a thing of the user.
fn attached(
    world: &World,
    call: &Call<'_>,
    resource: &Resource,
    id: &str,
    shown: &mut Map<String, Value>,
) -> Result<(), Refusal> {
    let number = resource.key.number().unwrap_or_default();
    let own = linked(world, call, &ATTACHMENT, resource.user, (id, number), &Expand::default())?;
    shown.insert("attachments".to_owned(), own);
    Ok(())
}

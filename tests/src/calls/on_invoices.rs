//! What the page `invoices` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => send_list(invoices::list(args.word("user", super::on_users::word_user_ref)?, args.need::<i64>("limit")?), args, stage).await,
        "list_of_connection" => send_list(invoices::list_of_connection(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?, args.need::<i64>("limit")?), args, stage).await,
        "get" => send_get(invoices::get(args.word("user", super::on_users::word_user_ref)?, args.need::<invoices::InvoiceId>("invoice")?), args, stage).await,
        _ => Err(crate::stage::unknown("operation", name)),
    }
}

pub(super) async fn send_list(call: invoices::List, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.flag("all", call, |call| call.all())?;
    let call = args.set("offset", call, |call, it: i64| call.offset(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client, paged)
}

pub(super) async fn send_get(call: invoices::Get, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

objects! {
    "InvoicesList" powens::invoices::InvoicesList { invoices }
    "Invoice" powens::invoices::Invoice { status, items, customer, invoicer, total_amount, total_amount_exclusing_tax, total_amount_excluding_tax, total_tax_amount, total_discount_amount, attachments }
    "InvoiceItem" powens::invoices::InvoiceItem { unit_price, total_amount, total_amount_excluding_tax, total_tax_amount, total_discount_amount, taxes, discounts }
    "InvoiceAmount" powens::invoices::InvoiceAmount {  }
    "InvoiceTax" powens::invoices::InvoiceTax { tax_type }
    "InvoiceDiscount" powens::invoices::InvoiceDiscount { discount_type, amount }
    "InvoiceCustomer" powens::invoices::InvoiceCustomer { kind = "type", shipping_address, billing_address }
    "InvoiceShippingAddress" powens::invoices::InvoiceShippingAddress {  }
    "InvoiceAddress" powens::invoices::InvoiceAddress {  }
    "Invoicer" powens::invoices::Invoicer { address }
}

unions! {}

enums! {
    "InvoiceStatus" powens::invoices::InvoiceStatus;
    "InvoiceTaxType" powens::invoices::InvoiceTaxType;
    "InvoiceDiscountType" powens::invoices::InvoiceDiscountType;
    "InvoiceCustomerType" powens::invoices::InvoiceCustomerType;
}

//! Invoices: the invoices that users made out or received on shop and billing platforms.
//!
//! Unlike documents they come as data, down to the items. No webhook tells of them: list them
//! again. Where a member is a plain number rather than an amount with a currency, the currency is
//! that of the total, though no page says so.
//!
//! Reference: <https://docs.powens.com/api-reference/products/data-aggregation/invoices>

// Written by `cargo xtask generate` from spec/invoices.yaml. Do not edit.

use jiff::civil::DateTime;
use powens_runtime::{Request, endpoint, id, object, open_enum, operation, page, paged};
use rust_decimal::Decimal;

use crate::connections::{ConnectionId, ConnectionSourceId};
use crate::transactions_attachments::Attachment;
use crate::users::{UserId, UserRef};

operation! { LIST = GET "/users/{user}/invoices", "invoices.list", "user", idempotent }

/// Lists the invoices of a user. Those that are deleted are left out unless `all` is set.
///
/// `GET /users/{user}/invoices`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::invoices;
/// use powens::users::UserRef;
///
/// let answer = invoices::list(UserRef::Me, 100).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(pub(crate) Request);

/// Lists the invoices of a user.
///
/// `GET /users/{user}/invoices`: see [`List`].
pub fn list(user: impl Into<UserRef>, limit: i64) -> List {
    List(Request::new(&LIST).segment::<UserRef>(user.into()).query("limit", limit))
}

impl List {
    /// Lists deleted invoices too.
    pub fn all(self) -> Self { Self(self.0.flag("all")) }

    /// Number of invoices to skip.
    ///
    /// Source: <https://docs.powens.com/api-reference/overview/api-design>
    pub fn offset(self, value: i64) -> Self { Self(self.0.query("offset", value)) }
}

endpoint! { List, User, InvoicesList }

paged! { List, User, InvoicesList, offset(100) }

operation! {
    LIST_OF_CONNECTION = GET "/users/{user}/connections/{connection}/invoices", "invoices.list_of_connection", "user", idempotent
}

/// Lists the invoices of one connection.
///
/// `GET /users/{user}/connections/{connection}/invoices`, with a `user` token: another route to
/// [`list`](list()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::connections::ConnectionId;
/// use powens::invoices;
/// use powens::users::UserRef;
///
/// let answer = invoices::list_of_connection(UserRef::Me, ConnectionId::new(1), 100).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn list_of_connection(user: impl Into<UserRef>, connection: ConnectionId, limit: i64) -> List {
    List(
        Request::new(&LIST_OF_CONNECTION)
            .segment::<UserRef>(user.into())
            .segment(connection)
            .query("limit", limit),
    )
}

operation! { GET = GET "/users/{user}/invoices/{invoice}", "invoices.get", "user", idempotent }

/// Gets an invoice.
///
/// `GET /users/{user}/invoices/{invoice}`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::invoices::{self, InvoiceId};
/// use powens::users::UserRef;
///
/// let answer = invoices::get(UserRef::Me, InvoiceId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get(pub(crate) Request);

/// Gets an invoice.
///
/// `GET /users/{user}/invoices/{invoice}`: see [`Get`].
pub fn get(user: impl Into<UserRef>, invoice: InvoiceId) -> Get {
    Get(Request::new(&GET).segment::<UserRef>(user.into()).segment(invoice))
}

endpoint! { Get, User, Invoice }

id! {
    /// Identifies an invoice.
    pub struct InvoiceId(i64);
}

object! {
    /// A list of invoices.
    pub struct InvoicesList {
        /// The invoices that match; empty when there are none.
        pub invoices: Vec<Invoice>,
    }
}

page! { InvoicesList, invoices: Invoice }

object! {
    /// What a seller wants to be paid for.
    pub struct Invoice {
        /// Identifies the invoice.
        pub id: InvoiceId,
        /// The user whom the invoice was found for.
        pub id_user: Option<UserId>,
        /// The connection that the invoice belongs to.
        pub id_connection: Option<ConnectionId>,
        /// The source of the connection that it was found on.
        pub id_connection_source: Option<ConnectionSourceId>,
        /// Number that the seller gave the invoice.
        pub number: Option<String> as secret,
        /// What the invoice is about.
        pub description: Option<String> as secret,
        /// How far the invoice is settled.
        pub status: Option<InvoiceStatus>,
        /// What was sold; empty when that is not known.
        pub items: Option<Vec<InvoiceItem>>,
        /// Who has to pay.
        pub customer: Option<InvoiceCustomer>,
        /// Who wants to be paid.
        pub invoicer: Option<Invoicer>,
        /// What is to be paid in all.
        pub total_amount: Option<InvoiceAmount>,
        /// The total without taxes. The reference spells the name so here.
        pub total_amount_exclusing_tax: Option<InvoiceAmount>,
        /// The total without taxes, should the API spell the name as it does on items. Undocumented.
        pub total_amount_excluding_tax: Option<InvoiceAmount>,
        /// Taxes in the total.
        pub total_tax_amount: Option<InvoiceAmount>,
        /// Discounts that the total takes account of.
        pub total_discount_amount: Option<InvoiceAmount>,
        /// What has been paid.
        pub paid_amount: Option<Decimal>,
        /// What is still to be paid.
        pub remaining_amount: Option<Decimal>,
        /// What shipping costs.
        pub shipping_amount: Option<Decimal>,
        /// What credit notes took off the invoice before it was paid.
        pub total_pre_payment_credit_notes_amount: Option<Decimal>,
        /// What credit notes gave back after the invoice was paid.
        pub total_post_payment_credit_notes_amount: Option<Decimal>,
        /// When the seller made out the invoice.
        pub issue_date: Option<DateTime>,
        /// Until when it is to be paid.
        pub due_date: Option<DateTime>,
        /// When the last of the amount was paid.
        pub fully_paid_date: Option<DateTime>,
        /// When the invoice was created.
        pub created: Option<DateTime>,
        /// When the invoice was fetched from the platform.
        pub scraped_date: Option<DateTime>,
        /// When the invoice was last synchronised with success.
        pub last_update: Option<DateTime>,
        /// When the invoice was deleted; null while it is there.
        pub deleted: Option<DateTime>,
        /// Files that belong to it, such as the original invoice.
        pub attachments: Option<Vec<Attachment>>,
    }
}

object! {
    /// A line of an invoice.
    pub struct InvoiceItem {
        /// Name of what was sold.
        pub title: Option<String> as secret,
        /// More about what was sold.
        pub description: Option<String> as secret,
        /// How many were sold.
        pub quantity: Option<Decimal>,
        /// Price of one.
        pub unit_price: Option<InvoiceAmount>,
        /// What the line adds to the total.
        pub total_amount: Option<InvoiceAmount>,
        /// What the line adds to the total without taxes.
        pub total_amount_excluding_tax: Option<InvoiceAmount>,
        /// Taxes on the line.
        pub total_tax_amount: Option<InvoiceAmount>,
        /// Discounts on the line.
        pub total_discount_amount: Option<InvoiceAmount>,
        /// Each tax on the line.
        pub taxes: Option<Vec<InvoiceTax>>,
        /// Each discount on the line.
        pub discounts: Option<Vec<InvoiceDiscount>>,
    }
}

object! {
    /// An amount of an invoice or of a credit note.
    pub struct InvoiceAmount {
        /// ISO 4217 code of the currency.
        pub currency: Option<String>,
        /// How much in this currency.
        pub value: Option<Decimal>,
    }
}

object! {
    /// A tax on a line of an invoice.
    pub struct InvoiceTax {
        /// What kind of tax it is.
        pub tax_type: Option<InvoiceTaxType>,
        /// ISO 4217 code of the currency of the tax.
        pub currency: Option<String>,
        /// Amount of the tax.
        pub value: Option<Decimal>,
        /// What the tax is, in words of the platform.
        pub description: Option<String>,
        /// Country that raises the tax.
        pub country: Option<String>,
        /// Rate of the tax, apparently in percent.
        pub percentage: Option<Decimal>,
        /// Amount that the tax is taken from.
        pub taxable_amount: Option<Decimal>,
    }
}

object! {
    /// A discount on a line of an invoice.
    pub struct InvoiceDiscount {
        /// What `value` stands for.
        pub discount_type: Option<InvoiceDiscountType>,
        /// The discount as it was agreed, see `discount_type`.
        pub value: Option<Decimal>,
        /// What the discount takes off.
        pub amount: Option<InvoiceAmount>,
    }
}

object! {
    /// Who an invoice is made out to.
    pub struct InvoiceCustomer {
        /// Whether it is a person or a company.
        pub kind: Option<InvoiceCustomerType> = "type",
        /// Name in full of the customer.
        pub full_name: Option<String> as secret,
        /// Given name, of a person.
        pub first_name: Option<String> as secret,
        /// Family name, of a person.
        pub last_name: Option<String> as secret,
        /// Telephone number of the customer.
        pub phone: Option<String> as secret,
        /// E-mail address of the customer.
        pub email: Option<String> as secret,
        /// Where the goods go.
        pub shipping_address: Option<InvoiceShippingAddress>,
        /// Where the invoice goes.
        pub billing_address: Option<InvoiceAddress>,
    }
}

object! {
    /// Where the goods of an invoice go.
    pub struct InvoiceShippingAddress {
        /// Who receives the goods.
        pub name: Option<String> as secret,
        /// Telephone number of whoever receives the goods.
        pub phone: Option<String> as secret,
        /// Street that the goods go to.
        pub street: Option<String> as secret,
        /// Postal code that the goods go to.
        pub postal_code: Option<String> as secret,
        /// City that the goods go to.
        pub city: Option<String> as secret,
        /// Country that the goods go to, in two letters (ISO 3166-1).
        pub country_code: Option<String>,
        /// The whole shipping address as one text.
        pub full_address: Option<String> as secret,
    }
}

object! {
    /// Where the customer or the seller of an invoice is.
    pub struct InvoiceAddress {
        /// Street, with its number where that is known.
        pub street: Option<String> as secret,
        /// Code of the post for the place.
        pub postal_code: Option<String> as secret,
        /// Town or city of the address.
        pub city: Option<String> as secret,
        /// Country, in two letters (ISO 3166-1).
        pub country_code: Option<String>,
        /// The whole address as one text.
        pub full_address: Option<String> as secret,
    }
}

object! {
    /// Who made out an invoice.
    pub struct Invoicer {
        /// Name of the seller.
        pub name: Option<String> as secret,
        /// Telephone number of the seller.
        pub phone: Option<String> as secret,
        /// E-mail address of the seller.
        pub email: Option<String> as secret,
        /// Number of the company in the French register, of nine digits.
        pub siren: Option<String> as secret,
        /// Line of business, in words of the platform.
        pub activity_area: Option<String>,
        /// Where the seller is.
        pub address: Option<InvoiceAddress>,
    }
}

open_enum! {
    /// How far an invoice is settled.
    pub enum InvoiceStatus {
        /// `open`: To be paid.
        Open = "open",
        /// `paid`: Paid in full.
        Paid = "paid",
        /// `partially_paid`: Paid in part.
        PartiallyPaid = "partially_paid",
        /// `draft`: Not made out yet.
        Draft = "draft",
        /// `cancelled`: Withdrawn by the seller.
        Cancelled = "cancelled",
        /// `pending`: Waits for its payment.
        Pending = "pending",
        /// `uncollectible`: Given up by the seller.
        Uncollectible = "uncollectible",
        /// `refunded`: Paid back in full.
        Refunded = "refunded",
        /// `partially_refunded`: Paid back in part.
        PartiallyRefunded = "partially_refunded",
    }
}

open_enum! {
    /// What kind of tax it is.
    pub enum InvoiceTaxType {
        /// `amusement`: On entertainment and leisure.
        Amusement = "amusement",
        /// `communications`: On communication services.
        Communications = "communications",
        /// `gst`: On goods and services.
        Gst = "gst",
        /// `hst`: On sales, harmonised between state and provinces.
        Hst = "hst",
        /// `igst`: On goods and services between states, in India.
        Igst = "igst",
        /// `jct`: On consumption, in Japan.
        Jct = "jct",
        /// `lease`: On leasing.
        Lease = "lease",
        /// `pst`: On sales, raised by a province.
        Pst = "pst",
        /// `qst`: On sales, in Quebec.
        Qst = "qst",
        /// `rst`: On retail sales.
        Rst = "rst",
        /// `sales`: On sales, of no particular kind.
        Sales = "sales",
        /// `service`: On services alone.
        Service = "service",
        /// `vat`: On the value that each stage of the supply chain adds.
        Vat = "vat",
        /// `unknown`: The kind of tax could not be told.
        Unknown = "unknown",
    }
}

open_enum! {
    /// What the value of a discount stands for.
    pub enum InvoiceDiscountType {
        /// `percentage`: A percentage of the price.
        Percentage = "percentage",
        /// `absolute`: An amount of money.
        Absolute = "absolute",
    }
}

open_enum! {
    /// What a customer is.
    pub enum InvoiceCustomerType {
        /// `company`: An organisation.
        Company = "company",
        /// `individual`: A natural person.
        Individual = "individual",
        /// `unknown`: It could not be told which.
        Unknown = "unknown",
    }
}

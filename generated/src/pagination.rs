//! Pagination: how lists are cut into pages.
//!
//! Most lists take `limit`, at most 1000 unless said otherwise, and `offset`; a few want a `limit`
//! with every request. Long ones answer with links to the pages before and after; follow these as
//! they are, for they carry the filters of the first request and a cursor.
//!
//! Where a list takes `min_date` and `max_date`, the API reads a month (`2024-01`) or a year as
//! well as a day; the parameters of this crate are days. What an expansion adds is neither cut into
//! pages nor filtered.
//!
//! Reference: <https://docs.powens.com/api-reference/overview/api-design>

// Written by `cargo xtask generate` from spec/pagination.yaml. Do not edit.

use powens_runtime::{next_link, object};

object! {
    /// Where the pages around this one are.
    pub struct PaginationLinks {
        /// This page.
        pub current: Option<Link> = "self",
        /// The page before; none on the first one.
        pub prev: Option<Link>,
        /// The page after; none on the last one.
        pub next: Option<Link>,
    }
}

next_link! { PaginationLinks, next }

object! {
    /// The address of a page.
    pub struct Link {
        /// Address to request unchanged, with the same token. It is absolute by the reference; one client
        /// has met paths that start with `/2.0`.
        pub href: String,
    }
}

next_link! { Link, href }

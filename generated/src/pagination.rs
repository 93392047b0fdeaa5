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

use powens_runtime::{Extra, next_link, object};

/// Where the pages around this one are.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaginationLinks {
    /// This page.
    pub current: Option<Link>,
    /// The page before; none on the first one.
    pub prev: Option<Link>,
    /// The page after; none on the last one.
    pub next: Option<Link>,
    /// Members that this version of the crate does not know, or could not read.
    pub extra: Extra,
}

object! { PaginationLinks { current = "self", prev, next } }

next_link! { PaginationLinks, next }

/// The address of a page.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Link {
    /// Address to request unchanged, with the same token. It is absolute by the reference; one client
    /// has met paths that start with `/2.0`.
    pub href: String,
    /// Members that this version of the crate does not know, or could not read.
    pub extra: Extra,
}

object! { Link { href } }

next_link! { Link, href }

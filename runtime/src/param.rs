//! Values in paths and queries.

use jiff::civil::{Date, DateTime};
use rust_decimal::Decimal;
use uuid::Uuid;

use crate::secret::Secret;
use crate::wire::{ClockText, DayText};

/// A value as it stands in a path or a query, before it is percent-encoded.
pub trait Param {
    /// The text of the value.
    fn param(&self) -> String;
}

macro_rules! as_displayed {
    ($($type:ty),*) => {$(
        impl Param for $type {
            fn param(&self) -> String {
                self.to_string()
            }
        }
    )*};
}

as_displayed!(str, String, bool, i32, i64, u16, u32, u64, usize, Decimal, Uuid);

/// `2024-01-31`
impl Param for Date {
    fn param(&self) -> String {
        DayText(*self).to_string()
    }
}

/// `2024-01-31 23:59:59`
impl Param for DateTime {
    fn param(&self) -> String {
        ClockText(*self).to_string()
    }
}

impl Param for Secret {
    fn param(&self) -> String {
        self.expose().to_owned()
    }
}

/// The items, joined by commas.
impl<T: Param> Param for [T] {
    fn param(&self) -> String {
        self.iter().map(Param::param).collect::<Vec<_>>().join(",")
    }
}

impl<T: Param> Param for Vec<T> {
    fn param(&self) -> String {
        self.as_slice().param()
    }
}

impl<T: Param, const N: usize> Param for [T; N] {
    fn param(&self) -> String {
        self.as_slice().param()
    }
}

impl<T: Param + ?Sized> Param for &T {
    fn param(&self) -> String {
        (**self).param()
    }
}

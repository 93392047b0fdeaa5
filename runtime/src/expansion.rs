//! Expansions: the linked resources that an answer shall hold, such as `accounts[transactions],sources`.

use std::borrow::Cow;
use std::fmt;

/// Names of linked resources to put into the answer, each with expansions of its own.
///
/// `Display` writes the value of the query parameter `expand`:
///
/// ```
/// use powens_runtime::Expansion;
///
/// let accounts = Expansion::new().with("transactions");
/// let all = Expansion::new().with_nested("accounts", accounts).with("sources");
/// assert_eq!(all.to_string(), "accounts[transactions],sources");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Expansion(Vec<(Cow<'static, str>, Expansion)>);

impl Expansion {
    /// Asks for nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Asks for a linked resource too.
    pub fn with(self, name: impl Into<Cow<'static, str>>) -> Self {
        self.with_nested(name, Self::default())
    }

    /// Asks for a linked resource too, with linked resources of its own. A name that was asked for before is kept
    /// once, with what both asked for.
    pub fn with_nested(mut self, name: impl Into<Cow<'static, str>>, nested: Self) -> Self {
        self.merge(name.into(), nested);
        self
    }

    /// Whether nothing is asked for.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn merge(&mut self, name: Cow<'static, str>, nested: Self) {
        match self.0.iter_mut().find(|(known, _)| *known == name) {
            Some((_, known)) => nested.0.into_iter().for_each(|(name, nested)| known.merge(name, nested)),
            None => self.0.push((name, nested)),
        }
    }
}

impl fmt::Display for Expansion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, (name, nested)) in self.0.iter().enumerate() {
            if place > 0 {
                f.write_str(",")?;
            }
            f.write_str(name)?;
            if !nested.is_empty() {
                write!(f, "[{nested}]")?;
            }
        }
        Ok(())
    }
}

/// Defines which linked resources an answer can hold: a method for each, with its name on the wire, and one more where
/// the resource has linked resources of its own.
///
/// ```
/// use powens_runtime::{Expansion, expand};
///
/// expand! {
///     /// Which linked resources to ask for along with an account.
///     pub struct AccountExpand;
///
///     /// The categories.
///     pub fn categories() = "_categories";
/// }
///
/// expand! {
///     /// Which linked resources to ask for along with a user.
///     pub struct UserExpand;
///
///     /// The accounts.
///     pub fn accounts() = "accounts";
///     /// The accounts, with linked resources of their own.
///     pub fn accounts_with(AccountExpand) = "accounts";
/// }
///
/// let all = UserExpand::new().accounts_with(AccountExpand::new().categories());
/// assert_eq!(Expansion::from(all).to_string(), "accounts[_categories]");
/// ```
#[macro_export]
macro_rules! expand {
    (
        $(#[$meta:meta])* pub struct $name:ident;
        $($(#[$about:meta])* pub fn $method:ident($($nested:ty)?) = $wire:literal;)*
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Default)]
        pub struct $name($crate::Expansion);

        impl $name {
            /// Asks for nothing yet.
            pub fn new() -> Self {
                Self::default()
            }

            $(
                $(#[$about])*
                pub fn $method(self $(, expand: $nested)?) -> Self {
                    Self(self.0.with($wire)$(.with_nested($wire, <$crate::Expansion as From<$nested>>::from(expand)))?)
                }
            )*
        }

        impl ::core::convert::From<$name> for $crate::Expansion {
            fn from(expand: $name) -> Self {
                expand.0
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nests_in_brackets() {
        let accounts = Expansion::new().with_nested("transactions", Expansion::new().with("categories"));
        let all = Expansion::new().with_nested("accounts", accounts).with("sources");
        assert_eq!(all.to_string(), "accounts[transactions[categories]],sources");
        assert_eq!(Expansion::new().to_string(), "");
    }

    #[test]
    fn a_name_asked_for_twice_is_merged_at_every_depth() {
        let first =
            Expansion::new().with_nested("a", Expansion::new().with_nested("b", Expansion::new().with("c")));
        let both = first.with("x").with("a").with_nested(
            "a",
            Expansion::new().with_nested("b", Expansion::new().with("d").with("c")).with("e"),
        );
        assert_eq!(both.to_string(), "a[b[c,d],e],x");
    }
}

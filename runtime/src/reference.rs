//! References: an identifier, or a word that stands for one.

/// Defines what a path says of a thing: its identifier, or a word such as `me`.
///
/// ```
/// use powens_runtime::{id, reference};
///
/// id! {
///     /// Identifies a user.
///     pub struct UserId(i64);
/// }
///
/// reference! {
///     /// Whose data a path is about.
///     pub enum UserRef {
///         /// The user of the token.
///         Me = "me",
///         /// The user of this identifier.
///         Id(UserId),
///     }
/// }
///
/// assert_eq!(UserRef::Me.to_string(), "me");
/// assert_eq!(UserRef::from(UserId::new(7)).to_string(), "7");
/// ```
#[macro_export]
macro_rules! reference {
    ($(#[$meta:meta])* pub enum $name:ident {
        $($(#[$about:meta])* $variant:ident $(= $word:literal)? $(($id:ty))?),* $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$about])* $variant $(($id))?,)*
        }

        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $(
                    $(if ::core::matches!(self, Self::$variant) {
                        return f.pad($word);
                    })?
                    $(if let Self::$variant(id) = self {
                        return <$id as ::core::fmt::Display>::fmt(id, f);
                    })?
                )*
                ::core::result::Result::Ok(())
            }
        }

        impl $crate::Param for $name {
            #[inline]
            fn param(&self) -> $crate::__private::String {
                $crate::__private::ToString::to_string(self)
            }
        }

        $($(
            impl ::core::convert::From<$id> for $name {
                #[inline]
                fn from(id: $id) -> Self {
                    Self::$variant(id)
                }
            }
        )?)*
    };
}

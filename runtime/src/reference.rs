//! References: an identifier, or a word that stands for one.

/// Makes an enum what a path says of a thing: its identifier, or a word such as `me`.
///
/// ```
/// use powens_runtime::{id, reference};
///
/// #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
/// pub struct UserId(i64);
///
/// id! { UserId(i64) }
///
/// #[derive(Clone, Debug, PartialEq, Eq, Hash)]
/// #[non_exhaustive]
/// pub enum UserRef {
///     Me,
///     Id(UserId),
/// }
///
/// reference! { UserRef { Me = "me", Id(UserId) } }
///
/// assert_eq!(UserRef::Me.to_string(), "me");
/// assert_eq!(UserRef::from(UserId::new(7)).to_string(), "7");
/// ```
#[macro_export]
macro_rules! reference {
    ($name:ident { $($variant:ident $(= $word:literal)? $(($id:ty))?),* $(,)? }) => {
        impl ::core::fmt::Display for $name {
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
            fn param(&self) -> $crate::__private::String {
                $crate::__private::ToString::to_string(self)
            }
        }

        $($(
            impl ::core::convert::From<$id> for $name {
                fn from(id: $id) -> Self {
                    Self::$variant(id)
                }
            }
        )?)*
    };
}

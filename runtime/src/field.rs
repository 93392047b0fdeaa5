//! Members of a request that can be left alone, cleared or set.

/// What a request does to a member: leave it, clear it, or set it.
///
/// ```
/// use powens_runtime::Field;
///
/// let set: Field<i64> = 7.into();
/// let cleared: Field<i64> = None.into();
/// assert_eq!((set, cleared, Field::<i64>::default()), (Field::Set(7), Field::Null, Field::Unset));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[expect(clippy::exhaustive_enums, reason = "there is no fourth thing to do to a member")]
pub enum Field<T> {
    /// Not sent: the member stays as it is.
    #[default]
    Unset,
    /// Sent as null: the member is cleared.
    Null,
    /// Sent with this value.
    Set(T),
}

impl<T> Field<T> {
    /// The value, if there is one to set.
    pub const fn as_option(&self) -> Option<&T> {
        match self {
            Self::Set(value) => Some(value),
            Self::Unset | Self::Null => None,
        }
    }

    /// Turns the value to set into another one.
    pub fn map<U>(self, turn: impl FnOnce(T) -> U) -> Field<U> {
        match self {
            Self::Unset => Field::Unset,
            Self::Null => Field::Null,
            Self::Set(value) => Field::Set(turn(value)),
        }
    }

    /// Whether the member is left alone.
    pub const fn is_unset(&self) -> bool {
        matches!(self, Self::Unset)
    }
}

impl<T> From<T> for Field<T> {
    fn from(value: T) -> Self {
        Self::Set(value)
    }
}

/// None clears the member.
impl<T> From<Option<T>> for Field<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Set)
    }
}

impl From<&str> for Field<String> {
    fn from(value: &str) -> Self {
        Self::Set(value.to_owned())
    }
}

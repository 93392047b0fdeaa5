//! What the log tells of a request.

/// What became of a request, beside its answer.
#[derive(Clone, Debug, Default)]
pub(crate) struct Note {
    /// The number of the request, which errors carry.
    pub(crate) request_id: u64,
    /// The operation, once it is known.
    pub(crate) operation: Option<String>,
    /// Parameters and members that were ignored, for the description does not know them.
    pub(crate) ignored: Vec<String>,
}

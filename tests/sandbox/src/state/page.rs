//! Lists that `limit` and `offset` cut.

use crate::call::Call;
use crate::refusal::Refusal;

/// The largest page.
const LARGEST: i64 = 1000;

/// The `limit` of a request.
pub(super) fn limit(call: &Call<'_>) -> Result<usize, Refusal> {
    let limit = call.int("limit").unwrap_or(LARGEST);
    match usize::try_from(limit) {
        Ok(size) if (1..=LARGEST).contains(&limit) => Ok(size),
        _ => Err(Refusal::invalid(format!("query parameter `limit` wants 1 to {LARGEST}, and is {limit}"))),
    }
}

/// The `offset` of a request.
pub(super) fn offset(call: &Call<'_>) -> Result<usize, Refusal> {
    let offset = call.int("offset").unwrap_or(0);
    usize::try_from(offset)
        .map_err(|_| Refusal::invalid(format!("query parameter `offset` wants 0 or more, and is {offset}")))
}

/// The items that the request asks for.
pub(super) fn cut<T>(call: &Call<'_>, items: Vec<T>) -> Result<Vec<T>, Refusal> {
    Ok(items.into_iter().skip(offset(call)?).take(limit(call)?).collect())
}

//! Pages of transactions that link to each other. A list may be of a million: what is on no page is not touched.

use serde_json::{Value, json};

use super::ledger::{Ledger, Stretch, entry};
use super::page;
use super::statement::Transaction;
use crate::call::Call;
use crate::refusal::Refusal;
use crate::validate::CURSOR;

/// A page of a list.
pub(super) struct Browsed<'t> {
    pub(super) page: Vec<&'t Transaction>,
    /// How many the list holds.
    pub(super) total: usize,
    pub(super) links: Value,
}

/// Where a page begins.
enum Start {
    Offset(usize),
    After(i64),
    Before(i64),
}

impl Start {
    fn of(call: &Call<'_>) -> Result<Self, Refusal> {
        let Some(cursor) = call.text(CURSOR) else { return page::offset(call).map(Self::Offset) };
        let (side, id) = cursor.split_once('-').ok_or_else(astray)?;
        let id = id.parse().map_err(|_| astray())?;
        match side {
            "after" => Ok(Self::After(id)),
            "before" => Ok(Self::Before(id)),
            _ => Err(astray()),
        }
    }
}

fn astray() -> Refusal {
    Refusal::invalid("query parameter `cursor` is from no link of this list: follow `_links`")
}

/// The page that the request asks for, of a list that nothing else is asked of.
pub(super) fn all<'t>(
    call: &Call<'_>,
    ledger: &'t Ledger,
    list: Stretch<'t>,
) -> Result<Browsed<'t>, Refusal> {
    let (limit, total) = (page::limit(call)?, list.count());
    let listed = |id| ledger.get(id).filter(|transaction| list.holds(transaction.account));
    let place = |id| listed(id).map(entry).ok_or_else(astray);
    // One more than fits tells whether there are more.
    let (mut places, is_first): (Vec<_>, bool) = match Start::of(call)? {
        Start::Offset(offset) => (list.clone().newest().skip(offset).take(limit + 1).collect(), offset == 0),
        Start::After(id) => (list.clone().before(place(id)?).newest().take(limit + 1).collect(), false),
        Start::Before(id) => {
            let mut newer: Vec<_> = list.clone().after(place(id)?).oldest().take(limit + 1).collect();
            if newer.len() > limit {
                newer.reverse();
                // The page ends where the cursor is, which is not its end of the list.
                newer.remove(0);
                newer.push(place(id)?);
                (newer, false)
            } else {
                (list.clone().newest().take(limit + 1).collect(), true)
            }
        }
    };
    let has_more = places.len() > limit;
    places.truncate(limit);
    let page: Vec<_> = places.into_iter().filter_map(|(_, id)| ledger.get(id)).collect();
    let links = links(call, &page, is_first, has_more);
    Ok(Browsed { page, total, links })
}

/// The page that the request asks for, of what was found.
pub(super) fn found<'t>(call: &Call<'_>, all: Vec<&'t Transaction>) -> Result<Browsed<'t>, Refusal> {
    let (limit, total) = (page::limit(call)?, all.len());
    let place = |id| all.iter().position(|transaction| transaction.id == id).ok_or_else(astray);
    let start = match Start::of(call)? {
        Start::Offset(offset) => offset,
        Start::After(id) => place(id)? + 1,
        Start::Before(id) => place(id)?.saturating_sub(limit),
    };
    let page: Vec<_> = all.iter().copied().skip(start).take(limit).collect();
    let links = links(call, &page, start == 0, start + page.len() < total);
    Ok(Browsed { page, total, links })
}

fn links(call: &Call<'_>, page: &[&Transaction], is_first: bool, has_more: bool) -> Value {
    let next = page.last().filter(|_| has_more).map(|last| link(call, &format!("after-{}", last.id)));
    let prev = page.first().filter(|_| !is_first).map(|first| link(call, &format!("before-{}", first.id)));
    json!({"prev": prev, "self": {"href": format!("{}{}", call.origin, call.target)}, "next": next})
}

/// The address of another page: the filters of this request, and a cursor.
fn link(call: &Call<'_>, cursor: &str) -> Value {
    let (path, query) = call.target.split_once('?').unwrap_or((&call.target, ""));
    let kept =
        form_urlencoded::parse(query.as_bytes()).filter(|(name, _)| name != CURSOR && name != "offset");
    let mut pairs = form_urlencoded::Serializer::new(String::new());
    pairs.extend_pairs(kept).append_pair(CURSOR, cursor);
    json!({"href": format!("{}{path}?{}", call.origin, pairs.finish())})
}

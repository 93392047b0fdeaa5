//! Lists in pages: by link and by offset, and lists that would never end.

use std::pin::pin;
use std::time::{Duration, Instant};

use futures_core::Stream;
use powens_runtime::ErrorKind;

use crate::generated::{ThingsList, list, walk};
use crate::server::{Reply, Seen, Server, answer, ok};
use crate::{Error, blocking};

fn page(ids: std::ops::Range<u64>, more: &str) -> String {
    let things: Vec<_> = ids.map(|id| format!("{{\"id\": {id}}}")).collect();
    format!("{{\"things\": [{}]{more}}}", things.join(","))
}

fn next(href: &str) -> String {
    format!(r#", "_links": {{"self": null, "prev": null, "next": {{"href": "{href}"}}}}"#)
}

/// The parameters of a request by name.
fn number(seen: &Seen, name: &str) -> u64 {
    let query = seen.target.split_once('?').unwrap().1;
    let pair = query.split('&').find_map(|pair| pair.strip_prefix(&format!("{name}=")));
    pair.map_or(0, |value| value.parse().unwrap())
}

/// Serves a list of so many things by offset.
fn offsets(size: u64, cap: u64) -> Server {
    Server::start(move |_, seen| {
        let (from, limit) = (number(seen, "offset"), number(seen, "limit").min(cap));
        ok(page(from.min(size)..(from + limit).min(size), ""))
    })
}

async fn ids(mut items: powens_runtime::page::Items<ThingsList, Error>) -> (Vec<i64>, Option<Error>) {
    let mut ids = Vec::new();
    while let Some(item) = items.next().await {
        match item {
            Ok(thing) => ids.push(thing.id),
            Err(error) => {
                assert!(items.next().await.is_none(), "a stream ends with an error");
                return (ids, Some(error));
            }
        }
    }
    assert!(items.next().await.is_none());
    (ids, None)
}

#[tokio::test]
async fn an_offset_moves_on_until_a_short_page() {
    let server = offsets(5, 1000);
    let (read, error) = ids(list().items(&server.client())).await;
    assert!(error.is_none());
    assert_eq!(read, [0, 1, 2, 3, 4]);
    assert_eq!(
        server.targets(),
        ["", "&offset=2", "&offset=4"].map(|more| format!("/2.0/things?limit=2{more}"))
    );
}

#[tokio::test]
async fn an_offset_stops_at_an_empty_page() {
    let server = offsets(4, 1000);
    assert_eq!(ids(list().items(&server.client())).await.0, [0, 1, 2, 3]);
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn the_callers_limit_and_offset_are_the_start() {
    let server = offsets(10, 1000);
    assert_eq!(ids(list().limit(3).offset(4).items(&server.client())).await.0, [4, 5, 6, 7, 8, 9]);
    assert_eq!(
        server.targets(),
        ["4", "7", "10"].map(|offset| format!("/2.0/things?limit=3&offset={offset}")),
    );
}

#[tokio::test]
async fn a_server_that_gives_less_than_asked_for_loses_nothing() {
    let server = offsets(2500, 1000);
    assert_eq!(ids(list().limit(5000).items(&server.client())).await.0.len(), 2500);
    // With the total, even a page that is short for no reason is not the last.
    let server = Server::start(|n, seen| {
        let from = number(seen, "offset");
        ok(page(from..(from + if n == 0 { 1 } else { 2 }).min(4), r#", "total": 4"#))
    });
    assert_eq!(ids(list().items(&server.client())).await.0, [0, 1, 2, 3]);
}

#[tokio::test]
async fn a_limit_that_cannot_be_counted_with_is_refused() {
    let server = offsets(5, 1000);
    for request in [list().limit(0), list().limit(-1), list().offset(-1)] {
        let (read, error) = ids(request.items(&server.client())).await;
        assert_eq!((read.len(), error.unwrap().kind()), (0, ErrorKind::InvalidRequest));
    }
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn a_server_that_ignores_the_offset_is_noticed() {
    let server = Server::start(|_, _| ok(page(0..2, "")));
    let (read, error) = ids(list().items(&server.client())).await;
    let error = error.unwrap();
    assert_eq!((read.as_slice(), error.kind()), ([0, 1].as_slice(), ErrorKind::RepeatedPage));
    assert_eq!((error.operation(), server.seen().len()), (Some("things.list"), 2));
}

#[tokio::test]
async fn links_are_followed_unchanged_with_the_token() {
    let server = Server::start(|n, seen| match n {
        0 => ok(page(
            0..2,
            &next(&format!("http://{}/2.0/things?x=%5B&cursor=b", seen.header("host").unwrap())),
        )),
        1 => ok(page(2..3, &next("/2.0/things?cursor=c"))),
        2 => ok(page(3..3, &next("/2.0/things?cursor=d"))),
        _ => ok(page(3..4, r#", "_links": {"next": null}"#)),
    });
    let (read, error) = ids(walk().items(&server.client())).await;
    assert!(error.is_none());
    assert_eq!(read, [0, 1, 2, 3]);
    let targets =
        ["?limit=2", "?x=%5B&cursor=b", "?cursor=c", "?cursor=d"].map(|query| format!("/2.0/things{query}"));
    assert_eq!(server.targets(), targets);
    assert!(server.seen().iter().all(|seen| seen.header("authorization") == Some("Bearer t0ken")));
}

#[tokio::test]
async fn a_link_that_leads_away_is_refused_and_sees_no_token() {
    let evil = Server::start(|_, _| ok(page(0..1, "")));
    let port = evil.address.port();
    for href in [
        format!("http://127.0.0.1:{port}/2.0/things?cursor=hunter2"),
        format!("//127.0.0.1:{port}/2.0/things?cursor=hunter2"),
        format!("\\\\\\\\127.0.0.1:{port}/2.0/things?cursor=hunter2"),
        format!("/\\\\127.0.0.1:{port}/2.0/things?cursor=hunter2"),
        "https://{host}/2.0/things?cursor=hunter2".into(),
        "http://jo:hunter2@{host}/2.0/things".into(),
        "http://{host}@evil.example/2.0/things?hunter2".into(),
        "http://{host}/admin?cursor=hunter2".into(),
        "/2.0/../admin?cursor=hunter2".into(),
        "things?cursor=hunter2".into(),
    ] {
        let link = href.clone();
        let server = Server::start(move |_, seen| {
            ok(page(0..2, &next(&link.replace("{host}", seen.header("host").unwrap()))))
        });
        let (read, error) = ids(walk().items(&server.client())).await;
        let error = error.unwrap();
        assert_eq!((read.as_slice(), error.kind()), ([0, 1].as_slice(), ErrorKind::ForeignLink), "{href}");
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("hunter2") && !shown.contains("admin"), "{shown}");
        assert_eq!(server.seen().len(), 1, "{href}");
    }
    assert!(evil.seen().is_empty());
}

#[tokio::test]
async fn links_that_go_round_are_noticed() {
    // Each page differs, but the cursors repeat.
    let server = Server::start(|n, _| {
        let n = u64::try_from(n).unwrap();
        ok(page(n..n + 1, &next(if n % 2 == 0 { "/2.0/things?cursor=a" } else { "/2.0/things?cursor=b" })))
    });
    let (read, error) = ids(walk().items(&server.client())).await;
    assert_eq!((read.as_slice(), error.unwrap().kind()), ([0, 1, 2].as_slice(), ErrorKind::RepeatedPage));
}

#[tokio::test]
async fn an_error_comes_after_the_items_that_were_read() {
    let server = Server::start(|n, _| match n {
        0 => ok(page(0..2, &next("/2.0/things?cursor=b"))),
        _ => answer(403, &[], r#"{"code": "forbidden"}"#),
    });
    let (read, error) = ids(walk().items(&server.client())).await;
    assert_eq!((read.as_slice(), error.unwrap().status()), ([0, 1].as_slice(), Some(403)));
}

#[tokio::test]
async fn a_page_that_cannot_be_read_ends_the_list() {
    let server = Server::start(|n, _| if n == 0 { ok(page(0..2, "")) } else { ok("{}") });
    let (read, error) = ids(list().items(&server.client())).await;
    assert_eq!((read.as_slice(), error.unwrap().kind()), ([0, 1].as_slice(), ErrorKind::Decode));
}

#[tokio::test]
async fn pages_are_streams_too() {
    let server = offsets(3, 1000);
    let mut pages = pin!(list().pages(&server.client()));
    let mut sizes = Vec::new();
    while let Some(page) = std::future::poll_fn(|context| pages.as_mut().poll_next(context)).await {
        sizes.push(page.unwrap().things.len());
    }
    assert_eq!(sizes, [2, 1]);
}

#[tokio::test]
async fn pages_are_asked_for_one_at_a_time() {
    let server = offsets(10, 1000);
    let mut items = list().items(&server.client());
    assert_eq!(server.seen().len(), 0);
    for _ in 0..3 {
        items.next().await.unwrap().unwrap();
    }
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn a_page_is_retried_like_any_call() {
    let server = Server::start(|n, _| match n {
        0 => ok(page(0..2, &next("/2.0/things?cursor=b"))),
        1 => Reply::Hangup,
        _ => ok(page(2..3, "")),
    });
    assert_eq!(ids(walk().items(&server.client())).await.0, [0, 1, 2]);
}

/// A list of three pages, whose second cannot be had at first: it is refused, broken, then there.
fn broken_list() -> Server {
    Server::start(|n, seen| match (n, seen.target.contains("cursor=b")) {
        (0, _) => ok(page(0..2, &next("/2.0/things?cursor=b"))),
        (1, _) => answer(403, &[], r#"{"code": "forbidden"}"#),
        (2, _) => ok(&page(2..4, "")[..20]),
        (_, true) => ok(page(2..4, &format!(r#"{}, "total": 5"#, next("/2.0/things?cursor=c")))),
        _ => ok(page(4..5, "")),
    })
}

#[tokio::test]
async fn a_list_goes_on_where_it_failed() {
    let server = broken_list();
    let mut items = walk().items(&server.client());
    let (mut read, mut kinds) = (Vec::new(), Vec::new());
    assert!(!items.resume(), "nothing failed yet");
    for _ in 0..3 {
        while let Some(item) = items.next().await {
            match item {
                Ok(thing) => read.push(thing.id),
                Err(error) => {
                    let progress = error.progress().unwrap();
                    assert_eq!((progress.pages, progress.items, progress.total), (1, 2, None));
                    assert!(error.to_string().contains(", having read 2 items in 1 page"), "{error}");
                    kinds.push(error.kind());
                }
            }
        }
        items.resume();
    }
    assert_eq!(kinds, [ErrorKind::Api, ErrorKind::Decode]);
    assert_eq!(read, [0, 1, 2, 3, 4]);
    assert!(!items.resume(), "a list that is over does not begin again");
    let cursors = ["?limit=2", "?cursor=b", "?cursor=b", "?cursor=b", "?cursor=c"];
    assert_eq!(server.targets(), cursors.map(|query| format!("/2.0/things{query}")));
}

#[tokio::test]
async fn an_offset_goes_on_where_it_failed() {
    let server = Server::start(|n, seen| match n {
        1 => answer(403, &[], ""),
        _ => ok(page(number(seen, "offset")..(number(seen, "offset") + 2).min(5), r#", "total": 5"#)),
    });
    let mut items = list().items(&server.client());
    let mut read = Vec::new();
    loop {
        match items.next().await {
            Some(Ok(thing)) => read.push(thing.id),
            Some(Err(error)) => {
                assert!(error.to_string().contains("having read 2 of 5 items in 1 page"), "{error}");
                assert!(format!("{error:?}").contains("total: Some(5)"));
                assert!(items.resume());
            }
            None => break,
        }
    }
    assert_eq!(read, [0, 1, 2, 3, 4]);
}

#[tokio::test]
async fn an_error_of_the_first_page_has_read_nothing() {
    let server = Server::start(|_, _| answer(403, &[], ""));
    let error = list().items(&server.client()).next().await.unwrap().unwrap_err();
    assert_eq!(error.progress(), Some(powens_runtime::page::Progress::default()));
    assert!(!error.to_string().contains("having read"), "{error}");
    let error = list().send(&server.client()).await.unwrap_err();
    assert_eq!(error.progress(), None, "a single page is no list");
}

#[tokio::test]
async fn a_list_has_a_deadline_of_its_own() {
    let server = Server::start(|n, _| match n {
        0 => ok(page(0..2, &next("/2.0/things?cursor=b"))),
        1 => Reply::Stall(Vec::new()),
        _ => ok(page(2..3, "")),
    });
    let start = Instant::now();
    let mut items = walk().items(&server.client()).within(Duration::from_millis(200));
    for _ in 0..2 {
        items.next().await.unwrap().unwrap();
    }
    let error = items.next().await.unwrap().unwrap_err();
    assert!(error.is_timeout() && start.elapsed() < Duration::from_secs(2), "{:?}", start.elapsed());
    assert!(error.to_string().contains("2 items in 1 page: the deadline of the list passed"), "{error}");
    // What is left of the time is none, until there is a new one.
    items.resume();
    assert!(items.next().await.unwrap().unwrap_err().is_timeout());
    let mut items = items.within(Duration::from_secs(30));
    assert!(items.resume());
    assert_eq!(items.next().await.unwrap().unwrap().id, 2);
    assert!(items.next().await.is_none());
}

#[test]
fn iterators_go_on_too() {
    let server = broken_list();
    let client = blocking::Client::new(server.client()).unwrap();
    let mut items = walk().items_blocking(&client).within(Duration::from_secs(30));
    let mut read = Vec::new();
    for failures in 0..3 {
        read.extend(items.by_ref().map_while(Result::ok).map(|thing| thing.id));
        assert!(items.next().is_none(), "an iterator ends with an error");
        assert_eq!(items.resume(), failures < 2);
    }
    assert_eq!(read, [0, 1, 2, 3, 4]);
    let mut pages = walk().pages_blocking(&client).within(Duration::ZERO);
    assert!(pages.next().unwrap().unwrap_err().is_timeout());
    assert!(pages.resume() && !pages.resume());
}

#[test]
fn iterators_do_the_same() {
    let server = offsets(5, 1000);
    let client = blocking::Client::new(server.client()).unwrap();
    let read: Vec<_> = list().items_blocking(&client).map(|item| item.unwrap().id).collect();
    assert_eq!(read, [0, 1, 2, 3, 4]);
    let sizes: Vec<_> = list().pages_blocking(&client).map(|page| page.unwrap().things.len()).collect();
    assert_eq!(sizes, [2, 2, 1]);
    let server = Server::start(|_, _| ok(page(0..2, "")));
    let client = blocking::Client::new(server.client()).unwrap();
    let mut items = list().items_blocking(&client);
    assert!(items.next().unwrap().is_ok() && items.next().unwrap().is_ok());
    assert_eq!(items.next().unwrap().unwrap_err().kind(), ErrorKind::RepeatedPage);
    assert!(items.next().is_none() && items.next().is_none());
}

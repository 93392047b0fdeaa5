//! A client that does little itself: it writes the same bytes, and reads no more of an answer than its length.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::Outcome;

/// A request as it is written.
#[derive(Clone)]
pub(crate) struct Ask(Vec<u8>);

impl Ask {
    pub(crate) fn get(target: &str, token: &str) -> Self {
        Self(
            format!("GET {target} HTTP/1.1\r\nHost: sandbox\r\nAuthorization: Bearer {token}\r\n\r\n").into(),
        )
    }

    pub(crate) fn post(target: &str, token: &str, body: &str) -> Self {
        let length = body.len();
        let head = format!(
            "POST {target} HTTP/1.1\r\nHost: sandbox\r\nAuthorization: Bearer {token}\r\n\
             Content-Type: application/json\r\nContent-Length: {length}\r\n\r\n"
        );
        Self((head + body).into())
    }
}

/// Several clients of one sandbox.
pub(crate) struct Peer {
    pub(crate) address: SocketAddr,
    pub(crate) clients: usize,
    pub(crate) time: Duration,
}

/// What was measured.
pub(crate) struct Measured {
    /// How long each request took, sorted.
    pub(crate) took: Vec<Duration>,
    pub(crate) bytes: usize,
    pub(crate) time: Duration,
}

impl Peer {
    /// Sends the request again and again, from all clients, until the time is over.
    pub(crate) async fn run(&self, ask: &Ask) -> Outcome<Measured> {
        let began = Instant::now();
        let end = began + self.time;
        let clients: Vec<_> =
            (0..self.clients).map(|_| tokio::spawn(repeat(self.address, ask.clone(), end))).collect();
        let (mut took, mut bytes) = (Vec::new(), 0);
        for client in clients {
            let (times, read) = client.await??;
            took.extend(times);
            bytes += read;
        }
        took.sort_unstable();
        Ok(Measured { took, bytes, time: began.elapsed() })
    }

    /// The `total` of a list.
    pub(crate) async fn count(&self, ask: &Ask) -> Outcome<Value> {
        let mut stream = TcpStream::connect(self.address).await?;
        let mut answer = Vec::new();
        let body = exchange(&mut stream, ask, &mut answer).await?;
        let list: Value = serde_json::from_slice(answer.get(body..).unwrap_or_default())?;
        Ok(list["total"].clone())
    }
}

async fn repeat(address: SocketAddr, ask: Ask, end: Instant) -> Outcome<(Vec<Duration>, usize)> {
    let mut stream = TcpStream::connect(address).await?;
    stream.set_nodelay(true)?;
    let (mut took, mut bytes, mut answer) = (Vec::new(), 0, Vec::new());
    while Instant::now() < end {
        let began = Instant::now();
        exchange(&mut stream, &ask, &mut answer).await?;
        took.push(began.elapsed());
        bytes += answer.len();
    }
    Ok((took, bytes))
}

/// Sends a request and reads its answer, which must be a success; tells where its body begins.
async fn exchange(stream: &mut TcpStream, ask: &Ask, answer: &mut Vec<u8>) -> Outcome<usize> {
    stream.write_all(&ask.0).await?;
    answer.clear();
    let mut length = None;
    while length.is_none_or(|(_, whole)| answer.len() < whole) {
        if stream.read_buf(answer).await? == 0 {
            return Err("the connection ended".into());
        }
        if length.is_none() {
            length = lengths(answer)?;
        }
    }
    if !answer.starts_with(b"HTTP/1.1 200") {
        return Err(String::from_utf8_lossy(answer).into());
    }
    Ok(length.map_or(0, |(head, _)| head))
}

/// The length of the head, and of all of it, once the head is there.
fn lengths(answer: &[u8]) -> Outcome<Option<(usize, usize)>> {
    let Some(head) = answer.windows(4).position(|four| four == b"\r\n\r\n").map(|at| at + 4) else {
        return Ok(None);
    };
    let text = std::str::from_utf8(answer.get(..head).unwrap_or_default())?;
    let length = text.lines().find_map(|line| line.strip_prefix("content-length: "));
    Ok(Some((head, head + length.ok_or("an answer without its length")?.parse::<usize>()?)))
}

//! A server that answers each connection once, with bytes of the test's choice.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use powens_runtime::{RetryPolicy, Transport, http::Builder};

use crate::{Client, auth};

/// A request as it arrived.
#[derive(Clone, Debug)]
pub struct Seen {
    pub method: String,
    pub target: String,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
    pub at: Instant,
}

impl Seen {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap()
    }
}

/// What to do with a request that has been read.
pub enum Reply {
    /// Send these bytes and close.
    Bytes(Vec<u8>),
    /// Send these bytes, then the chunk again and again until the client goes away.
    Endless(Vec<u8>, Vec<u8>),
    /// Send these bytes, then nothing, for longer than any test waits.
    Stall(Vec<u8>),
    /// Close without an answer.
    Hangup,
}

/// An answer with a body and its right length.
pub fn answer(status: u16, headers: &[(&str, &str)], body: impl AsRef<[u8]>) -> Reply {
    let body = body.as_ref();
    let mut bytes = format!("HTTP/1.1 {status} X\r\nconnection: close\r\ncontent-length: {}\r\n", body.len());
    headers.iter().for_each(|(name, value)| bytes.push_str(&format!("{name}: {value}\r\n")));
    bytes.push_str("\r\n");
    Reply::Bytes([bytes.as_bytes(), body].concat())
}

pub fn ok(body: impl AsRef<[u8]>) -> Reply {
    answer(200, &[("content-type", "application/json")], body)
}

pub fn raw(text: &str) -> Reply {
    Reply::Bytes(text.as_bytes().to_vec())
}

pub struct Server {
    pub address: SocketAddr,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Server {
    /// Answers the nth request with `reply(n, request)`.
    pub fn start(reply: impl Fn(usize, &Seen) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let seen = Arc::new(Mutex::new(Vec::new()));
        let (log, reply) = (Arc::clone(&seen), Arc::new(reply));
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (log, reply) = (Arc::clone(&log), Arc::clone(&reply));
                std::thread::spawn(move || serve(stream, &log, &*reply));
            }
        });
        Self { address, seen }
    }

    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    pub fn targets(&self) -> Vec<String> {
        self.seen().into_iter().map(|seen| seen.target).collect()
    }

    /// A client for this server, at the base path `/2.0`, that waits but little.
    pub fn builder(&self) -> Builder {
        let quick = RetryPolicy::default().initial_delay(Duration::from_millis(1));
        Transport::builder(format!("http://{}/2.0", self.address))
            .timeout(Duration::from_secs(5))
            .retry(quick)
    }

    pub fn client(&self) -> Client<auth::User> {
        user(self.builder())
    }
}

pub fn user(builder: Builder) -> Client<auth::User> {
    Client::new(builder.build().unwrap()).with_user_token("t0ken")
}

fn serve(mut stream: TcpStream, log: &Mutex<Vec<Seen>>, reply: &dyn Fn(usize, &Seen) -> Reply) {
    let Some(seen) = receive(&mut stream) else { return };
    let place = {
        let mut log = log.lock().unwrap();
        log.push(seen.clone());
        log.len() - 1
    };
    match reply(place, &seen) {
        Reply::Bytes(bytes) => drop(stream.write_all(&bytes)),
        Reply::Hangup => {}
        Reply::Stall(bytes) => {
            let _ = stream.write_all(&bytes);
            std::thread::sleep(Duration::from_secs(30));
        }
        Reply::Endless(head, chunk) => {
            let _ = stream.write_all(&head);
            while stream.write_all(&chunk).is_ok() {}
        }
    }
}

fn receive(stream: &mut TcpStream) -> Option<Seen> {
    let mut bytes = Vec::new();
    let end = loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break end + 4;
        }
        let mut buffer = [0; 4096];
        match stream.read(&mut buffer).ok()? {
            0 => return None,
            n => bytes.extend_from_slice(&buffer[..n]),
        }
    };
    let head = String::from_utf8(bytes[..end].to_vec()).ok()?;
    let mut lines = head.lines();
    let mut first = lines.next()?.split(' ');
    let (method, target) = (first.next()?.to_owned(), first.next()?.to_owned());
    let headers: Vec<_> = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
        .collect();
    let length = headers.iter().find(|(name, _)| name == "content-length");
    let length = length.map_or(0, |(_, value)| value.parse().unwrap());
    let mut body = bytes[end..].to_vec();
    let mut rest = vec![0; length - body.len()];
    stream.read_exact(&mut rest).ok()?;
    body.extend(rest);
    Some(Seen { method, target, headers, body, at: Instant::now() })
}

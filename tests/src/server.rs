//! A server on this machine that gives prepared answers and writes down what it was asked.

use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// A request that arrived.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Arrived {
    /// Method.
    pub method: String,
    /// Path and query.
    pub target: String,
    /// Headers, their names in lower case.
    pub headers: Vec<(String, String)>,
    /// Body.
    pub body: Vec<u8>,
}

impl Arrived {
    /// A header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }
}

/// An answer, ready to be sent.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Ready {
    /// Status.
    pub status: u16,
    /// Headers besides those of the connection.
    pub headers: Vec<(String, String)>,
    /// Body. `$base` stands for the address of the server.
    pub body: String,
    /// What becomes of it.
    pub fate: Fate,
}

/// What becomes of an answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fate {
    /// It is sent.
    #[default]
    Sent,
    /// Half of its body is.
    Cut,
    /// The connection ends instead.
    HungUp,
    /// Nothing happens.
    Silent,
}

/// The server. Dropping it stops it.
#[derive(Debug)]
pub struct Server {
    base: String,
    arrived: Arc<Mutex<Vec<Arrived>>>,
    task: JoinHandle<()>,
}

impl Server {
    /// Starts a server that gives these answers, one after the other.
    ///
    /// # Errors
    ///
    /// When no port can be had.
    pub async fn start(answers: Vec<Ready>) -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let base = format!("http://{}/2.0", listener.local_addr()?);
        let arrived = Arc::new(Mutex::new(Vec::new()));
        let task = tokio::spawn(serve(listener, answers, base.clone(), Arc::clone(&arrived)));
        Ok(Self { base, arrived, task })
    }

    /// The address that endpoints are below.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// What arrived so far.
    pub fn arrived(&self) -> Vec<Arrived> {
        self.arrived.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve(listener: TcpListener, answers: Vec<Ready>, base: String, arrived: Arc<Mutex<Vec<Arrived>>>) {
    let mut answers = answers.into_iter();
    while let Ok((mut stream, _)) = listener.accept().await {
        let Ok(Some(request)) = read(&mut stream).await else { continue };
        arrived.lock().unwrap_or_else(PoisonError::into_inner).push(request);
        // The request count tells of this one.
        let none_left =
            || Ready { status: 418, body: "no answer was prepared".to_owned(), ..Ready::default() };
        // The client may be gone; that is its business.
        let _ = write(&mut stream, answers.next().unwrap_or_else(none_left), &base).await;
    }
}

/// Reads a request; none when the client closes first.
async fn read(stream: &mut TcpStream) -> io::Result<Option<Arrived>> {
    let mut bytes = Vec::new();
    let head = loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break end;
        }
        if stream.read_buf(&mut bytes).await? == 0 {
            return Ok(None);
        }
    };
    let text = String::from_utf8_lossy(bytes.get(..head).unwrap_or_default()).into_owned();
    let mut lines = text.split("\r\n");
    let mut words = lines.next().unwrap_or_default().split(' ').map(str::to_owned);
    let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let headers = lines.filter_map(|line| line.split_once(':'));
    let headers: Vec<_> =
        headers.map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned())).collect();
    let mut request = Arrived { method, target, headers, body: bytes.split_off(head + 4) };
    let length = request.header("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
    while request.body.len() < length {
        if stream.read_buf(&mut request.body).await? == 0 {
            return Ok(None);
        }
    }
    Ok(Some(request))
}

async fn write(stream: &mut TcpStream, answer: Ready, base: &str) -> io::Result<()> {
    match answer.fate {
        Fate::HungUp => return Ok(()),
        Fate::Silent => {
            tokio::time::sleep(Duration::from_secs(30)).await;
            return Ok(());
        }
        Fate::Sent | Fate::Cut => {}
    }
    let body = answer.body.replace("$base", base);
    let mut text = format!("HTTP/1.1 {} Prepared\r\nconnection: close\r\n", answer.status);
    // Answers of these statuses have no body, nor a length.
    if !matches!(answer.status, 204 | 304) {
        text.push_str(&format!("content-length: {}\r\n", body.len()));
    }
    for (name, value) in &answer.headers {
        text.push_str(&format!("{name}: {}\r\n", value.replace("$base", base)));
    }
    let sent = if answer.fate == Fate::Cut { body.len() / 2 } else { body.len() };
    text.push_str("\r\n");
    stream.write_all(text.as_bytes()).await?;
    stream.write_all(body.as_bytes().get(..sent).unwrap_or_default()).await?;
    stream.shutdown().await
}

//! A server of two answers, in a process of its own so that its CPU time is not counted.

use std::error::Error;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::thread;

use crate::transactions;

/// Path of the list below the base URL.
const LIST: &str = "/transactions";

/// A user, the small answer.
const SMALL: &str = r#"{"id":42,"signin":"2024-01-31 17:05:00","platform":"sharedAccess"}"#;

/// A server that runs until it is dropped.
pub(crate) struct Server {
    child: Child,
    pub(crate) base: String,
}

impl Server {
    pub(crate) fn start() -> Result<Self, Box<dyn Error>> {
        let mut command = Command::new(std::env::current_exe()?);
        let mut child = command.arg("serve").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let out = child.stdout.take().ok_or("the server has no output")?;
        let mut port = String::new();
        BufReader::new(out).read_line(&mut port)?;
        Ok(Self { child, base: format!("http://127.0.0.1:{}/2.0", port.trim()) })
    }
}

/// The server ends when its input does.
impl Drop for Server {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}

/// The server's side.
pub(crate) fn serve() -> Result<(), Box<dyn Error>> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    writeln!(io::stdout(), "{}", listener.local_addr()?.port())?;
    io::stdout().flush()?;
    let answers = Arc::new([answer(&transactions::list()), answer(SMALL)]);
    thread::spawn(move || {
        for connection in listener.incoming().flatten() {
            let answers = Arc::clone(&answers);
            thread::spawn(move || talk(connection, &answers));
        }
    });
    io::stdin().read_to_end(&mut Vec::new())?;
    Ok(())
}

fn answer(body: &str) -> String {
    let length = body.len();
    format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}")
}

/// Answers the requests of one connection, which have no bodies.
fn talk(connection: TcpStream, [list, small]: &[String; 2]) -> io::Result<()> {
    connection.set_nodelay(true)?;
    let mut lines = BufReader::new(connection.try_clone()?);
    let mut out = connection;
    let mut line = String::new();
    loop {
        line.clear();
        if lines.read_line(&mut line)? == 0 {
            return Ok(());
        }
        let answer = if line.contains(LIST) { list } else { small };
        while line.trim_end() != "" {
            line.clear();
            lines.read_line(&mut line)?;
        }
        out.write_all(answer.as_bytes())?;
    }
}

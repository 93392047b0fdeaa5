//! Connections that can be cut. A handler can answer badly, but not hang up: that is done below HTTP.

use std::io::{self, ErrorKind, IoSlice};
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::task::{Context, Poll};

use axum::extract::connect_info::Connected;
use axum::serve::{IncomingStream, Listener};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};

const WHOLE: u8 = 0;
const CLOSED: u8 = 1;
const RESET: u8 = 2;

/// Accepts connections that can be cut.
pub(crate) struct Lines(pub(crate) TcpListener);

/// A connection.
pub(crate) struct Line {
    stream: TcpStream,
    cut: CutLine,
}

/// Cuts the connection that a request came on.
#[derive(Clone, Debug, Default)]
pub(crate) struct CutLine(Arc<AtomicU8>);

impl CutLine {
    /// Nothing more is written; the connection is closed, or reset, at the next attempt.
    pub(crate) fn cut(&self, reset: bool) {
        self.0.store(if reset { RESET } else { CLOSED }, Ordering::Release);
    }
}

impl Listener for Lines {
    type Io = Line;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Line, SocketAddr) {
        let (stream, peer) = Listener::accept(&mut self.0).await;
        // Pieces of a slow body leave when they are written; without it they are only a little later.
        let _ = stream.set_nodelay(true);
        (Line { stream, cut: CutLine::default() }, peer)
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.0.local_addr()
    }
}

impl Connected<IncomingStream<'_, Lines>> for CutLine {
    fn connect_info(stream: IncomingStream<'_, Lines>) -> Self {
        stream.io().cut.clone()
    }
}

impl Line {
    /// An error once the connection is cut: the server then lets go of it.
    fn is_whole(&self) -> io::Result<()> {
        match self.cut.0.load(Ordering::Acquire) {
            WHOLE => Ok(()),
            how => {
                if how == RESET {
                    // Without it the connection is closed instead.
                    let _ = self.stream.set_zero_linger();
                }
                Err(io::Error::new(ErrorKind::ConnectionAborted, "cut by a fault"))
            }
        }
    }

    fn stream(self: Pin<&mut Self>) -> Pin<&mut TcpStream> {
        Pin::new(&mut self.get_mut().stream)
    }
}

impl AsyncRead for Line {
    fn poll_read(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        self.stream().poll_read(cx, buffer)
    }
}

impl AsyncWrite for Line {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.is_whole()?;
        self.stream().poll_write(cx, bytes)
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.is_whole()?;
        self.stream().poll_write_vectored(cx, slices)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.stream().poll_flush(cx)
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.is_whole()?;
        self.stream().poll_shutdown(cx)
    }
}

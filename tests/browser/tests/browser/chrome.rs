//! A headless Chromium, driven through ChromeDriver.

use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::Stdio;
use std::time::Duration;

use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use tokio::process::{Child, Command};

/// Set to `required`, the tests fail where there is no browser instead of being left out.
const WANTED: &str = "POWENS_BROWSER";
/// Arguments of a browser that runs unseen, in a container too, and calls nobody.
const ARGUMENTS: [&str; 9] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// A browser with a session of its own, and what drives it.
pub struct Chrome {
    pub page: Client,
    driver: Child,
    /// Where the driver listens, and the session that the browser belongs to.
    session: Option<(u16, String)>,
}

impl Chrome {
    /// Starts a browser; none where the machine has no ChromeDriver and nobody insists.
    pub async fn start() -> Option<Self> {
        Self::start_with(&[]).await
    }

    /// The same, with further arguments.
    pub async fn start_with(arguments: &[&str]) -> Option<Self> {
        let port = free_port();
        let driver = Command::new("chromedriver")
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn();
        let driver = match driver {
            Ok(driver) => driver,
            Err(error) => {
                leave_out(&error);
                return None;
            }
        };
        let arguments: Vec<_> = ARGUMENTS.iter().chain(arguments).collect();
        let wishes = Capabilities::from_iter([("goog:chromeOptions".to_owned(), json!({"args": arguments}))]);
        let address = format!("http://127.0.0.1:{port}");
        let page = connect(&address, wishes).await;
        let session = page.session_id().await.unwrap().map(|id| (port, id));
        Some(Self { page, driver, session })
    }

    /// Ends the browser, then what drives it.
    pub async fn quit(mut self) {
        self.session = None;
        self.page.clone().close().await.unwrap();
        self.driver.kill().await.unwrap();
    }
}

/// A test that fails ends its browser too: killed alone, the driver would leave it behind.
impl Drop for Chrome {
    fn drop(&mut self) {
        let Some((port, id)) = self.session.take() else { return };
        let ended = TcpStream::connect(("127.0.0.1", port)).and_then(|mut driver| {
            driver.set_read_timeout(Some(Duration::from_secs(5)))?;
            let host = format!("Host: 127.0.0.1:{port}\r\nConnection: close");
            write!(driver, "DELETE /session/{id} HTTP/1.1\r\n{host}\r\n\r\n")?;
            driver.read(&mut [0; 1])
        });
        if let Err(error) = ended {
            eprintln!("the browser of the test may be left behind: {error}");
        }
    }
}

/// ChromeDriver takes a moment before it listens.
async fn connect(address: &str, wishes: Capabilities) -> Client {
    let mut builder = ClientBuilder::new(HttpConnector::new());
    builder.capabilities(wishes);
    let mut tries = 0;
    loop {
        match builder.connect(address).await {
            Ok(page) => return page,
            Err(error) if tries >= 50 => panic!("ChromeDriver opens no browser: {error}"),
            Err(_) => tokio::time::sleep(Duration::from_millis(200)).await,
        }
        tries += 1;
    }
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

fn leave_out(error: &io::Error) {
    assert!(
        std::env::var(WANTED).as_deref() != Ok("required"),
        "{WANTED} is `required`, and chromedriver does not start: {error}"
    );
    // To the terminal itself: what a test prints is shown when it fails only.
    let mut terminal = io::stderr();
    writeln!(terminal, "left out: a test in a browser, for `chromedriver` does not start here ({error})")
        .unwrap();
}

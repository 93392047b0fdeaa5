//! The client's CPU time of a request over loopback, in turns with the floor. The server is another process.

use std::error::Error;
use std::hint::black_box;

use powens::UserRef;
use powens::{auth, bank_transactions, users};
use tokio::runtime::{Builder, Runtime};

use crate::report::{Section, Spread};
use crate::server::Server;
use crate::{Outcome, cpu, plain, transactions};

struct Clients {
    runtime: Runtime,
    ours: powens::Client<auth::User>,
    floor: plain::Client,
}

impl Clients {
    fn of(server: &Server) -> Result<Self, Box<dyn Error>> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let ours = powens::Client::builder_at(&server.base).build()?.with_user_token("token");
        let http =
            reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build()?;
        let floor = plain::Client { http, base: server.base.clone(), token: "token".to_owned() };
        Ok(Self { runtime, ours, floor })
    }

    fn lists(&self, count: usize) -> Result<(), Box<dyn Error>> {
        self.runtime.block_on(async {
            for _ in 0..count {
                black_box(bank_transactions::list(UserRef::Me, 1000).send(&self.ours).await?);
            }
            Ok(())
        })
    }

    fn floor_lists(&self, count: usize) -> Result<(), Box<dyn Error>> {
        self.runtime.block_on(async {
            for _ in 0..count {
                black_box(
                    self.floor.bank_transactions_list("me", &[("limit", "1000")]).await.map_err(shown)?,
                );
            }
            Ok(())
        })
    }

    fn small(&self, count: usize) -> Result<(), Box<dyn Error>> {
        self.runtime.block_on(async {
            for _ in 0..count {
                black_box(users::get(UserRef::Me).send(&self.ours).await?);
            }
            Ok(())
        })
    }

    fn floor_small(&self, count: usize) -> Result<(), Box<dyn Error>> {
        self.runtime.block_on(async {
            for _ in 0..count {
                black_box(self.floor.users_get("me", &[]).await.map_err(shown)?);
            }
            Ok(())
        })
    }
}

fn shown(error: plain::Error) -> String {
    format!("{error:?}")
}

pub(crate) fn run(quick: bool) -> Outcome {
    let server = Server::start()?;
    let clients = Clients::of(&server)?;
    let (rounds, lists, small) = if quick { (7, 20, 300) } else { (31, 40, 1000) };
    let mut section = Section::new(
        "request",
        format!("loopback, one after the other, one client thread, {rounds} rounds in turns"),
    );
    let list = format!("a list of {} transactions", transactions::COUNT);
    let pair: Pair = [Clients::lists, Clients::floor_lists];
    measure(&mut section, &list, ("CPU ms", 1e3), rounds, lists, &clients, pair)?;
    section.budget("1.05");
    let pair: Pair = [Clients::small, Clients::floor_small];
    measure(&mut section, "one small object", ("CPU us", 1e6), rounds, small, &clients, pair)?;
    Ok(section)
}

/// Ours and the floor's.
type Pair = [fn(&Clients, usize) -> Result<(), Box<dyn Error>>; 2];

fn measure(
    section: &mut Section,
    name: &str,
    (unit, scale): (&'static str, f64),
    rounds: usize,
    count: usize,
    clients: &Clients,
    pair: Pair,
) -> Result<(), Box<dyn Error>> {
    let mut used = [Vec::new(), Vec::new()];
    for round in 0..=rounds {
        for (samples, send) in used.iter_mut().zip(pair) {
            let (seconds, outcome) = cpu::of(|| send(clients, count))?;
            outcome?;
            // The first round warms up and connects.
            if round > 0 {
                samples.push(scale * seconds / count as f64);
            }
        }
    }
    let [ours, floor] = used;
    section.add(format!("{name}, ours"), unit, Spread::of(ours.iter().copied()));
    section.add(format!("{name}, floor"), unit, Spread::of(floor.iter().copied()));
    let pairs = ours.iter().zip(&floor).map(|(ours, floor)| ours / floor);
    section.add(format!("{name}, ours beside the floor"), "times the CPU", Spread::of(pairs));
    Ok(())
}

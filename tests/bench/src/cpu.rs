//! CPU time, user and system: the figure that says the same on a busy machine.

use std::error::Error;

/// CPU seconds that this process has used, all its threads together.
pub(crate) fn own() -> Result<f64, Box<dyn Error>> {
    system::seconds(false)
}

/// CPU seconds of the processes that this one has started and waited for, and of those that they waited for.
pub(crate) fn children() -> Result<f64, Box<dyn Error>> {
    system::seconds(true)
}

/// CPU seconds of this process while `work` runs.
pub(crate) fn of<T>(work: impl FnOnce() -> T) -> Result<(f64, T), Box<dyn Error>> {
    let before = own()?;
    let done = work();
    Ok((own()? - before, done))
}

#[cfg(unix)]
mod system {
    use std::error::Error;

    use nix::sys::resource::{UsageWho, getrusage};
    use nix::sys::time::TimeValLike;

    pub(super) fn seconds(of_children: bool) -> Result<f64, Box<dyn Error>> {
        let who = if of_children { UsageWho::RUSAGE_CHILDREN } else { UsageWho::RUSAGE_SELF };
        let usage = getrusage(who)?;
        let micros = usage.user_time().num_microseconds() + usage.system_time().num_microseconds();
        Ok(micros as f64 / 1e6)
    }
}

#[cfg(not(unix))]
mod system {
    use std::error::Error;

    pub(super) fn seconds(_: bool) -> Result<f64, Box<dyn Error>> {
        Err("the benchmarks measure CPU time with getrusage, which this system does not have".into())
    }
}

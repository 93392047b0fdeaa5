//! What was measured, in words.

use std::fs;
use std::time::Duration;

use crate::client::Measured;

/// The head of the table.
pub(crate) fn head() {
    println!("{:<28}{:>12}{:>10}{:>10}{:>10}{:>10}", "", "requests/s", "p50 ms", "p99 ms", "max ms", "MB/s");
}

/// A line of the table.
pub(crate) fn line(name: &str, measured: &Measured) {
    let seconds = measured.time.as_secs_f64();
    #[expect(clippy::cast_precision_loss, reason = "counts of a few seconds")]
    let (rate, megabytes) = (measured.took.len() as f64 / seconds, measured.bytes as f64 / 1e6 / seconds);
    let at = |share: usize| {
        let place = (measured.took.len() * share / 100).min(measured.took.len().saturating_sub(1));
        measured.took.get(place).map_or(0.0, Duration::as_secs_f64) * 1e3
    };
    println!("{name:<28}{rate:>12.0}{:>10.2}{:>10.2}{:>10.2}{megabytes:>10.1}", at(50), at(99), at(100));
}

/// The memory of a process, where the system tells it.
pub(crate) fn memory(process: u32, when: &str) {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let of = |name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name));
        let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok());
        kilobytes.map_or("?".to_owned(), |kilobytes| format!("{:.0} MB", kilobytes / 1024.0))
    };
    println!("memory {when}: {}, at most {}", of("VmRSS:"), of("VmHWM:"));
}

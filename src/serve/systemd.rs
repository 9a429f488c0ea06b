//! What systemd learns about the service (`sd_notify(3)`). Without systemd, nothing happens.

use std::env;
use std::ffi::OsStr;
use std::io;
use std::os::linux::net::SocketAddrExt;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::net::{SocketAddr, UnixDatagram};
use std::time::Duration;

use sd_notify::NotifyState;
use tokio::sync::Notify;
use tokio::time::interval;

/// The service accepts connections, or has reloaded.
pub fn ready() {
    notify(&[NotifyState::Ready]);
}

/// The service reloads. [`ready`] follows.
pub fn reloading() {
    // With this time, systemd can tell this reload from an earlier one.
    match NotifyState::monotonic_usec_now() {
        Ok(now) => notify(&[NotifyState::Reloading, now]),
        Err(_) => notify(&[NotifyState::Reloading]),
    }
}

/// The service stops.
pub fn stopping() {
    notify(&[NotifyState::Stopping]);
}

/// Reports each reload as complete, if there is nothing to reload. Does not return.
pub async fn reload_nothing(reload: &Notify) {
    loop {
        reload.notified().await;
        reloading();
        ready();
    }
}

/// Reports regularly that the service still runs, if the unit has a watchdog. Does not return.
pub async fn watchdog() {
    let Some(timeout) = sd_notify::watchdog_enabled() else { return std::future::pending().await };
    // Twice as often as required (`sd_watchdog_enabled(3)`).
    let mut interval = interval((timeout / 2).max(Duration::from_millis(1)));
    loop {
        interval.tick().await;
        notify(&[NotifyState::Watchdog]);
    }
}

fn notify(states: &[NotifyState<'_>]) {
    let Some(name) = env::var_os("NOTIFY_SOCKET").filter(|name| !name.is_empty()) else { return };
    let message = states.iter().fold(String::new(), |message, state| message + &state.to_string() + "\n");
    if let Err(error) = send(name.as_bytes(), message.as_bytes()) {
        tracing::warn!("systemd cannot be notified: {error}");
    }
}

/// Sends a message to a socket: a path, or an abstract name after `@`, which `sd_notify::notify` does not support.
fn send(name: &[u8], message: &[u8]) -> io::Result<usize> {
    let address = match name.strip_prefix(b"@") {
        Some(name) => SocketAddr::from_abstract_name(name)?,
        None => SocketAddr::from_pathname(OsStr::from_bytes(name))?,
    };
    UnixDatagram::unbound()?.send_to_addr(message, &address)
}

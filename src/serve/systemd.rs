//! What systemd learns about the service (`sd_notify(3)`). Without systemd, nothing happens.

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
    if let Err(error) = sd_notify::notify(states) {
        tracing::warn!("systemd cannot be notified: {error}");
    }
}

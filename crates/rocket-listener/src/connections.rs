//! The open connections: how many there may be, and which one gives way.
//!
//! A connection is *waiting* while it depends on its client: for the rest of a head, for the next request, or for room
//! to write a response. When connections run out, the one that has waited longest is evicted. Requests in progress
//! never are.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::atomic::{AtomicU8, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Waker;
use std::time::Duration;

use rocket::futures::task::AtomicWaker;
use slab::Slab;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{Instant, timeout};

use crate::event::Close;
use crate::refusal::Refused;
use crate::turns::Turn;

/// How many connections one look at all of them marks as the next to be evicted, so that a crowd of newcomers does not
/// cost a look each.
const VICTIMS: usize = 64;
/// How long a newcomer waits for an evicted connection to end before it evicts another one.
const EVICTION: Duration = Duration::from_millis(100);

/// Returns the client that an address stands for: IPv4-mapped addresses are IPv4, and a /64 of IPv6 is one client.
#[must_use]
pub fn client(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => Ipv6Addr::from_bits(address.to_bits() & (u128::MAX << 64)).into(),
        address @ IpAddr::V4(_) => address,
    }
}

/// All open connections of a listener.
pub struct Connections {
    permits: Arc<Semaphore>,
    per_client: usize,
    epoch: Instant,
    table: Mutex<Table>,
}

#[derive(Default)]
struct Table {
    open: Slab<Arc<Connection>>,
    clients: HashMap<IpAddr, Client>,
    /// The next to be evicted, last one first.
    victims: Vec<Arc<Connection>>,
    stopping: bool,
}

/// The open connections of one client.
#[derive(Default)]
struct Client {
    /// Those that are not evicted.
    count: usize,
    /// The next to be evicted, last one first.
    victims: Vec<Arc<Connection>>,
}

impl Connections {
    pub fn new(limit: usize, per_client: usize) -> Self {
        let permits = Arc::new(Semaphore::new(limit.min(Semaphore::MAX_PERMITS)));
        Self { permits, per_client: per_client.max(1), epoch: Instant::now(), table: Mutex::default() }
    }

    /// Adds a connection. If its client has too many, the one of them that has waited longest is evicted; if none of
    /// them is waiting, this returns nothing.
    pub fn open(&self, address: IpAddr) -> Option<Arc<Connection>> {
        let client = client(address);
        let mut table = self.table();
        let replaces = table.clients.get(&client).is_some_and(|open| open.count >= self.per_client);
        if replaces && !table.evict_of(client) {
            return None;
        }
        let entry = table.open.vacant_entry();
        let connection = Arc::new(Connection::new(entry.key(), client, self.epoch, replaces));
        entry.insert(Arc::clone(&connection));
        table.clients.entry(client).or_default().count += 1;
        if table.stopping {
            connection.end(Ending::Stopped);
        }
        Some(connection)
    }

    /// Removes a connection that has ended.
    pub fn close(&self, connection: &Connection) {
        let mut table = self.table();
        table.open.remove(connection.key);
        connection.end(Ending::Closed);
        if connection.ending() != Some(Ending::Evicted) {
            table.leave(connection.client);
        }
    }

    /// A permit for one more connection. While there is none, the connections that have waited longest are evicted.
    pub async fn permit(&self, newcomer: &Connection) -> OwnedSemaphorePermit {
        let mut is_leaving = newcomer.replaces;
        loop {
            if let Ok(permit) = Arc::clone(&self.permits).try_acquire_owned() {
                return permit;
            }
            if !is_leaving {
                self.table().evict();
            }
            is_leaving = false;
            let permit = timeout(EVICTION, Arc::clone(&self.permits).acquire_owned()).await;
            if let Ok(permit) = permit {
                return permit.expect("the semaphore is never closed");
            }
        }
    }

    /// Tells every connection, and each one that is added later, to end.
    pub fn stop(&self) {
        let mut table = self.table();
        table.stopping = true;
        for (_, connection) in &table.open {
            connection.end(Ending::Stopped);
        }
    }

    fn table(&self) -> MutexGuard<'_, Table> {
        lock(&self.table)
    }
}

impl Table {
    /// Evicts the connection that has waited longest, if one is waiting.
    fn evict(&mut self) {
        let Self { open, victims, .. } = self;
        let evicted = evict_next(victims, || longest_waiting(open.iter().map(|(_, connection)| connection)));
        if let Some(evicted) = evicted {
            self.leave(evicted.client);
        }
    }

    /// Evicts the connection of a client that has waited longest, and returns whether one was waiting.
    fn evict_of(&mut self, client: IpAddr) -> bool {
        let Self { open, clients, .. } = self;
        let own = open.iter().map(|(_, connection)| connection);
        let own = own.filter(|connection| connection.client == client);
        let victims = &mut clients.entry(client).or_default().victims;
        let is_evicted = evict_next(victims, || longest_waiting(own)).is_some();
        if is_evicted {
            self.leave(client);
        }
        is_evicted
    }

    /// Counts one connection of a client less.
    fn leave(&mut self, client: IpAddr) {
        if let Some(entry) = self.clients.get_mut(&client) {
            entry.count = entry.count.saturating_sub(1);
            if entry.count == 0 {
                self.clients.remove(&client);
            }
        }
    }
}

/// Evicts the last one of these that is still waiting. If none of them is, because they got a request or have ended,
/// this looks for others.
fn evict_next(
    victims: &mut Vec<Arc<Connection>>,
    look: impl FnOnce() -> Vec<Arc<Connection>>,
) -> Option<Arc<Connection>> {
    let evict_last = |victims: &mut Vec<Arc<Connection>>| {
        while let Some(victim) = victims.pop() {
            if victim.waiting_since() != BUSY && victim.end(Ending::Evicted) {
                return Some(victim);
            }
        }
        None
    };
    evict_last(victims).or_else(|| {
        *victims = look();
        evict_last(victims)
    })
}

/// The connections that have waited longest, the longest last.
fn longest_waiting<'c>(open: impl Iterator<Item = &'c Arc<Connection>>) -> Vec<Arc<Connection>> {
    let mut waiting: Vec<_> = open
        .map(|connection| (connection.waiting_since(), connection))
        .filter(|(since, connection)| *since != BUSY && connection.ending().is_none())
        .collect();
    if waiting.len() > VICTIMS {
        waiting.select_nth_unstable_by_key(VICTIMS, |(since, _)| *since);
        waiting.truncate(VICTIMS);
    }
    waiting.sort_unstable_by_key(|(since, _)| std::cmp::Reverse(*since));
    waiting.into_iter().map(|(_, connection)| Arc::clone(connection)).collect()
}

/// A request is in progress.
const BUSY: u64 = u64::MAX;
/// The client does not read a response: such connections give way after all that wait for a request.
const STALLED: u64 = 1 << 62;

/// What a connection, its stream and the table share.
pub struct Connection {
    key: usize,
    client: IpAddr,
    /// What `since` counts from.
    epoch: Instant,
    /// Whether another connection of the client leaves for this one.
    replaces: bool,
    /// Since when the connection is waiting, in microseconds, perhaps with [`STALLED`]; or [`BUSY`].
    since: AtomicU64,
    /// An [`Ending`], or 0.
    ending: AtomicU8,
    /// The task of the connection.
    task: AtomicWaker,
    /// Why the request that hyper gets next is refused.
    refused: Mutex<Option<Refused>>,
    /// Why the listener ended the connection, if it did.
    close: Mutex<Option<Close>>,
    /// Its turn, if its client does not wait.
    pub turn: Turn,
}

/// Why a connection must end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Ending {
    /// Another one needs its place.
    Evicted = 1,
    /// The listener stops.
    Stopped = 2,
    /// It has ended.
    Closed = 3,
}

impl Connection {
    fn new(key: usize, client: IpAddr, epoch: Instant, replaces: bool) -> Self {
        Self {
            key,
            client,
            epoch,
            replaces,
            since: AtomicU64::new(BUSY),
            ending: AtomicU8::new(0),
            task: AtomicWaker::new(),
            refused: Mutex::default(),
            close: Mutex::default(),
            turn: Turn::default(),
        }
    }

    /// The connection waits for a request since then.
    pub fn waits(&self, since: Instant) {
        self.since.store(self.micros(since), Ordering::Relaxed);
    }

    /// The client does not read a response since then.
    pub fn stalls(&self, since: Instant) {
        self.since.store(self.micros(since) | STALLED, Ordering::Relaxed);
    }

    /// A request is in progress.
    pub fn works(&self) {
        self.since.store(BUSY, Ordering::Relaxed);
    }

    fn micros(&self, time: Instant) -> u64 {
        u64::try_from(time.saturating_duration_since(self.epoch).as_micros())
            .map_or(STALLED - 1, |micros| micros.min(STALLED - 1))
    }

    fn waiting_since(&self) -> u64 {
        self.since.load(Ordering::Relaxed)
    }

    /// Tells the connection to end, and returns whether it is told so for the first time.
    fn end(&self, ending: Ending) -> bool {
        let first =
            self.ending.compare_exchange(0, ending as u8, Ordering::AcqRel, Ordering::Acquire).is_ok();
        self.task.wake();
        first
    }

    /// Whether the connection must end, and why.
    pub fn ending(&self) -> Option<Ending> {
        match self.ending.load(Ordering::Acquire) {
            0 => None,
            1 => Some(Ending::Evicted),
            2 => Some(Ending::Stopped),
            _ => Some(Ending::Closed),
        }
    }

    /// Wakes this task when the connection must end. Ask for [`ending`](Self::ending) after that.
    pub fn wake(&self, task: &Waker) {
        self.task.register(task);
    }

    /// The next request is refused.
    pub fn refuse(&self, refused: Refused) {
        *lock(&self.refused) = Some(refused);
    }

    /// Why the request that hyper just read is refused, if it is.
    pub fn take_refused(&self) -> Option<Refused> {
        lock(&self.refused).take()
    }

    /// The listener ends the connection. The first reason is kept.
    pub fn closes(&self, close: Close) {
        lock(&self.close).get_or_insert(close);
    }

    /// Why the listener ended the connection, if it did.
    pub fn close(&self) -> Option<Close> {
        *lock(&self.close)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_client_evicts_its_own_connection_that_has_waited_longest() {
        let connections = Connections::new(10, 2);
        let mut age = 0;
        let mut open = || {
            let connection = connections.open([192, 0, 2, 1].into())?;
            age += 1;
            connection.waits(connections.epoch + Duration::from_secs(age));
            Some(connection)
        };
        let mut next = || open().expect("a place");
        let (first, second, third) = (next(), next(), next());
        assert_eq!([&first, &second, &third].map(|c| c.ending()), [Some(Ending::Evicted), None, None]);
        // The next one in the client's list has to go for another reason.
        connections.table().evict();
        assert_eq!(second.ending(), Some(Ending::Evicted));
        let (fourth, fifth) = (next(), next());
        assert_eq!([&third, &fourth, &fifth].map(|c| c.ending()), [Some(Ending::Evicted), None, None]);
        // Requests in progress are never evicted.
        fourth.works();
        fifth.works();
        assert!(open().is_none());
    }
}

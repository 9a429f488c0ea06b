//! All open connections, their maximum number, and their eviction.
//!
//! A connection is *waiting* while it depends on its client: for the rest of a head, for the next request, or for the
//! client to read a response. If no permit is left, the connection that has waited longest is evicted. Requests in
//! progress are never evicted.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use slab::Slab;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{Instant, timeout};

use crate::connection::{Connection, Ending};

/// Maximum number of connections that one search through the table marks as the next to be evicted. Without it, many new
/// connections would cost a search each.
const MAX_VICTIMS: usize = 64;
/// Time that an evicted connection has to end before another one is evicted.
const EVICTION_TIMEOUT: Duration = Duration::from_millis(100);

/// Returns the address under which a client is counted. An IPv4-mapped address counts as IPv4, and a /64 of IPv6 counts as
/// one client.
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
    max_per_client: usize,
    epoch: Instant,
    table: Mutex<Table>,
}

#[derive(Default)]
struct Table {
    open: Slab<Open>,
    clients: HashMap<IpAddr, Client>,
    /// The next to be evicted, last one first.
    victims: Vec<Arc<Connection>>,
    stopping: bool,
}

/// An open connection, and the client that it counts for.
struct Open {
    connection: Arc<Connection>,
    client: IpAddr,
}

/// The open connections of one client.
#[derive(Default)]
struct Client {
    /// Number of connections that are not evicted.
    count: usize,
    /// The next to be evicted, last one first.
    victims: Vec<Arc<Connection>>,
}

impl Connections {
    pub fn new(max: usize, max_per_client: usize) -> Self {
        let permits = Arc::new(Semaphore::new(max.min(Semaphore::MAX_PERMITS)));
        Self {
            permits,
            max_per_client: max_per_client.max(1),
            epoch: Instant::now(),
            table: Mutex::default(),
        }
    }

    /// Adds a connection. If its client has too many, the one that has waited longest is evicted. Returns `None` if none of
    /// them is waiting.
    pub fn open(&self, address: IpAddr) -> Option<Arc<Connection>> {
        let client = client(address);
        let mut table = self.table();
        let replaces = table.count(client) >= self.max_per_client;
        if replaces && !table.evict_of(client) {
            return None;
        }
        let entry = table.open.vacant_entry();
        let connection = Arc::new(Connection::new(entry.key(), replaces, self.epoch));
        entry.insert(Open { connection: Arc::clone(&connection), client });
        table.clients.entry(client).or_default().count += 1;
        if table.stopping {
            connection.end(Ending::Stopped);
        }
        Some(connection)
    }

    /// Counts a connection for another client, which a proxy has named. Returns `false` if that client has too many
    /// connections, and none of them is waiting.
    #[cfg(feature = "proxy-protocol")]
    pub fn reassign(&self, connection: &Connection, address: IpAddr) -> bool {
        let client = client(address);
        let mut table = self.table();
        if table.count(client) >= self.max_per_client && !table.evict_of(client) {
            return false;
        }
        let proxy = std::mem::replace(&mut table.open[connection.key].client, client);
        if let Some(proxy) = table.clients.get_mut(&proxy) {
            proxy.victims.retain(|victim| victim.key != connection.key);
        }
        if connection.ending() != Some(Ending::Evicted) {
            table.decrement(proxy);
            table.clients.entry(client).or_default().count += 1;
        }
        true
    }

    /// Removes a connection that has ended.
    pub fn close(&self, connection: &Connection) {
        let mut table = self.table();
        let Open { client, .. } = table.open.remove(connection.key);
        connection.end(Ending::Closed);
        if connection.ending() != Some(Ending::Evicted) {
            table.decrement(client);
        }
    }

    /// Waits for a permit for a new connection, and evicts connections until there is one.
    pub async fn permit(&self, connection: &Connection) -> OwnedSemaphorePermit {
        // The connection that this one replaces is about to return its permit.
        let mut is_expected = connection.replaces;
        loop {
            if let Ok(permit) = Arc::clone(&self.permits).try_acquire_owned() {
                return permit;
            }
            if !is_expected {
                self.table().evict();
            }
            is_expected = false;
            let permit = timeout(EVICTION_TIMEOUT, Arc::clone(&self.permits).acquire_owned()).await;
            if let Ok(permit) = permit {
                return permit.expect("the semaphore is never closed");
            }
        }
    }

    /// Requires all connections to end, including those that are added later.
    pub fn stop(&self) {
        let mut table = self.table();
        table.stopping = true;
        for (_, open) in &table.open {
            open.connection.end(Ending::Stopped);
        }
    }

    fn table(&self) -> MutexGuard<'_, Table> {
        self.table.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Table {
    /// Evicts the connection that has waited longest, if one is waiting.
    fn evict(&mut self) {
        let Self { open, victims, .. } = self;
        let evicted = evict_next(victims, || longest_waiting(open.iter().map(|(_, open)| &open.connection)));
        if let Some(evicted) = evicted {
            let client = self.open[evicted.key].client;
            self.decrement(client);
        }
    }

    /// Evicts the connection of a client that has waited longest. Returns `false` if none is waiting.
    fn evict_of(&mut self, client: IpAddr) -> bool {
        let Self { open, clients, .. } = self;
        let own = open.iter().filter(|(_, open)| open.client == client).map(|(_, open)| &open.connection);
        let victims = &mut clients.entry(client).or_default().victims;
        let is_evicted = evict_next(victims, || longest_waiting(own)).is_some();
        if is_evicted {
            self.decrement(client);
        }
        is_evicted
    }

    /// Returns the number of a client's connections.
    fn count(&self, client: IpAddr) -> usize {
        self.clients.get(&client).map_or(0, |open| open.count)
    }

    /// Subtracts one from the number of a client's connections.
    fn decrement(&mut self, client: IpAddr) {
        if let Some(entry) = self.clients.get_mut(&client) {
            entry.count = entry.count.saturating_sub(1);
            if entry.count == 0 {
                self.clients.remove(&client);
            }
        }
    }
}

/// Evicts the last victim that is still waiting, and returns it. If there is none, this searches for new victims.
fn evict_next(
    victims: &mut Vec<Arc<Connection>>,
    search: impl FnOnce() -> Vec<Arc<Connection>>,
) -> Option<Arc<Connection>> {
    let evict_last = |victims: &mut Vec<Arc<Connection>>| {
        while let Some(victim) = victims.pop() {
            if victim.waiting_since().is_some() && victim.end(Ending::Evicted) {
                return Some(victim);
            }
        }
        None
    };
    evict_last(victims).or_else(|| {
        *victims = search();
        evict_last(victims)
    })
}

/// Returns the connections that have waited longest, in ascending order of their time.
fn longest_waiting<'c>(open: impl Iterator<Item = &'c Arc<Connection>>) -> Vec<Arc<Connection>> {
    let mut waiting: Vec<_> = open
        .filter(|connection| connection.ending().is_none())
        .filter_map(|connection| Some((connection.waiting_since()?, connection)))
        .collect();
    if waiting.len() > MAX_VICTIMS {
        waiting.select_nth_unstable_by_key(MAX_VICTIMS, |(since, _)| *since);
        waiting.truncate(MAX_VICTIMS);
    }
    waiting.sort_unstable_by_key(|(since, _)| Reverse(*since));
    waiting.into_iter().map(|(_, connection)| Arc::clone(connection)).collect()
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
            connection.set_waiting(connections.epoch + Duration::from_secs(age));
            Some(connection)
        };
        let mut next = || open().expect("a connection");
        let (first, second, third) = (next(), next(), next());
        assert_eq!([&first, &second, &third].map(|c| c.ending()), [Some(Ending::Evicted), None, None]);
        // The next of the client's victims is evicted for another reason.
        connections.table().evict();
        assert_eq!(second.ending(), Some(Ending::Evicted));
        let (fourth, fifth) = (next(), next());
        assert_eq!([&third, &fourth, &fifth].map(|c| c.ending()), [Some(Ending::Evicted), None, None]);
        // Requests in progress are never evicted.
        fourth.set_busy();
        fifth.set_busy();
        assert!(open().is_none());
    }
}

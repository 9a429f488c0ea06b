//! Rate limit per client: the setting `rate_limit`.
//!
//! A client is an IPv4 address or an IPv6 /64 network, because one IPv6 client usually has a whole /64. Each client has a
//! bucket of `burst` requests that refills at `per_second` requests per second. If an attacker has many addresses, the
//! least recently seen clients are forgotten, so that memory is bounded. A client that was forgotten has a full bucket.
//!
//! A preflight does not count, because a page cannot avoid it, and no page can read a refusal of it.

mod gcra;

use std::net::IpAddr;
use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use hyper::header::HeaderName;
use lru::LruCache;
use rocket::fairing::{Fairing, Info, Kind};
use rocket::http::ext::IntoOwned;
use rocket::http::uri::Origin;
use rocket::request::Request;
use rocket::response::Response;
use rocket::{Data, Route};
use rocket_listener::{REFUSED_PATH, ResponseParts};
use tracing::warn;

use self::gcra::Gcra;
use crate::settings::Rate;
use crate::web::client_address::{Unreadable, client_address};
use crate::web::preflight::is_preflight;

/// Maximum number of clients that are remembered, in about 10 MB.
const MAX_CLIENTS: NonZeroUsize = NonZeroUsize::new(100_000).expect("not zero");
const POLICY: HeaderName = HeaderName::from_static("ratelimit-policy");
const LIMIT: HeaderName = HeaderName::from_static("ratelimit");

/// Refuses requests above the limit. Sets the `RateLimit` headers of every response to a request that counts.
pub struct RateLimit {
    rate: Rate,
    gcra: Gcra,
    /// The paths whose requests do not count.
    unlimited: Vec<String>,
    /// Time zero of the limiter, on a monotonic clock.
    start: Instant,
    /// The theoretical arrival time of each client, the most recently seen client first.
    clients: Mutex<LruCache<IpAddr, u64>>,
    /// Whether an unreadable address was logged. Only the first one is.
    has_warned: AtomicBool,
}

impl RateLimit {
    /// Limits the requests to all routes except `unlimited`.
    pub fn new(rate: Rate, unlimited: &[Route]) -> Self {
        Self {
            rate,
            gcra: Gcra::new(rate),
            unlimited: unlimited.iter().map(|route| route.uri.path().to_owned()).collect(),
            start: Instant::now(),
            clients: Mutex::new(LruCache::new(MAX_CLIENTS)),
            has_warned: AtomicBool::new(false),
        }
    }

    fn judge(&self, request: &Request<'_>) -> Verdict {
        if is_preflight(request) || self.unlimited.iter().any(|path| request.uri().path() == path.as_str()) {
            return Verdict::Unlimited;
        }
        let address = client_address(request).unwrap_or_else(|Unreadable| {
            if !self.has_warned.swap(true, Ordering::Relaxed) {
                warn!(
                    "a request has no readable client address in the header of the setting \"ip_header\": the rate \
                     limit counts such requests by the address of the connection"
                );
            }
            request.remote().map(|remote| remote.ip())
        });
        let Some(address) = address else { return Verdict::Unlimited };
        match self.take(rocket_listener::client(address)) {
            Ok(remaining) => Verdict::Within { remaining },
            Err(wait) => Verdict::Over { wait, uri: request.uri().clone().into_owned() },
        }
    }

    /// Takes one request from the client's bucket. Returns how many are left, or how long the client has to wait.
    fn take(&self, client: IpAddr) -> Result<u32, Duration> {
        let now = u64::try_from(self.start.elapsed().as_nanos()).unwrap_or(u64::MAX);
        // A panic cannot leave the map half changed, so a poisoned lock is usable.
        let mut clients = self.clients.lock().unwrap_or_else(PoisonError::into_inner);
        self.gcra.take(clients.get_or_insert_mut(client, || gcra::FULL), now)
    }

    /// Returns in how many seconds a bucket with `remaining` requests is full.
    fn reset(&self, remaining: u32) -> u32 {
        self.rate.burst.get().saturating_sub(remaining).div_ceil(self.rate.per_second.get())
    }
}

/// What the limit says about a request.
enum Verdict {
    /// The request does not count.
    Unlimited,
    /// The request passes. The client may send this many more at once.
    Within { remaining: u32 },
    /// The request is refused until the client has waited. Its own URI is kept, because the request gets another one.
    Over { wait: Duration, uri: Origin<'static> },
}

#[rocket::async_trait]
impl Fairing for RateLimit {
    fn info(&self) -> Info {
        Info { name: "rate limit", kind: Kind::Request | Kind::Response }
    }

    async fn on_request(&self, request: &mut Request<'_>, _: &mut Data<'_>) {
        let verdict = self.judge(request);
        if let Verdict::Over { .. } = verdict
            && let Ok(refused) = Origin::parse(REFUSED_PATH)
        {
            request.set_uri(refused);
        }
        request.local_cache(|| verdict);
    }

    /// Sets the headers of draft-ietf-httpapi-ratelimit-headers-10.
    async fn on_response<'r>(&self, request: &'r Request<'_>, response: &mut Response<'r>) {
        let remaining = match request.local_cache(|| Verdict::Unlimited) {
            Verdict::Unlimited => return,
            Verdict::Within { remaining } => *remaining,
            Verdict::Over { .. } => 0,
        };
        let (burst, window, reset) = (self.rate.burst, self.reset(0), self.reset(remaining));
        let mut parts = ResponseParts::of(request, response);
        parts.set(POLICY, format!("\"client\";q={burst};w={window}"));
        parts.set(LIMIT, format!("\"client\";r={remaining};t={reset}"));
    }
}

/// Returns the `Retry-After` of a request that was refused, in seconds: at least 1, because no wait is zero.
pub fn wait(request: &Request<'_>) -> Option<u64> {
    match request.local_cache(|| Verdict::Unlimited) {
        Verdict::Over { wait, .. } => Some(wait.as_secs() + u64::from(wait.subsec_nanos() > 0)),
        Verdict::Unlimited | Verdict::Within { .. } => None,
    }
}

/// Returns the URI that the client sent, even if the request was refused.
pub fn uri<'r>(request: &'r Request<'_>) -> &'r Origin<'r> {
    match request.local_cache(|| Verdict::Unlimited) {
        Verdict::Over { uri, .. } => uri,
        Verdict::Unlimited | Verdict::Within { .. } => request.uri(),
    }
}

//! How many requests each client may send: the setting `rate_limit`.
//!
//! Each client has a bucket of `burst` requests, which fills again with `per_second` of them (the generic cell rate
//! algorithm). Clients are told apart by address, those of IPv6 by the first 64 bits, of which one of them has all the
//! rest. Only so many are remembered; of who comes after that, the one unheard of for the longest is forgotten, and
//! would begin anew: so an attacker with many addresses takes no memory.

use std::net::IpAddr;
use std::num::NonZeroUsize;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use governor::clock::{Clock, DefaultClock};
use governor::middleware::StateInformationMiddleware;
use governor::nanos::Nanos;
use governor::state::StateStore;
use governor::{Quota, RateLimiter};
use hyper::header::HeaderName;
use lru::LruCache;
use rocket::fairing::{Fairing, Info, Kind};
use rocket::http::uri::Origin;
use rocket::request::Request;
use rocket::response::Response;
use rocket::{Data, Route};
use rocket_listener::{REFUSED_PATH, ResponseParts};

use crate::settings::Rate;

/// How many clients are remembered: some 10 MB of them.
const CLIENTS: NonZeroUsize = NonZeroUsize::new(100_000).expect("not zero");
const POLICY: HeaderName = HeaderName::from_static("ratelimit-policy");
const LIMIT: HeaderName = HeaderName::from_static("ratelimit");

/// Refuses the requests of a client that sends too many, and tells every client how many it may send.
pub struct RateLimit {
    rate: Rate,
    /// The paths that do not count.
    unlimited: Vec<String>,
    limiter: RateLimiter<IpAddr, Recent, DefaultClock, StateInformationMiddleware>,
}

impl RateLimit {
    /// Limits the requests to all routes but these.
    pub fn new(rate: Rate, unlimited: &[Route]) -> Self {
        let quota = Quota::per_second(rate.per_second).allow_burst(rate.burst);
        let recent = Recent(Mutex::new(LruCache::new(CLIENTS)));
        let unlimited = unlimited.iter().map(|route| route.uri.path().to_owned()).collect();
        Self { rate, unlimited, limiter: RateLimiter::new(quota, recent, DefaultClock::default()) }
    }

    fn judge(&self, request: &Request<'_>) -> Verdict {
        if self.unlimited.iter().any(|path| request.uri().path() == path.as_str()) {
            return Verdict::Unlimited;
        }
        let Some(address) = request.client_ip() else { return Verdict::Unlimited };
        match self.limiter.check_key(&rocket_listener::client(address)) {
            Ok(state) => Verdict::Within { remaining: state.remaining_burst_capacity() },
            Err(until) => Verdict::Over { wait: until.wait_time_from(self.limiter.clock().now()) },
        }
    }

    /// In how many seconds a bucket is full in which so many requests are left.
    fn reset(&self, remaining: u32) -> u32 {
        self.rate.burst.get().saturating_sub(remaining).div_ceil(self.rate.per_second.get())
    }
}

/// What became of a request.
enum Verdict {
    /// It does not count.
    Unlimited,
    /// The client may send so many more at once.
    Within { remaining: u32 },
    /// The client has to wait.
    Over { wait: Duration },
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

    /// Says what the client may send: the fields of draft-ietf-httpapi-ratelimit-headers-10.
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

/// For how many seconds the client has to wait, at least 1, if it has sent too many requests.
pub fn wait(request: &Request<'_>) -> Option<u64> {
    match request.local_cache(|| Verdict::Unlimited) {
        Verdict::Over { wait } => Some(wait.as_millis().div_ceil(1000).try_into().unwrap_or(u64::MAX).max(1)),
        Verdict::Unlimited | Verdict::Within { .. } => None,
    }
}

/// The clients of late, each with when its bucket is full.
struct Recent(Mutex<LruCache<IpAddr, Nanos>>);

impl StateStore for Recent {
    type Key = IpAddr;

    fn measure_and_replace<T, F, E>(&self, client: &IpAddr, measure: F) -> Result<T, E>
    where
        F: Fn(Option<Nanos>) -> Result<(T, Nanos), E>,
    {
        // Nothing can be half done in it.
        let mut recent = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (outcome, full) = measure(recent.get(client).copied())?;
        recent.put(*client, full);
        Ok(outcome)
    }
}

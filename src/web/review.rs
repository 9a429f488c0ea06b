//! The review that translators see, and how a request gets it.

use std::convert::Infallible;
use std::hash::{BuildHasher, RandomState};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use arc_swap::ArcSwap;
use rocket::request::{FromRequest, Outcome, Request};

use crate::greeting::review::Review;

/// A handle to the newest review: the app's state with the setting `locales`. Its clones lead to the same review.
#[derive(Clone)]
pub struct Reviews {
    folder: Arc<Path>,
    newest: Arc<ArcSwap<Generation>>,
}

/// A review, and its name among all reviews.
pub struct Generation {
    /// Differs from that of any other review, also after a restart.
    pub id: String,
    pub review: Review,
}

impl Reviews {
    /// Returns a handle to the first review of a folder, and a function that replaces it by a newer one.
    pub fn new(folder: PathBuf, first: Review) -> (Self, impl Fn(Review) + Send + 'static) {
        let (random, count) = (RandomState::new(), AtomicU64::new(0));
        let number = move |review| {
            let id = random.hash_one(count.fetch_add(1, Ordering::Relaxed));
            Generation { id: format!("{id:016x}"), review }
        };
        let newest = Arc::new(ArcSwap::from_pointee(number(first)));
        let replace = Arc::clone(&newest);
        let reviews = Self { folder: folder.into(), newest };
        (reviews, move |review| replace.store(Arc::new(number(review))))
    }

    /// Returns the folder of the setting `locales`, as an absolute path.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Returns the newest review.
    #[must_use]
    pub fn newest(&self) -> Arc<Generation> {
        self.newest.load_full()
    }
}

/// A guard for the newest review. A route takes it before the catalog, because a new catalog is published before the review
/// of the same reading. So no page has the generation of a review that is newer than its texts.
pub struct Newest(pub Arc<Generation>);

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Newest {
    type Error = Infallible;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Self::Error> {
        let reviews: &Reviews = request.rocket().state().expect("the app manages it");
        Outcome::Success(Self(reviews.newest()))
    }
}

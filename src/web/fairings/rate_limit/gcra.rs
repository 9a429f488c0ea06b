//! The generic cell rate algorithm (GCRA) of ITU-T I.371, in its virtual scheduling form.
//!
//! The whole state of a client is one point in time: its theoretical arrival time (TAT), when its bucket is full again.
//! Times are nanoseconds since the limiter started.

use std::time::Duration;

use crate::settings::Rate;

const SECOND: u64 = 1_000_000_000;

/// The TAT of a client that has sent nothing.
pub const FULL: u64 = 0;

/// The parameters of the algorithm, in nanoseconds.
pub struct Gcra {
    /// I.371's increment T: the time in which the bucket gains one request.
    increment: u64,
    /// I.371's limit τ: how far the TAT may lie ahead of a request.
    limit: u64,
}

impl Gcra {
    /// Rounds the increment down to whole nanoseconds. At the maximum rate it has 1000 of them, so the real rate is at
    /// most 0.1 % higher than the setting.
    pub fn new(rate: Rate) -> Self {
        let increment = SECOND / u64::from(rate.per_second.get());
        Self { increment, limit: increment * u64::from(rate.burst.get() - 1) }
    }

    /// Takes one request from the bucket. Returns how many are left, for more requests at the same time.
    ///
    /// # Errors
    ///
    /// If the bucket is empty, the shortest time after which the next request passes. The TAT is unchanged.
    pub fn take(&self, tat: &mut u64, now: u64) -> Result<u32, Duration> {
        let ahead = tat.saturating_sub(now);
        let Some(room) = self.limit.checked_sub(ahead) else {
            return Err(Duration::from_nanos(ahead - self.limit));
        };
        *tat = now.saturating_add(ahead + self.increment);
        Ok(u32::try_from(room / self.increment).expect("less than the burst, which is a u32"))
    }
}

#[cfg(test)]
mod tests {
    use std::num::NonZeroU32;

    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;

    fn rate(per_second: u32, burst: u32) -> Rate {
        let number = |value| NonZeroU32::new(value).expect("not zero");
        Rate { per_second: number(per_second), burst: number(burst) }
    }

    fn nanos(duration: Duration) -> u64 {
        duration.as_nanos().try_into().expect("less than 584 years")
    }

    #[test]
    fn one_request_comes_back_at_a_time() {
        let gcra = Gcra::new(rate(4, 3));
        let mut tat = FULL;
        for (milliseconds, expected) in [
            (0, Ok(2)),
            (0, Ok(1)),
            (0, Ok(0)),
            (0, Err(250)),
            (100, Err(150)),
            (249, Err(1)),
            (250, Ok(0)),
            (250, Err(250)),
            (749, Ok(0)),
            (751, Ok(0)),
            (1500, Ok(2)),
            (9000, Ok(2)),
        ] {
            let result = gcra.take(&mut tat, milliseconds * 1_000_000);
            assert_eq!(result, expected.map_err(Duration::from_millis), "at {milliseconds} ms");
        }
    }

    /// Debug builds panic if a number overflows.
    #[test]
    fn the_largest_settings_do_not_overflow() {
        for per_second in [1, 3, 999_999, 1_000_000] {
            for burst in [1, 2, u32::MAX] {
                for start in [0, 1 << 62, u64::MAX] {
                    let (gcra, mut tat) = (Gcra::new(rate(per_second, burst)), FULL);
                    assert_eq!(gcra.take(&mut tat, start), Ok(burst - 1), "{per_second} {burst} {start}");
                    // The last request of the burst, and the one after it.
                    tat = start.saturating_add(gcra.limit);
                    assert!(gcra.take(&mut tat, start).is_ok(), "{per_second} {burst} {start}");
                }
            }
        }
    }

    proptest! {
        /// No window of any length has more requests than the burst and what the bucket gains in it.
        #[test]
        fn every_window_keeps_to_the_rate(
            per_second in 1..=1_000_000_u32,
            burst in 1..=8_u32,
            gaps in vec(0..=3000_u64, 1..100),
        ) {
            let (gcra, mut tat, mut now) = (Gcra::new(rate(per_second, burst)), FULL, 0);
            let mut passed = Vec::new();
            for gap in gaps {
                // In thousandths of the increment.
                now += gap * gcra.increment / 1000;
                if gcra.take(&mut tat, now).is_ok() {
                    passed.push(now);
                }
            }
            for (first, start) in passed.iter().enumerate() {
                for (last, end) in passed.iter().enumerate().skip(first) {
                    let requests = (last - first + 1) as u64;
                    prop_assert!(requests <= u64::from(burst) + (end - start) / gcra.increment);
                }
            }
        }

        /// What the responses say is exact: how many requests are left, and how long to wait.
        #[test]
        fn the_announced_numbers_are_exact(
            per_second in 1..=1_000_000_u32,
            burst in 1..=50_u32,
            gaps in vec(0..=3_000_000_000_u64, 1..10),
        ) {
            let (gcra, mut tat, mut now) = (Gcra::new(rate(per_second, burst)), FULL, 0);
            for gap in gaps {
                now += gap;
                let left = gcra.take(&mut tat, now).expect("the next request waited long enough");
                for left in (0..left).rev() {
                    prop_assert_eq!(gcra.take(&mut tat, now), Ok(left));
                }
                let wait = nanos(gcra.take(&mut tat, now).expect_err("the bucket is empty"));
                prop_assert!((1..=gcra.increment).contains(&wait));
                prop_assert_eq!(gcra.take(&mut tat, now + wait - 1), Err(Duration::from_nanos(1)));
                now += wait;
            }
        }

        /// After the time that fills an empty bucket, the whole burst passes.
        #[test]
        fn the_bucket_fills_again(per_second in 1..=1_000_000_u32, burst in any::<u32>(), now in 0..u64::MAX >> 1) {
            let burst = burst.max(1);
            let gcra = Gcra::new(rate(per_second, burst));
            let fill = gcra.limit + gcra.increment;
            let mut tat = now + fill;
            prop_assert!(gcra.take(&mut tat, now).is_err());
            prop_assert_eq!(gcra.take(&mut tat, now + fill), Ok(burst - 1));
            prop_assert!(fill <= SECOND * u64::from(burst) / u64::from(per_second));
        }
    }
}

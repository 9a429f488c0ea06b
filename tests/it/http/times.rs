//! The time on a person's clock, in the forms in which clients write it.

use greeting_api::greeting::catalog::Catalog;
use greeting_api::greeting::locale_files;
use greeting_api::web;
use jiff::{Timestamp, tz::TimeZone};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use rocket::http::Method;
use serde_json::Value;

use crate::support::{Service, body, get, service};

/// Returns the name of a minute of the day, in letters.
fn name_of(minute: usize) -> String {
    let letter = |digit: usize| char::from(b"abcdefghijklmnopqrstuvwxyz"[digit % 26]);
    [minute / 676, minute / 26, minute].into_iter().map(letter).collect()
}

/// A service in which each minute is a part of the day of its own, so that a response shows the minute.
fn with_minutes() -> Service {
    let periods: Vec<_> = (0..1440)
        .map(|minute| format!("{} {:02}:{:02}", name_of(minute), minute / 60, minute % 60))
        .collect();
    let mut files = locale_files::embedded();
    files.retain(|path, _| path.starts_with("en/"));
    let greeting = String::from_utf8(files["en/greeting.ftl"].clone()).expect("UTF-8");
    let (before, after) = greeting.split_once("\nday-periods = ").expect("a division of the day");
    let after = after.split_once('\n').expect("a line").1;
    let greeting = format!("{before}\nday-periods = {}\n{after}", periods.join(", "));
    files.insert("en/greeting.ftl".to_owned(), greeting.into_bytes());
    Service::new(web::rocket(Catalog::new(files).expect("a valid tree")))
}

fn query(parameters: &[(&str, &str)]) -> String {
    let encoded = |text| utf8_percent_encode(text, NON_ALPHANUMERIC);
    let parameters = parameters.iter().filter(|(_, value)| !value.is_empty());
    parameters.map(|(name, value)| format!("{name}={}", encoded(value))).collect::<Vec<_>>().join("&")
}

/// Each row has a time, a time zone, and what the clock shows: the time, `now`, or `problem`.
#[test]
fn times_are_understood_or_refused() {
    let service = with_minutes();
    let rows = include_str!("../../data/inputs/times.tsv").lines().skip(1);
    for row in rows {
        let [time, tz, expected] = row.split('\t').collect::<Vec<_>>()[..] else { panic!("{row}") };
        let now =
            || Timestamp::now().to_zoned(TimeZone::get(tz).expect("a zone")).strftime("%H:%M").to_string();
        let before = if expected == "now" { now() } else { expected.to_owned() };
        let answer = get(&service, &format!("/greet/Alice?{}", query(&[("time", time), ("tz", tz)])), &[]);
        if expected == "problem" {
            assert!(answer.starts_with("400\n") && answer.contains("/problems/time-"), "{row}: {answer}");
            continue;
        }
        let json: Value = serde_json::from_str(body(&answer)).expect("JSON");
        let period = json["period"].as_str().unwrap_or_else(|| panic!("{row}: {answer}"));
        let shown = (0..1440).find(|minute| name_of(*minute) == period).expect("a minute");
        let shown = format!("{:02}:{:02}", shown / 60, shown % 60);
        let is_now = expected == "now" && shown == now();
        assert!(shown == before || is_now, "{row}: {shown}");
    }
}

#[test]
fn a_problem_says_how_to_write_the_time() {
    let service = service();
    for (query, kind, detail) in [
        (
            "time=9",
            "time-malformed",
            "“9” is not a time of day. Send a time such as “14:30”, “2026-01-31T14:30” or “2026-01-31T14:30:00+01:00”.",
        ),
        (
            "time=2026-11-27T07:47:00.000Z",
            "time-zone-missing",
            "“2026-11-27T07:47:00.000Z” is a time in UTC, so the time on the person’s clock is unknown. Add the person’s \
             time zone, for example: time=2026-11-27T07:47:00.000Z&tz=Europe/Berlin",
        ),
        (
            "tz=Mars/Olympus",
            "time-zone-unknown",
            "“Mars/Olympus” is not a time zone. Use a name from the IANA time zone database, such as “Europe/Berlin”.",
        ),
        (
            "time=2026-01-31T14:30:00%2B05:00[Europe/Berlin]",
            "time-contradictory",
            "In “2026-01-31T14:30:00+05:00[Europe/Berlin]”, the offset is not the one of the time zone at that time. \
             Correct one of them, or remove one.",
        ),
        (
            "time=09:00&time=10:00",
            "parameter-repeated",
            "The parameter “time” is in the address more than once. Send it once.",
        ),
        (
            "tiem=09:00",
            "parameter-unknown",
            "There is no parameter “tiem”. Did you mean “time”? The parameters are time, tz, formality, and lang.",
        ),
        (
            "colour=red",
            "parameter-unknown",
            "There is no parameter “colour”. The parameters are time, tz, formality, and lang.",
        ),
    ] {
        for path in ["/greet/Alice", "/greet", "/greet/language/en/Alice", "/greet/language/en"] {
            let answer = get(&service, &format!("{path}?{query}"), &[]);
            let json: Value = serde_json::from_str(body(&answer)).expect("JSON");
            assert_eq!(json["type"], format!("/problems/{kind}"), "{answer}");
            assert_eq!(json["detail"], detail, "{path}?{query}");
        }
    }
}

/// An example repeats the time that was sent, so that has a limit.
#[test]
fn a_time_has_at_most_256_bytes() {
    let service = with_minutes();
    let time = |length: usize| format!("2026-11-27T07:47:00.{}Z", "0".repeat(length - 21));
    let send = |time: &str, tz| {
        get(&service, &format!("/greet/Alice?{}", query(&[("time", time), ("tz", tz)])), &[])
    };
    assert!(send(&time(256), "Asia/Tokyo").starts_with("200\n"));
    let answer = send(&time(256), "");
    assert!(answer.contains("/problems/time-zone-missing") && answer.len() < 2048, "{answer}");
    for tz in ["", "Asia/Tokyo"] {
        let answer = send(&time(257), tz);
        assert!(answer.contains("/problems/time-malformed") && answer.len() < 2048, "{answer}");
    }
}

/// A response that depends on the present time may be cached only until the next part of the day.
#[test]
fn now_is_cached_until_the_next_part_of_the_day() {
    let service = with_minutes();
    let max_age = |path: &str| {
        let answer = service.send(Method::Get, path, &[]);
        let caching = answer.header("cache-control").expect("caching").to_owned();
        caching
            .strip_prefix("public, max-age=")
            .expect("a response for caches")
            .parse::<u64>()
            .expect("seconds")
    };
    for path in ["/greet/Alice?lang=en&tz=Asia/Tokyo", "/greet/language/en?tz=Asia/Kathmandu"] {
        assert!(max_age(path) <= 60, "{path}");
    }
    assert_eq!(max_age("/greet/Alice?lang=en&time=10:00"), 300);
    assert_eq!(max_age("/greet/Alice?lang=en&time=2026-01-31T10:00Z&tz=Asia/Tokyo"), 300);
    // The longest part of an English day is 11 hours, so the setting decides.
    assert!(max_age("/greet/language/en/Alice") == 300);
}

/// Empty parameters count as absent, as forms send them.
#[test]
fn empty_parameters_are_absent() {
    let service = service();
    let plain = get(&service, "/greet/language/en/Alice", &[]);
    for query in ["time=", "time", "tz=&time=&formality=&", "formality=neutral", ""] {
        assert_eq!(get(&service, &format!("/greet/language/en/Alice?{query}"), &[]), plain, "{query}");
    }
}

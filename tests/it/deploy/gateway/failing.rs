//! Instances that stop, die and hang behind the gateway. What the cache would hide, `max_age` keeps out of it.

use std::thread;
use std::time::Duration;

use super::site::{KEY, NO_LIMIT, Site, addresses, curl, instance, instances};
use super::{refusal, sorted, status};
use crate::support::Running;

const SETTINGS: [(&str, &str); 2] = [("ROCKET_MAX_AGE", "0"), ("ROCKET_ADMIN", "127.0.0.1:0")];

fn behind_a_gateway(name: &str) -> ([Running; 2], Site) {
    let instances = instances(&SETTINGS);
    let site = Site::start(name, addresses(&instances), &[NO_LIMIT]);
    (instances, site)
}

#[test]
#[ignore = "long"]
fn a_rolling_restart_of_both_instances_shows_no_error() {
    let (mut instances, site) = behind_a_gateway("restart");
    let load = site.load(20);
    thread::sleep(Duration::from_secs(1));
    for place in &mut instances {
        place.signal("TERM");
        assert_eq!(place.process.wait().expect("an end").code(), Some(0));
        *place = instance(&SETTINGS, place.address.port());
        let admin = place.admin.expect("an address of its own");
        assert_eq!(status(&curl(&format!("http://{admin}/readyz"), &[])), "HTTP/1.1 200 OK");
    }
    println!("a rolling restart behind the gateway: {} requests, none lost", load.end());
    site.log();
}

#[test]
#[ignore = "long"]
fn an_instance_that_dies_is_not_missed() {
    let (mut instances, site) = behind_a_gateway("death");
    let load = site.load(5);
    thread::sleep(Duration::from_secs(1));
    instances[0].process.kill().expect("it is killed");
    println!("an instance killed behind the gateway: {} requests, none lost", load.end());
    site.log();
}

#[test]
#[ignore = "long"]
fn an_instance_that_hangs_is_passed_over() {
    let (instances, site) = behind_a_gateway("hang");
    for instance in &instances {
        instance.signal("STOP");
    }
    let no_answer = refusal("no-answer", "No answer", 504, "The service did not answer in time.", &[]);
    assert_eq!(sorted(&site.ask("/greet/Nemo", &[&KEY, &["--max-time", "5"]])), no_answer);
    instances[1].signal("CONT");
    for _ in 0..20 {
        assert_eq!(status(&site.ask("/greet/Nemo", &[&KEY, &["--max-time", "5"]])), "HTTP/2 200");
    }
    site.log();
}

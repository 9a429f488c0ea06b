//! Instances that stop, die and hang behind the gateways. What a cache would hide, `max_age` keeps out of it.

use std::net::SocketAddr;
use std::thread;
use std::time::Duration;

use super::site::{Gateway, KEY, Rate, Site, Upstream, curl, instance, instances, stand_in, upstreams};
use super::{GATEWAYS, refusal, sorted, status};
use crate::support::{Running, free_port};

const NOT_CACHED: [(&str, &str); 1] = [("ROCKET_MAX_AGE", "0")];

fn behind(gateway: Gateway, name: &str) -> ([Running; 2], Site) {
    let instances = instances(&NOT_CACHED);
    let site = Site::start(gateway, name, upstreams(&instances), Rate::Unlimited);
    (instances, site)
}

#[test]
#[ignore = "long"]
fn a_rolling_restart_of_both_instances_shows_no_error() {
    for gateway in GATEWAYS {
        let (mut instances, site) = behind(gateway, "restart");
        let load = site.load(20);
        thread::sleep(Duration::from_secs(1));
        for running in &mut instances {
            let admin = running.admin.expect("an address of its own").to_string();
            running.signal("TERM");
            assert_eq!(running.process.wait().expect("an end").code(), Some(0));
            *running = instance(&NOT_CACHED, running.address.port(), &admin);
            assert_eq!(status(&curl(&format!("http://{admin}/readyz"), &[])), "HTTP/1.1 200 OK");
        }
        println!("a rolling restart behind {gateway:?}: {} requests, none lost", load.end());
        site.log();
    }
}

#[test]
#[ignore = "long"]
fn an_instance_that_dies_is_not_missed() {
    for gateway in GATEWAYS {
        let (mut instances, site) = behind(gateway, "death");
        let load = site.load(5);
        thread::sleep(Duration::from_secs(1));
        instances[0].process.kill().expect("it is killed");
        println!("an instance killed behind {gateway:?}: {} requests, none lost", load.end());
        site.log();
    }
}

#[test]
#[ignore = "long"]
fn an_instance_that_hangs_is_passed_over() {
    for gateway in GATEWAYS {
        let (instances, site) = behind(gateway, "hang");
        for instance in &instances {
            instance.signal("STOP");
        }
        let detail = "The service did not respond in time. Try again later.";
        let no_answer = refusal(gateway, ("about:blank", "Gateway Timeout", 504, detail), &[], &[]);
        assert_eq!(sorted(&site.ask("/greet/Nemo", &[&KEY, &["--max-time", "5"]])), no_answer);
        instances[1].signal("CONT");
        for _ in 0..20 {
            assert_eq!(status(&site.ask("/greet/Nemo", &[&KEY, &["--max-time", "5"]])), "HTTP/2 200");
        }
        site.log();
    }
}

/// nginx takes this for HTTP/0.9.
#[test]
#[ignore = "needs Envoy"]
fn envoy_blames_an_instance_for_what_is_not_http() {
    let (address, heads) = stand_in(&["what?\r\n\r\n", "what?\r\n\r\n"]);
    let admin = SocketAddr::from(([127, 0, 0, 1], free_port()));
    let site = Site::start(Gateway::Envoy, "garbage", [Upstream { address, admin }; 2], Rate::AsShipped);
    let none = ("about:blank", "Bad Gateway", 502, "The service cannot be reached. Try again later.");
    assert_eq!(sorted(&site.ask("/greet/Nemo", &[&KEY])), refusal(Gateway::Envoy, none, &[], &[]));
    assert_eq!(heads.join().expect("requests").len(), 2);
}

/// Active health checks, which nginx has only in its commercial version.
#[test]
#[ignore = "needs Envoy"]
fn envoy_takes_an_instance_that_drains_out_of_use() {
    let (instances, site) = behind(Gateway::Envoy, "drain");
    let one_is_healthy = || {
        let metrics = curl(&format!("http://127.0.0.1:{}/stats/prometheus", site.state), &[]);
        metrics.contains("envoy_cluster_membership_healthy{envoy_cluster_name=\"greeting\"} 1\n")
    };
    assert!(!one_is_healthy());
    instances[0].signal("TERM");
    // It still serves, for five seconds.
    thread::sleep(Duration::from_secs(2));
    assert!(one_is_healthy());
    for _ in 0..20 {
        assert_eq!(status(&site.ask("/greet/Nemo", &[&KEY])), "HTTP/2 200");
    }
    let log = site.log();
    let drained = instances[0].address.to_string();
    assert!(log.lines().count() == 20 && !log.contains(&drained), "{log}");
}

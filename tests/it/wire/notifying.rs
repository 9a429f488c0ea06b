//! What a supervisor learns (`sd_notify(3)`).

use std::ffi::OsString;
use std::os::linux::net::SocketAddrExt;
use std::os::unix::net::{SocketAddr, UnixDatagram};
use std::process;
use std::time::Duration;

use crate::cli::Folder;
use crate::support::Running;

/// The next message that is not from the watchdog.
fn next(socket: &UnixDatagram) -> String {
    loop {
        let mut message = [0; 256];
        let length = socket.recv(&mut message).expect("a message");
        let message = str::from_utf8(&message[..length]).expect("UTF-8");
        if message != "WATCHDOG=1\n" {
            return message.to_owned();
        }
    }
}

/// The name of the socket is a path, or it is abstract.
#[test]
fn a_supervisor_is_notified_of_each_change() {
    let folder = Folder::new("notify", &[]);
    let path = folder.0.join("a.sock");
    let name = format!("greeting-api-{}", process::id());
    let address = SocketAddr::from_abstract_name(&name).expect("an address");
    for (socket, variable) in [
        (UnixDatagram::bind(&path), path.into_os_string()),
        (UnixDatagram::bind_addr(&address), OsString::from(format!("@{name}"))),
    ] {
        let socket = socket.expect("a socket");
        socket.set_read_timeout(Some(Duration::from_secs(20))).expect("a limit");
        let variable = variable.to_str().expect("UTF-8");
        let mut running = Running::start(&[("NOTIFY_SOCKET", variable), ("WATCHDOG_USEC", "100000")]);
        assert_eq!(next(&socket), "READY=1\n");
        let mut message = [0; 256];
        let length = socket.recv(&mut message).expect("a message");
        assert_eq!(&message[..length], b"WATCHDOG=1\n");
        running.signal("HUP");
        let reloading = next(&socket);
        let time = reloading.strip_prefix("RELOADING=1\nMONOTONIC_USEC=").expect("a time");
        assert!(time.trim_end().parse::<u64>().is_ok(), "{reloading}");
        assert_eq!(next(&socket), "READY=1\n");
        running.signal("TERM");
        assert_eq!(next(&socket), "STOPPING=1\n");
        assert_eq!(running.process.wait().expect("an end").code(), Some(0));
    }
}

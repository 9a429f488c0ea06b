//! The process of the editor, which may end without the notification `exit`.

/// Returns whether a process has not ended. An identifier that cannot be one, and any on a system without signals, counts as
/// a process that runs.
pub fn is_running(process: Option<u32>) -> bool {
    let process = process.and_then(|id| i32::try_from(id).ok());
    #[cfg(unix)]
    if let Some(process) = process.and_then(rustix::process::Pid::from_raw) {
        return rustix::process::test_kill_process(process) != Err(rustix::io::Errno::SRCH);
    }
    let _ = process;
    true
}

//! What the kernel counts of the process, with the names of Prometheus' client libraries.

use std::fmt;
use std::fs;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use prometheus_client::collector::Collector;
use prometheus_client::encoding::{DescriptorEncoder, EncodeMetric};
use prometheus_client::metrics::counter::ConstCounter;
use prometheus_client::metrics::gauge::ConstGauge;
use prometheus_client::registry::Unit;
use rustix::param::{clock_ticks_per_second, page_size};
use rustix::process::{Resource, getrlimit};

/// Reads `/proc/self` when the metrics are rendered. Without `/proc`, the metrics that need it are left out.
#[derive(Debug)]
pub struct Process {
    /// When the process started, since 1970.
    start: Duration,
}

impl Process {
    /// Returns a process that starts now.
    pub fn new() -> Self {
        Self { start: SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default() }
    }
}

impl Collector for Process {
    fn encode(&self, mut encoder: DescriptorEncoder<'_>) -> fmt::Result {
        let encoder = &mut encoder;
        let start = ConstGauge::new(self.start.as_secs_f64());
        encode(
            encoder,
            "process_start_time",
            "Start of the process, since 1970",
            Some(&Unit::Seconds),
            &start,
        )?;
        if let Some(stat) = Stat::read() {
            let cpu = ConstCounter::new(stat.cpu.as_secs_f64());
            encode(
                encoder,
                "process_cpu",
                "Processor time, in user space and in the kernel",
                Some(&Unit::Seconds),
                &cpu,
            )?;
            let memory = ConstGauge::new(stat.virtual_memory);
            encode(encoder, "process_virtual_memory", "Address space", Some(&Unit::Bytes), &memory)?;
            let memory = ConstGauge::new(stat.resident);
            encode(encoder, "process_resident_memory", "Memory in RAM", Some(&Unit::Bytes), &memory)?;
            encode(encoder, "process_threads", "Threads", None, &ConstGauge::new(stat.threads))?;
        }
        if let Ok(files) = fs::read_dir("/proc/self/fd") {
            // Without the one that reads the folder.
            let open = ConstGauge::new((files.count() - 1) as u64);
            encode(encoder, "process_open_fds", "Open file descriptors", None, &open)?;
        }
        if let Some(limit) = getrlimit(Resource::Nofile).current {
            let max = ConstGauge::new(limit);
            encode(encoder, "process_max_fds", "Maximum number of open file descriptors", None, &max)?;
        }
        Ok(())
    }
}

fn encode(
    encoder: &mut DescriptorEncoder<'_>,
    name: &str,
    help: &str,
    unit: Option<&Unit>,
    metric: &impl EncodeMetric,
) -> fmt::Result {
    metric.encode(encoder.encode_descriptor(name, help, unit, metric.metric_type())?)
}

/// A part of `/proc/self/stat`, see `proc_pid_stat(5)`.
struct Stat {
    cpu: Duration,
    threads: u64,
    /// In bytes, as `resident`.
    virtual_memory: u64,
    resident: u64,
}

impl Stat {
    fn read() -> Option<Self> {
        let stat = fs::read_to_string("/proc/self/stat").ok()?;
        // The second field is the name of the program, which may contain anything.
        let (_, from_third) = stat.rsplit_once(") ")?;
        let fields: Vec<_> = from_third.split_ascii_whitespace().collect();
        let field = |number: usize| fields.get(number - 3)?.parse::<u64>().ok();
        let ticks = field(14)? + field(15)?;
        Some(Self {
            cpu: Duration::from_millis(ticks * 1000 / clock_ticks_per_second()),
            threads: field(20)?,
            virtual_memory: field(23)?,
            resident: field(24)? * page_size() as u64,
        })
    }
}

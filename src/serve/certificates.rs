//! The certificates: read at the start, and again when their files change.

mod validity;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rocket_listener::{Certificates, ClientCertificates, Tls};
use tokio::sync::Notify;
use tokio::task::spawn_blocking;
use tokio::time::sleep;

use self::validity::{is_valid, validity};
use super::StartError;
use super::systemd;
use crate::settings::TlsSettings;
use crate::web::Metrics;

/// How often the files are compared. Reading a few kilobytes finds every way to replace them: links, mounts, renames.
const INTERVAL: Duration = Duration::from_secs(5);

/// U+FEFF in UTF-8.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// The certificates in use, and their files.
pub struct CertificateFiles {
    settings: TlsSettings,
    tls: Tls,
    current: Certificates,
    /// Why the newest files cannot be used.
    refused: Option<String>,
    /// The last such error in the log.
    reported: Option<String>,
}

impl CertificateFiles {
    /// Reads the files.
    ///
    /// # Errors
    ///
    /// If a file cannot be read, or the certificates cannot be used.
    pub fn read(settings: TlsSettings) -> Result<Self, StartError> {
        let current = read(&settings).map_err(|(path, error)| StartError::Certificates(path, error))?;
        let tls = Tls::new(&current)?;
        Ok(Self { settings, tls, current, refused: None, reported: None })
    }

    /// Returns the TLS configuration, which is always the newest.
    pub fn tls(&self) -> Tls {
        self.tls.clone()
    }

    /// Uses each new version of the files, now if `reload` is notified. Does not return.
    pub async fn keep_current(mut self, metrics: &Metrics, reload: &Notify) {
        if !is_valid(&self.current.certs) {
            tracing::warn!("the certificate has expired, or is not valid yet");
        }
        metrics.certificate_not_after.set(not_after(&self.current));
        loop {
            let is_requested = tokio::select! {
                () = reload.notified() => true,
                () = sleep(INTERVAL) => false,
            };
            if is_requested {
                systemd::reloading();
            }
            let settings = self.settings.clone();
            // On a thread of its own, because a network mount may block it.
            if let Ok(files) = spawn_blocking(move || read(&settings)).await {
                self.reload(files, metrics, is_requested);
            }
            if is_requested {
                systemd::ready();
            }
        }
    }

    /// Uses the files if they have changed. Files that cannot be used are reported if they still cannot the next time,
    /// because programs replace the certificate and the key one after the other. If the operator has requested the reload,
    /// they are reported at once.
    fn reload(&mut self, files: Result<Certificates, ReadError>, metrics: &Metrics, is_requested: bool) {
        let used = match files {
            Ok(new) if new == self.current => Ok(()),
            Ok(new) if is_valid(&self.current.certs) && !is_valid(&new.certs) => {
                Err("the new certificate has expired, or is not valid yet".to_owned())
            }
            Ok(new) => self.tls.replace(&new).map_err(|error| error.to_string()).map(|()| {
                tracing::info!("the new certificate is used");
                metrics.certificate_not_after.set(not_after(&new));
                self.current = new;
            }),
            Err((path, error)) => Err(format!("cannot read {}: {error}", path.display())),
        };
        let Err(error) = used else {
            (self.refused, self.reported) = (None, None);
            metrics.certificate_refused.set(0);
            return;
        };
        let (is_repeated, is_reported) =
            (self.refused.as_ref() == Some(&error), self.reported.as_ref() == Some(&error));
        if is_requested || is_repeated && !is_reported {
            tracing::warn!("the old certificate stays in use: {error}");
            metrics.certificate_refused.set(1);
            self.reported = Some(error.clone());
        }
        self.refused = Some(error);
    }
}

/// Returns when the certificate expires, in seconds since 1970, or 0 if its time cannot be read.
fn not_after(certificates: &Certificates) -> i64 {
    validity(&certificates.certs).map_or(0, |validity| *validity.end())
}

/// The file that cannot be read, and why.
type ReadError = (PathBuf, io::Error);

fn read(settings: &TlsSettings) -> Result<Certificates, ReadError> {
    let file = |path: &Path| match fs::read(path) {
        // Editors on Windows may start a file with a byte order mark, and the line after it would not count.
        Ok(text) => Ok(text.strip_prefix(BYTE_ORDER_MARK).map(<[u8]>::to_vec).unwrap_or(text)),
        Err(error) => Err((path.to_owned(), error)),
    };
    let clients = settings.mutual.as_ref().map(|mutual| {
        let authorities = file(&mutual.ca_certs.relative())?;
        Ok(ClientCertificates { authorities, mandatory: mutual.mandatory })
    });
    Ok(Certificates {
        certs: file(&settings.certs.relative())?,
        key: file(&settings.key.relative())?,
        clients: clients.transpose()?,
    })
}

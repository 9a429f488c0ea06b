//! The certificates: read at the start, and again when their files change.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rocket_listener::{Certificates, ClientCertificates, Tls};
use tokio::sync::Notify;
use tokio::time::sleep;

use super::StartError;
use super::systemd;
use crate::settings::TlsSettings;
use crate::web::Metrics;

/// How often the files are compared. Reading a few kilobytes finds every way to replace them: links, mounts, renames.
const INTERVAL: Duration = Duration::from_secs(5);

/// The certificates in use, and their files.
pub struct CertificateFiles {
    settings: TlsSettings,
    tls: Tls,
    current: Certificates,
    /// What could not be read or used the last time.
    refused: Option<String>,
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
        Ok(Self { settings, tls, current, refused: None })
    }

    /// Returns the TLS configuration, which is always the newest.
    pub fn tls(&self) -> Tls {
        self.tls.clone()
    }

    /// Uses each new version of the files, now if `reload` is notified. Does not return.
    pub async fn keep_current(mut self, metrics: &Metrics, reload: &Notify) {
        loop {
            let is_requested = tokio::select! {
                () = reload.notified() => true,
                () = sleep(INTERVAL) => false,
            };
            if is_requested {
                systemd::reloading();
            }
            self.reload(metrics, is_requested);
            if is_requested {
                systemd::ready();
            }
        }
    }

    /// Uses the files if they have changed. What cannot be used is reported the second time, because programs replace the
    /// certificate and the key one after the other, or at once if the operator has requested it.
    fn reload(&mut self, metrics: &Metrics, is_requested: bool) {
        let changed = match read(&self.settings) {
            Ok(new) if new == self.current => Ok(()),
            Ok(new) => self.tls.replace(&new).map_err(|error| error.to_string()).map(|()| {
                tracing::info!("the new certificate is used");
                self.current = new;
            }),
            Err((path, error)) => Err(format!("cannot read {}: {error}", path.display())),
        };
        let Err(error) = changed else {
            self.refused = None;
            metrics.certificate_refused.set(0);
            return;
        };
        let is_known = self.refused.as_ref() == Some(&error);
        if is_requested || is_known && metrics.certificate_refused.get() == 0 {
            tracing::warn!("the old certificate stays in use: {error}");
            metrics.certificate_refused.set(1);
        }
        self.refused = Some(error);
    }
}

fn read(settings: &TlsSettings) -> Result<Certificates, (PathBuf, io::Error)> {
    let file = |path: &Path| fs::read(path).map_err(|error| (path.to_owned(), error));
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

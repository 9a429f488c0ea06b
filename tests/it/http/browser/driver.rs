//! A browser that visits the page, driven through `WebDriver`.

use std::net::{Ipv4Addr, TcpStream};
use std::panic::{AssertUnwindSafe, resume_unwind};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::elements::Element;
use fantoccini::key::Key;
use fantoccini::{Client, ClientBuilder, Locator};
use rocket::futures::FutureExt;
use serde_json::{Value, json};

use crate::support::{Running, free_port};

/// A browser of Debian, which `.ci/run` installs.
#[derive(Clone, Copy, Debug)]
enum Browser {
    Chromium,
    Firefox,
    /// `MiniBrowser` of `WebKitGTK`. It has no headless mode, so it needs a display: `xvfb-run`.
    WebKit,
}

/// Who visits the page, and how their browser shows it.
#[derive(Clone, Copy)]
pub struct Visitor {
    /// `Accept-Language`.
    pub language: &'static str,
    pub width: u32,
    pub height: u32,
    pub dark: bool,
}

/// The page in the browser of a visitor.
pub struct Page {
    browser: Client,
    /// The host and port of the service.
    pub address: String,
}

/// Opens the page of a new service in Chromium, and closes both whatever becomes of the test.
pub async fn visit(visitor: Visitor, test: impl AsyncFnOnce(&Page)) {
    let running = Running::start(&[("ROCKET_LOG_LEVEL", "critical")]);
    visit_at(&running, visitor, test).await;
}

/// Opens the page of a service in Chromium, and closes the browser whatever becomes of the test.
pub async fn visit_at(running: &Running, visitor: Visitor, test: impl AsyncFnOnce(&Page)) {
    visit_in(Browser::Chromium, running, visitor, test).await;
}

/// Opens the page of a new service in each browser. `WebKit` shows it in English and in a size of its own.
pub async fn visit_in_each_browser(visitor: Visitor, test: impl AsyncFn(&Page)) {
    let running = Running::start(&[("ROCKET_LOG_LEVEL", "critical")]);
    for browser in [Browser::Chromium, Browser::Firefox, Browser::WebKit] {
        println!("in {browser:?}");
        visit_in(browser, &running, visitor, &test).await;
    }
}

async fn visit_in(browser: Browser, running: &Running, visitor: Visitor, test: impl AsyncFnOnce(&Page)) {
    let driver = Driver::start(browser);
    let mut builder = ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new());
    let capabilities = capabilities(browser, visitor);
    builder.capabilities(capabilities.as_object().expect("an object").clone());
    let browser = builder.connect(&driver.address).await.expect("the browser starts");
    let page = Page { browser: browser.clone(), address: running.address.to_string() };
    let outcome = AssertUnwindSafe(async {
        page.go("/").await;
        // The script has run.
        page.becomes("return Boolean(document.getElementById('query'))", json!(true)).await;
        test(&page).await;
    });
    let outcome = outcome.catch_unwind().await;
    browser.close().await.expect("the browser closes");
    if let Err(panic) = outcome {
        resume_unwind(panic);
    }
}

fn capabilities(browser: Browser, visitor: Visitor) -> Value {
    match browser {
        Browser::Chromium => chromium(visitor),
        Browser::Firefox => json!({ "moz:firefoxOptions": {
            "binary": "firefox-esr",
            "args": ["-headless", format!("--width={}", visitor.width), format!("--height={}", visitor.height)],
            "prefs": { "intl.accept_languages": visitor.language, "network.proxy.type": 0 },
        } }),
        Browser::WebKit => {
            json!({ "webkitgtk:browserOptions": { "binary": minibrowser(), "args": ["--automation"] } })
        }
    }
}

/// The path of `MiniBrowser`, which is not in `PATH`.
fn minibrowser() -> String {
    let machine = std::env::consts::ARCH;
    let path = format!("/usr/lib/{machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser");
    assert!(Path::new(&path).exists(), "{path}: .ci/run installs webkit2gtk-driver");
    path
}

fn chromium(visitor: Visitor) -> Value {
    let Visitor { language, width, height, dark } = visitor;
    let mut arguments = vec![
        // CI runs as root, where Chromium's sandbox does not.
        "--no-sandbox".to_owned(),
        "--headless=new".to_owned(),
        "--hide-scrollbars".to_owned(),
        "--no-proxy-server".to_owned(),
        format!("--accept-lang={language}"),
        format!("--blink-settings=preferredColorScheme={}", u8::from(!dark)),
    ];
    // Nothing but the page is asked for.
    let quiet = ["background-networking", "component-update", "gpu", "quic", "sync"];
    arguments.extend(quiet.map(|what| format!("--disable-{what}")));
    json!({ "goog:chromeOptions": {
        "args": arguments,
        "mobileEmulation": { "deviceMetrics": { "width": width, "height": height, "pixelRatio": 1, "mobile": false } },
    } })
}

impl Page {
    pub async fn go(&self, path: &str) {
        self.browser.goto(&format!("http://{}{path}", self.address)).await.expect("the page loads");
    }

    async fn element(&self, id: &str) -> Element {
        self.browser.find(Locator::Id(id)).await.expect("an element")
    }

    /// Types a text in place of what is in a field.
    pub async fn type_into(&self, id: &str, text: &str) {
        let field = self.element(id).await;
        field.click().await.expect("a field");
        field
            .send_keys(&format!("{}a{}", char::from(Key::Control), char::from(Key::Null)))
            .await
            .expect("keys");
        field.send_keys(text).await.expect("keys");
    }

    pub async fn click(&self, id: &str) {
        self.element(id).await.click().await.expect("a click");
    }

    /// Types a text at the caret.
    pub async fn type_keys(&self, id: &str, text: &str) {
        self.element(id).await.send_keys(text).await.expect("keys");
    }

    pub async fn press(&self, id: &str, key: Key) {
        self.element(id).await.send_keys(&char::from(key).to_string()).await.expect("a key");
    }

    /// Chooses an item of a list, by the keyboard.
    pub async fn choose(&self, id: &str, item: &str) {
        self.element(id).await.send_keys(item).await.expect("keys");
    }

    pub async fn text(&self, id: &str) -> String {
        self.element(id).await.text().await.expect("a text")
    }

    /// What a script returns.
    pub async fn run(&self, script: &str, arguments: &[Value]) -> Value {
        self.browser.execute(script, arguments.to_vec()).await.expect("a script that runs")
    }

    /// Waits until a script returns a value.
    pub async fn becomes(&self, script: &str, expected: Value) {
        let begin = Instant::now();
        loop {
            let found = self.run(script, &[]).await;
            if found == expected {
                return;
            }
            assert!(begin.elapsed() < Duration::from_secs(20), "{script}\nis {found}\nnot {expected}");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// What the visitor sees, as a PNG file.
    pub async fn picture(&self) -> Vec<u8> {
        self.browser.screenshot().await.expect("a picture")
    }
}

/// A `WebDriver` server on a port of its own; killed when dropped.
struct Driver {
    process: Child,
    address: String,
}

impl Driver {
    fn start(browser: Browser) -> Self {
        let (program, package) = match browser {
            Browser::Chromium => ("chromedriver", "chromium-driver"),
            Browser::Firefox => ("geckodriver", "geckodriver"),
            Browser::WebKit => ("WebKitWebDriver", "webkit2gtk-driver"),
        };
        let port = free_port();
        let mut process = Command::new(program)
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("{program}: {error}: .ci/run installs {package}"));
        let begin = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            let ended = process.try_wait().expect("its status");
            assert!(
                ended.is_none() && begin.elapsed() < Duration::from_secs(20),
                "{program} does not listen: {ended:?}"
            );
            std::thread::sleep(Duration::from_millis(20));
        }
        Self { process, address: format!("http://127.0.0.1:{port}") }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.process.kill().and_then(|()| self.process.wait()).expect("it ends");
    }
}

//! A browser that visits the page, driven through `ChromeDriver`.

use std::io::{BufRead, BufReader};
use std::panic::{AssertUnwindSafe, resume_unwind};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::elements::Element;
use fantoccini::key::Key;
use fantoccini::{Client, ClientBuilder, Locator};
use rocket::futures::FutureExt;
use serde_json::{Value, json};

use crate::support::Running;

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

/// Opens the page of a new service in a new browser, and closes both whatever becomes of the test.
pub async fn visit(visitor: Visitor, test: impl AsyncFnOnce(&Page)) {
    let running = Running::start(&[("ROCKET_LOG_LEVEL", "critical")]);
    visit_at(&running, visitor, test).await;
}

/// Opens the page of a service in a new browser, and closes the browser whatever becomes of the test.
pub async fn visit_at(running: &Running, visitor: Visitor, test: impl AsyncFnOnce(&Page)) {
    let driver = Driver::start();
    let mut builder = ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new());
    let capabilities = capabilities(visitor);
    builder.capabilities(capabilities.as_object().expect("an object").clone());
    let browser = builder.connect(&driver.address).await.expect("chromium starts");
    let page = Page { browser: browser.clone(), address: running.address.to_string() };
    let outcome = AssertUnwindSafe(async {
        page.go("/").await;
        test(&page).await;
    });
    let outcome = outcome.catch_unwind().await;
    browser.close().await.expect("the browser closes");
    if let Err(panic) = outcome {
        resume_unwind(panic);
    }
}

fn capabilities(visitor: Visitor) -> Value {
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

/// `ChromeDriver` on a port of its own; killed when dropped.
struct Driver {
    process: Child,
    address: String,
}

impl Driver {
    fn start() -> Self {
        let mut process = Command::new("chromedriver")
            .arg("--port=0")
            .stdout(Stdio::piped())
            .spawn()
            .expect("chromedriver: .ci/run installs chromium and chromium-driver");
        let lines = BufReader::new(process.stdout.take().expect("its output")).lines();
        let port = lines
            .map_while(Result::ok)
            .find_map(|line| line.strip_suffix('.')?.rsplit_once(" on port ")?.1.parse::<u16>().ok());
        let address = format!("http://127.0.0.1:{}", port.expect("it says where it listens"));
        Self { process, address }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.process.kill().and_then(|()| self.process.wait()).expect("it ends");
    }
}

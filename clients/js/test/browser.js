// Chromium, driven through ChromeDriver (WebDriver, https://www.w3.org/TR/webdriver2/).

import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { serve } from "./servers.js";

const CLIENT = readFileSync(new URL("../index.js", import.meta.url));
const PAGE = `<!doctype html><title>Test</title><script type="module">
  import * as client from "/index.js";
  Object.assign(window, client);
</script>`;

/** Opens a page with the client in a browser of a visitor with these languages. Its origin is not that of the service. */
export async function open(test, languages) {
  const session = await startSession(test, languages);
  const { url } = await serve(test, (request, response) => {
    const isModule = request.url === "/index.js";
    response.setHeader("Content-Type", isModule ? "text/javascript" : "text/html");
    response.end(isModule ? CLIENT : PAGE);
  });
  await session("POST", "/url", { url });
  return {
    /** Runs a function in the page, and returns what its promise resolves to. */
    run: async (asked, ...args) => {
      const script = `const done = arguments[arguments.length - 1];
        (${asked})(...[...arguments].slice(0, -1)).then((value) => done({ value }), (error) => done({ error: String(error.stack) }))`;
      const { value, error } = await session("POST", "/execute/async", { script, args });
      if (error) throw new Error(error);
      return value;
    },
  };
}

async function startSession(test, languages) {
  const driver = spawn("chromedriver", ["--port=0"], { stdio: ["ignore", "pipe", "ignore"] });
  let session;
  test.after(async () => {
    if (session) await command("DELETE", session);
    driver.kill();
  });
  const address = await addressOf(driver);
  const flags = ["--headless=new", "--no-sandbox", "--no-proxy-server", "--disable-gpu", `--accept-lang=${languages}`];
  const capabilities = { alwaysMatch: { "goog:chromeOptions": { args: flags }, timeouts: { script: 20_000 } } };
  const { sessionId } = await command("POST", `${address}/session`, { capabilities });
  session = `${address}/session/${sessionId}`;
  return (method, path, body) => command(method, session + path, body);
}

async function addressOf(driver) {
  for await (const line of createInterface(driver.stdout)) {
    const port = line.match(/ on port (\d+)\.$/)?.[1];
    if (port) return `http://127.0.0.1:${port}`;
  }
  throw new Error("ChromeDriver does not start");
}

async function command(method, url, body) {
  const response = await fetch(url, { method, body: body && JSON.stringify(body) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(value.message);
  return value;
}

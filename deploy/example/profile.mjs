// A profile page that shows a greeting from greeting-api. If the greeting is late or the request fails, the page shows its
// own greeting in English.

import { randomUUID } from "node:crypto";
import { createServer } from "node:http";

const { GREETING_URL, GREETING_KEY, HOST = "127.0.0.1", PORT = "8080" } = process.env;
/** Maximum number of attempts, and the timeout of each in milliseconds. */
const ATTEMPTS = 2;
const TIME_LIMIT = 1500;

/** Returns the greeting for a name, in the language that the headers request. */
async function greet(name, headers) {
  const address = `${GREETING_URL}/greet/${encodeURIComponent(name)}`;
  let reason;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    try {
      // The timeout includes reading the body.
      const response = await fetch(address, { headers, signal: AbortSignal.timeout(TIME_LIMIT) });
      if (response.ok) return await response.json();
      reason = response.status;
      // Do not retry client errors, because they would recur.
      if (reason < 500) break;
    } catch (error) {
      reason = error.cause?.code ?? error.name;
    }
  }
  console.error(JSON.stringify({ message: "greeted without greeting-api", reason, request_id: headers["X-Request-Id"] }));
  return { message: `Hello, ${name}!`, language: "en", direction: "ltr" };
}

/** Returns the headers to forward: the API key, the reader's languages, the request ID and the trace context. */
function passedOn({ "accept-language": languages, "x-request-id": id = randomUUID(), traceparent }) {
  return {
    "X-Api-Key": GREETING_KEY,
    "X-Request-Id": id,
    ...(languages && { "Accept-Language": languages }),
    ...(traceparent && { traceparent }),
  };
}

/** Returns the name in `/profile/<name>`, or `undefined` if the path is different. */
function nameIn(path) {
  try {
    return decodeURIComponent(path.match(/^\/profile\/([^/?]+)$/)[1]);
  } catch {
    return undefined;
  }
}

const escape = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);

const server = createServer(async (request, response) => {
  const name = nameIn(request.url);
  if (name === undefined) return response.writeHead(404).end();
  const headers = passedOn(request.headers);
  const { message, language, direction } = await greet(name, headers);
  const type = { "Content-Type": "text/html; charset=utf-8", "X-Request-Id": headers["X-Request-Id"] };
  response.writeHead(200, { ...type, Vary: "Accept-Language", "Cache-Control": "no-store" });
  response.end(`<!doctype html>
<title>${escape(name)}</title>
<h1 lang="${escape(language)}" dir="${escape(direction)}">${escape(message)}</h1>
`);
});
server.listen(PORT, HOST, () => console.log(`http://${HOST}:${server.address().port}`));

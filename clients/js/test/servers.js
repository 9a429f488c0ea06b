// The service that the tests call, and servers between it and the client.

import { once } from "node:events";
import { createServer } from "node:http";

/** Address of a running greeting-api. */
export const SERVICE = process.env.SERVICE ?? "http://localhost:8000";

/** Starts a server, which stops after the test. `requests` has the method and the target of each request so far. */
export async function serve(test, answer) {
  const requests = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    answer(request, response, requests.length);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  test.after(() => {
    server.close();
    server.closeAllConnections();
  });
  const arrived = () => once(server, "request");
  return { url: `http://127.0.0.1:${server.address().port}`, requests, arrived };
}

/** Forwards a request to the service. Other headers replace those of the response. Returns the status. */
export async function forward(request, response, others = {}) {
  const { host, connection, ...headers } = request.headers;
  const { status, headers: received, ...rest } = await sendRaw(request.method, request.url, headers);
  response.writeHead(status, { ...received, ...others }).end(rest.body);
  return status;
}

async function sendRaw(method, target, headers) {
  const response = await fetch(SERVICE + target, { method, headers });
  return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
}

/** Greets without the service, after some milliseconds. */
export function answerGreeting(response, message = "Hello!", delay = 0) {
  response.setHeader("Access-Control-Allow-Origin", "*");
  const body = JSON.stringify({ message, language: "en", direction: "ltr" });
  setTimeout(() => response.end(body), delay).unref();
}

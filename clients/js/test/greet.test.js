// `greet` in Node, against the service and against servers with faults.

import assert from "node:assert/strict";
import { test } from "node:test";
import { greet, ProblemError } from "greeting-api-client";
import { answerGreeting, serve, SERVICE } from "./servers.js";

process.env.TZ = "Asia/Tokyo";

test("greets in the language, at the time and with the formality", async () => {
  for (const [name, options, message] of [
    ["Ana", {}, "Hello, Ana!"],
    [undefined, {}, "Hello!"],
    [null, { language: "fr" }, "Bonjour\u202F!"],
    ["Zoé", { language: "fr" }, "Bonjour Zoé\u202F!"],
    ["Zoé", { language: ["fr"] }, "Bonjour Zoé\u202F!"],
    ["Anna", { language: ["tlh", "de", "fr"] }, "Hallo Anna!"],
    ["Anna", { language: "de", time: "21:00" }, "Guten Abend, Anna!"],
    ["Anna", { language: "de", time: new Date(2026, 0, 31, 21) }, "Guten Abend, Anna!"],
    ["Anna", { language: "de", time: new Date("2026-01-31T21:00+01:00"), timeZone: "Europe/Berlin" }, "Guten Abend, Anna!"],
    ["Dario", { language: "it", formality: "casual" }, "Ciao, Dario!"],
    ["Ana", { language: "", time: "", timeZone: "", formality: undefined }, "Hello, Ana!"],
    ["Ana", { language: [] }, "Hello, Ana!"],
  ]) {
    assert.equal((await greet(name, { baseUrl: SERVICE, ...options })).message, message);
  }
});

test("returns the members of the greeting", async () => {
  const options = { baseUrl: new URL(SERVICE), language: "ar", time: "08:00" };
  const { message, ...members } = await greet("مريم", options);
  assert.deepEqual(members, { language: "ar", direction: "rtl", period: "morning" });
  assert.deepEqual(await greet("Worf", { baseUrl: SERVICE, language: "tlh" }), {
    message: "Hello, Worf!",
    language: "en",
    direction: "ltr",
    fallback: true,
  });
});

test("a name arrives as it is written", async () => {
  for (const name of [
    ".", "..", "...", "%2E", "a/b", "../languages", "/", "//", "\\", "100%", "?#&=+", "a?time=9", "language",
    "language/fr", "Anne  Marie", "O'Brien", "<b>", "山田太郎", "田中先生", "👨‍👩‍👧", "Jose\u0301", "12-34", "+1 555", "{ $name }",
  ]) {
    const { message } = await greet(name, { baseUrl: SERVICE, language: "en" });
    assert.equal(message, `Hello, ${name}!`);
    assert.deepEqual(await greet(name, { baseUrl: `${SERVICE}/` }), { message, language: "en", direction: "ltr" });
  }
});

test("problems are errors with the members of the problem", async () => {
  for (const [name, options, expected] of [
    ["", {}, { type: "/problems/name-empty", address: "/greet" }],
    [" ", { language: "fr" }, { type: "/problems/name-empty", title: "Nom manquant", address: "/greet/language/fr" }],
    ["a".repeat(129), {}, { type: "/problems/name-too-long", limit: 128, limit_bytes: 1024 }],
    ["a\nb", {}, { type: "/problems/name-line-break", character: "U+000A" }],
    ["a\uD800", {}, { type: "/problems/not-utf8" }],
    ["\uDC00\uD800", { language: "fr" }, { type: "/problems/not-utf8" }],
    ["Ana", { language: "." }, { type: "/problems/language-malformed", parameter: "code" }],
    ["Ana", { language: ".." }, { type: "/problems/language-malformed", parameter: "code" }],
    [undefined, { language: "../languages" }, { type: "/problems/language-malformed", value: "../languages" }],
    ["Ana", { time: "noon" }, { type: "/problems/time-malformed", parameter: "time", value: "noon" }],
    ["Ana", { time: new Date(NaN) }, { type: "/problems/time-malformed" }],
    ["Ana", { timeZone: "Mars/Olympus" }, { type: "/problems/time-zone-unknown", parameter: "tz" }],
    ["Ana", { formality: "rude" }, { type: "/problems/formality-unknown", allowed: ["formal", "casual", "neutral"] }],
  ]) {
    const error = await greet(name, { baseUrl: SERVICE, ...options }).catch((error) => error);
    assert.ok(error instanceof ProblemError && error instanceof Error, `${name}`);
    for (const [member, value] of Object.entries(expected)) assert.deepEqual(error[member], value);
    assert.equal(error.status, 400);
    assert.equal(error.name, "ProblemError");
    assert.equal(error.message, error.detail);
    assert.match(error.instance, new RegExp(`^${error.type}#`));
  }
});

test("options become a request that needs no preflight", async (t) => {
  const sent = [];
  const server = await serve(t, (request, response) => {
    sent.push([request.url, request.headers["accept-language"], request.headers["x-api-key"]]);
    answerGreeting(response);
  });
  const date = new Date("2026-11-27T07:47:12Z");
  const long = Array.from({ length: 40 }, (_, index) => `fr-${100 + index}`);
  for (const [options, target, languages, key] of [
    [{}, "/greet/A"],
    [{ language: "sr_RS@latin" }, "/greet/language/sr_RS%40latin/A"],
    [{ language: ["fr-CH", "fr", "en"] }, "/greet/A", "fr-CH,fr,en"],
    [{ language: long }, "/greet/A", long.slice(0, 18).join()],
    [{ time: "now" }, `/greet/A?time=${encodeURIComponent(new Date().toTimeString().slice(0, 5))}`],
    [{ time: "now", timeZone: "Asia/Tokyo" }, "/greet/A?tz=Asia%2FTokyo"],
    [{ timeZone: "Asia/Tokyo" }, "/greet/A?tz=Asia%2FTokyo"],
    [{ time: date }, "/greet/A?time=16%3A47"],
    [{ time: date, timeZone: "Europe/Paris" }, "/greet/A?time=2026-11-27T07%3A47%3A12.000Z&tz=Europe%2FParis"],
    [{ time: "14:30", formality: "formal" }, "/greet/A?time=14%3A30&formality=formal"],
    [{ headers: { "X-Api-Key": "7", "Accept-Language": "fr;q=0.5" } }, "/greet/A", "fr;q=0.5", "7"],
  ]) {
    await greet("A", { baseUrl: server.url, ...options });
    // Node's own languages are `*`.
    assert.deepEqual(sent.pop(), [target, languages ?? "*", key]);
  }
  await greet("A", { baseUrl: `${server.url}/greetings//` });
  assert.equal(sent.pop()[0], "/greetings/greet/A");
});

/** Answers with these statuses, one after the other. `lost` closes the connection. */
const statuses = (t, ...answers) =>
  serve(t, (_, response, count) => {
    const [status, headers] = [answers[count - 1]].flat();
    if (status === "lost") response.socket.destroy();
    else if (status === 200) answerGreeting(response);
    else response.writeHead(status, headers).end("<h1>Error</h1>");
  });

test("retries once if that can help", async (t) => {
  const after = (seconds) => ({ "Retry-After": seconds });
  for (const [answers, requests, outcome] of [
    [["lost", 200], 2, "Hello!"],
    [[502, 200], 2, "Hello!"],
    [[504, 200], 2, "Hello!"],
    [[[429, after(0)], 200], 2, "Hello!"],
    [[[503, after(1)], 200], 2, "Hello!"],
    [["lost", "lost", 200], 2, TypeError],
    [[502, 504, 200], 2, 504],
    [[[429, after(0)], [429, after(0)], 200], 2, 429],
    [[[429, after(6)], 200], 1, 429],
    [[[503, after("Fri, 27 Nov 2026 16:47:00 GMT")], 200], 1, 503],
    [[429, 200], 1, 429],
    [[503, 200], 1, 503],
    [[400, 200], 1, 400],
    [[500, 200], 1, 500],
  ]) {
    const server = await statuses(t, ...answers);
    const began = Date.now();
    const result = await greet("Ana", { baseUrl: server.url }).catch((error) => error);
    assert.equal(server.requests.length, requests, `${answers}`);
    if (outcome === TypeError) assert.ok(result instanceof TypeError);
    else if (typeof outcome === "string") assert.equal(result.message, outcome);
    else assert.deepEqual([result.name, result.type, result.status], ["ProblemError", "about:blank", outcome]);
    const wait = Number(answers[0][1]?.["Retry-After"] ?? 0) * 1000;
    if (requests === 2) assert.ok(Date.now() - began >= wait - 5, `${answers}`);
    assert.ok(Date.now() - began < 2500, `${answers}`);
  }
});

test("the seconds of Retry-After are a member", async (t) => {
  for (const [status, header, expected] of [[429, "60", 60], [503, "soon", undefined], [500, undefined, undefined]]) {
    const server = await statuses(t, [status, header && { "Retry-After": header }]);
    const error = await greet("Ana", { baseUrl: server.url }).catch((error) => error);
    assert.equal(error.retry_after, expected);
  }
});

test("a page in place of a greeting is an error", async (t) => {
  for (const body of ["<h1>Sign in</h1>", "", "null", "7", "{}", "[]"]) {
    const server = await serve(t, (_, response) => response.end(body));
    const error = await greet("Ana", { baseUrl: server.url }).catch((error) => error);
    assert.deepEqual([error.name, error.type, error.status], ["ProblemError", "about:blank", 200], body);
    assert.equal(server.requests.length, 1);
  }
});

test("an invalid address is an error without a retry", async () => {
  for (const baseUrl of [undefined, "greetings", "http://["]) {
    const began = Date.now();
    await assert.rejects(greet("Ana", { baseUrl }), TypeError);
    assert.ok(Date.now() - began < 150);
  }
});

test("an aborted signal ends the request and the wait before the retry", async (t) => {
  const reason = new Error("no longer needed");
  const slow = await serve(t, (_, response) => answerGreeting(response, "late", 5000));
  const busy = await statuses(t, [503, { "Retry-After": 5 }], 200);
  const broken = await statuses(t, "lost", 200);
  for (const [server, delay, requests] of [[slow, 50, 1], [busy, 100, 1], [broken, 100, 1], [slow, 0, 1]]) {
    const controller = new AbortController();
    let aborted;
    const abort = () => {
      aborted = Date.now();
      controller.abort(reason);
    };
    if (delay) setTimeout(abort, delay);
    else abort();
    const error = await greet("Ana", { baseUrl: server.url, signal: controller.signal }).catch((error) => error);
    assert.equal(error, reason);
    assert.ok(Date.now() - aborted < 150);
    assert.equal(server.requests.length, requests);
  }
});

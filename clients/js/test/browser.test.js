// The client in Chromium, on a page of another origin than the service.

import assert from "node:assert/strict";
import { test } from "node:test";
import { open } from "./browser.js";
import { answerGreeting, forward, serve, SERVICE } from "./servers.js";

test("the browser's own languages are those of the greeting", async (t) => {
  const page = await open(t, "fr-CH,fr,en");
  const { language, message } = await page.run((baseUrl) => greet("Zoé", { baseUrl }), SERVICE);
  assert.deepEqual([language, message], ["fr", "Bonjour Zoé\u202F!"]);
});

test("in the browser", async (t) => {
  const page = await open(t, "en");

  await t.test("a name arrives as it is written", async () => {
    const names = [".", "..", "%2E", "a/b", "/", "\\", "100%", "?#&=+", "../languages", "山田太郎", "12-34"];
    const greetings = await page.run(
      (baseUrl, names) => Promise.all(names.map((name) => greet(name, { baseUrl, language: "en" }))),
      SERVICE,
      names,
    );
    assert.deepEqual(greetings.map(({ message }) => message), names.map((name) => `Hello, ${name}!`));
  });

  await t.test("a problem reaches a page of another origin", async () => {
    const problem = await page.run(async (baseUrl) => {
      const problem = await greet("", { baseUrl, language: ".." }).catch((error) => error);
      return [problem instanceof ProblemError, problem.type, problem.message === problem.detail];
    }, SERVICE);
    assert.deepEqual(problem, [true, "/problems/language-malformed", true]);
  });

  await t.test("the browser caches, and revalidates without a preflight", async () => {
    for (const [language, path, expected] of [
      ["de", "/greet/language/de/Anna", [200]],
      [["tlh", "de", "fr"], "/greet/Anna", [200, 304]],
    ]) {
      const answered = [];
      const proxy = await serve(t, async (request, response) => {
        answered.push(await forward(request, response));
      });
      const messages = await page.run(async (baseUrl, language) => {
        const first = await greet("Anna", { baseUrl, language });
        const second = await greet("Anna", { baseUrl, language });
        return [first.message, second.message];
      }, proxy.url, language);
      assert.deepEqual(messages, ["Hallo Anna!", "Hallo Anna!"]);
      assert.deepEqual(answered, expected);
      assert.deepEqual(proxy.requests, expected.map(() => `GET ${path}`));
    }
  });

  await t.test("an API key has a preflight, which the service answers", async () => {
    const proxy = await serve(t, (request, response) => forward(request, response));
    const options = { baseUrl: proxy.url, headers: { "X-Api-Key": "7" } };
    assert.equal((await page.run((options) => greet("Ana", options), options)).message, "Hello, Ana!");
    assert.deepEqual(proxy.requests, ["OPTIONS /greet/Ana", "GET /greet/Ana"]);
  });

  await t.test("a lost connection is retried", async () => {
    const server = await serve(t, (_, response, count) => {
      // Chromium itself repeats a request on a connection that was kept alive, so this one gets half a response.
      if (count > 1) return answerGreeting(response);
      response.writeHead(200, { "Access-Control-Allow-Origin": "*", "Content-Length": 100 }).write("{");
      setTimeout(() => response.destroy(), 50);
    });
    assert.equal((await page.run((baseUrl) => greet("Ana", { baseUrl }), server.url)).message, "Hello!");
    assert.equal(server.requests.length, 2);
  });

  await t.test("aborting ends the request", async () => {
    let isSent;
    const server = await serve(t, (_, response) => {
      isSent = new Promise((resolve) => response.once("close", () => resolve(response.writableFinished)));
      answerGreeting(response, "late", 5000);
    });
    const name = await page.run(async (baseUrl) => {
      const signal = AbortSignal.timeout(1000);
      return greet("Ana", { baseUrl, signal }).catch((error) => error.name);
    }, server.url);
    assert.equal(name, "TimeoutError");
    assert.equal(await isSent, false);
    assert.equal(server.requests.length, 1);
  });
});

test("the element", async (t) => {
  const page = await open(t, "en");
  // What the tests below use in the page.
  await page.run(async () => {
    define();
    define();
    define("x-greeting");
    window.add = (attributes, tag = "greeting-for") => {
      const element = document.createElement(tag);
      element.textContent = "Welcome!";
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      document.body.append(element);
      return element;
    };
    window.next = (element, ...types) =>
      new Promise((resolve) => types.forEach((type) => element.addEventListener(type, resolve, { once: true })));
    window.shown = (element) => {
      const slot = element.shadowRoot.querySelector("slot");
      const text = slot ? slot.assignedNodes().map((node) => node.textContent).join("") : element.shadowRoot.textContent;
      return [text, element.getAttribute("lang"), element.getAttribute("dir")];
    };
  });

  await t.test("shows the greeting with its language and direction", async () => {
    const run = (attributes, tag = "greeting-for") =>
      page.run(
        async (attributes, tag) => {
          const element = add(attributes, tag);
          const before = shown(element);
          await next(element, "load");
          return [before, shown(element), getComputedStyle(element).direction, element.greeting.period ?? null];
        },
        { "base-url": SERVICE, ...attributes },
        tag,
      );
    const waiting = ["Welcome!", null, null];
    for (const [attributes, greeting, direction = "ltr", period = null] of [
      [{ name: "Ana" }, ["Hello, Ana!", "en", "ltr"]],
      [{}, ["Hello!", "en", "ltr"]],
      [{ name: "مريم", language: "ar" }, ["مرحبًا، مريم!", "ar", "rtl"], "rtl"],
      [{ name: "Worf", language: "tlh" }, ["Hello, Worf!", "en", "ltr"]],
      [{ name: "Anna", language: "de", time: "21:00" }, ["Guten Abend, Anna!", "de", "ltr"], "ltr", "evening"],
      [{ name: "Dario", language: "it", formality: "casual" }, ["Ciao, Dario!", "it", "ltr"]],
      [{ name: "<b>Ana</b>" }, ["Hello, <b>Ana</b>!", "en", "ltr"]],
    ]) {
      assert.deepEqual(await run(attributes), [waiting, greeting, direction, period]);
    }
    assert.deepEqual((await run({ name: "Ana" }, "x-greeting"))[1], ["Hello, Ana!", "en", "ltr"]);
  });

  await t.test("shows the greeting by the visitor's clock and in a time zone", async () => {
    const proxy = await serve(t, (request, response) => forward(request, response));
    await page.run(async (url) => {
      for (const attributes of [{ time: "now" }, { "time-zone": "Asia/Tokyo" }]) {
        await next(add({ ...attributes, "base-url": url }), "load");
      }
    }, proxy.url);
    assert.match(proxy.requests[0], /^GET \/greet\?time=\d\d%3A\d\d$/);
    assert.equal(proxy.requests[1], "GET /greet?tz=Asia%2FTokyo");
  });

  await t.test("keeps its own content and attributes after an error", async () => {
    const result = await page.run(async (url) => {
      const element = add({ name: "Ana", "base-url": url, lang: "pt", dir: "rtl" });
      await next(element, "load");
      const greeting = shown(element);
      element.setAttribute("name", "");
      const waiting = shown(element);
      const { error } = await next(element, "error");
      return [greeting, waiting, shown(element), error.type, error instanceof ProblemError, element.greeting ?? null];
    }, SERVICE);
    const own = ["Welcome!", "pt", "rtl"];
    assert.deepEqual(result, [["Hello, Ana!", "en", "ltr"], own, own, "/problems/name-empty", true, null]);
  });

  await t.test("a late response to an earlier value is ignored", async () => {
    const server = await serve(t, (request, response) => {
      answerGreeting(response, request.url, request.url === "/greet/slow" ? 300 : 0);
    });
    const arrived = server.arrived();
    await page.run(async (url) => void (window.element = add({ name: "slow", "base-url": url })), server.url);
    await arrived;
    const result = await page.run(async () => {
      element.setAttribute("name", "fast");
      const loads = [];
      element.addEventListener("load", () => loads.push(shown(element)[0]));
      await new Promise((resolve) => setTimeout(resolve, 600));
      return [loads, shown(element)];
    });
    assert.deepEqual(result, [["/greet/fast"], ["/greet/fast", "en", "ltr"]]);
    assert.deepEqual(server.requests, ["GET /greet/slow", "GET /greet/fast"]);
  });

  await t.test("attributes that change together cause one request", async () => {
    const server = await serve(t, (_, response) => answerGreeting(response));
    await page.run(async (url) => {
      const holder = document.createElement("div");
      document.body.append(holder);
      holder.innerHTML = `<greeting-for name="Ana" language="fr" base-url="${url}">Welcome!</greeting-for>`;
      const element = holder.firstChild;
      element.setAttribute("time", "14:30");
      await next(element, "load");
      element.setAttribute("time", "14:30");
      element.setAttribute("title", "Ana");
      await new Promise((resolve) => setTimeout(resolve, 100));
    }, server.url);
    assert.deepEqual(server.requests, ["GET /greet/language/fr/Ana?time=14%3A30"]);
  });

  await t.test("is not loaded while it is not in the page", async () => {
    let isSent;
    const server = await serve(t, (_, response) => {
      isSent = new Promise((resolve) => response.once("close", () => resolve(response.writableFinished)));
      answerGreeting(response, "late", 5000);
    });
    const arrived = server.arrived();
    await page.run(async (url) => void (window.element = add({ name: "Ana", "base-url": url })), server.url);
    await arrived;
    const result = await page.run(async () => {
      const events = [];
      for (const type of ["load", "error"]) element.addEventListener(type, () => events.push(type));
      element.remove();
      element.setAttribute("name", "Bo");
      await new Promise((resolve) => setTimeout(resolve, 100));
      return [events, shown(element)];
    });
    assert.equal(await isSent, false);
    assert.deepEqual(result, [[], ["Welcome!", null, null]]);
    assert.deepEqual(server.requests, ["GET /greet/Ana"]);
  });

  await t.test("keeps its greeting while it loads again, but not after an error", async () => {
    const server = await serve(t, (_, response, count) => {
      response.statusCode = count > 2 ? 500 : 200;
      answerGreeting(response, `Hello ${count}!`);
    });
    const result = await page.run(async (url) => {
      const element = add({ "base-url": url });
      await next(element, "load");
      const texts = [];
      for (let count = 0; count < 2; count++) {
        const loading = element.load();
        texts.push(shown(element)[0]);
        await loading;
      }
      return [...texts, shown(element)[0]];
    }, server.url);
    assert.deepEqual(result, ["Hello 1!", "Hello 2!", "Welcome!"]);
  });

  await t.test("keeps its greeting when it is moved", async () => {
    const result = await page.run(async (url) => {
      const element = add({ name: "Ana", "base-url": url });
      await next(element, "load");
      document.body.prepend(element);
      const moved = shown(element);
      await next(element, "load");
      const own = document.createElement("div");
      document.body.append(own);
      own.append(element);
      element.setAttribute("name", "Bo");
      await next(element, "load");
      return [moved, shown(element)];
    }, SERVICE);
    assert.deepEqual(result, [["Hello, Ana!", "en", "ltr"], ["Hello, Bo!", "en", "ltr"]]);
  });
});

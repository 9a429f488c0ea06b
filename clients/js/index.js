// The client of greeting-api for browsers and Node. `index.d.ts` documents what it exports.

/** Longest `Accept-Language`, in bytes, that needs no CORS preflight (Fetch standard, "CORS-safelisted request-header"). */
const MAX_ACCEPT_LANGUAGE = 128;
/** Longest `Retry-After`, in seconds, that is worth waiting for: a page needs its greeting now. */
const MAX_RETRY_AFTER = 5;

/** @type {typeof import("./index.d.ts").greet} */
export async function greet(name, options = {}) {
  const { signal, headers } = options;
  const request = new Request(address(name, options), { signal, headers: { ...acceptLanguage(options), ...headers } });
  try {
    return await send(request);
  } catch (error) {
    signal?.throwIfAborted();
    const delay = retryDelay(error);
    if (delay === undefined) throw error;
    await pause(delay, signal);
    return send(request);
  }
}

export class ProblemError extends Error {
  /** @param {import("./index.d.ts").Problem} problem */
  constructor(problem) {
    super(problem.detail);
    Object.assign(this, problem, { name: "ProblemError" });
  }
}

/** @type {typeof import("./index.d.ts").define} */
export function define(tag = "greeting-for") {
  if (customElements.get(tag)) return;
  // The class is here because HTMLElement exists only in browsers.
  customElements.define(
    tag,
    class extends HTMLElement {
      static observedAttributes = ["name", "language", "time", "time-zone", "formality", "base-url"];

      /** @type {import("./index.d.ts").Greeting | undefined} */
      greeting;
      #shadow = this.attachShadow({ mode: "open" });
      #slot = document.createElement("slot");
      /** @type {AbortController | undefined} */
      #loading;
      /** @type {(string | null)[]} The `lang` and `dir` of the element's own content. */
      #authored = [];

      constructor() {
        super();
        this.#shadow.append(this.#slot);
      }

      connectedCallback() {
        this.load();
      }

      disconnectedCallback() {
        this.#loading?.abort();
      }

      /** @type {(name: string, before: string | null, after: string | null) => void} */
      attributeChangedCallback(_, before, after) {
        if (before === after) return;
        this.#show();
        if (this.isConnected) this.load();
      }

      async load() {
        this.#loading?.abort();
        const { signal } = (this.#loading = new AbortController());
        // Attributes that change together cause one request.
        await null;
        if (signal.aborted) return;
        /** @type {(name: string) => any} The service checks the values. */
        const attribute = (name) => this.getAttribute(name) ?? undefined;
        try {
          const greeting = await greet(attribute("name"), {
            baseUrl: attribute("base-url"),
            language: attribute("language"),
            time: attribute("time"),
            timeZone: attribute("time-zone"),
            formality: attribute("formality"),
            signal,
          });
          if (signal.aborted) return;
          this.#show(greeting);
          this.dispatchEvent(new Event("load"));
        } catch (error) {
          if (signal.aborted) return;
          this.#show();
          this.dispatchEvent(new ErrorEvent("error", { error, message: String(error) }));
        }
      }

      /**
       * Shows a greeting, or the element's own content.
       * @param {import("./index.d.ts").Greeting} [greeting]
       */
      #show(greeting) {
        if (!this.greeting) this.#authored = [this.getAttribute("lang"), this.getAttribute("dir")];
        const [lang, dir] = greeting ? [greeting.language, greeting.direction] : this.#authored;
        for (const [name, value] of /** @type {const} */ ([["lang", lang], ["dir", dir]])) {
          if (value === null) this.removeAttribute(name);
          else this.setAttribute(name, value);
        }
        this.greeting = greeting;
        this.#shadow.replaceChildren(greeting?.message ?? this.#slot);
      }
    },
  );
}

/** @type {(name: string | null | undefined, options: import("./index.d.ts").Options) => string} */
function address(name, options) {
  const { baseUrl = "", formality, timeZone } = options;
  const tags = languages(options);
  let path = `${baseUrl}`.replace(/\/+$/, "") + "/greet";
  if (tags.length === 1) path += `/language/${encode(tags[0])}`;
  if (name != null) path += `/${encode(name)}`;
  const query = Object.entries({ time: time(options), tz: timeZone, formality })
    .flatMap(([parameter, value]) => (value ? `${parameter}=${encode(value)}` : []))
    .join("&");
  return query ? `${path}?${query}` : path;
}

/**
 * Percent-encodes a text. A lone surrogate has no UTF-8, so U+FFFD stands for it, which the service refuses in a name.
 * Browsers remove the path segments `.` and `..`, also percent-encoded, and some proxies an empty one. With a space, they
 * arrive, and the service trims a name.
 * @param {string} text
 */
function encode(text) {
  return encodeURIComponent(`${text}`.replace(/\p{Surrogate}/gu, "\uFFFD").replace(/^\.{0,2}$/, "$& "));
}

/** @type {(options: import("./index.d.ts").Options) => string | undefined} */
function time({ time, timeZone }) {
  // The service knows the present time in a time zone, and this address can be cached for longer than a minute.
  if (time === "now") time = timeZone ? undefined : new Date();
  if (!(time instanceof Date)) return time;
  return timeZone ? time.toISOString() : time.toTimeString().slice(0, 5);
}

/** @type {(options: import("./index.d.ts").Options) => string[]} */
function languages({ language }) {
  return [language ?? []].flat().filter(Boolean);
}

/** @type {(options: import("./index.d.ts").Options) => Record<string, string>} */
function acceptLanguage(options) {
  const tags = languages(options);
  // One language is in the path. Problems are in the visitor's own language then.
  if (tags.length < 2) return {};
  while (tags.join().length > MAX_ACCEPT_LANGUAGE) tags.pop();
  return { "Accept-Language": tags.join() };
}

/** @type {(request: Request) => Promise<import("./index.d.ts").Greeting>} */
async function send(request) {
  const response = await fetch(request);
  const text = await response.text();
  let body;
  try {
    body = JSON.parse(text);
  } catch {
    // A gateway can send an HTML page.
  }
  if (response.ok && body?.message) return body;
  const { status } = response;
  const seconds = parseInt(response.headers.get("Retry-After") ?? "");
  throw new ProblemError({
    type: "about:blank",
    title: `HTTP status ${status}`,
    status,
    detail: `The response with HTTP status ${status} is not from greeting-api.`,
    retry_after: Number.isNaN(seconds) ? undefined : seconds,
    ...body,
  });
}

/** @type {(error: any) => number | undefined} Milliseconds, if a retry can help. */
function retryDelay({ status, retry_after }) {
  if (status === 429 || status === 503) return retry_after <= MAX_RETRY_AFTER ? retry_after * 1000 : undefined;
  // There is no status if the network failed. The delay is random, so that clients do not return all at once.
  if (status === undefined || status === 502 || status === 504) return 200 + 300 * Math.random();
}

/** @type {(milliseconds: number, signal?: AbortSignal) => Promise<void>} After an abort, the retry fails at once. */
function pause(milliseconds, signal) {
  return new Promise((resolve) => {
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener("abort", end);
    function end() {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      resolve();
    }
  });
}

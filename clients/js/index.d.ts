// Without the types of a browser, as in many projects for Node, these are empty.
declare global {
  interface AbortSignal {}
  interface HTMLElement {}
  interface URL {}
  interface HTMLElementTagNameMap {
    "greeting-for": GreetingForElement;
  }
}

/** What a greeting depends on. An empty text counts as absent. */
export interface Options {
  /** Address of the service, such as `https://example.org/greetings`. Default: the origin of the page. */
  baseUrl?: string | URL;
  /**
   * BCP 47 tag, or a list of tags in the order of preference. Default: the languages of the visitor's browser.
   *
   * Node has no such languages: pass those of the visitor. A list is cut to 128 bytes, because browsers send a CORS
   * preflight for a longer one.
   */
  language?: string | readonly string[];
  /**
   * The visitor's local time, such as `14:30`, or `"now"`, the present time. A `Date` is sent as the local time of the browser
   * or, with `timeZone`, as the time in that zone. Default: a greeting for any time of the day.
   */
  time?: "now" | (string & {}) | Date;
  /** IANA time zone, such as `Asia/Tokyo`. Without `time`, or with `"now"`, it means the present time there. */
  timeZone?: string;
  /** Default: `neutral`. */
  formality?: Formality;
  /** Aborts the request, and the wait before the retry. */
  signal?: AbortSignal;
  /** More request headers, for example for an API key. Browsers send a CORS preflight for most of them. */
  headers?: Record<string, string>;
}

export type Formality = "formal" | "casual" | "neutral";

export type Direction = "ltr" | "rtl";

export interface Greeting {
  /** The whole sentence, including the name. */
  message: string;
  /** BCP 47 tag of the language of `message`, for the `lang` attribute. It can differ from the requested language. */
  language: string;
  /** Writing direction of `message`, for the `dir` attribute. */
  direction: Direction;
  /** Part of the day that `message` fits. Only present if the request has a time. */
  period?: string;
  /** `true` if no requested language is supported and the greeting is in English. Otherwise absent. */
  fallback?: boolean;
}

/**
 * Greets a person, or a visitor without a name if `name` is `undefined` or `null`.
 *
 * Retries once if the network fails, on status 502 or 504, and on status 429 or 503 if `Retry-After` is up to 5 seconds.
 *
 * @throws {ProblemError} The response is not a greeting.
 * @throws {TypeError} The network failed, or `baseUrl` or `headers` is invalid.
 * @throws The reason of `signal`, if it was aborted.
 */
export function greet(name?: string | null, options?: Options): Promise<Greeting>;

/** A problem (RFC 9457). The members after `instance` are the values that `detail` has in words. */
export interface Problem {
  /** Type of the problem. `about:blank` if the response is not from the service. */
  type: ProblemType;
  /** Short summary in the visitor's language. */
  title: string;
  /** HTTP status code. */
  status: number;
  /** What is wrong and how to fix it, in the visitor's language. */
  detail: string;
  /** This occurrence of the problem: `type` with the request ID as its fragment. */
  instance?: string;
  /** Parameter that has the error. */
  parameter?: string;
  /** Value of the parameter: its first 40 characters, with invisible ones escaped. */
  value?: string;
  /** All values, parameters, methods or HTTP versions that are accepted. */
  allowed?: string[];
  /** Parameter that was probably meant. */
  nearest?: string;
  /** A correct value. */
  example?: string;
  /** Correct values. */
  examples?: string[];
  /** A correct time of day. */
  clock?: string;
  /** A correct date and time. */
  local?: string;
  /** A correct date and time with an offset from UTC. */
  offset?: string;
  /** Path of the greeting without a name. */
  address?: string;
  /** Code point that is not allowed in a name, such as `U+000A`. */
  character?: string;
  /** Maximum of what is too long or too many. */
  limit?: number;
  /** Maximum number of bytes in a name. */
  limit_bytes?: number;
  /** Maximum number of header fields. */
  limit_fields?: number;
  /** Method of the request. */
  method?: string;
  /** Path of the help. */
  help?: string;
  /** Paths of the greetings, as URI templates (RFC 6570). */
  endpoints?: string[];
  /** Seconds to wait, as in `Retry-After`. */
  retry_after?: number;
  /** Request ID, as in `X-Request-Id`. */
  request_id?: string;
}

export type ProblemType =
  | "about:blank"
  | "/problems/bad-request"
  | "/problems/formality-unknown"
  | "/problems/header-too-large"
  | "/problems/host-invalid"
  | "/problems/internal-error"
  | "/problems/language-malformed"
  | "/problems/language-repeated"
  | "/problems/method-not-allowed"
  | "/problems/method-unknown"
  | "/problems/name-control"
  | "/problems/name-direction"
  | "/problems/name-empty"
  | "/problems/name-line-break"
  | "/problems/name-marks"
  | "/problems/name-too-long"
  | "/problems/not-found"
  | "/problems/not-utf8"
  | "/problems/parameter-repeated"
  | "/problems/parameter-unknown"
  | "/problems/percent-malformed"
  | "/problems/precondition-failed"
  | "/problems/request-timeout"
  | "/problems/shutting-down"
  | "/problems/target-too-long"
  | "/problems/time-contradictory"
  | "/problems/time-malformed"
  | "/problems/time-zone-missing"
  | "/problems/time-zone-unknown"
  | "/problems/too-many-requests"
  | "/problems/version-unsupported";

/** A problem as an error. `message` is `detail`. */
export class ProblemError extends Error {
  constructor(problem: Problem);
}
export interface ProblemError extends Problem {}

/**
 * Registers the custom element `<greeting-for>`, or another tag, if the tag is free. Requires a browser.
 *
 * The attributes are `name`, `language`, `time`, `time-zone`, `formality` and `base-url`, as for {@link greet}. The element
 * shows its own content until the greeting has arrived, and after an error.
 */
export function define(tag?: string): void;

/**
 * The custom element.
 *
 * - `load` is fired if a greeting has arrived.
 * - `error` is fired if it cannot be loaded: an `ErrorEvent`, whose `error` is what {@link greet} throws.
 */
export interface GreetingForElement extends HTMLElement {
  /** The greeting that is shown. `undefined` while the element shows its own content. */
  readonly greeting: Greeting | undefined;
  /** Loads the greeting again, for example for the next part of the day. Shows the current one until then. */
  load(): Promise<void>;
}

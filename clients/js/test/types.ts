// What TypeScript accepts and refuses, and that the types are those of docs/openapi.json.

import { define, greet, ProblemError, type Greeting, type Problem, type ProblemType } from "greeting-api-client";
import type { components } from "./openapi.d.ts";

type Described = components["schemas"];
type Same<A, B> = [A, B] extends [B, A] ? true : false;
true satisfies Same<Required<Greeting>, Required<Described["Greeting"]>>;
true satisfies Same<ProblemType, Described["Problem"]["type"] | "about:blank">;
true satisfies Same<Omit<Required<Problem>, "type">, Omit<Required<Described["Problem"]>, "type">>;

const { message, language, direction, period, fallback } = await greet("Ana", {
  baseUrl: new URL("https://example.org"),
  language: navigator.languages,
  time: new Date(),
  timeZone: "Asia/Tokyo",
  formality: "casual",
  signal: AbortSignal.timeout(5000),
  headers: { "X-Api-Key": "key" },
});
[message, language] satisfies string[];
direction satisfies "ltr" | "rtl";
[period, fallback] satisfies [string | undefined, boolean | undefined];
await greet();
await greet(null, { language: "fr", time: "now" });
await greet(undefined, { time: "14:30" });

// @ts-expect-error: a name is a text.
await greet(7);
// @ts-expect-error: the service has three formalities.
await greet("Ana", { formality: "rude" });
// @ts-expect-error: the parameter of the service is `tz`.
await greet("Ana", { tz: "Asia/Tokyo" });

try {
  await greet("");
} catch (error) {
  if (error instanceof ProblemError && error.type === "/problems/name-too-long") {
    error.limit satisfies number | undefined;
    // @ts-expect-error: not a type of problem.
    error.type === "/problems/name-long";
  }
}

define();
const element = document.createElement("greeting-for");
element.greeting?.message satisfies string | undefined;

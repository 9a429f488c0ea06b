// The types require neither those of a browser nor those of Node.

import { greet } from "greeting-api-client";

(await greet("Ana", { baseUrl: "https://example.org", time: new Date() })).message satisfies string;

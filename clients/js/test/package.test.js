// What the package weighs, and what an application takes of it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));

async function bundle(code, options) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: here },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    ...options,
  });
  return outputFiles[0].text;
}

test("is under 3 KB minified and gzipped", async (t) => {
  const size = gzipSync(await bundle('export * from "greeting-api-client"')).length;
  t.diagnostic(`${size} bytes`);
  assert.ok(size < 3000);
});

test("an application without the element does not contain it", async (t) => {
  const code = await bundle('import { greet } from "greeting-api-client"; greet("Ana")');
  t.diagnostic(`${gzipSync(code).length} bytes`);
  assert.match(code, /Accept-Language/);
  assert.doesNotMatch(code, /HTMLElement|customElements|observedAttributes/);
  assert.match(await bundle('import { define } from "greeting-api-client"; define()'), /HTMLElement/);
});

test("importing the module has no effect", async () => {
  // Without `sideEffects` of package.json, too.
  assert.equal(await bundle('import "greeting-api-client"', { ignoreAnnotations: true }), "");
  const before = Object.getOwnPropertyNames(globalThis);
  await import("greeting-api-client");
  assert.deepEqual(Object.getOwnPropertyNames(globalThis), before);
});

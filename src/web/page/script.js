// Without this script, the page is a plain form. With it, the greeting follows the visitor's clock and changes while the
// visitor types.

const element = (id) => document.getElementById(id);
const form = document.querySelector("form");
const main = document.querySelector("main");
const { name, language, time, formality } = form.elements;

// Only this script can use these, so the page does not have them without it.
const [offline, copied] = ["offline", "copied"].map((id) => {
  const status = document.createElement("p");
  status.id = id;
  status.role = "status";
  return status;
});
element("answer").after(offline);
main.append(copied);

let waiting;
let asking;

time.options[0].after(new Option(time.dataset.now, "now"));
// The address can say that the greeting is for any time.
if (!new URLSearchParams(location.search).has("time")) time.value = "now";
greet();

form.addEventListener("input", () => {
  // A response to the previous input must no longer appear.
  asking?.abort();
  clearTimeout(waiting);
  waiting = setTimeout(greet, 150);
  history.replaceState(null, "", pageNow());
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  greet();
});
// It may be evening now.
document.addEventListener("visibilitychange", () => document.hidden || greet());
addEventListener("online", greet);

element("others").addEventListener("click", (event) => {
  const link = event.target.closest("a");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  if (link.hash) return document.querySelector("[role=combobox]").focus();
  language.value = link.lang;
  for (const type of ["change", "input"]) language.dispatchEvent(new Event(type, { bubbles: true }));
});

async function greet() {
  clearTimeout(waiting);
  asking?.abort();
  asking = new AbortController();
  const { signal } = asking;
  const lang = language.value;
  const line = `greet${personNow(lang)}`;
  let json;
  let tag;
  try {
    // With the language in the path, a problem is in the visitor's own language.
    const response = await fetch(`greet/language/${lang}${personNow()}`, { signal });
    json = await response.json();
    tag = response.headers.get("Content-Language");
  } catch {
    // There is no response, or it is not from the service: a gateway can send an HTML page. The last greeting stays.
    if (!signal.aborted) offline.textContent = main.dataset.unreachable;
    return;
  }
  if (signal.aborted) return;
  offline.textContent = "";
  show(json, tag);
  showCurl(line);
  showJson(json);
}

// Returns the end of the address of the greeting that the form describes: the name and the query.
function personNow(lang = "") {
  // Browsers drop the path segments `.` and `..` (URL Standard). The service trims the name.
  const path = name.value && `/${readable(name.value.replace(/^\.{1,2}$/, "$& "))}`;
  const query = [["lang", lang], ["time", time.value && clock()], ["formality", formality.value]];
  const given = query.filter(([, value]) => value).map(([key, value]) => `${key}=${readable(value)}`);
  return given.length ? `${path}?${given.join("&")}` : path;
}

// Returns the address of the page with the present choices.
function pageNow() {
  const query = new URLSearchParams({ language: language.value });
  if (name.value) query.set("name", name.value);
  if (time.value !== "now") query.set("time", time.value);
  if (formality.value) query.set("formality", formality.value);
  return `?${query}`;
}

function clock() {
  return time.value === "now" ? new Date().toTimeString().slice(0, 5) : time.value;
}

// Percent-encodes what is not a letter or a digit of any script, so that people can read the address and a shell can quote it.
function readable(text) {
  const encoded = encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD")).replaceAll("%3A", ":");
  const ascii = encoded.replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  const letters = (bytes) => decodeURIComponent(bytes).replace(/[^\p{L}\p{M}\p{N}]/gu, encodeURIComponent);
  return ascii.replace(/(?:%[89A-F].)+/g, letters);
}

function show({ message, title, detail = "", type }, tag) {
  const text = document.querySelector("#answer bdi");
  text.lang = tag;
  text.dir = [...language.options].find((option) => option.value === tag)?.dir ?? "auto";
  element("message").textContent = message ?? title;
  element("detail").textContent = detail;
  if (type) element("answer").className = "problem";
  else fit();
  name.ariaInvalid = String(Boolean(type?.startsWith("/problems/name-")));
  for (const link of document.querySelectorAll("#others a")) link.ariaCurrent = link.lang === language.value ? "true" : null;
}

// Shows the greeting in the largest letters with which it fits in its place, so that the form stays where it is. The service
// cannot measure text: it estimates.
function fit() {
  const answer = element("answer");
  const text = answer.firstElementChild;
  const place = parseFloat(getComputedStyle(text).minHeight);
  for (const size of ["", "long", "longer", "longest"]) {
    answer.className = size;
    if (text.clientHeight <= place) break;
  }
}

// Without a scheme, curl uses http. The address can wrap after each part.
function showCurl(address) {
  const page = (location.protocol === "http:" ? location.host : location.origin) + location.pathname;
  const parts = `curl '${page}${address}'`.split(/(?<=[/?&])/);
  element("curl").replaceChildren(...parts.flatMap((part) => [part, document.createElement("wbr")]));
}

// One member a line, each text in its own direction.
function showJson(json) {
  const lines = JSON.stringify(json, null, 2).split("\n");
  const isolate = (line) => {
    const [, before, text, after] = /^(\s*(?:"\w+": )?)(".*"|)(.*)$/.exec(line);
    const value = document.createElement("bdi");
    value.textContent = text;
    return [before, value, `${after}\n`];
  };
  element("json").replaceChildren(...lines.flatMap(isolate));
}

for (const section of document.querySelectorAll("section")) {
  const [heading, code] = section.querySelectorAll("h2, code");
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = main.dataset.copy;
  button.id = `copy-${code.id}`;
  button.setAttribute("aria-labelledby", `${button.id} ${heading.id}`);
  heading.after(button);
  button.addEventListener("click", async () => {
    // If the page cannot write to the clipboard, the visitor can copy the selected text.
    getSelection().selectAllChildren(code);
    try {
      await navigator.clipboard.writeText(code.textContent.trimEnd());
    } catch {
      return;
    }
    button.textContent = copied.textContent = main.dataset.copied;
    setTimeout(() => {
      button.textContent = main.dataset.copy;
      copied.textContent = "";
    }, 2000);
  });
}


// Without this script, the page is a plain form. With it, the greeting changes while the visitor types.

const element = (id) => document.getElementById(id);
const form = document.querySelector("form");
const { name, language, time, formality } = form.elements;

time.options[0].after(new Option(time.dataset.now, "now"));
showCurl();

let waiting;
let asking;

form.addEventListener("input", () => {
  // A response to the previous input must no longer appear.
  asking?.abort();
  clearTimeout(waiting);
  waiting = setTimeout(greet, 150);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  greet();
});
// Browsers can restore what was typed before a reload.
if (name.value !== name.defaultValue) greet();

async function greet() {
  clearTimeout(waiting);
  asking?.abort();
  asking = new AbortController();
  const { signal } = asking;
  const address = addressNow();
  try {
    const response = await fetch(address, { signal });
    const json = await response.text();
    const { message, title, detail, type } = JSON.parse(json);
    if (signal.aborted) return;
    show(message ?? title, detail, response.headers.get("Content-Language"), type);
    showCurl(address);
    element("json").textContent = json.trimEnd();
  } catch {
    if (signal.aborted) return;
    // There is no response, or it is not from the service: a gateway can send an HTML page.
    show(element("answer").dataset.unreachable, "", document.documentElement.lang, "unreachable");
    showCurl(address);
    element("json").textContent = "";
  }
}

// Returns the address of the greeting that the form describes, relative to the page.
function addressNow() {
  const query = new URLSearchParams();
  if (time.value) query.set("time", time.value === "now" ? new Date().toTimeString().slice(0, 5) : time.value);
  if (formality.value) query.set("formality", formality.value);
  const path = `greet/language/${encode(language.value)}/${encode(name.value || name.placeholder)}`;
  return query.size ? `${path}?${query}` : path;
}

// Also encodes the characters that encodeURIComponent keeps, so that the path can be quoted in a shell.
function encode(text) {
  return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

function show(message, detail, tag, problem) {
  const text = document.querySelector("#answer bdi");
  text.lang = tag;
  text.dir = [...language.options].find((option) => option.value === tag)?.dir ?? "auto";
  element("message").textContent = message;
  element("detail").textContent = detail ?? "";
  element("answer").className = problem ? "problem" : "";
  name.setAttribute("aria-invalid", Boolean(problem?.startsWith("/problems/name-")));
}

// Without a scheme, curl uses http.
function showCurl(address) {
  const code = element("curl");
  const page = (location.protocol === "http:" ? location.host : location.origin) + location.pathname;
  code.textContent = address ? `curl '${page}${address}'` : code.textContent.replace(/'[^/]*\//, `'${page}`);
}

for (const button of document.querySelectorAll("button[value]")) {
  const copy = button.textContent;
  button.addEventListener("click", async () => {
    const code = element(button.value);
    // If the page cannot write to the clipboard, the visitor can copy the selected text.
    getSelection().selectAllChildren(code);
    try {
      await navigator.clipboard.writeText(code.textContent);
    } catch {
      return;
    }
    button.textContent = element("copied").textContent = button.dataset.copied;
    setTimeout(() => {
      button.textContent = copy;
      element("copied").textContent = "";
    }, 2000);
  });
}

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

// The list of languages: an editable combobox with list autocomplete (ARIA Authoring Practices Guide). Visitors can search
// for a language by its own name, its tag, and its name in their language or in English.

const query = element("query");
const found = element("found");
const none = element("none");
const items = itemsOf(language);
let active;
let typed = false;

language.hidden = true;
query.hidden = false;
document.querySelector("label[for=language]").htmlFor = query.id;
found.append(...items.keys());
restore();

query.addEventListener("focus", () => query.select());
query.addEventListener("click", () => open());
query.addEventListener("input", (event) => {
  event.stopPropagation(); // No language is chosen yet.
  typed = true;
  open(fold(query.value));
});
query.addEventListener("blur", () => (typed && active ? choose(active) : restore()));
query.addEventListener("keydown", (event) => {
  if (event.isComposing) return;
  const isOpen = !found.hidden;
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    if (isOpen) move(event.key === "ArrowDown" ? 1 : -1);
    else open();
  } else if (event.key === "Enter" && isOpen && active) {
    choose(active);
  } else if (event.key === "Escape" && (isOpen || typed)) {
    restore();
  } else {
    return;
  }
  event.preventDefault();
});
found.addEventListener("mousedown", (event) => event.preventDefault()); // Keeps the focus in the field.
found.addEventListener("click", (event) => {
  const item = event.target.closest("li");
  if (item) choose(item);
});

// Returns each item of the list with its option and its search words.
function itemsOf(select) {
  const names = (locales) => new Intl.DisplayNames(locales, { type: "language", fallback: "none" });
  const [local, english] = [names([document.documentElement.lang, "en"]), names(["en"])];
  const item = (option) => {
    const item = document.createElement("li");
    const own = document.createElement("bdi");
    const other = document.createElement("span");
    item.id = `language-${option.value}`;
    item.role = "option";
    own.lang = option.lang;
    own.dir = option.dir;
    own.textContent = option.text;
    other.textContent = local.of(option.value) ?? option.value;
    item.append(own, " ", other);
    const words = [option.text, option.value, other.textContent, english.of(option.value) ?? ""];
    return [item, { option, words: ` ${fold(words.join(" "))}` }];
  };
  return new Map([...select.options].map(item));
}

// Removes what a search ignores: letter case, accents and punctuation.
function fold(text) {
  const letters = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return letters.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

function open(words = "") {
  for (const [item, { words: own }] of items) item.hidden = !own.includes(` ${words}`);
  const shown = [...items.keys()].filter((item) => !item.hidden);
  const chosen = shown.find((item) => items.get(item).option.selected);
  found.hidden = shown.length === 0;
  none.textContent = found.hidden ? none.dataset.text : "";
  query.ariaExpanded = String(!found.hidden);
  activate(words ? shown[0] : chosen);
}

function move(step) {
  const shown = [...items.keys()].filter((item) => !item.hidden);
  const index = shown.indexOf(active);
  activate(shown.at(index < 0 && step < 0 ? -1 : (index + step) % shown.length));
}

function activate(item) {
  active?.removeAttribute("aria-selected");
  active = item;
  if (item) {
    item.ariaSelected = "true";
    query.setAttribute("aria-activedescendant", item.id);
    item.scrollIntoView({ block: "nearest" });
  } else {
    query.removeAttribute("aria-activedescendant");
  }
}

function choose(item) {
  items.get(item).option.selected = true;
  restore();
  query.select();
  language.dispatchEvent(new Event("input", { bubbles: true }));
}

// Closes the list and shows the chosen language.
function restore() {
  typed = false;
  found.hidden = true;
  none.textContent = "";
  query.ariaExpanded = "false";
  activate();
  query.value = language.selectedOptions[0].text;
}

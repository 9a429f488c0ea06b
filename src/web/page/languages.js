// The list of languages: an editable combobox with list autocomplete (ARIA Authoring Practices Guide). Visitors can search
// for a language by its own name, its tag, and its name in their language or in English.

const element = (id) => document.getElementById(id);
const [language, query, found, none] = ["language", "query", "found", "none"].map(element);
const items = itemsOf(language);
let active;
let typed = false;

language.hidden = true;
query.hidden = false;
document.querySelector("label[for=language]").htmlFor = query.id;
found.append(...items.keys());
restore();

language.addEventListener("change", restore);
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

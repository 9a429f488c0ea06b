// The list of languages: an editable combobox with list autocomplete (ARIA Authoring Practices Guide). Visitors can search
// for a language by any of its names and codes.

// Only this script can use these, so the page does not have them without it.
const language = document.getElementById("language");
const label = document.querySelector("label[for=language]");
const query = create("input", "query", {
  role: "combobox",
  "aria-autocomplete": "list",
  "aria-expanded": "false",
  "aria-controls": "found",
  autocapitalize: "none",
  spellcheck: "false",
});
const found = create("ul", "found", { role: "listbox", "aria-label": label.textContent, hidden: "" });
const none = create("p", "none", { role: "status" });
language.after(query, found);
language.parentElement.after(none);

// WebKitGTK lists "C" if the system has no locale.
const visitor = [document.documentElement.lang, ...navigator.languages, "en"].filter(likely);
// The names in these languages help visitors who use a page in another language.
const OTHERS = "ar bn cs da de el es fa fi fr he hi hu id it ja ko nb nl pl pt ro ru sv sw ta th tr uk ur vi zh".split(" ");
// Letters that Unicode does not decompose, and letters of other keyboards.
const LETTERS = "øo đd łl ıi ħh ŋn ɛe ɔo əe ʋv ɣg ƙk ɓb ɗd ðd ßss þth æae œoe یي ىي کك ہه ھه ةه ςσ".split(" ");
const plainLetters = new Map(LETTERS.map(([letter, ...plain]) => [letter, plain.join("")]));
// The ranks of a match. The lower, the closer. Fractions are for names that the list does not show.
const [WHOLE_WORDS, BEGINNING, WORDS_IN_ANY_ORDER, ANYWHERE] = [2, 4, 5, 6];

const items = itemsOf(language);
// Both are computed when they are first needed.
let knownNames;
let otherNames;
let active;
let typed = false;

language.hidden = true;
label.htmlFor = query.id;
restore();

language.addEventListener("change", restore);
query.addEventListener("focus", () => query.select());
query.addEventListener("mousedown", (event) => {
  if (document.activeElement === query) return;
  // WebKit would set the caret after the focus event, and the selection would be lost.
  event.preventDefault();
  query.focus();
});
query.addEventListener("click", () => open());
query.addEventListener("input", (event) => {
  event.stopPropagation(); // No language is chosen yet.
  typed = true;
  open(query.value);
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

function create(name, id, attributes) {
  const element = document.createElement(name);
  element.id = id;
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  return element;
}

// Returns each item of the list with its option, in the alphabetical order of the visitor's language.
function itemsOf(select) {
  const name = namesIn(visitor);
  const { compare } = new Intl.Collator(visitor);
  const item = (option) => {
    const item = document.createElement("li");
    const own = document.createElement("bdi");
    item.id = `language-${option.value}`;
    item.role = "option";
    own.lang = option.lang;
    own.dir = option.dir;
    own.textContent = option.text;
    item.append(own);
    const other = capitalize(name(option.value) ?? serviceNames(option)[0]);
    if (other !== option.text) {
      const text = document.createElement("span");
      text.textContent = other;
      item.append(" ", text);
    }
    return [item, option];
  };
  return new Map([...select.options].sort((a, b) => compare(a.text, b.text)).map(item));
}

// Returns a function that returns the name of a language in a language, if the browser knows it.
function namesIn(locales, languageDisplay = "dialect") {
  const names = new Intl.DisplayNames(locales, { type: "language", languageDisplay, fallback: "none" });
  return (tag) => {
    const name = names.of(tag);
    // Some browsers insert the code of a script or region that they do not know.
    return name && !tag.split("-").some((code) => name.match(/[\p{L}\p{N}]+/gu).includes(code)) ? name : undefined;
  };
}

// Returns the English name, then the other names and codes.
function serviceNames(option) {
  return option.dataset.names.split("; ");
}

// Capitalizes the first word, as a list of names does. Georgian has capitals only for whole words.
function capitalize(name) {
  return name.replace(/^(?!\p{Script=Georgian})./u, (letter) => letter.toLocaleUpperCase(visitor[0]));
}

// Returns the items that have a name or code like the text, the closest ones first.
function search(text) {
  knownNames ??= namesOfItems();
  const words = fold(text);
  const asked = likely(text.trim().replace(/[\s_]+/g, "-"));
  const ranks = new Map();
  for (const [item, { value }] of items) {
    const [shown, more] = knownNames.get(item).map((names) => rank(words, names));
    ranks.set(item, Math.min(shown, more + 0.25, rankOfTag(asked, value)));
  }
  if (words.length > 1 && Math.min(...ranks.values()) > WHOLE_WORDS + 0.25) {
    otherNames ??= namesOfItemsInOtherLanguages();
    for (const [item, names] of otherNames) {
      const other = rank(words, names);
      if (other < ANYWHERE) ranks.set(item, Math.min(ranks.get(item), (other > WHOLE_WORDS ? BEGINNING : WHOLE_WORDS) + 0.5));
    }
  }
  const matches = [...items.keys()].filter((item) => ranks.get(item) < Infinity);
  // A language comes before its variants.
  const isVariant = (item) => items.get(item).value.includes("-");
  return matches.sort((a, b) => ranks.get(a) - ranks.get(b) || isVariant(a) - isVariant(b));
}

// Returns the rank of the best match of words in names from `searchable`.
function rank(words, names) {
  const places = [`| ${words} |`, `| ${words} `, ` ${words} `, `| ${words}`, ` ${words}`];
  const place = places.findIndex((text) => names.includes(text));
  if (place >= 0) return place;
  const all = words.split(" ");
  if (all.every((word) => names.includes(` ${word}`))) return WORDS_IN_ANY_ORDER;
  return all.every((word) => names.includes(word)) ? ANYWHERE : Infinity;
}

function rankOfTag(asked, tag) {
  const own = likely(tag);
  if (asked?.language !== own.language) return Infinity;
  if (asked.script !== own.script) return ANYWHERE;
  if (asked.region === own.region) return 0;
  // A number is the code of a larger region (UN M49).
  return /^\d/.test(own.region) ? 1 : WHOLE_WORDS;
}

// Returns the likely locale of a language tag or ISO 639 code.
function likely(tag) {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
}

// Returns the names that are usual for each item: in the language itself, in the visitor's languages and in English. Then the
// other ones, which include those of its variants.
function namesOfItems() {
  const displays = ["dialect", "standard"];
  const general = [visitor, ["en"]].flatMap((locales) => displays.map((display) => namesIn(locales, display)));
  const languages = [...items.values()].map(({ value }) => likely(value).language);
  const names = ([item, option]) => {
    const own = displays.map((display) => namesIn([option.value, ...visitor], display));
    const all = (tags) => [...own, ...general].flatMap((name) => tags.map(name));
    const [english, ...more] = serviceNames(option);
    const tags = more.filter((name) => /^[a-z]{2,3}(-\w+)*$/.test(name));
    const { language, script, region } = likely(option.value);
    // The script and the region of a language that has variants are in its names: Simplified Chinese, Brazilian Portuguese.
    const hasVariants = languages.filter((other) => other === language).length > 1;
    if (hasVariants) tags.push(`${language}-${script}`, `${language}-${region}`);
    return [item, [[option.text, option.value, english, ...all([option.value])], [...more, ...all(tags)]].map(searchable)];
  };
  return new Map([...items].map(names));
}

function namesOfItemsInOtherLanguages() {
  const others = Intl.DisplayNames.supportedLocalesOf(OTHERS).map((tag) => namesIn([tag]));
  return new Map([...items].map(([item, { value }]) => [item, searchable(others.map((name) => name(value)))]));
}

// Returns the names as one text in which `rank` sees where a name or word starts and ends.
function searchable(names) {
  return [...new Set(names.filter(Boolean).map(fold))].map((name) => `| ${name} |`).join("");
}

// Removes what a search ignores: letter case, accents, apostrophes and punctuation.
function fold(text) {
  const letters = text.normalize("NFKD").toLowerCase().replace(/[\p{M}\p{Lm}'‘’]/gu, "");
  return letters.replace(/\P{ASCII}/gu, (letter) => plainLetters.get(letter) ?? letter).replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

function open(text = "") {
  const isSearch = fold(text) !== "";
  const shown = isSearch ? search(text) : [...items.keys()];
  found.replaceChildren(...shown);
  found.hidden = shown.length === 0;
  none.textContent = found.hidden ? language.dataset.none : "";
  query.ariaExpanded = String(!found.hidden);
  activate(isSearch ? shown[0] : shown.find((item) => items.get(item).selected));
}

function move(step) {
  const shown = [...found.children];
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
  items.get(item).selected = true;
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

// Prints the names of each language that a browser does not know: tag, names. The argument is the folder of the packages.

const { existsSync } = require("node:fs");
const { argv } = require("node:process");

const load = (path) => require(`${argv[2]}/${path}`);
const names = (locale) => {
  const path = `cldr-localenames-full/main/${locale}/languages.json`;
  return existsSync(`${argv[2]}/${path}`) ? load(path).main[locale].localeDisplayNames.languages : {};
};
const english = names("en");
const aliases = load("cldr-core/supplemental/aliases.json").supplemental.metadata.alias.languageAlias;
const { effectiveCoverageLevels } = load("cldr-core/coverageLevels.json");
const registry = load("language-subtag-registry/data/json/registry.json").filter(({ Type }) => Type === "language");
const rows = new Map();

// The names in English, and the alternative ones of the language itself.
for (const [key, name] of Object.entries(english)) {
  const [tag, kind] = key.split(/-(?=alt-|menu-)/);
  // A browser has more names for the tag of a variant.
  if (tag.includes("-")) add(tag, tag);
  if (kind !== "menu-core") add(tag, name);
}
for (const tag of [...rows.keys()]) {
  const [language] = tag.split("-");
  for (const [key, name] of Object.entries(names(language))) {
    if (key.startsWith(`${tag}-alt-`) || key === `${tag}-menu-extension` || (key === tag && tag !== language)) add(tag, name);
  }
}
for (const { Subtag, Description, Macrolanguage } of registry) {
  const { _replacement, _reason } = aliases[Subtag] ?? {};
  const own = english[Subtag] && !_replacement;
  // A list has an entry of its own for a member of a macrolanguage that software is translated into.
  const isListed = effectiveCoverageLevels[Subtag] || english[`${Subtag}-menu-core`];
  const isMember = own && english[Macrolanguage] && !isListed;
  const tag = _replacement ?? (isMember ? Macrolanguage : Subtag);
  if (!rows.has(tag)) continue;
  // Browsers know the codes of ISO 639 that are another language's only by their length.
  if (tag !== Subtag && (_reason !== "overlong" || tag.includes("-"))) add(tag, Subtag);
  // Of the others, only those are known by their names that CLDR names.
  if (tag !== Subtag && !english[Subtag]) continue;
  for (const name of Description) add(tag, name.replace(/ \(.*\)/, ""));
  if (tag !== Subtag) add(tag, english[Subtag]);
}
for (const [code, { _replacement, _reason }] of Object.entries(aliases)) {
  if (_reason === "bibliographic" && rows.has(_replacement)) add(_replacement, code);
}

for (const [tag, all] of [...rows].sort()) {
  // A search finds the words of a name in any order.
  const found = tag.includes("-") ? new Set() : new Set(words(english[tag]));
  const more = [...all].filter((name) => {
    const isNew = words(name).some((word) => !found.has(word));
    for (const word of words(name)) found.add(word);
    return isNew;
  });
  if (more.length > 0) console.log(`${tag}\t${more.join("; ")}`);
}

function add(tag, name) {
  if (!rows.has(tag)) rows.set(tag, new Set());
  rows.get(tag).add(name);
}

function words(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

#!/bin/sh
# Fetches CLDR's tables again: sh src/cldr/refresh.sh [VERSION]
# The .json files are upstream's own, unmodified; alpha3.tsv is an extract. `git diff` shows what a new version changes.
set -eu
cd "$(dirname "$0")"
version=${1:-48.2.0}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm pack --silent --pack-destination "$work" "cldr-core@$version" >/dev/null
tar -xzf "$work/cldr-core-$version.tgz" -C "$work"
cp "$work/package/supplemental/languageMatching.json" "$work/package/supplemental/territoryContainment.json" .
cp "$work/package/LICENSE" LICENSE-Unicode-3.0.txt
# The three-letter territory aliases, sorted. A territory that was split up is replaced by the first of its successors.
node -e '
  const { territoryAlias } = require(process.argv[1]).supplemental.metadata.alias;
  const codes = Object.keys(territoryAlias).filter(code => /^[A-Z]{3}$/.test(code)).sort();
  for (const code of codes) console.log(`${code}\t${territoryAlias[code]._replacement.split(" ")[0]}`);
' "$work/package/supplemental/aliases.json" >alpha3.tsv
echo "CLDR $version: now put the version into README.md and run the tests"

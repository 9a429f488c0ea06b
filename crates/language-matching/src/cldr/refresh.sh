#!/bin/sh
# Fetches CLDR's tables again: sh src/cldr/refresh.sh [VERSION]
# Both files are upstream's own, unmodified; `git diff` shows what a new version changes.
set -eu
cd "$(dirname "$0")"
version=${1:-48.2.0}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm pack --silent --pack-destination "$work" "cldr-core@$version" >/dev/null
tar -xzf "$work/cldr-core-$version.tgz" -C "$work"
cp "$work/package/supplemental/languageMatching.json" "$work/package/supplemental/territoryContainment.json" .
cp "$work/package/LICENSE" LICENSE-Unicode-3.0.txt
echo "CLDR $version: now put the version into README.md and run the tests"

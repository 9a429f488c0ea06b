#!/bin/sh
# Fetches the names of languages again: sh src/web/page/names/refresh.sh
# `git diff` shows what new versions change.
set -eu
cd "$(dirname "$0")"
cldr=48.2.0
registry=0.4.2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for package in "cldr-core@$cldr" "cldr-localenames-full@$cldr" "language-subtag-registry@$registry"; do
  folder="$work/${package%@*}"
  mkdir "$folder"
  npm pack --silent --pack-destination "$folder" "$package" >/dev/null
  tar -xzf "$folder"/*.tgz -C "$folder" --strip-components 1
done
node extract.js "$work" >names.tsv
cp "$work/cldr-core/LICENSE" LICENSE-Unicode-3.0.txt

#!/usr/bin/env bash
# Builds the programs, the add-in and the web page once more, in another folder, time zone and language, and compares
# every byte with the build here. Says how many files are the same, or which are not.
set -euo pipefail
cd "$(dirname "$0")/../.."
for build in programs addin web; do node scripts/build-if-stale.js "$build"; done

# On the same disk, so that what is installed need not be copied but only linked.
mkdir -p out
other=$(mktemp -d out/reproducible-XXXXXX)
trap 'rm -rf "$other"' EXIT
place="$other/di/folder lain"
mkdir -p "$place"
git ls-files -z | tar --null -T - -cf - | tar -xf - -C "$place"
cp -al node_modules "$place/node_modules"
rm -rf "$place/node_modules/.cache"
(
  cd "$place"
  export TZ=Pacific/Kiritimati LANG=id_ID.UTF-8 LC_ALL=C
  for build in programs addin web; do node scripts/build-if-stale.js "$build"; done
)
for part in addin web; do diff -r "dist/$part" "$place/dist/$part"; done
for program in "$place"/dist/*.js; do cmp "dist/$(basename "$program")" "$program"; done
count=$(find "$place/dist" -type f | wc -l)
echo "reproducible: $count files, the same bytes"

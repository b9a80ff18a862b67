#!/usr/bin/env bash
# Gives every fuzz target a short turn (SECONDS_EACH, 10 by default). A crasher is
# written to that package's testdata/fuzz: commit it with its cure.
set -euo pipefail
cd "$(dirname "$0")/.."
for pkg in $(go list ./core/...); do
  for target in $(go test -list '^Fuzz' "$pkg" | grep '^Fuzz' || true); do
    echo "== $pkg $target"
    go test -run '^$' -fuzz "^$target\$" -fuzztime "${SECONDS_EACH:-10}s" "$pkg"
  done
done

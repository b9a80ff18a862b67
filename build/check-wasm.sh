#!/usr/bin/env bash
# Holds what the browser is sent: wasm/deps.txt lists every package linked into the
# reading core, wasm/size.txt its size and budget. With -update both are written anew.
set -euo pipefail
cd "$(dirname "$0")/.."
list() { GOOS=js GOARCH=wasm go list -deps ./wasm | grep -v '^vendor/' | LC_ALL=C sort; }
keep=$(mktemp); trap 'rm -f "$keep"' EXIT
{ sed -n '/^#/p' wasm/deps.txt; list; } >"$keep"
wasm=frontend/public/core.wasm
[ -f $wasm ] || make --no-print-directory wasm
raw=$(stat -c %s $wasm)
gz=$(gzip -9c $wasm | wc -c)
budget_raw=$(awk '$1=="budget"{print $2}' wasm/size.txt)
budget_gz=$(awk '$1=="budget"{print $3}' wasm/size.txt)
if [ "${1:-}" = -update ]; then
  cp "$keep" wasm/deps.txt
  sed -i "s/^core .*/core $raw $gz/" wasm/size.txt
  exit 0
fi
cmp -s "$keep" wasm/deps.txt || {
  diff wasm/deps.txt "$keep" || true
  echo "the reading core links other packages than wasm/deps.txt says: read the difference, then build/check-wasm.sh -update"; exit 1; }
[ "$raw" -le "$budget_raw" ] && [ "$gz" -le "$budget_gz" ] || {
  echo "core.wasm is $raw bytes ($gz gzipped), over its budget of $budget_raw ($budget_gz): wasm/size.txt"; exit 1; }
echo "core.wasm: $raw bytes, $gz gzipped; budget $budget_raw, $budget_gz"

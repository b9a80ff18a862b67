#!/usr/bin/env bash
# Prints the speeds we live by: Go benchmarks per stage, the PDF reader paired with
# pdftotext and mutool where they are installed, and the core under WebAssembly.
set -euo pipefail
cd "$(dirname "$0")/.."
bin=$PWD/build/bin/pincite
[ -x "$bin" ] || make --no-print-directory build/bin/pincite

echo "== Go benchmarks (one core)"
go test -run '^$' -bench . -benchtime "${BENCHTIME:-3x}" -cpu 1 ./core/... | grep -E '^(Benchmark|pkg:)' || true

# cpu FILES...: CPU seconds (user and system) of a command run over each file
cpu() { local t; t=$( { TIMEFORMAT='%U %S'; time "$@" >/dev/null 2>&1; } 2>&1 ); awk '{print $1+$2}' <<<"$t"; }
all() { local cmd=$1; shift; for f in "$@"; do case $cmd in
  pincite) "$bin" text --raw "$f" ;;
  pdftotext) pdftotext "$f" - ;;
  mutool) mutool draw -q -F stext -o - "$f" ;;
esac || true; done; }

pdfs=(../shared/corpus/court-pdf/*.pdf)
if [ -e "${pdfs[0]}" ]; then
  echo "== whole processes over ${#pdfs[@]} real papers, CPU seconds"
  for cmd in pincite pdftotext mutool; do
    [ $cmd = pincite ] || command -v $cmd >/dev/null || { echo "$cmd is not installed"; continue; }
    printf '%-10s' $cmd; for _ in 1 2 3; do printf ' %s' "$(cpu all $cmd "${pdfs[@]}")"; done; echo
  done
else
  echo "== no real papers beside the project; nothing to pair with"
fi

echo "== WebAssembly (Node)"
GOOS=js GOARCH=wasm go test -exec="$(go env GOROOT)/lib/wasm/go_js_wasm_exec" -run '^$' -bench . -benchtime "${BENCHTIME:-3x}" ./core/layout ./core/resolve | grep -E '^(Benchmark|pkg:)' || true

echo "== the reading core under WebAssembly, whole calls (Node)"
[ -f frontend/public/core.wasm ] || make --no-print-directory wasm
if [ -e "${pdfs[0]}" ]; then
  long=$(mktemp --suffix=.pdf); trap 'rm -f "$long"' EXIT
  command -v qpdf >/dev/null && qpdf --warning-exit-0 --empty --pages "${pdfs[@]}" -- "$long" 2>/dev/null
  [ -s "$long" ] && node build/bench-wasm.mjs "$long"
  node build/bench-wasm.mjs "${pdfs[0]}"
fi

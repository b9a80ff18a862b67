#!/usr/bin/env bash
# Fails if a generated file differs from what its source would generate.
set -euo pipefail
files=(core/api/rules.gen.go core/report/report.schema.json frontend/src/engine/contract.gen.ts)
keep=$(mktemp -d)
trap 'rm -rf "$keep"' EXIT
for f in "${files[@]}"; do cp "$f" "$keep/$(basename "$f")"; done
go run ./build/gen
go tool tygo generate
for f in "${files[@]}"; do
  cmp -s "$f" "$keep/$(basename "$f")" || { echo "$f was out of date; it has been generated anew: commit it"; exit 1; }
done

#!/usr/bin/env bash
# Prints how good the program is on the papers that lie beside the project
# (../shared): the seeds, the citation cases, the labelled papers, the PDF texts.
# Says so and ends well where they are absent.  build/score.sh [seeds|cites|orders|pdf]
set -euo pipefail
cd "$(dirname "$0")/.."
shared=../shared
what=${1:-all}
[ -d $shared/score ] || { echo "score: ../shared is not here; nothing to measure with"; exit 0; }
command -v python3 >/dev/null || { echo "score: python3 is needed"; exit 0; }
bin=${PINCITE:-$PWD/build/bin/pincite}
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

seeds() {
  mkdir "$tmp/seeds"
  for g in $shared/gold/seeds/*.json; do n=$(basename "$g" .json); cp $shared/seeds/"$n"_*.txt "$tmp/seeds/$n.txt"; done
  "$bin" analyze --format jsonl "$tmp/seeds" >"$tmp/seeds.jsonl"
  python3 $shared/score/score_orders.py $shared/gold/seeds "$tmp/seeds.jsonl" ${SHOW:+--show} | grep -v '^{'
}

cites() {
  for f in eyecite eyecite_ts reporters_db_examples citeurl uscitation; do
    python3 $shared/score/cases.py unpack $shared/corpus/citations/$f.dev.jsonl "$tmp/$f"
    "$bin" analyze --format jsonl "$tmp/$f" >"$tmp/$f.jsonl" || true
    python3 $shared/score/cases.py convert $shared/corpus/citations/$f.dev.jsonl "$tmp/$f.jsonl" "$tmp/$f.out"
    python3 $shared/score/score_cases.py $shared/corpus/citations/$f.dev.jsonl "$tmp/$f.out"
  done
}

orders() {
  for f in clearinghouse_doctype clearinghouse_caption clearinghouse_rulings nm_appeal_outcome ca1_slip_opinions; do
    python3 $shared/score/score_labelled.py unpack $shared/corpus/orders/$f.dev.jsonl.gz "$tmp/$f"
    "$bin" analyze --format jsonl --no-text "$tmp/$f" >"$tmp/$f.jsonl" || true
    python3 $shared/score/score_labelled.py score $shared/corpus/orders/$f.dev.jsonl.gz "$tmp/$f.jsonl" ${SHOW:+--show} | grep -v '^{'
  done
}

pdf() {
  mkdir "$tmp/raw"
  for f in $shared/corpus/court-pdf/*.pdf; do "$bin" text --raw "$f" >"$tmp/raw/$(basename "$f" .pdf).txt" || true; done
  python3 $shared/score/pdf_text_score.py "$tmp/raw" $shared/corpus/court-pdf/ref --manifest $shared/corpus/court-pdf/manifest.tsv --worst 8
}

if [ "$what" = all ]; then seeds; cites; orders; pdf; else "$what"; fi

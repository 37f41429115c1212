#!/usr/bin/env bash
# Grades a file of many records in parts, reading and writing included, and tells how long it took and the most memory it held.
# usage: benchmarks/grouped.sh [RECORDS]      10,000,000 unless stated, eight for each subject; Linux, as it reads /proc
set -euo pipefail
cd "$(dirname "$0")/.."
records=${1:-10000000}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

dotnet build src/CreditGrading.Cli -c Release -v quiet -clp:NoSummary
awk -v records="$records" 'BEGIN {
  print "subject_id,indicator,occurred_on,effective_on,amount"
  for (i = 0; i < records; i++) {
    day = sprintf("%04d-%02d-%02d", 2018 + i % 5, 1 + i % 12, 1 + i % 28)
    printf "S%09d,administrative-fine,%s,%s,%d\n", i / 8, day, day, 500 * (i % 40)
  }
}' > "$folder/records.csv"

start=$(date +%s.%N)
dotnet artifacts/bin/CreditGrading.Cli/release/credit-grading.dll grade --scheme jining --as-of 2023-03-31 \
  --records "$folder/records.csv" --grouped --out "$folder/results.csv" --lang en 2> "$folder/messages.txt" &
memory=0
while now=$(grep -oP 'VmHWM:\s+\K[0-9]+' "/proc/$!/status" 2> /dev/null); do
  memory=$now
  sleep 0.05
done
wait $! || { head -5 "$folder/messages.txt" >&2; exit 1; }
end=$(date +%s.%N)
awk -v start="$start" -v end="$end" -v memory="$memory" -v records="$records" -v results="$(wc -l < "$folder/results.csv")" \
  'BEGIN { printf "%d records, %d results: %.1f s, at most %.0f MB\n", records, results - 1, end - start, memory / 1000 }'

#!/usr/bin/env bash
# Plants the faults that Stryker.NET knows in the evaluator, the compiler and the loader, one at a time, and runs the tests that reach
# them; see MUTATION.md. Needs Node.js for the table at the end.
# usage: tests/mutation.sh [GROUP [PATTERN ...]]      GROUP: evaluation, compilation, checks, language or reading; all of them unless stated.
# PATTERN: files to mutate instead of all of the group, as seen from src/CreditGrading, for example Evaluation/Rulings.cs
# The reports are in artifacts/mutation. Ends with the score by folder, and fails below 80 % or where a fault was not tried.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
# Few random schemes, because each fault runs them anew; the analyzers have no part in it.
export CREDITGRADING_CASES=${CREDITGRADING_CASES:-60} RunAnalyzers=false

declare -A patterns=(
  [evaluation]='Evaluation/**/*.cs'
  [compilation]='Compilation/**/*.cs'
  [checks]='Schemes/Checks/**/*.cs'
  [language]='Schemes/Language/**/*.cs'
  [reading]='Schemes/*.cs Schemes/Model/**/*.cs Schemes/Yaml/**/*.cs SchemeLoader.cs'
)
groups=(evaluation compilation checks language reading)
if [ $# -gt 0 ]; then
  [ -n "${patterns[$1]:-}" ] || { echo "no group '$1'; there are: ${groups[*]}" >&2; exit 2; }
  groups=("$1")
  shift
fi

dotnet tool restore
status=0
for group in "${groups[@]}"; do
  mutate=()
  set -f
  # shellcheck disable=SC2206 # several patterns, split at the blanks
  files=("${@:-}")
  [ $# -gt 0 ] || files=(${patterns[$group]})
  set +f
  for file in "${files[@]}"; do mutate+=(--mutate "$file"); done
  (cd tests/CreditGrading.Tests && dotnet stryker "${mutate[@]}" --output "../../artifacts/mutation/$group" --skip-version-check) || status=$?
done
node tests/mutation.mjs artifacts/mutation/*/reports/mutation-report.json || status=$?
exit "$status"

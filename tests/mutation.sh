#!/usr/bin/env bash
# Plants the faults that Stryker.NET knows in the evaluator, the compiler and the loader, one at a time, and runs the tests over each; see
# MUTATION.md. All of it takes hours. Needs Node.js for the table at the end.
# usage: tests/mutation.sh [GROUP [PATTERN ...]]      GROUP: evaluation, compilation, checks, language or reading; all of them unless stated.
# PATTERN: the files to mutate instead of all of the group, as seen from src/CreditGrading, for example Evaluation/GradeResolver.cs
# The reports are in artifacts/mutation. Ends with the score by folder; fails below 80 %, and where Stryker.NET does.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
# Few random schemes, because each fault runs them anew; the analyzers have no part in it.
export CREDITGRADING_CASES=${CREDITGRADING_CASES:-60} RunAnalyzers=false

patterns_of() {
  case $1 in
    evaluation) echo 'Evaluation/**/*.cs' ;;
    compilation) echo 'Compilation/**/*.cs' ;;
    checks) echo 'Schemes/Checks/**/*.cs' ;;
    language) echo 'Schemes/Language/**/*.cs' ;;
    reading) printf '%s\n' 'Schemes/*.cs' 'Schemes/Model/**/*.cs' 'Schemes/Yaml/**/*.cs' SchemeLoader.cs ;;
    *) echo "no group '$1'; there are evaluation, compilation, checks, language and reading" >&2; return 2 ;;
  esac
}
config_of() {
  case $1 in
    evaluation | compilation) echo stryker-config.json ;;
    *) echo stryker-config.loader.json ;;
  esac
}

groups=(evaluation compilation checks language reading)
if [ $# -gt 0 ]; then
  patterns_of "$1" >/dev/null
  groups=("$1")
  shift
fi

dotnet tool restore
status=0
for group in "${groups[@]}"; do
  if [ $# -gt 0 ]; then patterns=("$@"); else mapfile -t patterns < <(patterns_of "$group"); fi
  mutate=()
  for pattern in "${patterns[@]}"; do mutate+=(--mutate "$pattern"); done
  (
    cd tests/CreditGrading.Tests
    dotnet stryker --config-file "$(config_of "$group")" "${mutate[@]}" --output "../../artifacts/mutation/$group" --skip-version-check
  ) || status=$?
done
node tests/mutation.mjs artifacts/mutation/*/reports/mutation-report.json || status=$?
exit "$status"

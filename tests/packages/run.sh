#!/usr/bin/env bash
# Holds what dotnet pack has put into artifacts/packages to what was approved, and the library in it to the bit equal to one that is
# built from the same sources in another folder. Both are built with CI=true, which leaves the folder out. Needs the SDK, git, Node.js.
set -euo pipefail
cd "$(dirname "$0")/../.."
export CI=true DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en

copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
git ls-files -co --exclude-standard -z -- src schemes '*.props' global.json .editorconfig .gitignore | xargs -0 cp --parents -t "$copy"
echo "gitdir: $(git rev-parse --absolute-git-dir)" > "$copy/.git"
dotnet build "$copy/src/CreditGrading" -c Release -f net10.0 -p:RunAnalyzers=false -v quiet -clp:NoSummary
node tests/packages/check.mjs "$copy/artifacts/bin/CreditGrading/release_net10.0/CreditGrading.dll"

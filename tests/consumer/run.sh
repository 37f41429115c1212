#!/usr/bin/env bash
# Uses the packages as a stranger does: builds a copy of app/ in a folder of its own, with a package cache of its own, from what
# dotnet pack has made; starts it, installs the tool, and lets check.mjs call both. Needs the .NET SDK and Node.js.
# usage: tests/consumer/run.sh [PACKAGES]      the folder with the packages; artifacts/packages unless stated
set -euo pipefail
cd "$(dirname "$0")"
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en

fail() {
  echo "consumer: $1" >&2
  [ ! -f "$work/app.log" ] || cat "$work/app.log" >&2
  exit 1
}

work=$(mktemp -d)
service=
finish() {
  if [ -n "$service" ]; then
    kill "$service" 2> /dev/null || true
    wait "$service" 2> /dev/null || true
  fi

  rm -rf "$work"
}
trap finish EXIT
trap 'exit 1' INT TERM

packages=${1:-../../artifacts/packages}
version=$(basename "$(ls "$packages"/CreditGrading.[0-9]*.nupkg)" .nupkg)
version=${version#CreditGrading.}
mkdir "$work/feed" "$work/schemes"
cp "$packages/CreditGrading.$version.nupkg" "$packages/CreditGrading.Cli.$version.nupkg" "$work/feed"
cp -r app "$work/app"

export NUGET_PACKAGES=$work/cache
dotnet build "$work/app" -c Release -o "$work/bin" -p:CreditGradingVersion="$version" -v quiet -clp:NoSummary \
  || fail "the service does not build"
dotnet tool install CreditGrading.Cli --version "$version" --tool-path "$work/tool" --configfile "$work/app/nuget.config" \
  || fail "the tool does not install"

# Port 0 is a free one; the log says which.
ASPNETCORE_URLS=http://127.0.0.1:0 Schemes=$work/schemes "$work/bin/GradingService" > "$work/app.log" 2>&1 &
service=$!
for _ in $(seq 300); do
  address=$(sed -nE 's/.*Now listening on: (http:[^ ]+).*/\1/p' "$work/app.log")
  [ -z "$address" ] || break
  kill -0 "$service" 2> /dev/null || fail "the service has ended"
  sleep 0.1
done
[ -n "$address" ] || fail "the service does not listen after 30 seconds"

node check.mjs "$address" "$work/schemes" "$work/app.log" "$work/tool/credit-grading" "$work" || fail "a check failed; the log of the service:"

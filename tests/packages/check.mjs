// node tests/packages/check.mjs [ASSEMBLY], after dotnet pack -c Release -o artifacts/packages.
// Compares what the packages hold with packages.approved.txt beside it. Where that differs, packages.received.txt is what was found;
// to approve it, rename it. ASSEMBLY is the library for net10.0, built from the same sources in another folder: no bit may differ.
import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { inflateRawSync } from "node:zlib";

const root = new URL("../../", import.meta.url);
const packages = new URL("artifacts/packages/", root);
const approvedPath = new URL("packages.approved.txt", import.meta.url);
const receivedPath = new URL("packages.received.txt", import.meta.url);
const own = new Set(["CreditGrading.dll", "credit-grading.dll"]);
const problems = [];
let passed = 0;

function check(isRight, problem) {
  if (isRight) {
    passed++;
  } else {
    problems.push(problem);
  }
}

// The entries of a zip file by name, as its directory has them.
function entriesOf(zip) {
  const entries = new Map();
  const end = zip.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const local = zip.readUInt32LE(at + 42);
    const data = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(data, data + zip.readUInt32LE(at + 20));
    const isStored = zip.readUInt16LE(at + 10) === 0;
    entries.set(zip.toString("utf8", at + 46, at + 46 + nameLength), isStored ? packed : inflateRawSync(packed));
    at += 46 + nameLength + extraLength + commentLength;
  }

  return entries;
}

// What differs from build to build: the version, and where the sources were.
function lasting(nuspec, version) {
  return nuspec
    .replace(/^\uFEFF/u, "")
    .replaceAll("\r\n", "\n")
    .replace(`<version>${version}</version>`, "<version>VERSION</version>")
    .replace(/\n *<repository [^>]*\/>/u, "")
    .trimEnd();
}

function describe(name, version, entries) {
  const parts = [...entries.keys()].filter((entry) => !/^(_rels\/|package\/|\[Content_Types\])/u.test(entry)).sort();
  const nuspec = parts.find((part) => part.endsWith(".nuspec"));
  return [`${name}:`, ...parts.map((part) => `  ${part}`), lasting(entries.get(nuspec).toString("utf8"), version), ""].join("\n");
}

function checkReadme(name, readme) {
  const shown = readFileSync(new URL("README.md", root), "utf8");
  check(!/\]\((?!https:)/u.test(readme), `${name}: the readme has a link that leads nowhere on a package page`);
  for (const [block] of readme.matchAll(/```csharp\n.*?```/gsu)) {
    check(shown.includes(block), `${name}: code of the readme is not in README.md, whose code is compiled: ${block}`);
  }
}

function checkParts(name, entries) {
  const icon = entries.get("icon.png");
  check(icon?.readUInt32BE(16) === 128 && icon.readUInt32BE(20) === 128, `${name}: the icon is not 128 x 128`);
  checkReadme(name, entries.get("README.md").toString("utf8"));
  const notices = entries.get("THIRD-PARTY-NOTICES.txt")?.toString("utf8") ?? "";
  for (const file of [...entries.keys()].map((entry) => entry.split("/").at(-1)).filter((file) => file.endsWith(".dll") && !own.has(file))) {
    const library = file.replace(/(\.resources)?\.dll$/u, "");
    check(notices.includes(`\n${library}\nhttps://`), `${name}: '${library}' is not in the third-party notices`);
  }
}

const files = readdirSync(packages).sort();
const version = files.map((file) => file.match(/^CreditGrading\.(\d.*)\.nupkg$/u)?.[1]).find((found) => found !== undefined);
const received = files.map((file) => {
  const name = file.replace(`.${version}.`, ".VERSION.");
  const entries = entriesOf(readFileSync(new URL(file, packages)));
  if (file.endsWith(".nupkg")) {
    checkParts(name, entries);
  }

  const library = entries.get("lib/net10.0/CreditGrading.dll");
  if (library !== undefined && process.argv.length > 2) {
    check(library.equals(readFileSync(process.argv[2])), `${name}: the library differs from the one that was built in another folder`);
  }

  return describe(name, version, entries);
}).join("\n");

const approved = readFileSync(approvedPath, { encoding: "utf8", flag: "a+" });
rmSync(receivedPath, { force: true });
check(approved === received, "the packages are not the approved ones: compare packages.received.txt with packages.approved.txt");
if (approved !== received) {
  writeFileSync(receivedPath, received);
}

problems.forEach((problem) => console.error(`packages: ${problem}`));
console.log(`packages: ${passed} checks passed${problems.length > 0 ? `, ${problems.length} failed` : ""}`);
process.exit(problems.length > 0 ? 1 : 0);

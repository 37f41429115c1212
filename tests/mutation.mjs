// node tests/mutation.mjs REPORT ...: adds up reports of Stryker.NET and prints the score of each folder. A mutant is counted once,
// with what the last report that tried it says. Killed are those that a test found or that did not end; those without coverage count as alive.
import { readFileSync } from "node:fs";

const tried = new Set(["Killed", "Timeout", "Survived", "NoCoverage"]);
const mutants = new Map();
for (const report of process.argv.slice(2)) {
  const { files } = JSON.parse(readFileSync(report, "utf8"));
  for (const [path, { mutants: found }] of Object.entries(files)) {
    const file = path.replaceAll("\\", "/").replace(/^.*src\/CreditGrading\//, "");
    for (const { id, status, mutatorName, replacement, location } of found) {
      if (tried.has(status)) {
        mutants.set(`${file} ${id}`, { file, status, mutatorName, replacement, line: location.start.line });
      }
    }
  }
}

const folders = new Map();
for (const { file, status } of mutants.values()) {
  const folder = file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : ".";
  for (const name of [folder, "all"]) {
    const counts = folders.get(name) ?? { Killed: 0, Timeout: 0, Survived: 0, NoCoverage: 0 };
    counts[status]++;
    folders.set(name, counts);
  }
}

console.log("folder | killed | timeout | survived | no coverage | score");
for (const [name, { Killed, Timeout, Survived, NoCoverage }] of [...folders].sort()) {
  const score = (100 * (Killed + Timeout)) / (Killed + Timeout + Survived + NoCoverage);
  console.log(`${name} | ${Killed} | ${Timeout} | ${Survived} | ${NoCoverage} | ${score.toFixed(1)} %`);
}
process.exitCode = [...folders].length > 0 ? 0 : 1;

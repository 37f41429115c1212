// Called by run.sh: ADDRESS SCHEMES LOG TOOL FOLDER. Calls the service and the tool as a stranger would, and holds what they answer.
import { spawnSync } from "node:child_process";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";

const [address, schemes, log, tool, folder] = process.argv.slice(2);
const subject = { subjectId: "S1", records: [{ recordId: "R1", indicator: "severe-dishonesty", occurredOn: "2022-06-01" }] };
let passed = 0;
let failed = 0;

function check(what, found, isRight) {
  if (isRight) {
    passed++;
  } else {
    failed++;
    console.error(`consumer: ${what}: found ${JSON.stringify(found)}`);
  }
}

const same = (what, found, expected) => check(`${what}: expected ${JSON.stringify(expected)}`, found, isDeepStrictEqual(found, expected));
const contains = (what, found, part) => check(`${what}: expected '${part}'`, found, String(found).includes(part));

async function call(path, body) {
  const options = { method: "POST", headers: { "content-type": "application/json" }, body };
  const response = await fetch(address + path, body === undefined ? {} : options);
  const text = await response.text();
  return { status: response.status, body: text.length > 0 ? JSON.parse(text) : {} };
}

const grade = (scheme, asOf, body) => call(`/grade/${scheme}?asOf=${asOf}`, typeof body === "string" ? body : JSON.stringify(body));

function refuses(what, status, part, { status: found, body }) {
  same(`${what}: status`, found, status);
  contains(`${what}: detail`, body.detail, part);
}

// What comes within ten seconds: a file's change takes its time to arrive.
async function eventually(what, find, isRight) {
  let found;
  for (let i = 0; i < 100 && !isRight((found = await find())); i++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }

  check(what, found, isRight(found));
}

async function gradesSubjects() {
  const { status, body } = await grade("jining", "2023-03-31", subject);
  same("status of a grading", status, 200);
  same("subject", body.subjectId, "S1");
  same("scheme", body.scheme?.id, "jining");
  same("evaluation date", body.asOf, "2023-03-31");
  same("outcome", body.outcome, "graded");
  same("grade", body.grade, "D");
  same("score", body.score, 1000);
  same("category", body.category, "seriousDishonesty");
  check("measures", body.measures, body.measures?.length > 0 && body.measures.every((measure) => measure.id && measure.text?.zh));
  contains("reasons", body.reasons?.map((reason) => reason.text.en), "not better than D");
  const rejected = await grade("jining", "2023-03-31", { ...subject, records: [{ indicator: "severe-dishonesti", occurredOn: "2022-06-01" }] });
  same("outcome of an unknown indicator", [rejected.status, rejected.body.outcome], [200, "rejected"]);
}

async function refusesBadRequests() {
  const ofRecord = (record) => grade("jining", "2023-03-31", { ...subject, records: [{ ...subject.records[0], ...record }] });
  refuses("a day that is none", 400, "2022-02-30", await ofRecord({ occurredOn: "2022-02-30" }));
  refuses("where it stands", 400, "$.records[0].occurredOn", await ofRecord({ occurredOn: "2022-02-30" }));
  refuses("a member that is unknown", 400, "ocurredOn", await ofRecord({ ocurredOn: "2022-06-01" }));
  refuses("a member that is missing", 400, "subjectId", await grade("jining", "2023-03-31", { records: [] }));
  refuses("a text that is no JSON", 400, "", await grade("jining", "2023-03-31", "{"));
  refuses("an evaluation date that is none", 400, "2023-13-01", await grade("jining", "2023-13-01", subject));
  refuses("an evaluation date that is too late", 400, "9999-12-31", await grade("jining", "9999-12-31", subject));
  refuses("an evaluation date that is missing", 400, "asOf", await call("/grade/jining", JSON.stringify(subject)));
  refuses("a scheme that is unknown", 404, "nowhere", await grade("nowhere", "2023-03-31", subject));
  refuses("a scheme before its first day", 404, "2019-12-31", await grade("jining", "2019-12-31", subject));
}

const listed = async (asOf) => (await call(`/schemes?asOf=${asOf}`)).body;

async function listsSchemes() {
  const found = await listed("2023-03-31");
  same("schemes in force", found.map((scheme) => scheme.id), ["hegang", "hegang-adopted", "jining", "lingyuan", "linyi", "wuzhong"]);
  const { fingerprint, ...draft } = found.find((scheme) => scheme.id === "lingyuan");
  same("a scheme", draft, { id: "lingyuan", version: "2021.1", name: draft.name, firstDay: "2021-10-01", lastDay: "2023-09-30" });
  check("its name and fingerprint", [draft.name, fingerprint], /凌源/u.test(draft.name) && /^[0-9a-f]{64}$/u.test(fingerprint));
  same("a scheme without a last day", found.find((scheme) => scheme.id === "jining").lastDay, null);
  same("schemes in force later", (await listed("2023-10-01")).some((scheme) => scheme.id === "lingyuan"), false);
  refuses("a list without a day", 400, "asOf", await call("/schemes"));
}

function run(...args) {
  const { status, stdout, stderr } = spawnSync(tool, [...args, "--lang", "en"], { encoding: "utf8" });
  check(`credit-grading ${args.join(" ")}: expected exit code 0`, { status, stderr }, status === 0);
  return stdout;
}

// Begins a scheme with the tool, then puts it and its successors in the watched folder, as an editor or a deployment does.
async function reloadsSchemes() {
  run("schemes", "new", "my-city", "--out", folder);
  const text = readFileSync(join(folder, "my-city", "scheme.yaml"), "utf8");
  const path = join(schemes, "my-city.yaml");
  const fingerprint = async () => (await listed("2024-06-30")).find((scheme) => scheme.id === "my-city")?.fingerprint;
  const score = async () => (await grade("my-city", "2024-06-30", taxpayer)).body.score;
  const taxpayer = {
    subjectId: "S2",
    facts: { registered_on: "2015-03-02" },
    records: [{ indicator: "late-tax", occurredOn: "2024-02-10" }],
  };

  same("a scheme that is not there yet", await fingerprint(), undefined);
  writeFileSync(path, text);
  await eventually("a new scheme", fingerprint, (found) => found !== undefined);
  const first = await fingerprint();
  same("a score under it", await score(), 80);

  writeFileSync(path, text.replace("    points: 20\n", "    points: much\n"));
  await eventually("diagnostics of a faulty text", () => readFileSync(log, "utf8"), (found) => /my-city\.yaml\(\d+,\d+\): error CG\d{4}: .*'much'/u.test(found));
  same("the last good scheme", await fingerprint(), first);
  same("a score under it", await score(), 80);

  writeFileSync(`${path}.new`, text.replace("    points: 20\n", "    points: 30\n"));
  renameSync(`${path}.new`, path);
  await eventually("a corrected scheme", fingerprint, (found) => found !== undefined && found !== first);
  same("a score under it", await score(), 70);
}

function gradesFiles() {
  const [records, results] = [join(folder, "records.csv"), join(folder, "results.jsonl")];
  writeFileSync(records, "subject_id,indicator,occurred_on\nS1,severe-dishonesty,2022-06-01\n");
  run("grade", "--scheme", "jining", "--as-of", "2023-03-31", "--records", records, "--format", "jsonl", "--out", results);
  const result = JSON.parse(readFileSync(results, "utf8"));
  same("a result of the tool", [result.subject_id, result.grade, result.score], ["S1", "D", 1000]);
  contains("the tool's schemes", run("schemes", "list"), "jining");
}

await gradesSubjects();
await refusesBadRequests();
await listsSchemes();
await reloadsSchemes();
gradesFiles();
console.log(`consumer: ${passed} checks passed${failed > 0 ? `, ${failed} failed` : ""}`);
process.exit(failed > 0 ? 1 : 0);

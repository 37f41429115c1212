// npm ci --prefix tests/schema && node tests/schema/check.mjs, after dotnet test.
// Holds the editor schemas against the loader: on what the loader says of many documents and of changes to them, written by
// SchemaAgreementTests, and on what an editor makes of the files themselves, where 12.5 is a number and true a truth value.
// Holds the explanations that ExplanationJsonProperties has written against their schema, which is then closed to other members.
import { readFileSync, readdirSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import { parse } from "yaml";

const root = new URL("../../", import.meta.url);
const read = (path) => readFileSync(new URL(path, root), "utf8");
const ajv = new Ajv({ strict: true, allowUnionTypes: true, strictTypes: false, strictRequired: false });
ajv.addKeyword("errorMessage"); // read by editors
const validators = {};
for (const language of ["scheme", "cases"]) {
  validators[language] = ajv.compile(JSON.parse(read(`schemes/${language}.schema.json`)));
}

const problems = [];
const counts = { documents: 0, accepted: 0, refused: 0, excepted: 0, typed: 0, explanations: 0 };

// Where the schema is known to say less than the loader, and why. All else must agree.
const exceptions = [
  {
    reason: "what no result can have together depends on values, not on keys",
    covers: ({ language, faults, path }) => language === "cases" && faults.join() === "CG0114" && path?.includes("expect"),
  },
];

function compare(language, document, described, name) {
  const isAccepted = validators[language](document);
  const isSound = described.faults.length === 0;
  counts[isSound ? "accepted" : "refused"]++;
  if (isAccepted === isSound) {
    return;
  }

  if (isAccepted && exceptions.some((exception) => exception.covers({ language, ...described }))) {
    counts.excepted++;
    return;
  }

  const said = isAccepted ? "accepts it" : ajv.errorsText(validators[language].errors);
  problems.push(`${name}: the loader says ${described.faults.join(", ") || "nothing"}; the schema ${said}`);
}

function withChange(document, { path, value }, run) {
  const last = path.at(-1);
  const parent = path.slice(0, -1).reduce((node, part) => node[part], document);
  const had = Object.hasOwn(parent, last);
  const before = parent[last];
  if (value === undefined) {
    delete parent[last];
  } else {
    parent[last] = value;
  }

  run();
  if (had) {
    parent[last] = before;
  } else {
    delete parent[last];
  }
}

for (const { name, language, document, faults, changes } of JSON.parse(read("artifacts/schema/documents.json"))) {
  counts.documents++;
  compare(language, document, { faults }, name);
  for (const change of changes) {
    const label = `${name} with ${change.path.join("/")} = ${JSON.stringify(change.value)}`;
    withChange(document, change, () => compare(language, document, change, label));
  }
}

const folders = readdirSync(new URL("schemes/", root), { withFileTypes: true }).filter((entry) => entry.isDirectory());
for (const folder of [...folders.map((entry) => `schemes/${entry.name}`), "src/CreditGrading.Cli/Starter"]) {
  for (const language of ["scheme", "cases"]) {
    counts.typed++;
    if (!validators[language](parse(read(`${folder}/${language}.yaml`)))) {
      problems.push(`${folder}/${language}.yaml as an editor reads it: ${ajv.errorsText(validators[language].errors)}`);
    }
  }
}

const explanationSchema = JSON.parse(read("schemes/explanation.schema.json"));
ajv.compile(structuredClone(explanationSchema));
for (const definition of Object.values(explanationSchema.$defs)) {
  definition.additionalProperties = false;
}

const validateExplanation = ajv.compile(explanationSchema);
for (const explanation of JSON.parse(read("artifacts/schema/explanations.json"))) {
  counts.explanations++;
  if (!validateExplanation(explanation)) {
    problems.push(`explanation ${counts.explanations}: ${ajv.errorsText(validateExplanation.errors)}`);
  }
}

if (counts.excepted === 0) {
  problems.push("no exception is needed any more");
}

if (counts.documents < 20 || counts.accepted < 1000 || counts.refused < 1000 || counts.typed < 4 || counts.explanations < 500) {
  problems.push("too little was compared");
}

const shown = 40;
for (const problem of problems.slice(0, shown)) {
  console.error(problem);
}

console.log(`schema check: ${JSON.stringify(counts)}, ${problems.length} disagreements`);
process.exitCode = problems.length === 0 ? 0 : 1;

/**
 * npm run mutation -- --list: docs/mutation-survivors.md from what the runs so far found: the score of every file, and each mutant
 * that lives with the word that words.mjs has for it.
 */
import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { ROOT } from "../../src/cli/install.mjs";
import { isInSample, sampleOf } from "./sample.mjs";
import { NOTES, WORDS, wordOfKind } from "./words.mjs";

const RESULTS = join(ROOT, ".cache/mutation/incremental.json");
const DOCUMENT = join(ROOT, "docs/mutation-survivors.md");
const ALIVE = ["Survived", "NoCoverage"];

/** Writes the list. */
export async function listSurvivors() {
  const files = Object.entries(JSON.parse(readFileSync(RESULTS, "utf8")).files).map(([name, { source, mutants }]) => {
    const path = name.replace("src/core/", "");
    const { tried, every } = triedOf(path, mutants);
    const alive = tried.filter(({ status }) => ALIVE.includes(status));
    return { path, every, counts: countOf(tried), survivors: alive.map((mutant) => describe(path, source, mutant)) };
  });
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  const config = await resolveConfig(DOCUMENT);
  writeFileSync(DOCUMENT, await format(documentOf(files, unmeasured(files), statSync(RESULTS).mtime), { ...config, filepath: DOCUMENT }));
}

/** Files of core of which nothing is known: not gone through yet, or types alone. */
function unmeasured(files) {
  const known = new Set(files.map(({ path }) => path));
  const all = readdirSync(join(ROOT, "src/core"), { recursive: true }).filter((name) => name.endsWith(".ts"));
  return all.filter((name) => !known.has(name)).sort();
}

/** The mutants of a file that were tried, and of how many one was. What no test reaches is not tried, so that the sample is taken of it here. */
function triedOf(path, mutants) {
  const every = Math.max(1, ...mutants.map(({ statusReason }) => sampleOf(statusReason) ?? 1));
  const placed = (mutant) => ({ ...mutant, ...mutant.location.start, path });
  const isTried = (mutant) => every === 1 || mutant.status !== "NoCoverage" || isInSample(placed(mutant), every);
  return { every, tried: mutants.filter(({ statusReason }) => sampleOf(statusReason) === null).filter(isTried) };
}

function countOf(mutants) {
  const having = (statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  return { killed: having(["Killed"]), timedOut: having(["Timeout"]), survived: having(["Survived"]), uncovered: having(["NoCoverage"]) };
}

function describe(path, source, { location: { start, end }, replacement = "", mutatorName, status }) {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  const [before, after] = [oneLine(lines.join("\n")), oneLine(replacement)];
  const known = WORDS.find(
    (one) =>
      (one.file ?? path) === path &&
      (one.whole ? before === one.code : before.includes(one.code)) &&
      (one.to ?? after) === after &&
      (!one.uncovered || status === "NoCoverage"),
  );
  return { path, line: start.line, mutatorName, before, after, word: known?.why ?? wordOfKind({ mutatorName, before, after, status }) };
}

const oneLine = (text) => text.replace(/\s+/g, " ").trim();
const short = (text) => (text.length > 70 ? `${text.slice(0, 69)}…` : text);
const code = (text) => (text === "" ? "(nothing)" : `\`${short(text).replace(/\|/g, "\\|").replace(/`/g, "'")}\``);
const sampled = (every) => (every === 1 ? "" : ` (one in ${every} tried)`);
const percent = (part, whole) => (whole === 0 ? "–" : ((part / whole) * 100).toFixed(1));

function rowOf(name, { killed, timedOut, survived, uncovered }) {
  const dead = killed + timedOut;
  const [all, covered] = [dead + survived + uncovered, dead + survived];
  return `| ${name} | ${all} | ${killed} | ${timedOut} | ${survived} | ${uncovered} | ${percent(dead, all)} | ${percent(dead, covered)} |`;
}

function sumOf(files) {
  const sum = (key) => files.reduce((total, { counts }) => total + counts[key], 0);
  return { killed: sum("killed"), timedOut: sum("timedOut"), survived: sum("survived"), uncovered: sum("uncovered") };
}

/** Each tried mutant stands for as many as the sample of its file says. */
function estimateOf(files) {
  const sum = (keys) => files.reduce((total, { counts, every }) => total + every * keys.reduce((own, key) => own + counts[key], 0), 0);
  const dead = sum(["killed", "timedOut"]);
  const all = dead + sum(["survived", "uncovered"]);
  return `Where each tried mutant stands for as many as the sample of its file says, ${percent(dead, all)} % of some ${all} are dead.`;
}

const folderOf = ({ path }) => (path.includes("/") ? `${path.split("/")[0]}/` : "(the files of core itself)");

function documentOf(files, missing, measured) {
  const whole = sumOf(files);
  const names = [...new Set(files.map(folderOf))].sort();
  const folders = names.map((name) => [name, sumOf(files.filter((file) => folderOf(file) === name))]);
  return [
    "# Mutation testing of src/core",
    "Made by `npm run mutation -- --list` from the last runs of `npm run mutation` (Stryker); not written by hand. Killed and timed out count as dead.",
    `The last run ended on ${measured.toISOString().slice(0, 10)}. A file marked “one in 3 tried” was sampled (test/mutation/sample.mjs): its numbers are those of the tried mutants; files without a mark were tried whole.`,
    estimateOf(files),
    ...NOTES,
    `Not gone through, or nothing but types in them: ${missing.join(", ")}.`,
    "| file | mutants | killed | timed out | survived | not covered | % dead | % of the covered |\n| - | -: | -: | -: | -: | -: | -: | -: |",
    [
      rowOf("**all**", whole),
      ...folders.map(([name, counts]) => rowOf(`**${name}**`, counts)),
      ...files.map(({ path, every, counts }) => rowOf(path + sampled(every), counts)),
    ].join("\n"),
    "## Those that live, and why",
    ...files
      .filter(({ survivors }) => survivors.length > 0)
      .map(({ path, survivors }) =>
        [
          `### ${path}\n`,
          "| line | mutator | is | became | why |",
          "| - | - | - | - | - |",
          ...survivors.map(
            ({ line, mutatorName, before, after, word }) => `| ${line} | ${mutatorName} | ${code(before)} | ${code(after)} | ${word} |`,
          ),
        ].join("\n"),
      ),
  ]
    .join("\n\n")
    .replace("| -: |\n\n|", "| -: |\n|");
}

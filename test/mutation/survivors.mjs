/**
 * npm run mutation -- --list: docs/mutation-survivors.md from what the runs so far found: the score of every file, and each mutant
 * that lives with the word that words.mjs has for it. Ends with 1 while one has none.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { ROOT } from "../../src/cli/install.mjs";
import { WORDS } from "./words.mjs";

const RESULTS = join(ROOT, ".cache/mutation/results.json");
const DOCUMENT = join(ROOT, "docs/mutation-survivors.md");
const ALIVE = ["Survived", "NoCoverage"];

/** Writes the list; the number of mutants that live without a word. */
export async function listSurvivors() {
  const files = Object.entries(JSON.parse(readFileSync(RESULTS, "utf8")).files).map(([path, { source, mutants }]) => ({
    path: path.replace("src/core/", ""),
    counts: countOf(mutants),
    survivors: mutants
      .filter(({ status }) => ALIVE.includes(status))
      .map((mutant) => describe(path.replace("src/core/", ""), source, mutant)),
  }));
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  const config = await resolveConfig(DOCUMENT);
  writeFileSync(DOCUMENT, await format(documentOf(files), { ...config, filepath: DOCUMENT }));
  const silent = files.flatMap(({ survivors }) => survivors).filter(({ word }) => word === null);
  for (const { path, line, before, after } of silent) process.stderr.write(`${path}:${line} has no word: ${before} → ${after}\n`);
  return silent.length;
}

function countOf(mutants) {
  const having = (statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  return { killed: having(["Killed"]), timedOut: having(["Timeout"]), survived: having(["Survived"]), uncovered: having(["NoCoverage"]) };
}

function describe(path, source, { location: { start, end }, replacement = "", mutatorName }) {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  const [before, after] = [oneLine(lines.join("\n")), oneLine(replacement)];
  const known = WORDS.find((one) => one.file === path && before.includes(one.code) && (one.to === undefined || one.to === after));
  return { path, line: start.line, mutatorName, before, after, word: known?.why ?? null };
}

const oneLine = (text) => text.replace(/\s+/g, " ").trim();
const short = (text) => (text.length > 70 ? `${text.slice(0, 69)}…` : text);
const code = (text) => (text === "" ? "(nothing)" : `\`${short(text).replace(/\|/g, "\\|").replace(/`/g, "'")}\``);
const percent = (part, whole) => (whole === 0 ? "–" : ((part / whole) * 100).toFixed(1));

function rowOf(name, { killed, timedOut, survived, uncovered }) {
  const dead = killed + timedOut;
  const [all, covered] = [dead + survived + uncovered, dead + survived];
  return `| ${name} | ${all} | ${killed} | ${timedOut} | ${survived} | ${uncovered} | ${percent(dead, all)} | ${percent(dead, covered)} |`;
}

function documentOf(files) {
  const sum = (key) => files.reduce((total, { counts }) => total + counts[key], 0);
  const whole = { killed: sum("killed"), timedOut: sum("timedOut"), survived: sum("survived"), uncovered: sum("uncovered") };
  return [
    "# Mutation testing of src/core",
    "Made by `npm run mutation -- --list` from the last runs of `npm run mutation` (Stryker); not written by hand. Killed and timed out count as dead.",
    "| file | mutants | killed | timed out | survived | not covered | % dead | % of the covered |\n| - | -: | -: | -: | -: | -: | -: | -: |",
    [rowOf("**all**", whole), ...files.map(({ path, counts }) => rowOf(path, counts))].join("\n"),
    "## Those that live, and why",
    ...files
      .filter(({ survivors }) => survivors.length > 0)
      .map(({ path, survivors }) =>
        [
          `### ${path}\n`,
          "| line | mutator | is | became | why |",
          "| - | - | - | - | - |",
          ...survivors.map(
            ({ line, mutatorName, before, after, word }) =>
              `| ${line} | ${mutatorName} | ${code(before)} | ${code(after)} | ${word ?? "**not judged yet**"} |`,
          ),
        ].join("\n"),
      ),
  ]
    .join("\n\n")
    .replace("| -: |\n\n|", "| -: |\n|");
}

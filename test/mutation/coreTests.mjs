/**
 * Stryker's runner for core's tests: they, and core, are loaded anew for each mutant into one process that lives on, by the part of Jest that
 * runs tests. A mutant takes a few hundredths of a second, where a start of Jest takes one (docs/decisions/0012).
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { Script, compileFunction } from "node:vm";
import { PluginKind, declareClassPlugin } from "@stryker-mutator/api/plugin";
import { DryRunStatus, MutantRunStatus, TestStatus, determineHitLimitReached, toMutantRunResult } from "@stryker-mutator/api/test-runner";
import { transformSync } from "@swc/core";
import { SAMPLE, isInSample, reasonOf } from "./sample.mjs";

/** What kills mutants: the tests of core, and of the sentences made of what it says. */
const TESTED = ["test/core", "test/commands/messages"];
/** Test files that build whole workbooks, seconds each: beside them core is tested by hand-made snapshots. */
const OF_WORKBOOKS = /commands\/bookFile"/;
/** Tests of the tests' own random books, and of 2,000 members: seconds each, and nothing that the others would not find. */
const LEFT_OUT = /random books .*reach every case|2,000 members/;
/**
 * A mutant of a rule is given the tests that quote the rule's id; then every mutant is given tests of this part of the time of all, file by
 * file: first those that killed others of its source file, then those that import it or bear its name, then those that killed others of its folder, then the
 * quick ones.
 */
const TESTS_FOR_ONE = 0.08;
/** What a test file does outside its tests, while it loads or in its hooks, is asked of all of its tests. */
const LOADING = "loading ";
/** A test that takes so many milliseconds, and ten times what it takes without a mutant, does not end. */
const PATIENCE = 3000;
/** Of the tries of a random property. */
const TRIES = 1 / 100;
const SWC = { jsc: { target: "es2022", parser: { syntax: "typescript" } }, module: { type: "commonjs" } };
const STEP = new Script("globalThis.__step()");

class CoreTests {
  #root = process.cwd();
  #require = createRequire(join(this.#root, "package.json"));
  #circus = this.#require("jest-circus");
  #stryker = (globalThis.__stryker__ ??= {});
  #modules = new Map();
  #compiled = new Map();
  #places = new Map();
  #read = new Map();
  #texts = new Map();
  /** What the dry run found, for the processes to come: test files, the quick ones first, with the names of their tests. */
  #plan = join(this.#root, "mutation-plan.json");
  /** For each file of core, and each folder, how many of its mutants each test file killed. */
  #kills = new Map();
  /** The mutant as long as modules of core load: only if it is in what they do then. */
  #whileLoading = undefined;
  /** Names of the tests of the run under way; null stands for all. */
  #wanted = null;
  #results = [];
  /** The test file that is being loaded or run. */
  #file = "";
  /** Milliseconds for one test; null while there is no mutant. */
  #patience = null;
  #endless = false;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const { describe, it, test, beforeAll, beforeEach, afterAll, afterEach, addEventHandler } = this.#circus;
    const { expect } = this.#require("expect");
    Object.assign(globalThis, { describe, it, test, beforeAll, beforeEach, afterAll, afterEach, expect });
    addEventHandler((event) => this.#follow(event));
    this.#tryLess();
  }

  /** Every test without a mutant. One that fails, because it wants more tries than it gets here, is left out and kills nothing. */
  async dryRun() {
    const plan = [];
    const tests = [];
    this.#wanted = null;
    this.#forget();
    for (const file of this.#testFiles()) {
      this.#forgetTests();
      this.#load(file);
      const found = await this.#run();
      this.#shareLoading(file, found);
      const passed = found.filter(({ status }) => status === TestStatus.Success).map((test) => ({ ...test, fileName: file }));
      const times = Object.fromEntries(passed.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
      plan.push({ file, times, names: Object.keys(times), longest: Math.max(0, ...Object.values(times)) });
      tests.push(...passed);
    }
    writeFileSync(this.#plan, JSON.stringify(plan));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.#stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit, disableBail }) {
    if (!isInSample(placeOfMutant(activeMutant), SAMPLE)) return { status: MutantRunStatus.Error, errorMessage: reasonOf(SAMPLE) };
    Object.assign(this.#stryker, { hitLimit, hitCount: hitLimit ? 0 : undefined });
    const whileLoading = mutantActivation === "static" ? activeMutant.id : undefined;
    const tests = await this.#runMutant(activeMutant, whileLoading, testFilter && new Set(testFilter));
    const endless = this.#endless ? { status: DryRunStatus.Timeout } : determineHitLimitReached(this.#stryker.hitCount, hitLimit);
    return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests }, disableBail);
  }

  /** File by file until a test fails: a mutant need not die twice. */
  async #runMutant({ id, fileName }, whileLoading, filter) {
    const tests = [];
    const kills = [fileName, dirname(fileName)].map((place) => keep(this.#kills, place, () => new Map()));
    this.#forget();
    this.#endless = false;
    this.#whileLoading = whileLoading;
    for (const { file, names, longest } of this.#chosenFor(fileName, kills, filter)) {
      this.#patience = PATIENCE + 10 * longest;
      this.#wanted = new Set(names);
      this.#stryker.activeMutant = id;
      try {
        this.#within(() => this.#load(file));
        tests.push(...(await this.#run()));
      } catch (error) {
        // Modules or tests that do not even load are noticed by everyone.
        tests.push({ id: file, name: file, timeSpentMs: 0, status: TestStatus.Failed, failureMessage: String(error) });
      }
      this.#stryker.activeMutant = undefined;
      if (tests.some(hasFailed)) {
        for (const known of kills) known.set(file, (known.get(file) ?? 0) + 1);
        break;
      }
    }
    return tests;
  }

  /** The wanted tests file by file, as long as there is time. */
  #chosenFor(fileName, kills, filter) {
    const plan = keep(this.#read, this.#plan, (path) => JSON.parse(readFileSync(path, "utf8")));
    const [inFile, inFolder] = kills.map((known) => (one) => known.get(one.file) ?? 0);
    const imported = `${fileName.replace(/^.*\/src\/core\//, "/core/").replace(/\.ts$/, "")}"`;
    const named = `/${basename(fileName, ".ts")}.test.ts`;
    const ofIt = ({ file }) =>
      Number(file.endsWith(named) || keep(this.#texts, file, (path) => readFileSync(path, "utf8")).includes(imported));
    const quoted = /\/rules\/(v\d\d|q7)\.ts$/.exec(fileName)?.[1]?.toUpperCase();
    const sorted = plan
      .map((one) => ({ ...one, names: one.names.filter((name) => !filter || filter.has(name)) }))
      .map((one) => ({ ...one, killed: inFile(one), own: ofIt(one), beside: inFolder(one), time: timeOf(one) }))
      .filter(({ names }) => names.length > 0)
      .sort((a, b) => b.killed - a.killed || b.own - a.own || b.beside - a.beside || a.time - b.time);
    const quoting = quoted ? sorted.map((one) => ({ ...one, names: one.names.filter((name) => name.includes(quoted)) })) : [];
    const enough = plan.reduce((sum, one) => sum + timeOf(one), 0) * TESTS_FOR_ONE;
    let spent = 0;
    const others = sorted.filter(({ time }) => {
      const chosen = spent === 0 || spent + time <= enough;
      if (chosen) spent += time;
      return chosen;
    });
    return [...quoting.filter(({ names }) => names.length > 0), ...others];
  }

  #testFiles() {
    return TESTED.flatMap((folder) => {
      const names = readdirSync(join(this.#root, folder), { recursive: true }).filter((name) => name.endsWith(".test.ts"));
      const files = names.sort().map((name) => join(this.#root, folder, name));
      return files.filter((file) => !OF_WORKBOOKS.test(readFileSync(file, "utf8")));
    });
  }

  /** Everything of ours is run anew, so that no module remembers what an earlier mutant made of it; compiled it stays. */
  #forget() {
    this.#modules.clear();
  }

  /** The tests and what they share, but not core: what core does while a test file loads belongs to that file. */
  #forgetTests() {
    for (const path of this.#modules.keys()) if (!isOfCore(path)) this.#modules.delete(path);
  }

  /** What was reached while the file loaded was reached by each of its tests. */
  #shareLoading(file, found) {
    const perTest = this.#stryker.mutantCoverage?.perTest ?? {};
    const reached = Object.entries(perTest[LOADING + file] ?? {});
    delete perTest[LOADING + file];
    for (const { id } of found) {
      const own = (perTest[id] ??= {});
      for (const [mutant, hits] of reached) own[mutant] = (own[mutant] ?? 0) + hits;
    }
  }

  #load(file) {
    this.#circus.resetState();
    // Loaded again, it tells its tests again.
    this.#modules.delete(file);
    this.#file = file;
    this.#stryker.currentTestId = LOADING + file;
    this.#import(file);
  }

  #import(path) {
    const known = this.#modules.get(path);
    if (known) return known.exports;
    const module = { exports: {} };
    this.#modules.set(path, module);
    const run = keep(this.#compiled, path, compile);
    const { currentTestId, activeMutant } = this.#stryker;
    const around = isOfCore(path) ? { currentTestId: undefined, activeMutant: this.#whileLoading } : {};
    Object.assign(this.#stryker, around);
    run(module.exports, (id) => this.#importFrom(path, id), module, path, dirname(path));
    Object.assign(this.#stryker, { currentTestId, activeMutant });
    return module.exports;
  }

  #importFrom(path, id) {
    if (!id.startsWith(".")) return this.#require(id);
    const target = keep(this.#places, join(dirname(path), id), placeOf);
    return target.endsWith(".ts") ? this.#import(target) : this.#require(target);
  }

  async #run() {
    this.#results = [];
    await this.#circus.run();
    this.#stryker.currentTestId = undefined;
    return this.#results;
  }

  #follow({ name, test }) {
    if (name === "test_start") {
      const id = nameOf(test);
      const wanted = this.#wanted === null ? !LEFT_OUT.test(id) : this.#wanted.has(id) && !this.#results.some(hasFailed);
      if (!wanted) test.mode = "skip";
      else if (this.#patience !== null) this.#limit(test);
      this.#stryker.currentTestId = id;
    }
    if (name === "test_done") this.#results.push(resultOf(test));
    // What its hooks reach belongs to the file too.
    if (name === "test_done" || name === "test_skip") this.#stryker.currentTestId = LOADING + this.#file;
  }

  #limit(test) {
    const { fn } = test;
    test.fn = () => this.#within(fn);
  }

  /** What does not end is ended, and said so; an own process for it to die in would take seconds. */
  #within(step) {
    globalThis.__step = step;
    try {
      return STEP.runInThisContext({ timeout: this.#patience });
    } catch (error) {
      if (error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT") this.#endless = true;
      throw error;
    }
  }

  /** Fewer tries of fast-check's, always the same ones, and no search for the smallest counterexample. */
  #tryLess() {
    const real = this.#require("fast-check");
    const assert = (property, options = {}) =>
      real.assert(property, { ...options, numRuns: Math.ceil((options.numRuns ?? 100) * TRIES), seed: 1921, endOnFailure: true });
    const module = this.#require.cache[this.#require.resolve("fast-check")];
    module.exports = { ...real, assert, default: { ...real.default, assert }, __esModule: true };
  }
}

/** Milliseconds of these tests of a file. */
const timeOf = ({ names, times }) => names.reduce((sum, name) => sum + times[name], 0);

function keep(map, key, make) {
  if (!map.has(key)) map.set(key, make(key));
  return map.get(key);
}

/** A module without its file's ending, as TypeScript names it. */
const placeOf = (path) => [`${path}.ts`, join(path, "index.ts")].find((one) => existsSync(one)) ?? path;

function compile(path) {
  const { code } = transformSync(readFileSync(path, "utf8"), { ...SWC, filename: path });
  return compileFunction(code, ["exports", "require", "module", "__filename", "__dirname"], { filename: path });
}

const isOfCore = (path) => path.includes("/src/");

/** Stryker counts lines and columns from 0 here, and from 1 in what it keeps. */
function placeOfMutant({ fileName, location: { start }, mutatorName, replacement }) {
  return { path: fileName.replace(/^.*src\/core\//, ""), line: start.line + 1, column: start.column + 1, mutatorName, replacement };
}

/** "describe describe it", as Jest says it. */
function nameOf(test) {
  const names = [];
  for (let block = test; block.parent; block = block.parent) names.unshift(block.name);
  return names.join(" ");
}

const hasFailed = ({ status }) => status === TestStatus.Failed;

function resultOf(test) {
  const result = { id: nameOf(test), name: nameOf(test), timeSpentMs: test.duration ?? 0 };
  if (test.errors.length === 0) return { ...result, status: TestStatus.Success };
  return { ...result, status: TestStatus.Failed, failureMessage: String(test.errors[0]?.[0] ?? test.errors[0]) };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "coreTests", CoreTests)];

/**
 * Stryker's runner for core's tests: they, and core, are loaded anew for each mutant into one process that lives on, by the same parts that
 * Jest is made of. A mutant takes a few hundredths of a second, where a start of Jest takes one (docs/decisions/0012).
 */
import Module, { createRequire } from "node:module";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join, sep } from "node:path";
import { PluginKind, declareClassPlugin } from "@stryker-mutator/api/plugin";
import { DryRunStatus, TestStatus, determineHitLimitReached, toMutantRunResult } from "@stryker-mutator/api/test-runner";
import { transformSync } from "@swc/core";

/** What kills mutants: the tests of core, and of the sentences made of what it says. */
const TESTED = ["test/core", "test/commands/messages"];
const SWC = { jsc: { target: "es2022", parser: { syntax: "typescript" } }, module: { type: "commonjs" } };
/** Tests of the tests' own random books, and of 2,000 members: seconds each, and nothing that the others would not find. */
const LEFT_OUT = /random books .*reach every case|2,000 members/;
/** Random books and shuffles come last: what a plain example kills need not wait for them. */
const SLOW = /[oO]racle|[rR]andom|order|wholeBook|sample/;
/** Of the tries of a random property. */
const TRIES = 1 / 40;

class CoreTests {
  #root = process.cwd();
  #require = createRequire(join(this.#root, "package.json"));
  #circus = this.#require("jest-circus");
  #stryker = (globalThis.__stryker__ ??= {});
  /** Tests that fail without any mutant, for the processes to come: those that want more tries than they get here kill nothing. */
  #failing = join(this.#root, "failing-tests.json");
  #leftOut = new Set();
  /** The files of each test's name, and what the run under way wants and has found. */
  #files = new Map();
  #file = "";
  #wanted = null;
  #results = [];
  #failed = false;

  capabilities() {
    return { reloadEnvironment: true };
  }

  /** Test files, the slow ones last. */
  #testFiles = TESTED.flatMap((folder) => {
    const names = readdirSync(join(this.#root, folder), { recursive: true }).filter((name) => name.endsWith(".test.ts"));
    return names.sort().map((name) => join(this.#root, folder, name));
  }).sort((a, b) => Number(SLOW.test(basename(a))) - Number(SLOW.test(basename(b))));

  async init() {
    const { describe, it, test, beforeAll, beforeEach, afterAll, afterEach, addEventHandler } = this.#circus;
    const { expect } = this.#require("expect");
    Object.assign(globalThis, { describe, it, test, beforeAll, beforeEach, afterAll, afterEach, expect });
    addEventHandler((event, { currentDescribeBlock }) => this.#follow(event, currentDescribeBlock));
    compileTypeScript();
    this.#tryLess();
  }

  async dryRun() {
    this.#load(null);
    const found = await this.#run(null);
    const failed = found.filter(({ status }) => status === TestStatus.Failed).map(({ id }) => id);
    writeFileSync(this.#failing, JSON.stringify(failed));
    const tests = found.filter(({ id }) => !failed.includes(id));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.#stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit, disableBail }) {
    Object.assign(this.#stryker, { hitLimit, hitCount: hitLimit ? 0 : undefined });
    this.#leftOut = new Set(JSON.parse(readFileSync(this.#failing, "utf8")));
    this.#stryker.activeMutant = mutantActivation === "static" ? activeMutant.id : undefined;
    const tests = await this.#runMutant(activeMutant.id, testFilter);
    this.#stryker.activeMutant = undefined;
    const endless = determineHitLimitReached(this.#stryker.hitCount, hitLimit);
    return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests }, disableBail);
  }

  async #runMutant(id, testFilter) {
    try {
      this.#load(testFilter && new Set(testFilter.flatMap((id) => [...(this.#files.get(id) ?? [])])));
    } catch (error) {
      // Modules or tests that do not even load are noticed by everyone.
      return [{ id: "loading", name: "loading", timeSpentMs: 0, status: TestStatus.Failed, failureMessage: String(error) }];
    }
    this.#stryker.activeMutant = id;
    return this.#run(testFilter ? new Set(testFilter) : null);
  }

  /** Everything of ours anew, so that no module remembers what an earlier mutant made of it. */
  #load(chosen) {
    const { cache } = this.#require;
    for (const path of Object.keys(cache)) {
      if (path.startsWith(`${this.#root}${sep}`) && !path.includes(`${sep}node_modules${sep}`)) delete cache[path];
    }
    this.#circus.resetState();
    for (const file of this.#testFiles) {
      if (chosen && !chosen.has(file)) continue;
      this.#file = file;
      this.#require(file);
    }
  }

  async #run(wanted) {
    this.#wanted = wanted;
    this.#results = [];
    this.#failed = false;
    await this.#circus.run();
    return this.#results;
  }

  #place(id) {
    this.#files.set(id, (this.#files.get(id) ?? new Set()).add(this.#file));
  }

  /** A mutant need not die twice: after the first failure the other tests are left out. */
  #follow({ name, test, testName }, block) {
    if (name === "add_test") this.#place(nameOf({ name: testName, parent: block }));
    if (name === "test_start") {
      const id = nameOf(test);
      if (LEFT_OUT.test(id) || this.#leftOut.has(id) || (this.#wanted !== null && (this.#failed || !this.#wanted.has(id))))
        test.mode = "skip";
      this.#stryker.currentTestId = id;
    }
    if (name === "test_done" || name === "test_skip") {
      this.#stryker.currentTestId = undefined;
      const result = { ...resultOf(test), fileName: [...(this.#files.get(nameOf(test)) ?? [])][0] };
      if (result.status === TestStatus.Failed) this.#failed = true;
      this.#results.push(result);
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

function compileTypeScript() {
  const compiled = new Map();
  Module._extensions[".ts"] = (module, filename) => {
    if (!compiled.has(filename)) compiled.set(filename, transformSync(readFileSync(filename, "utf8"), { ...SWC, filename }).code);
    module._compile(compiled.get(filename), filename);
  };
}

/** "describe describe it", as Jest says it. */
function nameOf(test) {
  const names = [];
  for (let block = test; block.parent; block = block.parent) names.unshift(block.name);
  return names.join(" ");
}

function resultOf(test) {
  const result = { id: nameOf(test), name: nameOf(test), timeSpentMs: test.duration ?? 0 };
  if (test.mode === "skip" || test.mode === "todo") return { ...result, status: TestStatus.Skipped };
  if (test.errors.length === 0) return { ...result, status: TestStatus.Success };
  return { ...result, status: TestStatus.Failed, failureMessage: String(test.errors[0]?.[0] ?? test.errors[0]) };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "coreTests", CoreTests)];

/** Four kinds of tests: plain Node (the host with the real client library too), the pane in jsdom, LibreOffice, and Chromium end to end. */
const transform = {
  "^.+\\.(t|j)sx?$": [
    "@swc/jest",
    { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } } },
  ],
};
// Jest's tests run in a context of their own, where every look at a global name costs a call: these are handed to each module instead,
// which is what makes the host (and all of Univer below it) run there as fast as in plain Node.
const sandboxInjectedGlobals = "Array Boolean BigInt Infinity JSON Map Math Number Object RegExp Set String WeakMap isFinite isNaN".split(
  " ",
);
const base = {
  transform,
  sandboxInjectedGlobals,
  extensionsToTreatAsEsm: [],
  testPathIgnorePatterns: ["/node_modules/", "/dist/"],
  modulePathIgnorePatterns: ["<rootDir>/dist/"],
};

module.exports = {
  // Two that calculate, and one that waits for a browser or for a timer of the grid.
  maxWorkers: 3,
  // A busy machine is no fault: no test hangs for a minute by itself.
  testTimeout: 60_000,
  globalSetup: "<rootDir>/test/host/globalSetup.cjs",
  projects: [
    {
      ...base,
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/{core,xlsx,workbook,commands,host,cli,ribbon,project,examples,workbench,outputs,corpus}/**/*.test.ts"],
    },
    {
      ...base,
      displayName: "pane",
      testEnvironment: "jsdom",
      setupFilesAfterEnv: ["<rootDir>/test/taskpane/setup.ts"],
      // Fluent in one file (test/taskpane/fluent/bundle.mjs).
      moduleNameMapper: { "^@fluentui/react-(components|icons|charts)$": "<rootDir>/test/taskpane/fluent/$1.cjs" },
      testMatch: ["<rootDir>/test/taskpane/**/*.test.{ts,tsx}"],
    },
    { ...base, displayName: "recalculation", testEnvironment: "node", testMatch: ["<rootDir>/test/recalculation/**/*.test.ts"] },
    { ...base, displayName: "e2e", testEnvironment: "node", testMatch: ["<rootDir>/test/e2e/**/*.test.ts"] },
  ],
};

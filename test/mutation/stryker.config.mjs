/** Mutation testing of src/core; `npm run mutation` (run.mjs) adds what is to be mutated. Paths are relative to the project's folder. */
const WORK = ".cache/mutation";

export default {
  plugins: ["./test/mutation/coreTests.mjs"],
  testRunner: "coreTests",
  // Which tests run a mutant is known of each; a mutant dies at the first test that fails.
  coverageAnalysis: "perTest",
  disableBail: false,
  // Also what runs only while modules load (tables of settings, regular expressions), although those take every test.
  ignoreStatic: false,
  // What was found earlier is kept as long as neither the code nor its tests changed.
  incremental: true,
  incrementalFile: `${WORK}/incremental.json`,
  concurrency: 1,
  // The runner itself ends what does not end; this is for what it cannot.
  timeoutMS: 60_000,
  mutate: ["src/core/**/*.ts"],
  ignorePatterns: ["/.cache", "/.ci", "/assets", "/dist", "/docs", "/examples", "/test-results", "/test/e2e", "/coverage"],
  tempDirName: `${WORK}/sandbox`,
  cleanTempDir: "always",
  reporters: ["json", "html", "progress-append-only"],
  jsonReporter: { fileName: `${WORK}/report.json` },
  htmlReporter: { fileName: `${WORK}/report.html` },
};

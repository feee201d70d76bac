/** Univer prebundled for Node, and Fluent for the pane's tests, so that `npx jest` works by itself too. */
const { spawnSync } = require("node:child_process");
const { join } = require("node:path");

module.exports = () => {
  for (const [what, script] of [
    ["Univer", "../../src/host/prebundle.mjs"],
    ["Fluent", "../taskpane/fluent/bundle.mjs"],
  ]) {
    const { status } = spawnSync(process.execPath, [join(__dirname, script)], { stdio: ["ignore", 2, 2] });
    if (status !== 0) throw new Error(`${what} could not be bundled for the tests.`);
  }
};

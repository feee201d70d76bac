/** Univer prebundled for Node, so that `npx jest` works by itself too. */
const { spawnSync } = require("node:child_process");
const { join } = require("node:path");

module.exports = () => {
  const script = join(__dirname, "../../src/host/prebundle.mjs");
  const { status } = spawnSync(process.execPath, [script], { stdio: ["ignore", 2, 2] });
  if (status !== 0) throw new Error("Univer could not be bundled for the tests.");
};

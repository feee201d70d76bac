/** A jsdom page with Node's own timers, channels and encoders, which the embedded workbook needs beside the page. */
const { TestEnvironment } = require("jest-environment-jsdom");
const { MessageChannel } = require("node:worker_threads");
const { TextDecoder, TextEncoder } = require("node:util");

module.exports = class PageInNode extends TestEnvironment {
  async setup() {
    await super.setup();
    const { setTimeout, clearTimeout, setInterval, clearInterval, setImmediate, clearImmediate, structuredClone, performance } = globalThis;
    Object.assign(this.global, { setTimeout, clearTimeout, setInterval, clearInterval, setImmediate, clearImmediate });
    Object.assign(this.global, { structuredClone, performance, MessageChannel, TextDecoder, TextEncoder });
  }
};

/** See bundle.mjs. */
module.exports = require("../../../node_modules/.cache/kaoping/fluent.cjs").charts;

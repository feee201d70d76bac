/** V13: more than 2 decimals. Rounding is offered, never done unasked (T5). */
import type { Issue } from "../issue";
import type { Reading } from "../reading/reading";
import { cellFaults } from "./cellFaults";
import { raise } from "./raise";

export const checkDecimals = (reading: Reading): Issue[] =>
  cellFaults(reading, "V13").map(({ cell, details }) => raise("V13.decimals", cell, details));

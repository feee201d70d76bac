/** V11: a date where a score belongs (9-5 became 9月5日). */
import type { Issue } from "../issue";
import type { Reading } from "../reading/reading";
import { shownDate } from "../reading/plainValue";
import { cellFaults } from "./cellFaults";
import { raise } from "./raise";

export const checkDates = (reading: Reading): Issue[] =>
  cellFaults(reading, "V11").map(({ cell, details }) => raise("V11.date", cell, { ...details, found: shownDate(cell.value, cell.format) }));

/** V10: any text that is no number ("95分", "优", "1,2"): a reading is offered at most, never taken. */
import type { Issue } from "../issue";
import type { Reading } from "../reading/reading";
import { cellFaults } from "./cellFaults";
import { raise } from "./raise";

export const checkTexts = (reading: Reading): Issue[] =>
  cellFaults(reading, "V10").map(({ cell, fault, details }) =>
    raise(fault.suggestion === "" ? "V10.text" : "V10.suggestion", cell, details),
  );

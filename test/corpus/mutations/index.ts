/** Every mutation of the corpus; docs/damage-corpus.md is made from this list. */
import type { Mutation } from "../mutation";
import { ACTIVITIES } from "./activities";
import { FORMULAS } from "./formulas";
import { HARMLESS } from "./harmless";
import { HEADINGS } from "./headings";
import { LAYOUT } from "./layout";
import { LISTS } from "./lists";
import { NAMES } from "./names";
import { RECORDS } from "./records";
import { ROWS } from "./rows";
import { RULE_FAULTS } from "./rules";
import { SCORE_CELLS } from "./scoreCells";
import { SHEETS } from "./sheets";
import { STRANGERS } from "./strangers";
import { TOTALS } from "./totals";

export const MUTATIONS: readonly Mutation[] = [
  ...[
    ...SHEETS,
    ...HEADINGS,
    ...STRANGERS,
    ...NAMES,
    ...ROWS,
    ...SCORE_CELLS,
    ...ACTIVITIES,
    ...TOTALS,
    ...FORMULAS,
    ...LAYOUT,
    ...RULE_FAULTS,
    ...LISTS,
    ...RECORDS,
    ...HARMLESS,
  ],
].sort((a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));

/** Every mutation of the corpus; docs/damage-corpus.md is made from this list. */
import type { Mutation } from "../mutation";
import { HARMLESS } from "./harmless";
import { HEADINGS } from "./headings";
import { LAYOUT } from "./layout";
import { LISTS } from "./lists";
import { PEOPLE } from "./people";
import { RECORDS } from "./records";
import { RULE_FAULTS } from "./rules";
import { SCORE_CELLS } from "./scoreCells";
import { SHEETS } from "./sheets";
import { TOTALS } from "./totals";

export const MUTATIONS: readonly Mutation[] = [
  ...[...SHEETS, ...HEADINGS, ...PEOPLE, ...SCORE_CELLS, ...TOTALS, ...LAYOUT, ...RULE_FAULTS, ...LISTS, ...RECORDS, ...HARMLESS],
].sort((a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));

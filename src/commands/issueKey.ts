import type { Issue } from "../core/issue";

/** Tells issues of one book apart: the rule, its wording, the place, and what was found there. */
export const issueKey = ({ rule, message, sheet, cell, member, found }: Issue): string =>
  JSON.stringify([rule, message, sheet, cell, member?.id ?? null, found]);

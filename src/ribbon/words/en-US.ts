import { people, plural } from "../../commands/messages/en-US/words";
import type { RibbonWords } from "./zh-CN";

/** What the ribbon's notices say in English. */
export const enUS: RibbonWords = {
  language: "en-US",
  name: "Kaoping",
  checked: (errors, warnings) => ({
    title: `Checked: ${plural(errors, "error")}, ${plural(warnings, "warning")}`,
    body: "The report sheet “校验报告” lists each with its cell and what to do.",
  }),
  clean: (infos) => ({
    title: "Checked; nothing to deal with",
    body: `The ranking can be computed.${infos > 0 ? ` ${plural(infos, "note")} in the report sheet “校验报告”.` : ""}`,
  }),
  blocked: (count, first) => ({
    title: `${plural(count, "problem")} to deal with first`,
    body: `Nothing was written; the workbook is as it was.\n${first}`,
  }),
  rest: "“Open pane” shows all problems and what to do.",
  selected: (sheet, cell, problem) => `The first one is selected: “${sheet}” ${cell}: ${problem}. `,
  first: (sheet, cell, problem) => `The first one is at “${sheet}” ${cell}: ${problem}. `,
  corrected: (count, cells) => ({
    title: "Written; some cells hold the computed value",
    body: `${plural(count, "cell")} came out differently by formula in this Excel and now ${count === 1 ? "holds" : "hold"} the exact value: ${cells.join(", ")}${count > cells.length ? " and others" : ""}.`,
  }),
  place: (sheet, cell) => `“${sheet}” ${cell}`,
  moved: (moved, totals, ranks, crosses) => ({
    title: `Computed again; the results of ${people(moved)} changed`,
    body: `Compared with what was last written: total ${totals}, rank ${ranks}, eligibility ${crosses}. Next time, to see changes before you decide, use “Compute again” in the pane.`,
  }),
  same: { title: "Computed again; the results are the same", body: "Nobody’s total, rank or eligibility has changed." },
  broken: { title: "This step was not completed", body: "The program met something unexpected. Please open the pane and try again." },
};

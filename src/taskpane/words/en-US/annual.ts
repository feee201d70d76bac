/** Annual awards: the quarters, collecting files, the year's list. */
import { plural } from "./plural";

export const annual = {
  title: "Annual awards",
  side: (year: number) => `${year}`,
  tabs: { quarters: "Quarters", list: "Annual list" },
  tabList: "The two parts of annual awards",

  quarters: "The quarters of this year",
  recorded: (valid: number) => `Recorded, ${valid} with a total`,
  unlocked: (count: number) => `${plural(count, "row")} not locked, not counted`,
  notRecorded: "Not recorded yet",
  own: "The open book",
  record: "Record this quarter",
  recordHint: "Writes this quarter's official results to the history (“历史”) and locks them there, for the annual awards.",
  differs: (count: number) =>
    `The history already holds this quarter, but ${count === 1 ? "1 person differs" : `${count} people differ`} from the present results. Please check, clear this quarter's rows in the history, then record it.`,
  blocked: (count: number) => `This quarter still has ${plural(count, "problem")}. It can be recorded once they are dealt with.`,
  noTable: "This book has no history sheet (“历史”), so nothing can be recorded or collected.",
  more: (count: number) => `${count} more`,
  goFix: "Deal with them",

  collect: "Collect from other quarters' books",
  collectHint:
    "Choose or drop other quarters' books (.xlsx), several at a time if you like. The files are read on this computer only and are not uploaded.",
  choose: "Choose files",
  drop: "Let go to read",
  notXlsx: (names: string) => `${names}: not an .xlsx file, not read.`,
  saveAsXlsx: "Please open it in WPS or Excel and save it as .xlsx first.",
  tooLarge: (names: string, megabytes: number) => `${names}: larger than ${megabytes} MB, unlikely to be an assessment book, not read.`,
  preview: "What the files bring",
  notBook: "There is no assessment book in this file; nothing was taken.",
  otherUnit: "a different unit, please check",
  takeAnyway: "Take it anyway",
  take: (rows: number) => `Take ${plural(rows, "row")}`,
  nothingNew: "There is nothing new to take.",
  leave: "Take nothing",

  notYetTitle: "No annual result yet",
  notYetBody: (minimum: string) =>
    `The annual total is the mean of the totals of the valid quarters${minimum}. Please record or collect the quarters first.`,
  minimum: (count: number) => `, at least ${plural(count, "quarter")}`,
  blocking: (count: number) => `${plural(count, "problem")} to deal with before there is an annual result:`,
  write: "Write annual summary",
  again: "Write annual summary again",
  search: "Find a name or staff ID",
  left: (count: number) =>
    `${count === 1 ? "1 person" : `${count} people`} in the history ${count === 1 ? "is" : "are"} not in the roster: treated as having left, not part of the annual awards.`,
  part: (quarters: string) => `So far this holds ${quarters} only; quarters recorded later will change it.`,

  total: "Annual total",
  valid: "Quarters",
  validCount: (count: number) => `${count}`,
  memberQuarters: "The four quarters",
  veto: "Veto",
  states: {
    valid: "",
    notRecorded: "Not recorded",
    noRow: "Person not in it",
    unlocked: "Not locked, not counted",
    noTotal: "No total, not counted",
  },

  doneRecord: (period: string, count: number) =>
    `The results of ${period} are in the history, ${count === 1 ? "1 person" : `${count} people`}.`,
  doneAlready: (period: string) => `The results of ${period} were in the history already and are the same. Nothing was changed.`,
  doneTake: (rows: number) => `${plural(rows, "row")} taken into the history (“历史”).`,
  doneWrite: (n: number) => `The annual summary (“年度汇总”) is written; ${n} ranked.`,
};

/** Score sheets out and in: returned files, progress, files to hand out. */
import { plural } from "./plural";

export const collect = {
  title: "Score sheets",

  drop: "Collect score sheets",
  dropHint:
    "Choose or drop the returned files (.xlsx), as many as you like. You see what each brings before it is taken. The files are read on this computer only and are not uploaded.",
  choose: "Choose files",
  release: "Let go to read",
  notXlsx: "Not an .xlsx file, not read.",
  saveAsXlsx: "Please open it in WPS or Excel and save it as .xlsx first.",
  tooLarge: (megabytes: number) => `Larger than ${megabytes} MB, unlikely to be a returned sheet, not read.`,
  preview: "What the files bring",
  summary: (good: number, bad: number) =>
    bad > 0 ? `${plural(good, "file")} can be taken, ${bad} cannot` : `${plural(good, "file")} can be taken`,
  take: (count: number) => `Take ${plural(count, "file")}`,
  leave: "Take nothing",
  refused: "Not taken",
  states: { new: "New", changed: "Changed", unchanged: "Same" },
  more: (count: number) => `${count} more`,
  differences: (count: number) => `See ${plural(count, "difference")}`,

  progress: "Progress",
  unscored: (count: number) => `${count} not scored`,
  incomplete: (count: number) => `${count} not fully scored`,
  who: "Not scored",
  remind: "Copy reminder",
  reminder: "Reminder (in Chinese)",
  copied: "Copied. You can paste it into a chat.",
  notCopied: "Please select the text above and copy it.",
  confirm: "Confirm as correct",
  confirmAgain: "Confirm again",
  problems: "Deal with it",

  hand: "Hand out templates",
  handHint:
    "One score sheet for each department, one activity record for each Party group leader, one list for articles. Those who fill them in need no add-in.",
  ways: "How to hand out",
  asFiles: "One file for each department",
  asSheets: "As sheets of this book",
  sheetsHint:
    "Departments fill in their score sheets in this book. Missing score sheets can be added; those that are there are not touched.",
  sheetsThere: "Every department's score sheet is in this book.",
  sheetsMissing: (names: readonly string[]) => `Score sheets missing for ${plural(names.length, "department")}: ${names.join(", ")}.`,
  restore: (count: number) => `Add ${plural(count, "score sheet")}`,
  make: "Make all templates",
  makeMissing: "Only for changes in the roster",
  made: (count: number) => `${plural(count, "file")}. Select a name to save it.`,
  madeToOpen: (count: number) => `${plural(count, "file")}. Open them in Excel and save each, or select a name to save it directly.`,
  openAll: (count: number) => `Open all ${count} in Excel`,
  open: "Open",
  openOne: (name: string) => `Open ${name} in Excel`,
  nothingMissing: "Every score sheet holds all people of the roster; there is nothing to hand out again.",
  blocked: (count: number) =>
    `The sheets to prepare still have ${plural(count, "problem")}. Please mend them first, so that nothing has to be called back.`,
  zip: "All (one zip file)",

  doneRestore: (names: string) => `Added: ${names}.`,
  noneMissing: "No score sheet is missing.",
  doneOpen: (count: number) => `${plural(count, "new workbook")} opened. Please save each of them.`,
  doneTake: (count: number) => `${plural(count, "file")} taken.`,
  doneConfirm: (name: string) => `The score sheet of ${name} is confirmed.`,
};

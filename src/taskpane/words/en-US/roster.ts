/** Importing the roster: choose a list, see what it brings, then take it. */
import { plural } from "./plural";

const people = (count: number): string => (count === 1 ? "1 person" : `${count} people`);

export const roster = {
  title: "Import the roster",
  drop: "Choose a list of people",
  dropHint:
    "Choose or drop a list (.xlsx, .csv) with its headings in the first 60 rows. You see what it brings before it is imported. The file is read on this computer only and is not uploaded.",
  release: "Let go to read",
  choose: "Choose a file",
  own: "Take a sheet of this workbook",
  byHand: "Open the roster and fill it in by hand",
  notList: (name: string) => `“${name}” is not an .xlsx or .csv file, not read.`,
  saveAsXlsx: "Please open it in WPS or Excel and save it as .xlsx first.",
  tooLarge: (name: string, megabytes: number) => `“${name}” is larger than ${megabytes} MB, unlikely to be a list of people, not read.`,
  one: "One list at a time: please choose a single file.",

  preview: "What the list holds",
  place: (sheet: string, row: number) => (row > 0 ? `From “${sheet}”, headings in row ${row}` : `From “${sheet}”, without headings`),
  sheet: "Sheet",
  whichSheet: "Please choose the sheet",
  columns: "Columns",
  mapped: (pairs: string) => `Columns recognised: ${pairs}`,
  pair: (key: string, heading: string) => `“${key}” ← “${heading}”`,
  change: "Change columns",
  none: "Leave out",
  column: (letters: string, heading: string) => (heading === "" ? `Column ${letters}` : `Column ${letters} “${heading}”`),
  noKey: "The list has no staff ID column (“工号”): people of the roster are found by name, and nobody can be added.",

  fill: (heading: string, count: number) => `“${heading}” is blank for ${people(count)}; fill in`,
  blankHint: "Those for whom it stays blank are not added to the score sheets yet.",
  /** What may be filled in, by the word that the sheet gets. */
  values: { 正式: "full member", 预备: "probationary", 参评: "participating", 不参评: "not participating" },
  leaveBlank: "Leave blank; the check will point it out",

  added: (count: number) => `${people(count)} added`,
  questions: (count: number) => `${people(count)} to check`,
  questionsHint:
    "Same name as somebody in the roster, but another staff ID. If it is another person, tick the box to add them; if it is the same person, please correct the staff ID first.",
  changed: (count: number) => `${people(count)} changed`,
  changedHint: "Only what is ticked is changed.",
  all: "Select all",
  refused: (count: number) => `${plural(count, "row")} cannot be taken`,
  missing: (count: number) => `${people(count)} not in the list, kept in the roster`,
  same: (count: number, copies: number) => `${people(count)} the same${copies > 0 ? `, ${plural(copies, "row")} repeated` : ""}`,
  tidied: (count: number) => `${plural(count, "spelling")} tidied`,
  newGroups: (names: string) => `Not in the sheet “党小组” yet: ${names}. Please add them after the import; the check will remind you.`,
  newGroup: (name: string, count: number) => `${name} (${people(count)})`,
  rows: "Also add the new people to the score sheets",
  rowsAdvised: "The score sheets have not been handed out or filled in, so they can simply be added.",
  rowsNotAdvised:
    "Score sheets have been handed out or filled in: if you do not add them, the check lists who is missing; then hand out again with “Only for changes in the roster”.",
  more: (count: number) => `${count} more`,

  newBook: "New book",
  newBookHint:
    "There is no assessment book in this workbook yet. One is made with the default departments and indicators, and takes this list.",

  take: (added: number, changed: number) =>
    [added > 0 ? `Add ${people(added)}` : "", changed > 0 ? `change ${people(changed)}` : ""].filter(Boolean).join(", ").replace(/^c/, "C"),
  takeNone: "Nothing to import",
  create: (added: number) => `Make a book with ${people(added)}`,
  leave: "Do not import",
  left: (count: number) => `Imported. ${plural(count, "row")} not taken:`,

  done: (added: number, changed: number) => `The roster is up to date: ${added} added${changed > 0 ? `, ${changed} changed` : ""}.`,
};

/** The public notice, appeals, and the attachment of a recomputation. */
import { plural } from "./plural";

export const notice = {
  title: "Public notice",
  body: (people: number, scope: "eligibleOnly" | "all") =>
    `The notice lists rank, name and total of ${plural(people, scope === "eligibleOnly" ? "eligible member" : "ranked member")}, and nothing else: no staff IDs, reasons or vetoes.`,
  from: "First day of the notice",
  fromWrong: "Please give a date, such as 2026-10-12.",
  period: (first: string, last: string, workdays: number) => `${first} to ${last}, ${plural(workdays, "working day")}.`,
  write: "Write the notice",
  again: "Write the notice again",
  written: (from: string, to: string | null, by: string) =>
    `Written: ${to === null ? `from ${from}` : `${from} to ${to}`}${by === "" ? "" : ` · ${by}`}`,
  left: (days: number) => (days > 0 ? `${plural(days, "working day")} left` : "The notice period is over"),
  notBegun: "The notice period has not begun",
  outdated: "The ranking was computed again since. Please write the notice again and do not post the old one.",
  blockedTitle: (count: number) => `${plural(count, "problem")} in the holidays sheet “节假日”`,
  blockedBody: "The notice period cannot be reckoned. Please correct them first. The ranking is not affected.",
  lockedWithout: "No notice was written before the quarter was locked.",
  goContact: "Fill in",
  openHolidays: "Open the list of holidays",
  done: (people: number) => `The notice is written: ${plural(people, "person", "people")}.`,

  appealsTitle: "Appeals",
  appealsBody: "Register here what is received in the notice period; opinions and results are written in the register “申诉复核登记表”.",
  open: (count: number) => `${count} open`,
  closed: (count: number) => `${count} closed`,
  none: "No appeal has been registered.",
  state: { open: "Open", upheld: "Upheld", corrected: "Corrected" },
  register: "Register an appeal",
  dialogTitle: "Register an appeal",
  person: "By whom (staff ID or name)",
  personRequired: "Please say who appeals.",
  personWrong: "Nobody of the roster is called so.",
  personMany: "Several people have this name: please give the staff ID.",
  date: "Date of the appeal",
  matter: "What about",
  matterPlaceholder: "For example: 12 substitute lessons missing in the workload",
  matterRequired: "Please say what the appeal is about.",
  department: "Department",
  noDepartment: "None",
  go: "Register",
  doneAppeal: (number: string) => `Registered as ${number}.`,

  attach: "Attach a sheet of changes (internal)",
  attachTo: "For appeal",
  noAppeal: "None",

  working: { notice: "Writing the notice…", appeal: "Registering the appeal…" },
};

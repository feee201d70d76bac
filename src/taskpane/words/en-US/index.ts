/** The pane's own words in English, a file a screen, as the Chinese catalogue has them. */
import type { PlainDate } from "../../../core/reading/plainValue";
import { failureTextInEnglish } from "../../../commands/messages/en-US/failures";
import { annual } from "./annual";
import { archive } from "./archive";
import { charts } from "./charts";
import { collect } from "./collect";
import { details } from "./details";
import { difference } from "./difference";
import { groups } from "./groups";
import { nextQuarter } from "./nextQuarter";
import { notice } from "./notice";
import { other } from "./other";
import { person } from "./person";
import { plural } from "./plural";
import { problems } from "./problems";
import { publicity } from "./publicity";
import { quality } from "./quality";
import { member, ranking } from "./ranking";
import { roster } from "./roster";
import { text } from "./text";
import { confirm, fix, mark, validate } from "./validate";
import type { Words } from "../zh-CN";
import { whatIf } from "./whatIf";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

export const enUS: Words = {
  language: "en-US",
  name: "Kaoping",
  period: (year: number, quarter: number) => `Q${quarter} ${year}`,
  quarter: (quarter: number) => `Q${quarter}`,
  date: ({ year, month, day }: PlainDate) => `${MONTHS[month - 1] ?? month} ${day}, ${year}`,
  /** Day and minute of a run: "Oct 8, 14:30". */
  moment: (month: number, day: number, time: string) => `${MONTHS[month - 1] ?? month} ${day}, ${time}`,

  text,
  failure: failureTextInEnglish,

  common: {
    back: "Back",
    backHome: "Back to home",
    cancel: "Cancel",
    close: "Close",
    retry: "Try again",
    reload: "Reload",
    more: "More",
    clear: "Clear",
    openList: "Open the list",
    language: "语言 / Language",
    locate: "Go to cell",
    loading: "Reading the workbook…",
    rereading: "Reading the workbook again…",
    notReread: "The workbook has just been changed, and the pane has not been able to read it again.",
    reread: "Read again",
    place: (sheet: string, cell: string) => `${sheet} ${cell}`,
    score: (points: string) => points,
  },

  unavailable: {
    connecting: "Connecting to Excel…",
    notLoaded: {
      title: "Not connected to Excel",
      body: "The pane loads office.js from Microsoft's site, and it has not come. The workbook is unchanged.",
      next: "Please check the network (or ask your administrator to allow appsforoffice.microsoft.com), then reload.",
    },
    notInExcel: {
      title: "Please open it in Excel",
      body: "This pane is an Excel add-in; a plain browser has no workbook for it.",
      next: "Please open Excel and choose “Open pane” on the Kaoping tab.",
    },
    tooOld: {
      title: "This version of Excel is too old",
      body: "Kaoping needs ExcelApi 1.14, which the Excel on this computer does not support.",
      next: "Please update to Microsoft 365, Excel 2021 or newer, or use Excel on the web.",
    },
  },

  broken: {
    title: "Something went wrong in the pane",
    body: "This is a fault of the program, not of anything you did. What is in the workbook is not affected.",
    next: "Please reload the pane. If it happens again, send the text below to whoever maintains the add-in.",
  },

  operator: {
    label: "Your name",
    hint: "It goes into the log and the record of confirmations.",
    title: "Please enter your name",
    body: "This step records who did it. Once is enough while the pane is open.",
    placeholder: "Your name",
    required: "Please give your name.",
    go: "Continue",
    change: "Change name",
    none: "Your name: not given",
    is: (name: string) => `Your name: ${name}`,
  },

  steps: {
    names: {
      prepare: "Prepare",
      collect: "Collect",
      validate: "Check",
      compute: "Ranking",
      groups: "Party groups",
      archive: "Notice and archive",
    },
    path: "Steps of the assessment",
    state: {
      notYet: "Not started",
      working: "In progress",
      problems: (errors: number, warnings: number) => `${problems(errors, warnings)} open`,
      done: "Done",
      stale: "Out of date",
      trial: "Trial run",
    },
    when: (at: string, by: string) => [at, by].filter(Boolean).join(" · "),
    whenUnlocked: "Unlocked; to be computed again",
    whenStale: (at: string) => (at ? `Data changed since ${at}` : "Data changed since"),
    prepareDetail: (members: number, departments: number, groups: number) =>
      `${plural(members, "member")}, ${plural(departments, "department")}, ${plural(groups, "group")}`,
    received: (got: number, all: number) => `${got}/${all} received`,
    open: (step: string) => `Open ${step}`,
  },

  next: {
    title: "Next step",
    prepare: { text: "Fill in the roster; it can be imported from a list that you have.", action: "Import the roster" },
    handOut: { text: "Hand out the score sheets to the departments, and collect them when they come back.", action: "Score sheets" },
    collect: (left: number) => ({
      text: left === 1 ? "1 department’s score sheet has not arrived yet." : `${left} departments’ score sheets have not arrived yet.`,
      action: "See progress",
    }),
    validate: { text: "Check the departments' score sheets.", action: "Check" },
    revalidate: { text: "Data have changed. Please check again.", action: "Check again" },
    fixErrors: (count: number) => ({ text: `Deal with ${plural(count, "error")}.`, action: "Deal with them" }),
    confirmWarnings: (count: number) => ({
      text: `Look at ${plural(count, "warning")}; confirm what is right as it is.`,
      action: "Look at them",
    }),
    compute: { text: "The data are complete. The ranking can be computed.", action: "Compute ranking" },
    recomputeUnlocked: {
      text: "This quarter was unlocked; the result sheets still hold the values of the lock. Please compute the ranking again.",
      action: "Compute again",
    },
    recompute: { text: "Data have changed. Please compute the ranking again.", action: "Compute again" },
    official: { text: "This is a trial run. It can be computed officially.", action: "Compute officially" },
    groups: { text: "The ranking is ready. The Party group assessment can be written now.", action: "Write the Party group assessment" },
    regroups: { text: "Data have changed. Please write the Party group assessment again.", action: "Write again" },
    finished: { text: "All results are written. Lock them when the public notice has met no objection.", action: "Notice and archive" },
    locked: { text: "This quarter is locked.", action: "Notice and archive" },
    lockChanged: (count: number) => ({
      text: `${plural(count, "change")} since the quarter was locked. Please check.`,
      action: "See the changes",
    }),
  },

  fillIn: {
    of: { scores: "score sheet", activities: "Party group's activity record", articles: "list of articles" },
    title: (of: string, period: string) => `A ${of} for ${period}, to be filled in`,
    body: "Fill in the worksheet, save it, and send the file back as it is to whoever collects it. They open the assessment book and choose the returned file under “Score sheets”.",
  },

  start: {
    emptyTitle: "Start here",
    emptyBody: "This workbook is empty. Make a new assessment book, or look at the sample first.",
    foreignTitle: "This is not an assessment book",
    foreignBody:
      "The workbook holds something else. Please open an assessment book, or start in an empty workbook. What is here will not be changed.",
    foreignAnyway: "Make a book here anyway",
    create: "New assessment book",
    roster: "Import the roster",
    rosterHint: "If you have a list of members, start with it: the new book will already contain them.",
    createHint: "Makes all sheets: settings, departments, indicators, roster, score sheets. They are in Chinese.",
    unitName: "Name of the unit",
    unitPlaceholder: "For example: No. 8 School",
    unitRequired: "Please give the name of the unit.",
    year: "Year",
    yearInvalid: "Please give a year from 2000 to 2100.",
    quarter: "Quarter",
    createGo: "Create",
    sample: "Open the sample",
    sampleHint: "One quarter of a school: two branches, eight departments, about 96 Party members. All names are invented.",
    sampleClean: "Complete sample",
    sampleFaults: "Sample with errors",
    guide: "Guide",
    local: "Data stay in this workbook and are not uploaded.",
  },

  validate,
  fix,
  confirm,
  mark,
  ranking,
  difference,
  member,
  person,
  details,
  charts,
  groups,
  quality,
  whatIf,
  notice,
  other,
  publicity,
  annual,
  archive,
  collect,
  roster,
  nextQuarter,

  work: {
    create: "Making the book…",
    sample: "Writing the sample…",
    validate: "Checking…",
    fix: "Fixing…",
    undoFix: "Undoing fixes…",
    confirm: "Recording the confirmation…",
    compute: "Computing the ranking…",
    preview: difference.working,
    groups: "Writing the Party group assessment…",
    publicity: "Writing the publicity sheet…",
    details: details.working,
    charts: charts.working,
    quality: "Writing scoring quality…",
    recordQuarter: "Recording the quarter…",
    lookAtFiles: "Reading files…",
    takeQuarters: "Taking the quarters…",
    lookAtReturns: "Reading files…",
    takeReturns: "Collecting…",
    templates: "Making templates…",
    confirmSheet: "Confirming…",
    restoreSheets: "Adding score sheets…",
    nextQuarter: "Making the next quarter's book…",
    lookAtRoster: "Reading the list…",
    takeRoster: "Importing the roster…",
    openFiles: "Opening in Excel…",
    mark: mark.working,
    unmark: mark.workingOff,
    annual: "Writing the annual summary…",
    ...notice.working,
    ...archive.working,
    progress: (done: number, total: number) => `${done}/${total}`,
    cancelling: "Cancelling…",
  },

  done: {
    create: "The book is ready. Please fill in the roster first.",
    sample: "The sample is open.",
    validate: (errors: number, warnings: number) =>
      errors + warnings === 0 ? "Checked; no problems found." : `Checked: ${problems(errors, warnings)}.`,
    cancelled: "Cancelled. Nothing was written; the workbook is as it was.",
    late: "Writing had already begun when Cancel was pressed, so this step could not be cancelled.",
  },
};

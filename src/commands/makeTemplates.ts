import { writeIdentity } from "../core/identity";
import type { Issue } from "../core/issue";
import { participants, personKey, planHandouts, planSupplements, type Handout } from "../core/handout/planHandouts";
import { quarterWords, TABLES, TEMPLATE_VERSION } from "../core/columns";
import { readBook as readInputs, type Reading } from "../core/reading/reading";
import type { BookIdentity, BookSnapshot, TemplateMark } from "../core/snapshot";
import { apply } from "../workbook/apply";
import { emptyPlan } from "../workbook/applyPlan";
import { handoutSheets } from "../workbook/layout/handoutSheets";
import { attempt } from "./attempt";
import type { CommandContext, Outcome } from "./outcome";
import { rulesLine } from "./rulesDigest";
import { seeBook } from "./seeBook";
import { logRow } from "./stamps";

export interface TemplateFile {
  /** "评分表-教务-2026年第三季度.xlsx". */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mark: TemplateMark;
}

export interface TemplateRequest {
  /** Codes; left out, every department, and the files for group leaders and articles too. */
  readonly departments?: readonly string[];
  /** Only the rows that changed since the book's sheets were made. */
  readonly supplement?: boolean;
  /** Keep in the book's identity part what was handed out when, for 收表进度, with a line in 操作日志. */
  readonly record?: boolean;
}

export type TemplatesReport =
  | { readonly status: "done"; readonly files: readonly TemplateFile[] }
  /** 设置, 部门, 指标, 花名册 or 党小组 have errors: files made of them would have to be taken back. */
  | { readonly status: "blocked"; readonly blocking: readonly Issue[] }
  /** Codes asked for that the book has not; `known` are its own. */
  | { readonly status: "unknownDepartment"; readonly codes: readonly string[]; readonly known: readonly string[] };

/** Files to hand out (templates), made beside the workbook: no cell of it is touched but a line in 操作日志 where it is recorded. */
export function makeTemplates(context: CommandContext, request: TemplateRequest = {}): Promise<Outcome<TemplatesReport>> {
  return attempt(async () => {
    const { snapshot, validation, inputs } = await seeBook(context.run);
    const report = await templatesOf(snapshot, validation.issues, request, context.now());
    if (request.record && report.status === "done" && report.files.length > 0 && snapshot.identity) {
      const row = logRow(context, {
        operation: "发出模板",
        object: report.files
          .map(({ name }) => name)
          .join("、")
          .slice(0, 30_000),
        result: `${report.files.length} 个文件${request.supplement ? "（补发）" : ""}`,
        rules: rulesLine(validation),
        inputs,
      });
      await apply(
        context.run,
        {
          ...emptyPlan(snapshot),
          appends: snapshot.tables.some(({ name }) => name === TABLES.log.table) ? [{ table: TABLES.log.table, rows: [row] }] : [],
          identity: withIssued(snapshot, snapshot.identity, report.files),
        },
        { signal: context.signal },
      );
    }
    return report;
  });
}

/** The last time for each sheet, and everybody whom the score sheets ask for. */
function withIssued(snapshot: BookSnapshot, identity: BookIdentity, files: readonly TemplateFile[]): BookIdentity {
  const ids = new Set(files.flatMap(({ mark }) => mark.ids));
  const asked = participants(readInputs(snapshot)).filter(({ id }) => ids.has(id));
  const issued = new Map((identity.issued ?? []).map((one) => [`${one.kind} ${one.of}`, one]));
  for (const { mark } of files) issued.set(`${mark.kind} ${mark.of}`, { kind: mark.kind, of: mark.of, at: mark.at });
  const isWhole = files.some(({ mark }) => mark.kind === "scores" && !mark.supplement);
  const issuedTo = new Set([...(isWhole ? [] : (identity.issuedTo ?? [])), ...asked.map(personKey)]);
  return { ...identity, issued: [...issued.values()], issuedTo: [...issuedTo] };
}

export async function templatesOf(
  snapshot: BookSnapshot,
  issues: readonly Issue[],
  { departments, supplement }: TemplateRequest,
  at: string,
): Promise<TemplatesReport> {
  const reading = readInputs(snapshot);
  const blocking = setUpErrors(reading, issues);
  if (blocking.length > 0) return { status: "blocked", blocking };
  const known = reading.structure.departments.map(({ department }) => department.code);
  const codes = departments?.filter((code) => !known.includes(code)) ?? [];
  if (codes.length > 0) return { status: "unknownDepartment", codes, known };
  const wanted = (handout: Handout): boolean =>
    departments === undefined || (handout.kind === "scores" && departments.includes(handout.department.code));
  const handouts = (supplement ? planSupplements(reading) : planHandouts(reading)).filter(wanted);
  const files: TemplateFile[] = [];
  for (const handout of handouts) files.push(await fileOf(handout, reading, at));
  return { status: "done", files: distinct(files) };
}

/** Errors of the sheets that templates are made from. */
export function setUpErrors(reading: Reading, issues: readonly Issue[]): Issue[] {
  const sheets = new Set(sourceSheets(reading));
  return issues.filter(({ severity, sheet }) => severity === "E" && sheet !== null && sheets.has(sheet));
}

const sourceSheets = ({ inputs: { settings, departments, indicators, roster, groups } }: Reading): string[] =>
  [settings, departments, indicators, roster, groups].flatMap((table) => table?.sheet.name ?? []);

/** One part in the file: its id need not differ from file to file. */
const PART_ID = "{6B616F70-696E-4000-8000-000000000001}";

async function fileOf(handout: Handout, reading: Reading, at: string): Promise<TemplateFile> {
  // Loaded when files are first made: the pane is lighter without it.
  const [{ workbookOfDrafts }, { encodeXlsx }] = await Promise.all([import("../xlsx/draftWorkbook"), import("../xlsx/encode")]);
  const { settings } = reading.settings;
  const known = reading.snapshot.identity;
  const mark = markOf(handout, at);
  const identity: BookIdentity = {
    bookId: known?.bookId ?? "",
    year: settings.year,
    quarter: settings.quarter,
    templateVersion: known?.templateVersion ?? TEMPLATE_VERSION,
    runs: [],
    template: mark,
  };
  const facts = { settings, bookId: identity.bookId, deadline: deadlineOf(handout, reading) };
  const workbook = workbookOfDrafts(handoutSheets(handout, facts), [{ id: PART_ID, xml: writeIdentity(identity) }]);
  return { name: fileName(handout, quarterWords(settings)), bytes: await encodeXlsx(workbook), mark };
}

function markOf(handout: Handout, at: string): TemplateMark {
  switch (handout.kind) {
    case "scores": {
      const ids = handout.people.map(({ id }) => id);
      return { kind: "scores", of: handout.department.code, at, ids, supplement: handout.supplement };
    }
    case "activities":
      return { kind: "activities", of: handout.group.name, at, ids: [], supplement: false };
    case "articles":
      return { kind: "articles", of: "", at, ids: [], supplement: false };
  }
}

/** A department's own 截止日期; for the others the first of all, so that nothing comes after the departments' sheets. */
function deadlineOf(handout: Handout, { structure }: Reading): string {
  if (handout.kind === "scores") return handout.department.deadline;
  const dates = structure.departments.map(({ department }) => department.deadline).filter((date) => /^\d{4}-\d{2}-\d{2}$/.test(date));
  return dates.sort()[0] ?? "";
}

function fileName(handout: Handout, quarter: string): string {
  const parts =
    handout.kind === "scores"
      ? ["评分表", handout.department.name, quarter, ...(handout.supplement ? ["补发"] : [])]
      : handout.kind === "activities"
        ? ["党小组活动", handout.group.name, quarter]
        : ["宣传稿件", quarter];
  // What no file system takes in a name.
  return `${parts.join("-").replace(/[\\/:*?"<>|\u0000-\u001F]/g, "_")}.xlsx`;
}

/** Two groups whose names differ only in what a file name cannot hold. */
function distinct(files: readonly TemplateFile[]): TemplateFile[] {
  const seen = new Map<string, number>();
  return files.map((file) => {
    const key = file.name.toLowerCase();
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? file : { ...file, name: file.name.replace(/\.xlsx$/, `-${count}.xlsx`) };
  });
}

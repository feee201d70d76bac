import { assess } from "../core/assess";
import type { Assessment } from "../core/assessment";
import { blocks } from "../core/blocks";
import type { Book, CellRef } from "../core/book";
import { cellAddress } from "../core/address";
import { OUTPUTS, REGISTERS, TABLES } from "../core/columns";
import type { Issue } from "../core/issue";
import { isSame } from "../core/record/compareResults";
import { missingContact, noticeOf, type Notice } from "../core/notice/notice";
import type { Appeal, Registers } from "../core/notice/registers";
import { workdaysLeft, type SpecialDay } from "../core/notice/workingDays";
import { parseDate, type PlainDate } from "../core/reading/plainValue";
import { SETTINGS } from "../core/settings";
import type { BookSnapshot, NoticeStamp } from "../core/snapshot";
import { readRecord } from "../workbook/recordPart";
import { attempt } from "./attempt";
import { compareWithFormer, formerResults, type FormerResults } from "./formerResults";
import type { CommandContext, Outcome } from "./outcome";
import { seeBook, type BookSeen } from "./seeBook";

export type NoticeRefusal = "notComputed" | "trial" | "stale";

/** What a notice is made of: the official results as they were written, while they still hold. */
export type NoticeBasis =
  | { readonly status: "ready"; readonly book: Book; readonly assessment: Assessment; readonly former: FormerResults }
  | { readonly status: "refused"; readonly why: NoticeRefusal }
  /** Faults of 节假日: the period cannot be reckoned. */
  | { readonly status: "blocked"; readonly blocking: readonly Issue[] };

/**
 * Only what was computed officially is published, and only while nothing that decides it has changed: the contact, the scope and the
 * length of the notice may be filled in afterwards.
 */
export async function noticeBasis(run: CommandContext["run"], { snapshot, validation }: BookSeen): Promise<NoticeBasis> {
  const { book, issues } = validation;
  const former = formerResults(snapshot.identity, await readRecord(run));
  if (!former) return { status: "refused", why: "notComputed" };
  if (former.stamp.kind !== "official") return { status: "refused", why: "trial" };
  // Opened again after it was locked, the quarter is computed anew before anything of it is published.
  const opened = snapshot.identity?.unlocked?.at ?? "";
  if (former.stamp.at <= opened || !book || blocks(issues, "official").length > 0) return { status: "refused", why: "stale" };
  const assessment = assess(book, "official");
  if (!isSame(compareWithFormer(former, snapshot, book, assessment))) return { status: "refused", why: "stale" };
  const blocking = blocks(issues, "notice");
  return blocking.length > 0 ? { status: "blocked", blocking } : { status: "ready", book, assessment, former };
}

/** What the screen 公示 shows. */
export interface NoticeView {
  readonly basis: { readonly status: "ready"; readonly notice: Notice } | Exclude<NoticeBasis, { status: "ready" }>;
  /** Local date of the reading. */
  readonly today: PlainDate | null;
  /** The last notice written; `current`: of the results as they stand. */
  readonly written: (NoticeStamp & { readonly current: boolean; readonly left: number | null }) | null;
  /** Null in a book without the sheet. */
  readonly holidays: readonly SpecialDay[] | null;
  readonly appeals: readonly Appeal[] | null;
  /** For whoever registers an appeal. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly departments: readonly string[];
  /** Where to fill in what the contact lacks. */
  readonly contactAt: CellRef | null;
}

/** The notice as it would be made from today on, how long the last one still runs, and the appeals. Writes nothing. */
export function readNotice(context: CommandContext): Promise<Outcome<NoticeView>> {
  return attempt(async () => {
    const seen = await seeBook(context.run);
    const { snapshot, validation } = seen;
    const { holidays, appeals } = validation.registers;
    const today = parseDate(context.now().slice(0, 10), "General");
    const basis = await noticeBasis(context.run, seen);
    return {
      basis:
        basis.status === "ready"
          ? {
              status: "ready",
              notice: noticeOf(basis.book.settings, basis.assessment, { from: today ?? NO_DAY, holidays: holidays ?? [] }),
            }
          : basis,
      today,
      written: writtenNotice(snapshot, validation.registers, today),
      holidays,
      appeals,
      people: validation.registers.people,
      departments: validation.outline.departments.map(({ name }) => name),
      contactAt: basis.status === "ready" ? contactCell(snapshot, basis.book) : null,
    };
  });
}

const NO_DAY: PlainDate = { year: 2000, month: 1, day: 1 };

function writtenNotice({ identity, tables }: BookSnapshot, { holidays }: Registers, today: PlainDate | null): NoticeView["written"] {
  const stamp = identity?.notice;
  if (!stamp || !tables.some(({ name }) => name === OUTPUTS.notice.table)) return null;
  const computed = identity.runs.find(({ step }) => step === "compute");
  const last = stamp.to === null ? null : parseDate(stamp.to, "General");
  return {
    ...stamp,
    current: computed?.at === stamp.computedAt,
    left: last && today ? workdaysLeft(today, last, holidays ?? []) : null,
  };
}

/** The first setting of the contact that is blank. */
function contactCell({ sheets, tables }: BookSnapshot, { settings }: Book): CellRef | null {
  const [missing] = missingContact(settings);
  const table = tables.find(({ name }) => name === TABLES.settings.table);
  const sheet = table && sheets.find(({ name }) => name === table.sheet);
  if (!missing || !table || !sheet) return null;
  const item = SETTINGS.find(({ key }) => key === missing)?.item;
  const row = sheet.values.findIndex((cells) => cells.includes(item ?? ""));
  const column = sheet.values[row]?.indexOf(item ?? "") ?? -1;
  return row < 0 || column < 0
    ? { sheet: sheet.name, cell: "A1" }
    : { sheet: sheet.name, cell: cellAddress(sheet.top + row, sheet.left + column + 1) };
}

/** Whether the lists are there yet. */
export const hasRegister = ({ tables }: BookSnapshot, which: keyof typeof REGISTERS): boolean =>
  tables.some(({ name }) => name === REGISTERS[which].table);

import { templatesOf, type TemplateFile, type TemplateRequest } from "../../src/commands/makeTemplates";
import { cellAddress, parseAddress } from "../../src/core/address";
import type { BookSnapshot, CellValue } from "../../src/core/snapshot";
import { validateBook } from "../../src/core/validate";
import { decodeXlsx } from "../../src/xlsx/decode";
import { encodeXlsx } from "../../src/xlsx/encode";
import { readWorkbookFile } from "../../src/xlsx/readWorkbookFile";

export const ISSUED = "2026-09-20T09:00:00";

export async function templates(snapshot: BookSnapshot, request: TemplateRequest = {}): Promise<readonly TemplateFile[]> {
  const report = await templatesOf(snapshot, validateBook(snapshot).issues, request, ISSUED);
  if (report.status !== "done") throw new Error(JSON.stringify(report));
  return report.files;
}

/** Types into cells of a file, by "sheet!A1", as a person would: what stood there goes, the looks stay. */
export async function typeInto(bytes: Uint8Array, typed: Readonly<Record<string, CellValue>>): Promise<Uint8Array> {
  const workbook = await decodeXlsx(bytes);
  for (const [place, value] of Object.entries(typed)) {
    const [sheetName = "", address = ""] = place.split("!");
    const sheet = Object.values(workbook.univer.sheets).find(({ name }) => name === sheetName);
    const at = parseAddress(address);
    if (!sheet?.cellData || !at) throw new Error(place);
    const cells = sheet.cellData as Record<number, Record<number, Record<string, unknown>>>;
    const line = (cells[at.row] ??= {});
    const { s } = line[at.col] ?? {};
    line[at.col] = { ...(s === undefined ? {} : { s }), v: value, t: typeof value === "number" ? 2 : 1 };
  }
  return encodeXlsx(workbook);
}

/** The headings of a score file's table, with the address of each below cell: at("0001", "备课教案"). */
export function addressing(bytes: Uint8Array): {
  at: (id: string, heading: string) => string;
  foot: (label: string) => string;
  ids: string[];
} {
  const file = readWorkbookFile(bytes);
  const table = file.tables[0]!;
  const sheet = file.sheets.find(({ name }) => name === table.sheet)!;
  const rows = sheet.values.map((line) => line.map(String));
  const headings = rows[table.top - sheet.top]!;
  const ids = rows.slice(table.top - sheet.top + 1, table.top - sheet.top + 1 + table.rowCount).map((line) => line[1]!);
  const place = (row: number, col: number): string => `${table.sheet}!${cellAddress(sheet.top + row, sheet.left + col)}`;
  return {
    ids,
    at: (id, heading) =>
      place(
        rows.findIndex((line) => line[1] === id),
        headings.indexOf(heading),
      ),
    foot: (label) => {
      const row = rows.findIndex((line) => line.some((text) => text.startsWith(label)));
      return place(
        row,
        rows[row]!.findIndex((text) => text.startsWith(label)),
      );
    },
  };
}

/** Full marks for everyone in every base indicator given, signed. */
export function fullMarks(bytes: Uint8Array, marks: Readonly<Record<string, number>>): Promise<Uint8Array> {
  const { at, foot, ids } = addressing(bytes);
  const scores = ids.flatMap((id) => Object.entries(marks).map(([heading, value]) => [at(id, heading), value] as const));
  return typeInto(bytes, {
    ...Object.fromEntries(scores),
    [foot("填表人")]: "填表人：张三",
    [foot("审核人")]: "审核人(签字)：李四",
    [foot("日期")]: "日期：2026-10-06",
  });
}

export const JW_MARKS = { 备课教案: 15, 课堂教学: 20, 作业批改: 10, 监考调课: 5, 工作量: 15, 教学成绩: 25 };

import type { IWorkbookData } from "@univerjs/core";
import { parseRange } from "../address";

export type CachedValue = string | number | null;

/** Reads the cells of a plain reference ("'图表'!$B$4:$B$9") of a workbook at rest, row by row; null for anything else. */
export function cellReader(univer: IWorkbookData): (reference: string) => CachedValue[] | null {
  const byName = new Map(Object.values(univer.sheets).map((sheet) => [String(sheet.name).toLowerCase(), sheet]));
  return (reference) => {
    const found = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(reference);
    const sheet = byName.get((found?.[1]?.replace(/''/g, "'") ?? found?.[2] ?? "").toLowerCase());
    const range = parseRange(found?.[3] ?? "");
    // A whole column has nothing worth a million points.
    if (!sheet || !range || range.endRow - range.startRow > MOST || range.endColumn - range.startColumn > MOST) return null;
    const values: CachedValue[] = [];
    for (let row = range.startRow; row <= range.endRow; row += 1)
      for (let column = range.startColumn; column <= range.endColumn; column += 1) {
        const cell = sheet.cellData?.[row]?.[column];
        const v = cell?.v;
        values.push(v === undefined || v === null || v === "" ? null : typeof v === "boolean" ? String(v) : v);
      }
    return values;
  };
}

const MOST = 10_000;

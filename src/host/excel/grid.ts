/** Two-dimensional arguments: an array as large as the area, or one value for all of it. */
import type { Area } from "../address";
import { ExcelError } from "../refusal";

export function asGrid(value: unknown, area: Area): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) {
    const line: readonly unknown[] = new Array<unknown>(area.columns).fill(value);
    return new Array<readonly unknown[]>(area.rows).fill(line);
  }
  const rows = value as readonly unknown[];
  if (rows.length !== area.rows || !rows.every((row) => Array.isArray(row) && row.length === area.columns)) {
    throw new ExcelError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return rows as readonly (readonly unknown[])[];
}

export function asString(value: unknown): string {
  if (typeof value !== "string") throw new ExcelError("InvalidArgument");
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new ExcelError("InvalidArgument");
  return value;
}

export function asBoolean(value: unknown): boolean {
  if (typeof value !== "boolean") throw new ExcelError("InvalidArgument");
  return value;
}

export function asOneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new ExcelError("InvalidArgument");
  return found;
}

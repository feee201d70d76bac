/** Little books for the rules Q: members a, b, c … with a score per department. */
import { assess } from "../../../src/core/assess";
import type { Book, Hundredths } from "../../../src/core/book";
import { fraction, type Fraction } from "../../../src/core/fraction";
import { assessQuality } from "../../../src/core/quality/assessQuality";
import type { DepartmentQuality, Quality } from "../../../src/core/quality/quality";
import { bookOf, department, type BookSketch, type Cell, type MemberSketch } from "../calc/bookOf";

export const idAt = (i: number): string => String.fromCharCode(97 + i);

/** A department for each list of scores, of equal weights unless told, with one base indicator of 100 points. */
export function schoolOf(
  scores: Readonly<Record<string, readonly Cell[]>>,
  more: Omit<BookSketch, "members" | "departments"> & {
    readonly weights?: Readonly<Record<string, number>>;
    readonly member?: (i: number) => Partial<MemberSketch>;
  } = {},
): Book {
  const codes = Object.keys(scores);
  const { weights, member, ...rest } = more;
  const count = scores[codes[0] ?? ""]?.length ?? 0;
  return bookOf({
    departments: codes.map((code) => department(code, weights?.[code] ?? 100 / codes.length)),
    members: Array.from({ length: count }, (_, i) => ({
      id: idAt(i),
      scores: Object.fromEntries(codes.map((code) => [code, scores[code]?.[i] ?? null])),
      ...member?.(i),
    })),
    ...rest,
  });
}

export const qualityOf = (book: Book, previous: Book | null = null): Quality => assessQuality(book, assess(book, "official"), previous);

export function departmentIn({ departments }: Quality, code = "D"): DepartmentQuality {
  const found = departments.find((one) => one.code === code);
  if (!found) throw new Error(`no department ${code}`);
  return found;
}

export const f = (n: number, d = 1): Fraction => fraction(BigInt(n), BigInt(d));
export const asNumber = ({ n, d }: Fraction): number => Number(n) / Number(d);
export const points = (hundredths: Hundredths): number => hundredths / 100;

import type { OracleAnswer } from "./assess.cjs";

/** What the oracle says of scoring quality; figures are doubles, null or left out where there are too few people. */
export interface QualityAnswer {
  departments: {
    spread: { n: number; mean?: number; variance?: number; inBand?: number; signs?: string[] };
    repeats: { n: number } | { members: number; cells: number; equal: number; reached: boolean } | null;
    own: { own: number; others: number; difference?: number; reached?: boolean };
    effective: number | null;
  }[];
  weights: { state: string; n: number };
  agreement: { n: number; state: string; w: number | null };
  /** Changes as "id way total-in-hundredths rank flag". */
  sensitivity: { scenarios: string[]; changes: string[] } | null;
}
export function quality(book: unknown, quarter: OracleAnswer, before: unknown): QualityAnswer;

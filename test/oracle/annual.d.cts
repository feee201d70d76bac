export interface OracleYear {
  minimum: number;
  ties: string;
  margin: number;
  year: number;
  members: { id: string; full: boolean; participates: boolean }[];
  rows: { year: number; quarter: number; id: string; total: number | null; locked: boolean; veto: boolean }[];
  vetoes: { id: string; year: number; quarter: number; quarters: number; revoked: boolean }[];
}
export interface OracleAnnual {
  n: number;
  places: number;
  cutoff: number | null;
  members: { id: string; valid: number; total: number | null; rank: number | null; tie: boolean; eligibility: string; basis: string }[];
  near: string[];
}
export function annual(book: OracleYear): OracleAnnual;

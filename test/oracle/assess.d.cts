/** What the oracle says of a book given as plain JSON, its big integers as text. */
export interface OracleAnswer {
  n: number;
  places: number;
  /** In hundredths. */
  cutoff: number | null;
  members: {
    id: string;
    exact: string | null;
    total: string | null;
    rank: number | null;
    tie: boolean;
    rankInGroup: number | null;
    eligibility: string;
    basis: string;
    vetoed: boolean;
    /** Exact department scores as "n/d"; null where the department is not scored. */
    scores: (string | null)[];
    /** Exact contributions as "n/d"; null where nothing counts. */
    contributions: (string | null)[];
  }[];
  groups: {
    name: string;
    exact: string | null;
    score: string | null;
    mean: string | null;
    rank: number | null;
    tie: boolean;
    small: boolean;
    vetoed: boolean;
    recommended: string;
  }[];
  /** The ranked in one order (R3); those still level together, as in the roster. */
  order: string[][];
  borderline: { id: string; inside: boolean; distance: number | null; why: string }[];
  /** Participating members whose scores are not all there. */
  incomplete: string[];
  means: (string | null)[];
}
export function oracle(book: unknown): OracleAnswer;

/** What the oracle of publicity is given. Authors are plain names; points and caps hundredths; scores "n/d" by name and department. */
export interface PublicityQuestion {
  settings: {
    points: Readonly<Record<string, number>>;
    schoolCap: number;
    quota: number;
    tieOrder: readonly string[];
  };
  articles: readonly {
    readonly code: string;
    readonly title: string;
    readonly level: string;
    readonly inQuarter: boolean;
    readonly proven: boolean;
    readonly authors: readonly string[];
  }[];
  scores: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
}
export interface PublicityAnswer {
  name: string;
  raw: number;
  counted: number;
  rank: number | null;
  tie: boolean;
  award: string;
}
/** Everyone who is an author of any row, by name. */
export function publicityOracle(question: PublicityQuestion): PublicityAnswer[];

import type { Book } from "../book";
import { supposeScores } from "./supposeScores";
import { supposeSettings } from "./supposeSettings";
import { supposeWeights } from "./supposeWeights";
import type { Fault, Supposition } from "./supposition";

/**
 * The book as it would be if the values supposed stood in the workbook (B2, T1–T4, E2), or every reason why they could not stand there:
 * nothing is rounded, clamped or left out in silence. The book given is not changed.
 */
export function suppose(
  book: Book,
  supposition: Supposition,
  kind: "official" | "trial",
): { readonly book: Book } | { readonly faults: readonly Fault[] } {
  const leftOut = new Set(supposition.leftOut);
  const parts = [
    supposeWeights(book.departments, supposition.weights ?? {}),
    supposeSettings(book.settings, supposition.settings ?? {}),
    supposeScores(book, supposition.scores ?? [], kind),
  ] as const;
  const faults = [
    ...parts.flatMap((part) => ("faults" in part ? part.faults : [])),
    ...leftOutFaults(book, leftOut),
    ...(supposition.scores ?? []).flatMap(({ department }, index): Fault[] =>
      leftOut.has(department) ? [{ kind: "notCounted", part: { of: "score", index } }] : [],
    ),
  ];
  const [weights, settings, scores] = parts;
  if (faults.length > 0 || "faults" in weights || "faults" in settings || "faults" in scores) return { faults };
  return {
    book: {
      ...book,
      settings: settings.settings,
      departments: weights.departments.filter(({ code }) => !leftOut.has(code)),
      scoreSheets: scores.scoreSheets.filter(({ department }) => !leftOut.has(department)),
    },
  };
}

function leftOutFaults({ departments }: Book, leftOut: ReadonlySet<string>): Fault[] {
  const codes = departments.map(({ code }) => code);
  const unknown = [...leftOut].filter((code) => !codes.includes(code));
  if (unknown.length > 0) {
    return unknown.map((code) => ({
      kind: "unknown",
      part: { of: "leftOut", department: code },
      what: "department",
      given: code,
      known: codes,
    }));
  }
  const last = codes.at(-1);
  if (last === undefined || leftOut.size === 0 || leftOut.size < codes.length) return [];
  return [{ kind: "nothingLeft", part: { of: "leftOut", department: last } }];
}

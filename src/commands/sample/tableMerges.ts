import { parseArea, type Area } from "../../core/address";
import type { SheetDraft } from "../../core/draft";

export interface TableMerge {
  readonly sheet: string;
  /** A1 range. */
  readonly range: string;
}

/**
 * Takes the merges that lie in a table out of the sheets: Excel itself refuses such a merge, but WPS makes them and files hold them. Who
 * writes a file may put them in (V20); who writes through Excel cannot.
 */
export function takeTableMerges(drafts: readonly SheetDraft[]): { readonly drafts: SheetDraft[]; readonly merges: readonly TableMerge[] } {
  const merges = drafts.flatMap((draft) => tableMergesOf(draft).map((range) => ({ sheet: draft.name, range })));
  return {
    drafts: drafts.map((draft) => {
      const taken = new Set(tableMergesOf(draft));
      return taken.size === 0 ? draft : { ...draft, merges: draft.merges.filter((range) => !taken.has(range)) };
    }),
    merges,
  };
}

const tableMergesOf = ({ merges, tables }: SheetDraft): string[] =>
  merges.filter((merge) => tables.some(({ range }) => meet(parseArea(merge), parseArea(range))));

const meet = (a: Area | null, b: Area | null): boolean =>
  a !== null && b !== null && a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

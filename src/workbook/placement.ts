import { OUTPUTS } from "../core/columns";
import type { BookSnapshot, SheetSnapshot } from "../core/snapshot";
import type { SheetDraft } from "../core/draft";
import { Refusal } from "./refusal";
import type { FreshNames } from "./writeDraft";

/** Sheets of an operation in the making; whatever a crash left under this name is cleared away by the next operation. */
export const UNFINISHED = "季考评·写入中";

/** Where one draft goes: its fresh names, its name in the end, and the sheet it replaces. */
export interface Placement {
  readonly draft: SheetDraft;
  readonly names: FreshNames;
  readonly finalName: string;
  readonly replaces: SheetSnapshot | null;
  /** The name under which the replaced sheet waits for its deletion. */
  readonly parkedName: string;
}

/** Decides names before anything is written. Refuses (`nameTaken`) a name that another sheet has. */
export function placeDrafts(basis: BookSnapshot, drafts: readonly SheetDraft[], removeSheets: readonly string[]): Placement[] {
  const placed = drafts.map((draft, index) => {
    const replaces = replacedSheet(basis, draft);
    return { draft, replaces, finalName: replaces?.name ?? draft.name, fresh: `${UNFINISHED}-${index + 1}` };
  });
  const going = new Set([...removeSheets, ...placed.flatMap(({ replaces }) => replaces?.id ?? [])]);
  const taken = new Map(basis.sheets.filter(({ id }) => !going.has(id)).map(({ name }) => [name.toLowerCase(), name]));
  for (const { finalName } of placed) {
    const holder = taken.get(finalName.toLowerCase());
    if (holder !== undefined) throw new Refusal("nameTaken", { sheet: holder });
    taken.set(finalName.toLowerCase(), finalName);
  }
  const freshOf = new Map(placed.map(({ draft, fresh }) => [draft.name, fresh]));
  const formula = (text: string) =>
    text.replace(/'((?:[^']|'')+)'!/g, (whole, name: string) => {
      const fresh = freshOf.get(name.replace(/''/g, "'"));
      return fresh === undefined ? whole : `'${fresh}'!`;
    });
  return placed.map(({ draft, replaces, finalName, fresh }, index) => ({
    draft,
    replaces,
    finalName,
    parkedName: `${UNFINISHED}-旧${index + 1}`,
    names: { sheet: fresh, table: (name) => `KpNew_${name}`, formula },
  }));
}

/** Only the add-in's own outputs are ever replaced; they are known by their table. */
function replacedSheet(basis: BookSnapshot, draft: SheetDraft): SheetSnapshot | null {
  const table = draft.tables[0]?.name;
  if (table === undefined || !OUTPUT_TABLES.has(table)) return null;
  const found = basis.tables.find(({ name }) => name === table);
  return (found && basis.sheets.find(({ name }) => name === found.sheet)) ?? null;
}

const OUTPUT_TABLES = new Set<string>(Object.values(OUTPUTS).map(({ table }) => table));

/** Tables of a replaced sheet wait under this name. */
export const parkedTable = (name: string): string => `KpOld_${name}`;

import type { CollectSheetsReport } from "../commands/collectSheets";
import { noteText, reasonText } from "../commands/messages/returns";
import { cellAddress } from "../core/address";

/** What `kaoping collect --json` prints. */
export function jsonOfReturns({ files, taken }: CollectSheetsReport): string {
  const listed = files.map(({ name, returned }) => {
    const { target } = returned;
    const of = { file: name, kind: target?.kind ?? null, of: target?.of ?? null, name: target?.name ?? null };
    if (returned.kind === "refused") {
      return { ...of, state: "refused", reasons: returned.reasons.map((reason) => ({ ...reason, text: reasonText(reason) })) };
    }
    const changes = returned.changes.map(({ sheet, row, col, who, heading, before, after }) => ({
      sheet,
      cell: cellAddress(row, col),
      who,
      heading,
      before,
      after,
    }));
    return {
      ...of,
      state: returned.state,
      rows: returned.rows,
      changes,
      added: returned.additions.map(({ who, values }) => ({ who, values })),
      notes: returned.notes.map((note) => ({ ...note, text: noteText(note) })),
    };
  });
  return `${JSON.stringify({ taken, files: listed }, null, 2)}\n`;
}

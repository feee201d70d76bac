/** A chosen list of people as sheets: an .xlsx, or a text of values in UTF-8 or GB18030. */
import { csvSheet } from "../core/roster/csvSheet";
import type { SheetSnapshot } from "../core/snapshot";
import type { ChosenFile } from "./quarterFile";

export type RosterFile =
  | { readonly kind: "sheets"; readonly sheets: readonly SheetSnapshot[] }
  | { readonly kind: "badFile"; readonly sentence: string; readonly english: string };

export async function readRosterFile({ name, bytes }: ChosenFile): Promise<RosterFile> {
  if (/\.(csv|txt)$/i.test(name)) return { kind: "sheets", sheets: [csvSheet(name, decoded(bytes))] };
  // Loaded when files are first chosen: the pane is lighter without it.
  const [{ readWorkbookFile }, { BadFile }, { badFileWords }] = await Promise.all([
    import("../xlsx/readWorkbookFile"),
    import("../xlsx/badFile"),
    import("../xlsx/badFileWords"),
  ]);
  try {
    return { kind: "sheets", sheets: readWorkbookFile(bytes).sheets };
  } catch (error) {
    if (error instanceof BadFile) return { kind: "badFile", ...badFileWords(error) };
    throw error;
  }
}

/** What is no UTF-8 is what Chinese programs wrote before it. */
function decoded(bytes: Uint8Array): string {
  const text = new TextDecoder("utf-8").decode(bytes);
  return text.includes("\uFFFD") ? new TextDecoder("gb18030").decode(bytes) : text;
}

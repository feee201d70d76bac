/** A chosen list of people as sheets: an .xlsx, or a text of values in UTF-8, UTF-16 or GB18030. */
import { csvSheet } from "../core/roster/csvSheet";
import type { SheetSnapshot } from "../core/snapshot";
import type { ChosenFile } from "./quarterFile";

export type RosterFile =
  | { readonly kind: "sheets"; readonly sheets: readonly SheetSnapshot[] }
  | { readonly kind: "badFile"; readonly sentence: string; readonly english: string };

export async function readRosterFile({ name, bytes }: ChosenFile): Promise<RosterFile> {
  if (/\.(csv|txt)$/i.test(name) && bytes.length > 0 && !isPackage(bytes))
    return { kind: "sheets", sheets: [csvSheet(name, decoded(bytes))] };
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

/** A zip (.xlsx) or a compound file (.xls, a password) under the name of a text. */
const isPackage = (bytes: Uint8Array): boolean =>
  [[0x50, 0x4b, 0x03, 0x04], [0xd0, 0xcf, 0x11, 0xe0]].some((signs) => signs.every((sign, at) => bytes[at] === sign)); // prettier-ignore

/** Excel's “Unicode 文本” is UTF-16; what is neither that nor UTF-8 is what Chinese programs wrote before them. */
function decoded(bytes: Uint8Array): string {
  const order = utf16Of(bytes);
  if (order) return new TextDecoder(order).decode(bytes);
  const text = new TextDecoder("utf-8").decode(bytes);
  return text.includes("\uFFFD") ? new TextDecoder("gb18030").decode(bytes) : text;
}

/** By its mark, or by the zeros in every division and line break of it: no other text has any. */
function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  // 一 (U+4E00) has its zero in the other place: the most decide.
  let odd = 0;
  let even = 0;
  bytes.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 1) odd++;
    else even++;
  });
  return odd === even ? null : odd > even ? "utf-16le" : "utf-16be";
}

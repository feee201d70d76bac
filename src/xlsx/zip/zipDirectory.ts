/** Reads the table of contents at the end of a zip file. */
import { BadFile } from "../badFile";
import { LIMITS } from "../limits";

export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated; others are refused when read. */
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly headerOffset: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const ENCRYPTED_FLAG = 1;

/** Entries by name (a doubled name: the first, as Excel takes it). */
export function readDirectory(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const entryCount = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (entryCount > LIMITS.entries || at === 0xffffffff) throw new BadFile("tooLarge");
  const entries = new Map<string, ZipEntry>();
  let declaredBytes = 0;
  for (let index = 0; index < entryCount; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) throw new BadFile("truncated");
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw new BadFile("truncated");
    if (view.getUint16(at + 8, true) & ENCRYPTED_FLAG) throw new BadFile("encrypted");
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/\\/g, "/");
    const entry = {
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedBytes: view.getUint32(at + 20, true),
      headerOffset: view.getUint32(at + 42, true),
    };
    declaredBytes += view.getUint32(at + 24, true);
    if (!entries.has(name)) entries.set(name, entry);
    at = next;
  }
  if (declaredBytes > 4 * LIMITS.totalBytes) throw new BadFile("tooLarge");
  return entries;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) if (view.getUint32(at, true) === END) return at;
  throw new BadFile("truncated");
}

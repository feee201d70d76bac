/** A zip file whose parts are inflated on demand, counting real bytes, so that a zip bomb stops at the limit and not in memory. */
import { Inflate } from "fflate";
import { BadFile } from "../badFile";
import { LIMITS } from "../limits";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zipDirectory";
import { readDirectory } from "./zipDirectory";

export interface Zip {
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /** Null when there is no such part. `watch` sees every inflated piece and may throw. */
  readonly read: (name: string, watch?: (piece: Uint8Array) => void) => Uint8Array | null;
}

const LOCAL_HEADER = 0x04034b50;
/** Packed bytes at a time: at most a thousand times as many come out before they are counted. */
const PIECE_BYTES = 8 * 1024;

export function openZip(bytes: Uint8Array): Zip {
  const entries = readDirectory(bytes);
  // Part names are compared without case, as the packaging standard says.
  const byLowerName = new Map([...entries.values()].map((entry) => [entry.name.toLowerCase(), entry]));
  let spentBytes = 0;
  return {
    names: [...entries.keys()],
    has: (name) => byLowerName.has(name.toLowerCase()),
    read: (name, watch) => {
      const entry = byLowerName.get(name.toLowerCase());
      if (entry === undefined) return null;
      const inflated = inflate(packedBytes(bytes, entry), entry, LIMITS.totalBytes - spentBytes, watch);
      spentBytes += inflated.length;
      return inflated;
    },
  };
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.headerOffset;
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL_HEADER) throw new BadFile("truncated");
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + entry.packedBytes > bytes.length) throw new BadFile("truncated");
  return bytes.subarray(start, start + entry.packedBytes);
}

function inflate(packed: Uint8Array, entry: ZipEntry, allowance: number, watch?: (piece: Uint8Array) => void): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const take = (piece: Uint8Array): void => {
    size += piece.length;
    watch?.(piece);
    const swollen = size > LIMITS.ratioFrom && size > LIMITS.ratio * packed.length;
    if (size > LIMITS.partBytes || size > allowance || swollen) throw new BadFile("tooLarge", { part: entry.name });
    pieces.push(piece);
  };
  if (entry.method === 0) take(packed);
  else if (entry.method === 8) inflateInPieces(packed, take);
  else throw new BadFile("compression", { part: entry.name });
  const whole = join(pieces, size);
  if (crc32(whole) !== entry.crc) throw new BadFile("truncated", { part: entry.name });
  return whole;
}

function inflateInPieces(packed: Uint8Array, take: (piece: Uint8Array) => void): void {
  let finished = false;
  const stream = new Inflate((piece, final) => {
    finished ||= final;
    if (piece.length > 0) take(piece);
  });
  try {
    for (let at = 0; at < packed.length && !finished; at += PIECE_BYTES) {
      stream.push(packed.subarray(at, at + PIECE_BYTES), at + PIECE_BYTES >= packed.length);
    }
  } catch (error) {
    if (error instanceof BadFile) throw error;
    throw new BadFile("truncated");
  }
  if (!finished) throw new BadFile("truncated");
}

function join(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

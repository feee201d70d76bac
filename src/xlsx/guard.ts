/** What can be told of a file before anything in it is parsed: that it is a zip, of the right kind, whole, and not a bomb. */
import { BadFile } from "./badFile";
import { LIMITS } from "./limits";
import type { Zip } from "./zip/readZip";
import { openZip } from "./zip/readZip";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The file as a zip that holds a plain workbook package; else BadFile. */
export function openGuarded(bytes: Uint8Array): Zip {
  if (bytes.length === 0) throw new BadFile("empty");
  if (startsWith(bytes, COMPOUND)) throw new BadFile(isEncryptedPackage(bytes) ? "encrypted" : "legacyXls");
  if (!startsWith(bytes, ZIP)) throw new BadFile("notXlsx");
  if (bytes.length > LIMITS.fileBytes) throw new BadFile("tooLarge");
  const zip = openZip(bytes);
  const names = zip.names.map((name) => name.toLowerCase());
  if (names.some((name) => name.endsWith("vbaproject.bin"))) throw new BadFile("macros");
  if (names.includes("xl/workbook.bin")) throw new BadFile("binaryWorkbook");
  if (!zip.has("[Content_Types].xml")) throw new BadFile("noWorkbook");
  return zip;
}

/** Counts cells while a sheet is still being inflated, so that six million of them never stand in memory. */
export function cellCounter(allowance: number, onTooMany: () => never, spend: (cells: number) => void): (piece: Uint8Array) => void {
  let total = 0;
  let previous = 0;
  let beforePrevious = 0;
  return (piece) => {
    let cells = 0;
    for (const byte of piece) {
      // "<c" and then a blank, ">" or "/": a cell, whatever its attributes ("<cols" and "<col" do not match).
      if (previous === 0x63 && beforePrevious === 0x3c && (byte === 0x20 || byte === 0x3e || byte === 0x2f)) cells++;
      beforePrevious = previous;
      previous = byte;
    }
    total += cells;
    spend(cells);
    if (total > allowance) onTooMany();
  };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** An encrypted .xlsx is a compound file with a stream of this name, in UTF-16. */
function isEncryptedPackage(bytes: Uint8Array): boolean {
  const name = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const last = bytes.length - name.length;
  for (let at = bytes.indexOf(0x45); at >= 0 && at <= last; at = bytes.indexOf(0x45, at + 1)) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

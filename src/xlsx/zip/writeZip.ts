/** Packs parts into a zip file: the same parts give the same bytes, whatever the clock says. */
import { strToU8, zipSync } from "fflate";

export function writeZip(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const files: Record<string, [Uint8Array, object]> = {};
  // The earliest time a zip can hold, in local time since zip has no zone.
  const mtime = new Date(1980, 0, 1);
  for (const [name, content] of parts) files[name] = [typeof content === "string" ? strToU8(content) : content, { mtime, level: 6 }];
  return zipSync(files);
}

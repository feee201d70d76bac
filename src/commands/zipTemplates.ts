import { writeZip } from "../xlsx/zip/writeZip";
import type { TemplateFile } from "./makeTemplates";

/** All the files to hand out as one. */
export function zipTemplates(files: readonly Pick<TemplateFile, "name" | "bytes">[]): {
  readonly name: string;
  readonly bytes: Uint8Array;
} {
  const quarter = /\d{4}年第.季度/.exec(files[0]?.name ?? "")?.[0] ?? "";
  return { name: `收表模板-${quarter}.zip`, bytes: writeZip(new Map(files.map(({ name, bytes }) => [name, bytes]))) };
}

/** `node strictly.mjs FILE…`: the faults that Microsoft's own Open XML SDK finds in workbooks, as Excel 2016 reads them; one JSON list. */
import { readFileSync } from "node:fs";
import validate from "@ooxml-tools/validate";

const faults = [];
for (const file of process.argv.slice(2)) {
  for (const { path, description } of await validate(new Uint8Array(readFileSync(file)), "xlsx", "Office2016")) {
    faults.push({ file, part: path.partUri, place: path.xpath, description });
  }
}
process.stdout.write(JSON.stringify(faults), () => process.exit(0));

/** Some of the damage in real .xlsx bytes: the reader of files must see it as the workbook does. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readWorkbookFile } from "../../src/xlsx/readWorkbookFile";
import { asFile } from "./asFile";
import { MUTATIONS } from "./mutations";
import { compare, damage, titleOf, type DamagedCase } from "./runCases";

const mutationNamed = (title: string) => MUTATIONS.find((mutation) => titleOf(mutation) === title) ?? null;

function damagedBy(title: string, more: number): DamagedCase {
  const damaged = damage(2026, mutationNamed(title), more);
  if (!damaged?.planted.includes(title)) throw new Error(`not planted: ${title}`);
  return damaged;
}

it.each([
  ["V20 two scores of one column merged", 0],
  ["V21 neighbouring rows hidden", 0],
  ["V19 Excel's path to a closed workbook", 0],
  ["V11 9-5 become 9月5日", 0],
  ["V29 a block pasted over a column", 0],
  ["V27 “=1+2” kept as text in 依据", 0],
  ["– sheets of one's own among the others", 4],
])("[V] read back from a file: %s, and %i more", async (title, more) => {
  const damaged = damagedBy(title, more);
  const file = readWorkbookFile(await asFile(damaged.book.snapshot()));
  expect({ planted: damaged.planted, ...compare(damaged, file) }).toEqual({ planted: damaged.planted, missed: [], invented: [] });
});

it("[V] a protected sheet is read like any other, and nothing is said of it", async () => {
  const damaged = damagedBy("– every sheet protected", 0);
  const bytes = await asFile(damaged.book.snapshot());
  expect(
    Object.entries(unzipSync(bytes)).some(
      ([name, part]) => name.includes("worksheets/sheet") && strFromU8(part).includes("<sheetProtection"),
    ),
  ).toBe(true);
  expect(compare(damaged, readWorkbookFile(bytes))).toEqual({ missed: [], invented: [] });
});

it("[V21] rows that a filter put away are rows with data", async () => {
  const damaged = damagedBy("V21 every second row filtered away", 0);
  const parts = unzipSync(await asFile(damaged.book.snapshot()));
  // As Excel saves it: the filter in the table, the rows it put away hidden.
  for (const [name, part] of Object.entries(parts)) {
    if (!/xl\/tables\//.test(name) || !strFromU8(part).includes('"Scores_')) continue;
    const xml = strFromU8(part).replace(/<autoFilter[^>]*(\/>|>[\s\S]*?<\/autoFilter>)/, "");
    const ref = /ref="([^"]+)"/.exec(xml)?.[1] ?? "";
    const filter = `<autoFilter ref="${ref}"><filterColumn colId="3"><filters><filter val="高一党小组"/></filters></filterColumn></autoFilter>`;
    parts[name] = strToU8(xml.replace(/(<table [^>]*>)/, `$1${filter}`));
  }
  expect(compare(damaged, readWorkbookFile(zipSync(parts)))).toEqual({ missed: [], invented: [] });
});

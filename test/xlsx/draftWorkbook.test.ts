import { sampleBook } from "../../src/commands/sample/sampleBook";
import type { SheetSnapshot } from "../../src/core/snapshot";
import { validateBook } from "../../src/core/validate";
import { apply } from "../../src/workbook/apply";
import { emptyPlan } from "../../src/workbook/applyPlan";
import { writeIdentity } from "../../src/core/identity";
import { layoutInputs } from "../../src/workbook/layout/inputs";
import { readBook } from "../../src/workbook/read";
import { decodeXlsx } from "../../src/xlsx/decode";
import { workbookOfDrafts } from "../../src/xlsx/draftWorkbook";
import { encodeXlsx } from "../../src/xlsx/encode";
import { readWorkbookFile } from "../../src/xlsx/readWorkbookFile";
import { contextOf, openEmpty } from "../workbook/openEmpty";

jest.setTimeout(300_000);

const planned = sampleBook({ members: 12 });
const drafts = layoutInputs(planned);
const identity = { bookId: planned.bookId, year: planned.settings.year, quarter: planned.settings.quarter, templateVersion: 1, runs: [] };
const make = () => encodeXlsx(workbookOfDrafts(drafts, [{ id: "{00000000-0000-4000-8000-000000000001}", xml: writeIdentity(identity) }]));

const plain = ({ name, values, formulas, numberFormats, merges, hiddenRows, hiddenColumns }: SheetSnapshot) => ({
  name,
  values: values.map((row, r) => row.map((value, c) => (String(formulas[r]?.[c]).startsWith("=") ? "calculated" : value))),
  formulas,
  // The reader of files tells formats of cells that hold something.
  numberFormats: numberFormats.map((row, r) => row.map((format, c) => (formulas[r]?.[c] === "" ? "" : format))),
  merges: [...merges].sort(),
  hiddenRows,
  hiddenColumns,
});

it("makes the same book as a file as the add-in writes into an open workbook", async () => {
  const excel = await openEmpty();
  const { run } = contextOf(excel);
  const basis = await readBook(run);
  await apply(run, { ...emptyPlan(basis), drafts, removeSheets: basis.sheets.map(({ id }) => id) });
  const written = await readBook(run);
  const saved = await excel.save();
  excel.close();

  const bytes = await make();
  const file = readWorkbookFile(bytes);
  expect(file.sheets.map(plain)).toEqual(written.sheets.map(plain));
  expect(file.tables).toEqual(written.tables);
  expect(file.identity).toEqual(identity);

  // What no snapshot holds: print set-up, validations, conditional formats.
  const decoded = await decodeXlsx(bytes);
  const ids = decoded.univer.sheetOrder;
  expect(ids.map((id) => decoded.extras.pageLayouts[id])).toEqual(saved.univer.sheetOrder.map((id) => saved.extras.pageLayouts[id]));
});

it("makes the same bytes each time", async () => {
  expect(Buffer.from(await make()).equals(Buffer.from(await make()))).toBe(true);
});

it("makes a book in which nothing is found but what calculation would fill in", () => {
  return make().then((bytes) => {
    const { issues } = validateBook(readWorkbookFile(bytes));
    expect(issues.filter(({ severity, rule }) => severity === "E" && rule !== "V18")).toEqual([]);
  });
});

import type { NodeExcel } from "../../src/host/node";
import { encodeXlsx } from "../../src/xlsx/encode";
import { readWorkbookFile } from "../../src/xlsx/readWorkbookFile";
import { emptyWorkbook, openEmpty } from "./openBook";

let book: NodeExcel;
let base64 = "";
beforeAll(async () => {
  book = await openEmpty("本簿");
  base64 = Buffer.from(await encodeXlsx(emptyWorkbook("新簿"))).toString("base64");
});
afterAll(() => book.close());

const codeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => (error as { code?: string }).code,
  );

it("opens a file in base64 as a workbook of its own and leaves this one alone", async () => {
  const opened: Uint8Array[] = [];
  book.host.openWorkbook = (bytes) => void opened.push(bytes);
  await book.Excel.createWorkbook(base64);
  expect(opened.map((bytes) => readWorkbookFile(bytes).sheets.map(({ name }) => name))).toEqual([["新簿"]]);
  const names = await book.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
  expect(names).toEqual(["本簿"]);
});

it("does so by the way of Excel on the web too, where the client asks a root of its own", async () => {
  const opened: Uint8Array[] = [];
  book.host.openWorkbook = (bytes) => void opened.push(bytes);
  // The library asks Office, in its own realm, where it runs.
  const realm = (book.Excel.createWorkbook.constructor as FunctionConstructor)("return window")() as { Office?: { context?: unknown } };
  const former = realm.Office;
  realm.Office = { context: { platform: "OfficeOnline" } };
  try {
    await book.Excel.createWorkbook(base64);
  } finally {
    if (former === undefined) delete realm.Office;
    else realm.Office = former;
  }
  expect(opened.map((bytes) => readWorkbookFile(bytes).sheets.map(({ name }) => name))).toEqual([["新簿"]]);
});

it("refuses what is no workbook, and says so where no other workbook can be shown", async () => {
  book.host.openWorkbook = () => undefined;
  expect(await codeOf(book.Excel.createWorkbook("?"))).toBe("InvalidArgument");
  expect(await codeOf(book.Excel.createWorkbook(Buffer.from("text").toString("base64")))).toBe("InvalidArgument");
  book.host.openWorkbook = null;
  expect(await codeOf(book.Excel.createWorkbook(base64))).toBe("ApiNotFound");
});

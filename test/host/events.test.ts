import type { NodeExcel } from "../../src/host/node";
import { openEmpty } from "./openBook";

let book: NodeExcel;
beforeAll(async () => {
  book = await openEmpty("一", "二");
});
afterAll(() => book.close());

const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

it("a sheet's listener hears the add-in's own writes and what is typed, and nothing of other sheets", async () => {
  const heard: string[] = [];
  const listener = await book.run(async (context) => {
    const added = context.workbook.worksheets.getItem("一").onChanged.add((event) => {
      heard.push(`${event.changeType} ${event.address} ${event.source} ${event.triggerSource}`);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  await book.run(async (context) => {
    context.workbook.worksheets.getItem("一").getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    context.workbook.worksheets.getItem("二").getRange("A1").values = [[1]];
    context.workbook.worksheets.getItem("一").getRange("D1").format.fill.color = "#FF0000";
    await context.sync();
  });
  const { model } = book.host;
  model.facadeSheet("s1").getRange("C3").setValue(5);
  await soon();
  expect(heard).toEqual(["RangeEdited A1:B2 Local ThisLocalAddin", "RangeEdited C3 Local Unknown"]);

  await book.run(listener.context as Excel.RequestContext, async (context) => {
    listener.remove();
    await context.sync();
  });
  model.facadeSheet("s1").getRange("C4").setValue(6);
  await soon();
  expect(heard).toHaveLength(2);
});

it("the workbook's listener hears every sheet, and recalculated results are no change", async () => {
  const heard: string[] = [];
  await book.run(async (context) => {
    context.workbook.worksheets.getItem("二").getRange("B1").formulas = [["=A1*2"]];
    await context.sync();
    context.workbook.worksheets.onChanged.add(async (event) => {
      await book.run(async (inner) => {
        const range = event.getRange(inner).load("values,address");
        await inner.sync();
        heard.push(`${range.address} ${JSON.stringify(range.values)}`);
      });
    });
    await context.sync();
  });
  await book.run(async (context) => {
    context.workbook.worksheets.getItem("二").getRange("A1").values = [[21]];
    const result = context.workbook.worksheets.getItem("二").getRange("B1").load("values");
    await context.sync();
    expect(result.values).toEqual([[42]]);
  });
  await soon();
  await book.host.model.settle();
  await soon();
  expect(heard).toEqual(["二!A1 [[21]]"]);
});

it("activation and selection are told", async () => {
  const heard: string[] = [];
  await book.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("二");
    sheet.load("id");
    context.workbook.worksheets.onActivated.add((event) => Promise.resolve(void heard.push(`active ${event.worksheetId}`)));
    sheet.onSelectionChanged.add((event) => Promise.resolve(void heard.push(`selected ${event.address}`)));
    await context.sync();
    sheet.activate();
    sheet.getRange("B2:C3").select();
    await context.sync();
  });
  await soon();
  expect(heard).toEqual(expect.arrayContaining(["active s2", "selected B2:C3"]));
});

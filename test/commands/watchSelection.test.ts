import { idOn, watchSelection } from "../../src/commands/watchSelection";
import type { NodeExcel } from "../../src/host/node";
import { contextOf, openEmpty } from "../workbook/openEmpty";

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !holds(); tries++) await pause(20);
}

jest.setTimeout(120_000);

describe("selecting a row of a result sheet", () => {
  let excel: NodeExcel;
  beforeAll(async () => {
    excel = await openEmpty();
    await excel.run(async (context) => {
      const summary = context.workbook.worksheets.add("汇总");
      const rows = [
        ["名次", "并列", "工号", "姓名"],
        [1, "", "0007", "王芳"],
        [2, "", "0008", "李强"],
        [3, "", "0009", "张敏"],
      ];
      summary.getRange("C1:C20").numberFormat = Array.from({ length: 20 }, () => ["@"]);
      summary.getRange("A7:D10").values = rows;
      summary.tables.add("A7:D10", true).name = "Summary";
      context.workbook.worksheets.add("别的").getRange("C9").values = [["0008"]];
      await context.sync();
    });
  });
  afterAll(() => excel.close());

  it("tells the staff id of the row where the selection comes to rest, while it is wanted", async () => {
    const told: string[] = [];
    let wanted = true;
    const watching = await watchSelection(contextOf(excel), { isWanted: () => wanted, onMember: (id) => told.push(id) });
    const select = (sheet: string, address: string) =>
      excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange(address).select();
        await context.sync();
      });
    // Passing over rows with the arrow keys tells the last alone.
    await select("汇总", "A8");
    await select("汇总", "D9");
    await until(() => told.length > 0);
    expect(told).toEqual(["0008"]);

    // Several rows, a row above the list, another sheet, and a time when nobody looks.
    for (const [sheet, address] of [
      ["汇总", "A8:A10"],
      ["汇总", "A2"],
      ["别的", "C9"],
    ] as const) {
      await select(sheet, address);
      await pause(400);
    }
    wanted = false;
    await select("汇总", "A10");
    await pause(400);
    wanted = true;
    await select("汇总", "A8:D8");
    await until(() => told.length > 1);
    expect(told).toEqual(["0008", "0007"]);

    if (watching.ok) watching.value();
    await select("汇总", "A10");
    await pause(400);
    expect(told).toHaveLength(2);
  });

  it("knows the column of 工号 on each of the sheets that list members", () => {
    expect(idOn({ tables: ["EligibilityList"], values: [1, " 0012 ", "王芳", ""] })).toBe("0012");
    expect(idOn({ tables: ["GroupForms"], values: [1, "0013", "王芳", ""] })).toBe("0013");
    expect(idOn({ tables: ["Scores_JW"], values: [1, "0013", "王芳", ""] })).toBeNull();
    expect(idOn({ tables: ["Summary"], values: ["制表人：", "", "", ""] })).toBeNull();
  });
});

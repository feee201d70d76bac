import { readQuality, type QualityRequest } from "../../src/commands/readQuality";
import { readQualityBeside } from "../../src/commands/qualityBeside";
import { writeQuality } from "../../src/commands/writeQuality";
import type { BookSnapshot } from "../../src/core/snapshot";
import { readBook } from "../../src/workbook/read";
import { contextOf } from "../workbook/openEmpty";
import { openSample } from "./sampleFile";

jest.setTimeout(120_000);

const official: QualityRequest = { kind: "official", previous: null };
const sheetOf = ({ sheets }: BookSnapshot, name: string) => sheets.filter((one) => one.name === name);

describe("评分质量 in the workbook", () => {
  it("[Q1] [Q6] is written whole, replaced whole and logged, and changes nothing else", async () => {
    const excel = await openSample();
    const context = contextOf(excel);
    const before = await readBook(excel.run);
    for (const _ of [1, 2])
      expect(await writeQuality(context, official)).toMatchObject({ ok: true, value: { status: "done", sheets: ["评分质量"] } });
    const after = await readBook(excel.run);

    const [sheet, another] = sheetOf(after, "评分质量");
    expect(another).toBeUndefined();
    const cells = (sheet?.values ?? []).map((row) => row.map(String).join(" "));
    expect(cells[0]).toContain("2026年第三季度评分质量参考");
    expect(cells[1]).toContain("不评价任何部门和个人");
    expect(cells[2]).toContain("2026-10-08 14:30");
    for (const title of ["一、得分分布", "二、与上季相同", "三、本部门人员", "四、实际权重", "五、换一种算法", "六、部门间一致性"])
      expect(cells.filter((row) => row.includes(title))).toHaveLength(1);
    expect(cells.join("\n")).toContain("没有选择上季的考评簿，未作比较。");
    expect(after.tables.filter(({ name }) => name === "Quality")).toHaveLength(1);

    const log = sheetOf(after, "操作日志")[0]?.values.filter((row) => String(row[1]).startsWith("评分质量")) ?? [];
    expect(log).toHaveLength(2);
    expect(String(log[0]?.[1])).toBe("评分质量（王老师）");
    const others = ({ sheets }: BookSnapshot) =>
      sheets.filter(({ name }) => name !== "评分质量" && name !== "操作日志").map(({ name, formulas }) => ({ name, formulas }));
    expect(others(after)).toEqual(others(before));

    // The same quarter is not last quarter's; a file that is no workbook, and a workbook that is no book, are said to be such.
    expect(await readQuality(context, { kind: "best", previous: before })).toMatchObject({
      ok: true,
      value: { status: "previous", fault: { why: "otherQuarter", found: { quarter: 3 }, wanted: { year: 2026, quarter: 2 } } },
    });
    expect(await readQuality(context, { kind: "best", previous: { sheets: [], tables: [], identity: null } })).toMatchObject({
      value: { status: "previous", fault: { why: "noBook" } },
    });
    expect(await readQualityBeside(context, { name: "x.xlsx", bytes: new Uint8Array(3) })).toMatchObject({
      value: { status: "previous", fault: { why: "badFile" } },
    });
    excel.close();
  });

  it("says what blocks, and writes nothing", async () => {
    const excel = await openSample();
    const context = contextOf(excel);
    await excel.run(async (request) => {
      request.workbook.worksheets.getItem("评分-教务").getRange("E8").values = [["95分"]];
      await request.sync();
    });
    const report = await writeQuality(context, official);
    if (!report.ok || report.value.status !== "blocked") throw new Error(JSON.stringify(report));
    expect(report.value.blocking.length).toBeGreaterThan(0);
    expect(sheetOf(await readBook(excel.run), "评分质量")).toEqual([]);
    excel.close();
  });
});

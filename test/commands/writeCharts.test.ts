import { computeRanking } from "../../src/commands/computeRanking";
import { loadSample } from "../../src/commands/loadSample";
import { chartWords } from "../../src/commands/messages/charts";
import { writeCharts } from "../../src/commands/writeCharts";
import { chartsOf } from "../../src/core/charts/charts";
import type { NodeExcel } from "../../src/host/node";
import { readBook } from "../../src/workbook/read";
import { validateBook } from "../../src/core/validate";
import { contextOf, openEmpty } from "../workbook/openEmpty";

jest.setTimeout(600_000);

describe("图表 in a workbook", () => {
  let excel: NodeExcel;
  beforeAll(async () => {
    excel = await openEmpty();
    expect(await loadSample(contextOf(excel), { faults: false, members: 12 })).toMatchObject({ ok: true });
  });
  afterAll(() => excel.close());

  const sheet = () =>
    excel.run(async (context) => {
      const found = context.workbook.worksheets.getItem("图表");
      const range = found.getUsedRange().load("values");
      found.charts.load("items/name,items/chartType");
      await context.sync();
      const titles = found.charts.items.map(({ title }) => title.load("text"));
      await context.sync();
      const lines = range.values as (string | number)[][];
      return {
        charts: found.charts.items.map(({ name, chartType }, index) => [name, chartType, titles[index]?.text]),
        lines,
        /** The rows of a table, from the one after its headings. */
        table: (heading: string, until: number) => {
          const at = lines.findIndex(([first]) => first === heading);
          return lines.slice(at + 1, at + 1 + until);
        },
      };
    });

  it("[E1][G1][T4] holds three charts over live tables that come to the engine's answers, follow an edit, and stay after a recomputation", async () => {
    const context = contextOf(excel);
    const written = await writeCharts(context, { kind: "official" });
    if (!written.ok || written.value.status !== "done") throw new Error(JSON.stringify(written));
    const { assessment, corrected, sheets } = written.value;
    expect([sheets, corrected]).toEqual([["季度汇总", "评优资格", "图表"], []]);
    const { book } = validateBook(await readBook(excel.run));
    const charts = chartsOf(assessment, book!.departments);
    const cutoff = (charts.totals!.cutoff / 100).toFixed(2);

    const first = await sheet();
    expect(first.charts).toEqual([
      ["总分分布", "ColumnStacked", `总分分布：评优线 ${cutoff} 分，前 ${assessment.places} 名`],
      ["各党小组平均分", "BarClustered", `各党小组平均分（全校平均 ${(charts.groups!.school / 100).toFixed(2)} 分）`],
      ["各部门得分的高低", "LineMarkers", "各部门得分：最高、中间、最低"],
    ]);
    const said = first.lines.map(([cell]) => cell);
    for (const part of ["totals", "groups", "departments"] as const) expect(said).toContain(chartWords[part](charts));
    expect(first.table("分数段", charts.totals!.bins.length).map(([, above, below, all]) => [above, below, all])).toEqual(
      charts.totals!.bins.map(({ above, below }) => [above, below, above + below]),
    );
    expect(first.table("党小组", charts.groups!.groups.length).map(([name, mean]) => [name, mean])).toEqual(
      charts.groups!.groups.map(({ name, mean }) => [name, mean / 100]),
    );
    expect(first.table("部门", 8).map((row) => row.slice(1, 4))).toEqual(
      charts.departments.map(({ highest, middle, lowest }) => [highest / 100, middle / 100, lowest / 100]),
    );
    expect(said).toContain("结果与计算时一致。");

    // The best one loses a point of 教务's first indicator: the chart's figures follow at once.
    const best = assessment.members.find(({ rank }) => rank === 1)!;
    const indicator = best.departments[0]!.trace!.indicators[0]!;
    await excel.run(async (inner) => {
      inner.workbook.worksheets.getItem(indicator.at.sheet).getRange(indicator.at.cell).values = [[indicator.entered! / 100 - 1]];
      await inner.sync();
    });
    const edited = await sheet();
    expect(edited.lines[2]?.[0]).toMatch(/^已过期/);
    const meanOf = ({ table }: typeof edited) => table("党小组", charts.groups!.groups.length).find(([name]) => name === best.group)?.[1];
    expect(meanOf(edited)).toBeLessThan(Number(meanOf(first)));

    const again = await computeRanking(context, { kind: "official" });
    expect(again).toMatchObject({ ok: true, value: { status: "done", sheets: ["季度汇总", "评优资格", "图表"], corrected: [] } });
    const last = await sheet();
    expect(last.charts).toHaveLength(3);
    expect(last.lines[2]?.[0]).toBe("结果与计算时一致。");
    // The references follow the sheet from its name while it was made to the one it has.
    const { extras } = await excel.save();
    expect(Object.values(extras.charts)).toHaveLength(1);
    expect(JSON.stringify(extras.charts)).not.toMatch(/写入中|#REF!/);
  });
});

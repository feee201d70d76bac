import { computeRanking } from "../../src/commands/computeRanking";
import { standingOnDetails } from "../../src/commands/explainMembers";
import { readExplanations } from "../../src/commands/readExplanations";
import { writeDetails } from "../../src/commands/writeDetails";
import type { NodeExcel } from "../../src/host/node";
import { readBook } from "../../src/workbook/read";
import { contextOf } from "../workbook/openEmpty";
import { openSample } from "./sampleFile";

jest.setTimeout(600_000);

describe("个人明细 in a workbook", () => {
  let excel: NodeExcel;
  beforeAll(async () => {
    excel = await openSample();
  });
  afterAll(() => excel.close());

  const cells = (address: string) =>
    excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("个人明细").getRange(address).load("values");
      await context.sync();
      return range.values.flat() as (string | number)[];
    });

  it("[T6] is written for the members asked for, recalculates to the engine's answers, follows an edit, and is kept by a recomputation", async () => {
    const context = contextOf(excel);
    const read = await readExplanations(context, { members: "all", kind: "official" });
    if (!read.ok || read.value.status !== "done") throw new Error("the sample is clean");
    const { explanations } = read.value;
    expect(explanations).toHaveLength(12);
    const chosen = explanations.filter(({ rank }) => rank !== null).slice(0, 2);
    const ids = chosen.map(({ member }) => member.id);

    const written = await writeDetails(context, { members: [...ids].reverse(), kind: "official" });
    expect(written).toMatchObject({ ok: true, value: { status: "done", sheets: ["季度汇总", "评优资格", "个人明细"], corrected: [] } });
    // One of the first page's figures, and the list of whose pages they are.
    expect(await cells("B2:B4")).toEqual([ids[0], chosen[0]!.member.branch, chosen[0]!.total! / 100]);
    expect(await cells("O3:O4")).toEqual(ids);
    expect(await cells("A7")).toEqual(["结果与计算时一致。"]);
    const snapshot = await readBook(excel.run);
    expect(standingOnDetails(snapshot)).toEqual(ids);
    // Nothing else of the long sheet is read.
    expect(snapshot.sheets.find(({ name }) => name === "个人明细")?.values).toHaveLength(3);

    const first = chosen[0]!.departments[0]!.score!.indicators[0]!;
    await excel.run(async (inner) => {
      inner.workbook.worksheets.getItem(first.at.sheet).getRange(first.at.cell).values = [[first.entered! / 100 - 1]];
      await inner.sync();
    });
    expect((await cells("A7"))[0]).toMatch(/^已过期/);
    const top = await cells("E21:E22");
    expect(top).toContain(first.entered! / 100 - 1);

    const again = await computeRanking(context, { kind: "official" });
    expect(again).toMatchObject({ ok: true, value: { status: "done", sheets: ["季度汇总", "评优资格", "个人明细"], corrected: [] } });
    expect(await cells("A7")).toEqual(["结果与计算时一致。"]);
    expect(await cells("O3:O5")).toEqual([...ids, ""]);

    // Printed by another hand a day later, the results still say when and by whom they were computed; the log says who printed.
    const later = contextOf(excel, { now: () => "2026-10-09T09:00:00", user: "赵老师" });
    const compute = async () => (await readBook(excel.run)).identity?.runs.find(({ step }) => step === "compute");
    const before = await compute();
    expect(before).toMatchObject({ at: "2026-10-08T14:30:00", by: "王老师" });
    expect(await writeDetails(later, { members: ids, kind: "official" })).toMatchObject({ ok: true, value: { status: "done" } });
    expect(await compute()).toEqual(before);
    const texts = (await readBook(excel.run)).sheets.flatMap(({ values }) => values.flat().map(String));
    const made = texts.filter((text) => text.includes("计算人："));
    expect(made.length).toBeGreaterThan(0);
    expect(made.filter((text) => !text.includes("2026-10-08 14:30　计算人：王老师"))).toEqual([]);
    expect(texts).toContain("个人明细（赵老师）");
  });

  it("[B3] refuses a staff id that is not in the roster, and an edit after what was shown", async () => {
    const context = contextOf(excel);
    expect(await writeDetails(context, { members: ["9999"], kind: "official" })).toMatchObject({
      ok: false,
      failure: { kind: "unknownMember", params: { ids: "9999" } },
    });
    expect(await writeDetails(context, { members: "all", kind: "official", expected: "other" })).toMatchObject({
      ok: false,
      failure: { kind: "changedMeanwhile" },
    });
  });
});

import { computeRanking } from "../../src/commands/computeRanking";
import { previewRanking } from "../../src/commands/previewRanking";
import { readChanges } from "../../src/commands/readChanges";
import type { RankingPreview } from "../../src/commands/types";
import { validate } from "../../src/commands/validate";
import { confirmWarnings } from "../../src/commands/confirmWarnings";
import type { Outcome } from "../../src/commands/outcome";
import { encodeXlsx } from "../../src/xlsx/encode";
import type { NodeExcel } from "../../src/host/node";
import { RECORD_NAMESPACE } from "../../src/workbook/recordPart";
import { openInNode } from "../../src/host/node";
import type { FileWorkbook } from "../../src/xlsx/fileWorkbook";
import { contextOf } from "../workbook/openEmpty";
import { openSample } from "./sampleFile";

jest.setTimeout(300_000);

/** The sample with an official ranking, made once. */
let computed: FileWorkbook;
beforeAll(async () => {
  const excel = await openSample();
  const context = contextOf(excel);
  const official = { kind: "official" } as const;
  expect(valueOf(await previewRanking(context, official))).toMatchObject({ status: "first" });
  expect(valueOf(await readChanges(context))).toEqual({ status: "none" });
  expect(valueOf(await computeRanking(context, official))).toMatchObject({ status: "done" });
  computed = await excel.save();
  excel.close();
});

const write = (excel: NodeExcel, sheet: string, cell: string, value: unknown): Promise<void> =>
  excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[value]];
    await context.sync();
  });

const read = (excel: NodeExcel, sheet: string, cell: string): Promise<unknown> =>
  excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(cell).load("values");
    await context.sync();
    return range.values[0]?.[0];
  });

const lastLogRow = (excel: NodeExcel): Promise<readonly unknown[]> =>
  excel.run(async (context) => {
    const body = context.workbook.tables.getItem("Log").getDataBodyRange().load("values");
    await context.sync();
    return body.values.at(-1) ?? [];
  });

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

type Compared = Extract<RankingPreview, { status: "same" | "differs" }>;
async function compared(excel: NodeExcel): Promise<Compared> {
  const preview = valueOf(await previewRanking(contextOf(excel), { kind: "official" }));
  if (preview.status !== "same" && preview.status !== "differs") throw new Error(preview.status);
  return preview;
}

it("[T6] preview, edit, apply: the difference is shown, an edit after it is refused whole, and the next preview can be applied", async () => {
  const excel = await openInNode(computed);
  const context = contextOf(excel);
  const official = { kind: "official" } as const;
  expect(await compared(excel)).toMatchObject({ status: "same", by: "王老师", comparison: { movements: [], changes: [] } });

  // 备课教案 of the first row, by as much as it takes to move.
  const before = Number(await read(excel, "评分-教务", "E6"));
  await write(excel, "评分-教务", "E6", before - 5);
  const untouched = await encodeXlsx(await excel.save());
  const preview = await compared(excel);
  expect(preview.status).toBe("differs");
  const change = { kind: "score", at: { sheet: "评分-教务", cell: "E6" }, before: `${before}`, after: `${before - 5}` };
  expect(preview.comparison.changes).toMatchObject([change]);
  const [own] = preview.comparison.movements.filter(({ why }) => why.own.length > 0);
  // Five points of 备课教案, scaled or not, at a weight of 25: at least 1.25 of the total.
  expect((own?.before?.total ?? 0) - (own?.after?.total ?? 0)).toBeGreaterThanOrEqual(125);
  expect(preview.comparison.movements.filter(({ why }) => why.others)).toHaveLength(preview.comparison.movements.length - 1);
  expect(valueOf(await readChanges(context))).toMatchObject({ status: "known", changes: [change] });
  expect(Buffer.from(await encodeXlsx(await excel.save())).equals(untouched)).toBe(true);

  await write(excel, "评分-教务", "E7", 1);
  const edited = await encodeXlsx(await excel.save());
  const refused = await computeRanking(context, { ...official, expected: preview.inputs });
  expect(refused).toMatchObject({ ok: false, failure: { kind: "changedMeanwhile", params: { since: "preview" } } });
  expect(Buffer.from(await encodeXlsx(await excel.save())).equals(edited)).toBe(true);

  const again = await compared(excel);
  expect(again.comparison.changes.map(({ at }) => at?.cell)).toEqual(["E6", "E7"]);
  const { movements } = again.comparison;
  const done = valueOf(await computeRanking(context, { ...official, expected: again.inputs }));
  if (done.status !== "done") throw new Error("done");
  const published = new Map(done.assessment.members.map((member) => [member.id, member.total]));
  expect(movements.map(({ id }) => published.get(id))).toEqual(movements.map(({ after }) => after?.total));
  const flags = movements.filter(({ crosses }) => crosses).length;
  const ranks = movements.filter((one) => one.before?.rank !== one.after?.rank).length;
  expect((await lastLogRow(excel))[3]).toContain(`与上次结果相比，总分变动 2 人，名次变动 ${ranks} 人，评优资格变动 ${flags} 人`);
  expect(await compared(excel)).toMatchObject({ status: "same" });
  excel.close();
});

it("[T6] a record that is damaged, foreign, or of another run is none: the next computation is a first one, and writes a sound one", async () => {
  const excel = await openInNode(computed);
  const context = contextOf(excel);
  const setPart = (xml: string): Promise<void> =>
    excel.run(async (request) => {
      request.workbook.customXmlParts.getByNamespace(RECORD_NAMESPACE).getOnlyItem().setXml(xml);
      await request.sync();
    });
  const getPart = (): Promise<string> =>
    excel.run(async (request) => {
      const xml = request.workbook.customXmlParts.getByNamespace(RECORD_NAMESPACE).getOnlyItem().getXml();
      await request.sync();
      return xml.value;
    });
  const sound = await getPart();
  for (const xml of [
    `<record xmlns="${RECORD_NAMESPACE}">{"at":1}</record>`,
    `<record xmlns="${RECORD_NAMESPACE}">{"at":</record>`,
    `<other xmlns="${RECORD_NAMESPACE}">x</other>`,
    sound.replace("2026-10-08T14:30:00", "2026-10-08T14:29:59"),
  ]) {
    await setPart(xml);
    expect(valueOf(await previewRanking(context, { kind: "trial" }))).toMatchObject({ status: "first" });
  }
  await computeRanking(context, { kind: "official" });
  expect(await getPart()).toBe(sound);
  excel.close();
});

it("[V24] a policy changed in a book that holds scores blocks until it is confirmed, and 操作日志 names it", async () => {
  const excel = await openInNode(computed);
  const context = contextOf(excel);
  const rows = await excel.run(async (request) => {
    const items = request.workbook.worksheets.getItem("设置").getRange("A1:A20").load("values");
    await request.sync();
    return items.values.map(([item]) => item as string);
  });
  const cell = `B${rows.indexOf("并列处理") + 1}`;
  await write(excel, "设置", cell, "从严");
  const { issues } = valueOf(await validate(context));
  expect(issues.filter(({ severity, confirmed }) => severity === "W" && !confirmed)).toMatchObject([
    { message: "V24.changedSetting", sheet: "设置", cell, params: { item: "并列处理", before: "从宽", after: "从严" } },
  ]);
  expect(valueOf(await previewRanking(context, { kind: "official" }))).toMatchObject({ status: "blocked", blocking: [{ rule: "V24" }] });
  expect(valueOf(await confirmWarnings(context, { issues, reason: "支委会决定" }))).toEqual({ confirmed: 1 });
  expect(await compared(excel)).toMatchObject({ status: "differs", comparison: { changes: [{ kind: "setting", label: "并列处理" }] } });
  expect(valueOf(await computeRanking(context, { kind: "official" }))).toMatchObject({ status: "done" });
  expect((await lastLogRow(excel))[4]).toContain("“并列处理”在收到评分之后由 从宽 改为 从严（已确认）");
  excel.close();
});

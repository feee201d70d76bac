import { mkdtempSync, readFileSync, rmSync, writeFileSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decodeXlsx } from "../../src/xlsx/decode";
import { encodeXlsx } from "../../src/xlsx/encode";
import { openInNode } from "../../src/host/node";
import { kaopingHere, type Ended } from "./kaopingHere";
import { writeSample } from "./writeSample";

jest.setTimeout(300_000);

let folder = "";
const kaoping = (...args: string[]): Promise<Ended> => kaopingHere(folder, ...args);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kaoping-"));
  await writeSample(folder, "book.xlsx", { members: 6 });
  expect((await kaoping("compute", "book.xlsx", "-o", "computed.xlsx")).code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The computed book with cells typed over, saved under another name. */
async function edited(name: string, cells: Readonly<Record<string, unknown>>): Promise<void> {
  const excel = await openInNode(await decodeXlsx(new Uint8Array(readFileSync(join(folder, "computed.xlsx")))));
  await excel.run(async (context) => {
    for (const [at, value] of Object.entries(cells)) {
      const [sheet = "", cell = ""] = at.split("!");
      context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[value]];
    }
    await context.sync();
  });
  writeFileSync(join(folder, name), await encodeXlsx(await excel.save()));
  excel.close();
}

it("[T6] compute --preview names the changed cells, who moves and why, and writes nothing", async () => {
  expect((await kaoping("compute", "book.xlsx", "--preview")).out).toBe("这本考评簿还没有可以比较的结果，直接计算即可。\n");
  expect((await kaoping("compute", "computed.xlsx", "--preview")).out).toMatch(/^重新计算不会有任何变动/);
  await edited("edited.xlsx", { "评分-教务!E6": 1 });
  const before = readFileSync(join(folder, "edited.xlsx"));
  const { code, out, err } = await kaoping("compute", "edited.xlsx", "--preview");
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(/计算之后，改动了 1 处：\n {2}评分-教务!E6 {2}\S+ 教务“备课教案”：[\d.]+ → 1\n/);
  expect(out).toMatch(/重新计算后 \d+ 人有变动：总分 1 人，名次 \d+ 人，评优资格 \d+ 人；党小组 \d+ 个。没有写入任何文件。\n/);
  expect(out).toContain("因其他人变动");
  // A group moves with its member's score: each with its score and rank, before → after where they differ.
  const count = Number(/党小组 (\d+) 个/.exec(out)?.[1]);
  const groups = (out.split("\n党小组：\n")[1] ?? "").trimEnd().split("\n");
  expect(count).toBeGreaterThan(0);
  expect(groups).toHaveLength(count);
  for (const line of groups) expect(line).toMatch(/^　 \S+ {2}([\d.]+ 分 → )?[\d.]+ 分 {2}(第 \d+ 名 → )?第 \d+ 名$/);
  expect(readFileSync(join(folder, "edited.xlsx")).equals(before)).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(["book.xlsx", "computed.xlsx", "edited.xlsx"]);
});

it("[V24] a policy changed after the scores came in is listed, and previewed once it is confirmed", async () => {
  const excel = await openInNode(await decodeXlsx(new Uint8Array(readFileSync(join(folder, "computed.xlsx")))));
  const items = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("设置").getRange("A1:A20").load("values");
    await context.sync();
    return range.values.map(([item]) => item as string);
  });
  excel.close();
  const cell = `设置!B${items.indexOf("并列处理") + 1}`;
  await edited("strict.xlsx", { [cell]: "从严" });
  const held = await kaoping("compute", "strict.xlsx", "--preview");
  expect(held.code).toBe(2);
  expect(held.out).toContain(`提醒  V24  ${cell}  “并列处理”在收到评分之后由 从宽 改为 从严`);
  const seen = await kaoping("compute", "strict.xlsx", "--preview", "--confirm", "王书记", "--reason", "支委会决定");
  expect([seen.code, seen.err]).toEqual([0, ""]);
  expect(seen.out).toContain(`${cell}  并列处理：从宽 → 从严`);
});

it("--preview with a file to write is refused in a sentence", async () => {
  const { code, err } = await kaoping("compute", "computed.xlsx", "--preview", "-o", "never.xlsx");
  expect([code, err]).toEqual([1, "--preview 只列出变动，不写文件，不能和 -o、--json 一起用。\n"]);
});

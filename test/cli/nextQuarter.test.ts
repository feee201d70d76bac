import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkbookFile } from "../../src/xlsx/readWorkbookFile";
import { kaopingHere, type Ended } from "./kaopingHere";
import { writeSample } from "./writeSample";

jest.setTimeout(600_000);

let folder = "";
const kaoping = (...args: string[]): Promise<Ended> => kaopingHere(folder, ...args);
const rosterIn = (name: string) => {
  const { sheets } = readWorkbookFile(new Uint8Array(readFileSync(join(folder, name))));
  return sheets.find((sheet) => sheet.name === "花名册")!.values.slice(3);
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kaoping-next-"));
  await writeSample(folder, "q3.xlsx", { members: 6 });
});
afterAll(() => rmSync(folder, { recursive: true }));

it("[B1] [B3] next: refused until the quarter is computed, then a book with blank sheets, into which new people come by roster", async () => {
  const early = await kaoping("next", "q3.xlsx", "-o", "q4.xlsx");
  expect([early.code, early.err]).toEqual([2, "2026年第三季度还没有正式计算排名。请先计算排名，再开始下一季度。没有写出任何文件。\n"]);
  expect(readdirSync(folder)).not.toContain("q4.xlsx");

  expect((await kaoping("compute", "q3.xlsx", "-o", "q3c.xlsx")).code).toBe(0);
  const made = await kaoping("next", "q3c.xlsx", "-o", "q4.xlsx");
  expect([made.code, made.err]).toEqual([0, ""]);
  expect(made.out).toMatch(/^已写出 q4\.xlsx：2026年第四季度的考评簿。\n带入\n {2}花名册 6 人\n/);

  const [first] = rosterIn("q4.xlsx");
  writeFileSync(
    join(folder, "新人.csv"),
    `教工号,姓名,所属支部,小组,类别,参评状态\n${String(first?.[1])},${String(first?.[2])},,,预备党员,\n9001,新人甲,中学支部,${String(first?.[4])},正式党员,参评\n`,
  );
  writeFileSync(join(folder, "少零.csv"), "工号,姓名\n0871,甲\n0872,乙\n873,丙\n");
  const short = await kaoping("roster", "q4.xlsx", "少零.csv", "--preview");
  expect(short.out).toContain(
    "\n1 人的工号比别人短：丙（873）。前面的 0 可能丢了，请在名单里改好后重新选择；确实如此的可以照常导入。\n新增 3 人\n",
  );
  const taken = await kaoping("roster", "q4.xlsx", "新人.csv", "-o", "q4r.xlsx");
  expect([taken.code, taken.err]).toEqual([0, ""]);
  expect(taken.out).toContain("新增 1 人\n  新人甲（9001） 中学支部");
  expect(taken.out).toContain("党员类别：正式 → 预备\n");
  expect(taken.out).toMatch(/新增 1 人，改动 0 人，已写出 q4r\.xlsx。另有 1 人的改动没有采用（见上）。\n$/);
  const people = rosterIn("q4r.xlsx");
  expect(people).toHaveLength(7);
  expect(people[0]?.[5]).toBe("正式");
});

it("says in sentences what it cannot do", async () => {
  writeFileSync(join(folder, "乱.csv"), "甲,乙\n1,2\n");
  const none = await kaoping("roster", "q3.xlsx", "乱.csv", "--preview");
  expect([none.code, none.err]).toEqual([
    1,
    "没有找到名单：前 60 行里要有一行表头，写着“姓名”和另外一项（如“工号”“党小组”）。看过的工作表：乱.csv。\n",
  ]);
  expect((await kaoping("roster", "q3.xlsx", "乱.csv", "--map", "名=A", "--preview")).err).toMatch(/^--map 名=A：应写成 --map 姓名=C/);
  expect(await kaoping("next", "q3.xlsx")).toMatchObject({ code: 1, err: "请用 -o 给出新考评簿的文件名，例如 -o 下一季度.xlsx。\n" });
});

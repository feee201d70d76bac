/** A handed-out file filled in LibreOffice: really opened, computed and saved by it. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readReturn } from "../../src/core/collect/readReturns";
import type { Returned } from "../../src/core/collect/returned";
import { readBook } from "../../src/core/reading/reading";
import type { BookSnapshot } from "../../src/core/snapshot";
import { decodeXlsx } from "../../src/xlsx/decode";
import { readWorkbookFile } from "../../src/xlsx/readWorkbookFile";
import { bookSnapshot, unfilledBook } from "../commands/bookFile";
import { addressing, fullMarks, JW_MARKS, templates, typeInto } from "../commands/filledTemplate";

jest.setTimeout(300_000);

const planned = { ...unfilledBook(8), activities: [] };
let folder = "";
let book: BookSnapshot;
const sent = new Map<string, Uint8Array>();
const back = new Map<string, Uint8Array>();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kaoping-templates-"));
  book = await bookSnapshot(planned);
  const issued = await templates(book);
  const score = issued.find(({ mark }) => mark.of === "JW")!;
  const { at, ids } = addressing(score.bytes);
  sent.set(
    "score",
    await typeInto(await fullMarks(score.bytes, JW_MARKS), {
      // One row that does not apply, and one with a bonus, a deduction and its evidence.
      ...Object.fromEntries(Object.keys(JW_MARKS).map((heading) => [at(ids[0]!, heading), ""])),
      [at(ids[0]!, "适用")]: "不适用",
      [at(ids[1]!, "教学成绩")]: 22.5,
      [at(ids[1]!, "成绩高于年级均值")]: 3,
      [at(ids[1]!, "教案缺课时")]: 2,
      [at(ids[1]!, "依据")]: "教务〔2026〕7号",
    }),
  );
  const activity = issued.find(({ mark }) => mark.kind === "activities")!;
  const cells = ["B4", "C4", "D4", "E4", "F4", "G4", "H4"].map((cell, index) => [`党小组活动!${cell}`, [3, 24, 23, 15.5, 7, 6, 0][index]!]);
  sent.set("activity", await typeInto(activity.bytes, Object.fromEntries(cells) as Record<string, number>));
  for (const [name, bytes] of sent) writeFileSync(join(folder, `${name}.xlsx`), bytes);
  // A profile of its own: two runs at once would wait for each other.
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const files = [...sent.keys()].map((name) => join(folder, `${name}.xlsx`));
  const arguments_ = [profile, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", join(folder, "back"), ...files];
  execFileSync("soffice", arguments_, { stdio: "ignore", timeout: 240_000 });
  for (const name of sent.keys()) back.set(name, new Uint8Array(readFileSync(join(folder, "back", `${name}.xlsx`))));
});
afterAll(() => rmSync(folder, { recursive: true }));

const look = (bytes: Uint8Array): Returned => readReturn(readWorkbookFile(bytes), readBook(book));

it("comes back clean: known by its mark, every cell as it was typed, nothing to say about it", () => {
  for (const name of ["score", "activity"]) {
    const returned = look(back.get(name)!);
    expect(returned).toEqual(look(sent.get(name)!));
    expect(returned).toMatchObject({ kind: "sheet", state: "new", notes: [] });
  }
});

it("[T2] [T3] computes the department's scores there by the template's formulas", () => {
  const { sheets } = readWorkbookFile(back.get("score")!);
  const [headings, ...rows] = sheets.find(({ name }) => name === "评分-教务")!.values.slice(4);
  const column = headings!.indexOf("部门得分");
  // 不适用; 87.5 points, 3 more and 2 hours at 0.2 less; full marks.
  expect(rows.slice(0, 3).map((row) => row[column])).toEqual(["不适用", 90.1, 90]);
});

it("keeps the locks, the lists and the rules for typing", async () => {
  const { univer, extras } = await decodeXlsx(back.get("score")!);
  const id = univer.sheetOrder[1]!;
  expect(extras.sheets[id]?.protection).toMatchObject({ password: null });
  const rules = JSON.parse((univer.resources ?? []).find(({ name }) => name === "SHEET_DATA_VALIDATION_PLUGIN")!.data) as Record<
    string,
    unknown[]
  >;
  expect(rules[id]).toHaveLength(10);
});

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { USAGE } from "../../src/cli/usage";
import { kaopingHere, type Ended } from "./kaopingHere";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "kaoping-"));
  writeFileSync(join(folder, "book.xlsx"), "not empty");
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Nothing here gets as far as opening a workbook. */
const kaoping = (...args: string[]): Promise<Ended> => kaopingHere(folder, ...args);

/** In the order in which the usage explains them. */
/** Each once: compute is there in two forms. */
const SUBCOMMANDS = [...new Set([...USAGE.matchAll(/^ {2}kaoping ([a-z]+) /gm)].map(([, name]) => name))].join("、");

const SENTENCES: readonly (readonly [readonly string[], string])[] = [
  [[], `缺少命令，可用的有 ${SUBCOMMANDS}。用 --help 查看用法。`],
  [["merge", "book.xlsx"], `没有“merge”这个命令，可用的有 ${SUBCOMMANDS}。用 --help 查看用法。`],
  [["new"], "缺少要新建的文件名。"],
  [["new", "a.xlsx", "b.xlsx"], "只需要一个文件名，多出了“b.xlsx”。"],
  [
    ["new", "a.xlsx", "--sampel"],
    "没有“--sampel”这个选项，可用的有 --sample、--faults、--members、--seed、--set、--force。用 --help 查看用法。",
  ],
  [["new", "a.xlsx", "--members"], "选项“--members”后面缺少值。用 --help 查看用法。"],
  [["compute", "book.xlsx", "-o", "a.xlsx", "--output", "b.xlsx"], "选项“--output”写了两次，请只留一个。"],
  [["validate", ""], "缺少考评簿的文件名。"],
  [["validate", "book.xlsx", "--json=yes"], "选项“--json”后面不能带值。用 --help 查看用法。"],
  [["new", "a.xls"], "输出文件名应以 .xlsx 结尾，现为“a.xls”。"],
  [["new", "book.xlsx"], "“book.xlsx”已经存在，为免覆盖没有写入。换一个文件名，或加上 --force。"],
  [["new", "nowhere/a.xlsx"], "没有找到文件夹“nowhere”，请先建立它。"],
  [["new", "a.xlsx", "--members", "-3"], "选项“--members”后面缺少值。用 --help 查看用法。"],
  [["new", "a.xlsx", "--members", "九十六"], "--members 应为 1–5000 的整数，现为“九十六”。"],
  [["new", "a.xlsx", "--seed", "1.5"], "--seed 应为 0–9007199254740991 的整数，现为“1.5”。"],
  [["validate", "none.xlsx"], "读取“none.xlsx”没有成功：没有找到这个文件。"],
  [["validate", "."], "“.”是文件夹，请给出 .xlsx 文件。"],
  [["fix", "book.xlsx"], "请用 -o 给出输出文件名，例如 -o 修复后.xlsx。"],
  [["compute", "book.xlsx"], "请用 -o 给出输出文件名，例如 -o 结果.xlsx；只要结果时用 --json。"],
  [["compute", "book.xlsx", "-o", "./book.xlsx"], "输出文件不能就是输入文件，请换一个文件名，原件保持原样。"],
  [["compute", "book.xlsx", "-o", "out.xlsx", "--confirm", "王老师"], "确认提醒要写明理由：--reason 理由。"],
  [["compute", "book.xlsx", "-o", "out.xlsx", "--reason", "已核实"], "确认提醒要写明确认人：--confirm 姓名。"],
];

it.each(SENTENCES)("%j ends with exit 1, one sentence on stderr and nothing on stdout", async (args, sentence) => {
  expect(await kaoping(...args)).toEqual({ code: 1, out: "", err: `${sentence}\n` });
});

it.each([
  ["季度", "--set 后面应为 项目=值，现为“季度”。"],
  ["=3", "--set 后面应为 项目=值，现为“=3”。"],
  ["季度=5", "季度"],
  ["并列处理=随意", "从宽、从严、待研究"],
  ["加分封顶=10.005", "加分封顶"],
  ["没有的项目=1", "没有的项目"],
])("[V24] --set %s is refused as the sheet 设置 would refuse it", async (setting, words) => {
  const { code, out, err } = await kaoping("new", "a.xlsx", "--set", setting);
  expect([code, out]).toEqual([1, ""]);
  expect(err).toContain(words);
  expect(err.trimEnd()).not.toContain("\n");
});

it("--help and --version speak on stdout and end with 0", async () => {
  expect(await kaoping("--version")).toEqual({ code: 0, out: "kaoping 1.2.3\n", err: "" });
  const help = await kaoping("compute", "--help");
  expect([help.code, help.err]).toEqual([0, ""]);
  for (const word of ["kaoping new", "kaoping validate", "kaoping fix", "kaoping compute", "退出码"]) expect(help.out).toContain(word);
});

it("leaves nothing behind", () => {
  expect(readdirSync(folder)).toEqual(["book.xlsx"]);
});

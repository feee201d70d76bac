import { suppositionOf } from "../../src/cli/suppositionOf";
import { faultText } from "../../src/commands/messages/faults";
import { bookOf } from "../../src/commands/sample/bookOf";
import { sampleBook } from "../../src/commands/sample/sampleBook";
import { suppose } from "../../src/core/whatIf/suppose";

const book = bookOf(sampleBook({ members: 12 }));
const id = book.members.find(({ participates }) => participates)?.id ?? "";
const absent = book.members.find(({ participates }) => !participates)?.id ?? "";
const codes = book.departments.map(({ code }) => code).join("、");
const indicators = book.departments
  .find(({ code }) => code === "JW")
  ?.indicators.map(({ code }) => code)
  .join("、");

type Options = Partial<Parameters<typeof suppositionOf>[1]>;
const read = (options: Options) => suppositionOf(book, { weight: [], set: [], score: [], without: [], ...options });

/** What the person at the terminal is told. */
function told(options: Options): string {
  try {
    const result = suppose(book, read(options), "official");
    return "faults" in result ? result.faults.map(faultText).join("\n") : "done";
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
}

it("[B2] [T1] [V24] the options of try are read as their cells would read them", () => {
  const [base] = book.departments[0]?.indicators ?? [];
  const score = [`${id}/JW/${base?.name}=12.5`, `${id}/JW/${book.departments[0]?.indicators[1]?.code} = 不适用`];
  const supposition = read({ weight: ["JW=24", "DY = 21.5"], set: ["并列处理=从严", "加分封顶=8.5"], score, without: ["BG"] });
  expect(supposition).toEqual({
    weights: { JW: 2400, DY: 2150 },
    settings: { ties: "strict", bonusCap: 850 },
    scores: [
      { memberId: id, department: "JW", indicator: base?.code, entry: 1250 },
      { memberId: id, department: "JW", indicator: book.departments[0]?.indicators[1]?.code, entry: "notApplicable" },
    ],
    leftOut: ["BG"],
  });
});

it.each<[Options, string]>([
  [{ weight: ["JW=24"] }, "各部门权重合计 99，还差 1。"],
  [{ weight: ["JW=25.5"] }, "各部门权重合计 100.5，多了 0.5。"],
  [{ weight: ["JW=0", "DY=45"] }, "权重不能是“0”，应为 大于 0 的数字，最多两位小数。"],
  [{ weight: ["JW=二十"] }, "--weight JW=二十：权重不能是“二十”，应为 大于 0 的数字，最多两位小数。"],
  [{ weight: ["JW"] }, "--weight 后面应为 部门代码=权重，现为“JW”。"],
  [{ weight: ["JW=5", "JW=6"] }, "--weight 中“JW”写了两次，请只留一个。"],
  [{ weight: ["XX=5"] }, `没有这个部门代码：“XX”。可用的代码：${codes}。`],
  [{ set: ["加分封顶=-1"] }, "--set 加分封顶=-1：“加分封顶”不能是“-1”，应为 0–1000，数字，最多两位小数。请改填。（V24）"],
  [{ set: ["部门得分下限=101"] }, "部门得分下限 101 大于部门得分上限 100，应为 部门得分下限小于部门得分上限。"],
  [{ set: ["部门得分下限=100"] }, "部门得分下限 100 等于部门得分上限 100，应为 部门得分下限小于部门得分上限。"],
  [
    { set: ["联系电话=1"] },
    "--set 联系电话=1：这一项不影响排名，不能试算。能试的有 不适用处理、并列处理、加分封顶、部门得分下限、部门得分上限。",
  ],
  [{ set: ["加分封顶=1", "加分封顶=2"] }, "--set 中“加分封顶”写了两次，请只留一个。"],
  [{ score: ["0001/JW"] }, "--score 后面应为 工号/部门代码/指标代码=值，现为“0001/JW”。"],
  [{ score: ["0001/JW=3"] }, "--score 后面应为 工号/部门代码/指标代码=值，现为“0001/JW=3”。"],
  [{ score: ["9999/JW/备课教案=1"] }, "花名册里没有这个工号：“9999”。"],
  [{ score: [`${id}/JW/绘画=1`] }, `这个部门没有这个指标：“绘画”。可用的代码：${indicators}。`],
  [{ score: [`${id}/XX/绘画=1`] }, `没有这个部门代码：“XX”。可用的代码：${codes}。`],
  [{ score: [`${absent}/JW/备课教案=1`] }, "此人不参评，没有可以改的得分。"],
  [{ score: [`${id}/JW/备课教案=16`] }, "备课教案是 16，超出范围，应为 0–15。"],
  [{ score: [`${id}/JW/备课教案=12.345`] }, `--score ${id}/JW/备课教案=12.345：备课教案是 12.345，小数多于两位，应为 最多两位小数。`],
  [{ score: [`${id}/JW/备课教案=`] }, "备课教案没有填，应为 分数，或“不适用”。"],
  [{ score: [`${id}/JW/备课教案=1`, `${id}/JW/备课教案=2`] }, "同一项得分写了两次，请只留一个。"],
  [{ score: [`${id}/JW/备课教案=1`], without: ["JW"] }, "这个部门已设为不计入，它的得分不起作用。"],
  [{ without: ["XX"] }, `没有这个部门代码：“XX”。可用的代码：${codes}。`],
  [{ without: book.departments.map(({ code }) => code) }, "至少要留一个部门。"],
])("[V24] [V12] [V07] %j is told in a sentence", (options, sentence) => {
  expect(told(options)).toBe(sentence);
});

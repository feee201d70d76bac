import { bookOf } from "../../src/commands/sample/bookOf";
import { sampleBook } from "../../src/commands/sample/sampleBook";
import { presentScore } from "../../src/commands/presentScore";
import { tryTyped, weightSum, type Typed } from "../../src/commands/tryTyped";
import type { TryOut } from "../../src/commands/tryOut";
import { assess } from "../../src/core/assess";
import { countMovements } from "../../src/core/countMovements";

const book = bookOf(sampleBook({ members: 12 }));
const ready: Extract<TryOut, { status: "ready" }> = { status: "ready", kind: "official", book, before: assess(book, "official"), open: 0 };
const nothing: Typed = { weights: {}, scores: [] };
const member = book.members.find(({ participates }) => participates)?.id ?? "";
const [jw] = book.departments;
const [first] = jw?.indicators ?? [];

/** "field: sentence" of every fault. */
function faults(typed: Partial<Typed>): string[] {
  const tried = tryTyped(ready, { ...nothing, ...typed });
  return tried.state === "faulty" ? [...tried.faults].map(([field, text]) => `${field}: ${text}`) : [tried.state];
}
const score = (text: string | null, parts: object = {}) => ({
  memberId: member,
  department: "JW",
  indicator: first?.code ?? "",
  text,
  ...parts,
});

it("[T1] nothing typed, or a cell chosen and left as it is, tries nothing", () => {
  expect(faults({})).toEqual(["unchanged"]);
  expect(faults({ scores: [score(null), score("3", { memberId: "" }), score("3", { indicator: "" })] })).toEqual(["unchanged"]);
});

it("[B2] weights are added up while they are typed, and said at their sum", () => {
  expect(weightSum(book, nothing)).toEqual({ sum: "100", missing: "0" });
  expect(weightSum(book, { ...nothing, weights: { JW: "24" } })).toEqual({ sum: "99", missing: "1" });
  expect(weightSum(book, { ...nothing, weights: { JW: "25.5" } })).toEqual({ sum: "100.5", missing: "-0.5" });
  expect(weightSum(book, { ...nothing, weights: { JW: "" } })).toBeNull();
  expect(faults({ weights: { JW: "24" } })).toEqual(["weights: 各部门权重合计 99，还差 1。"]);
  expect(faults({ weights: { JW: "24", DY: "2l" } })).toEqual(["weight DY: 权重不能是“2l”，应为 大于 0 的数字，最多两位小数。"]);
  expect(faults({ weights: { JW: "24", DY: "21" } })).toEqual(["done"]);
});

it("[V24] a cap that is none is said at its field", () => {
  expect(faults({ bonusCap: "很多" })).toEqual(["setting bonusCap: “加分封顶”不能是“很多”，应为 0–1000，数字，最多两位小数。"]);
  expect(faults({ bonusCap: "2000" })[0]).toMatch(/^setting bonusCap: “加分封顶”不能是“2000”/);
  expect(faults({ bonusCap: "5", ties: "strict", notApplicable: "departmentMean" })).toEqual(["done"]);
});

it("[V12] a score's fault is said at the field on the screen, also where fields before it are not filled in", () => {
  const max = presentScore(book, member, "JW", first?.code ?? "")?.max;
  expect(faults({ scores: [score(null), score("99")] })).toEqual([`score 1: ${first?.name}是 99，超出范围，应为 0–${max}。`]);
  expect(faults({ scores: [score("优")] })[0]).toMatch(/^score 0: .*“优”不是数字/);
  expect(faults({ scores: [score("1"), score("2")] })).toEqual(["score 1: 同一项得分写了两次，请只留一个。"]);
  expect(faults({ scores: [score("1", { indicator: "没有了" })] })).toEqual([
    "score 0: 这个部门没有这个指标：“没有了”。可用的代码：JW01、JW02、JW03、JW04、JW05、JW06、JW07、JW08、JW09。",
  ]);
});

it("[E1] one typed score of nought moves its member and nobody else's total", () => {
  const tried = tryTyped(ready, { ...nothing, scores: [score("0")] });
  if (tried.state !== "done") throw new Error(tried.state);
  expect(countMovements(tried.result.movements).totals).toBe(1);
  expect(tried.result.movements.find(({ before, after }) => before?.total !== after?.total)?.id).toBe(member);
});

it("[T1] [T2] what stands in a cell now is told with its bounds", () => {
  const entry = book.scoreSheets.find(({ department }) => department === "JW")?.rows.find(({ memberId }) => memberId === member)
    ?.entries[0];
  const text = entry?.kind === "number" ? String(entry.value / 100) : "不适用";
  expect(presentScore(book, member, "JW", first?.code ?? "")).toEqual({
    state: entry?.kind,
    text,
    min: "0",
    max: "15",
    conversion: "",
  });
  expect(presentScore(book, "nobody", "JW", first?.code ?? "")?.state).toBe("noRow");
  expect(presentScore(book, member, "JW", "none")).toBeNull();
});

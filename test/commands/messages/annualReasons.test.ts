import { reasonText } from "../../../src/commands/messages/reasons";
import { assessYear, veto } from "../../core/annual/yearOf";

const sentences = (...given: Parameters<typeof assessYear>): Record<string, string> =>
  Object.fromEntries([...assessYear(...given)].map(([id, { reason, name }]) => [id, reasonText(reason, name)]));

it("[E4] [E6] one sentence for every annual flag, with the rule, the total, the line and the places", () => {
  const even = (id: string, total: number, more = {}) => ({ id, totals: [total, total, total], ...more });
  expect(
    sentences(
      [
        even("a", 90),
        even("b", 85),
        even("c", 80),
        even("v", 70),
        { id: "f", totals: [90, 91] },
        { id: "n", totals: [] },
        even("p", 88, { status: "probationary" }),
        even("x", 88, { participates: false, reason: "退休" }),
      ],
      {},
      { vetoes: [veto("v", 1)] },
    ),
  ).toEqual({
    a: "a某2026年度总分 90.00 分（第一、二、三季度平均），排第 1 名，不在后二分之一（共 4 人参加排名，取前 2 名，评优线 85.00 分），按后二分之一规则（E1）具备年度评优资格。",
    b: "b某2026年度总分 85.00 分（第一、二、三季度平均），排第 2 名，不在后二分之一（共 4 人参加排名，取前 2 名，评优线 85.00 分），按后二分之一规则（E1）具备年度评优资格。",
    c: "c某2026年度总分 80.00 分（第一、二、三季度平均），排第 3 名，属后二分之一（共 4 人参加排名，取前 2 名，评优线 85.00 分），按后二分之一规则（E1）不具备年度评优资格。",
    v: "v某2026年度总分 70.00 分（第一、二、三季度平均），排第 4 名（共 4 人参加排名，取前 2 名，评优线 85.00 分），第一季度有一票否决在影响期内（文号：校党字〔2026〕3号），按一票否决规则（E3、E6）不具备年度评优资格，总分和名次不变。",
    f: "f某2026年度有效季度只有 2 个（第一、二季度），不足 3 个，暂无年度总分（共 4 人参加排名，取前 2 名，评优线 85.00 分），按年度规则（E6）待党总支研究，不单因此失去资格。",
    n: "n某2026年度没有有效季度，不足 3 个，暂无年度总分（共 4 人参加排名，取前 2 名，评优线 85.00 分），按年度规则（E6）待党总支研究，不单因此失去资格。",
    p: "p某是预备党员，2026年度总分 88.00 分（第一、二、三季度平均），按排名规则（R1）不参加排名（共 4 人参加排名，取前 2 名，评优线 85.00 分）。",
    x: "x某因退休不参评，按参评规则（R1）不计年度总分、不参加排名（共 4 人参加排名，取前 2 名，评优线 85.00 分）。",
  });
});

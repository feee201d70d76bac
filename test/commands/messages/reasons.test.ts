import { reasonText } from "../../../src/commands/messages/reasons";
import { assess } from "../../../src/core/assess";
import { bookOf, type BookSketch, membersWith } from "../../core/calc/bookOf";

const sentences = (sketch: BookSketch, kind: "official" | "trial" = "official") =>
  assess(bookOf(sketch), kind).members.map(({ reason, name }) => reasonText(reason, name));

describe("E4: one sentence for each flag", () => {
  it("[E4] [E1] [E3] above the line, below it, and vetoed", () => {
    expect(sentences({ members: membersWith(95, 93.5, 90, 80), vetoes: [{ memberId: "a", document: "党纪〔2026〕3号" }] })).toEqual([
      "a号总分 95.00 分，排第 1 名（共 4 人参加排名，取前 2 名，评优线 93.50 分），有一票否决在影响期内（文号：党纪〔2026〕3号），按一票否决规则（E3）不具备评优资格，总分和名次不变。",
      "b号总分 93.50 分，排第 2 名，不在后二分之一（共 4 人参加排名，取前 2 名，评优线 93.50 分），按后二分之一规则（E1）具备评优资格。",
      "c号总分 90.00 分，排第 3 名，属后二分之一（共 4 人参加排名，取前 2 名，评优线 93.50 分），按后二分之一规则（E1）不具备评优资格。",
      "d号总分 80.00 分，排第 4 名，属后二分之一（共 4 人参加排名，取前 2 名，评优线 93.50 分），按后二分之一规则（E1）不具备评优资格。",
    ]);
  });

  it.each([
    ["lenient", "按并列从宽规则（E2）具备评优资格"],
    ["strict", "按并列从严规则（E2）不具备评优资格"],
    ["review", "按并列规则（E2）待党总支研究"],
  ] as const)("[E4] [E2] a tie that straddles the line, %s", (ties, words) => {
    expect(sentences({ settings: { ties }, members: membersWith(95, 93, 93, 90) })[1]).toBe(
      `b号总分 93.00 分，排第 2 名，与同分者并列跨线（共 4 人参加排名，取前 2 名，评优线 93.00 分），${words}。`,
    );
  });

  it("[E4] [R1] [T1] [V23] those who are not ranked", () => {
    const sketch: BookSketch = {
      members: [
        { id: "a", scores: { D: 88 } },
        { id: "b", status: "probationary", scores: { D: 92 } },
        { id: "c", participates: false, reason: "产假" },
        { id: "d", scores: { D: null } },
        { id: "e", scores: { D: "N/A" } },
        { id: "f" },
      ],
      vetoes: [{ memberId: "b", document: "文1" }],
    };
    const line = "（共 1 人参加排名，取前 1 名，评优线 88.00 分）";
    expect(sentences(sketch, "trial").slice(1)).toEqual([
      `b号是预备党员，总分 92.00 分，按排名规则（R1）不参加排名${line}，另有一票否决在影响期内（文号：文1）。`,
      `c号因产假不参评，按参评规则（R1）不计总分、不参加排名${line}。`,
      `d号缺 1 项评分（评分-部门D E9），暂无总分，按缺项规则（T1）不参加排名${line}。`,
      `e号在各部门都不适用，暂无总分，按规则 V23 不参加排名${line}。`,
      `f号缺 1 项评分（部门 D 无此人），暂无总分，按缺项规则（T1）不参加排名${line}。`,
    ]);
  });

  it("[E4] nobody is ranked", () => {
    expect(sentences({ members: [{ id: "a", status: "probationary", scores: { D: 90 } }] })).toEqual([
      "a号是预备党员，总分 90.00 分，按排名规则（R1）不参加排名（本季度无人参加排名）。",
    ]);
  });
});

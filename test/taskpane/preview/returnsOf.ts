/** Returned files and 收表进度 as the screen 收发评分表 shows them. */
import type { CollectSheetsReport } from "../../../src/commands/collectSheets";
import type { Progress } from "../../../src/commands/readProgress";
import type { DepartmentProgress, ProgressState } from "../../../src/core/board/readBoard";
import type { CellChange } from "../../../src/core/collect/returned";
import type { Receipt } from "../../../src/core/snapshot";
import { DEPARTMENTS } from "../fakeCommands";

const STATES: readonly ProgressState[] = [
  "confirmed",
  "received",
  "received",
  "notReceived",
  "typed",
  "changed",
  "notReceived",
  "received",
];
const people = ["王芳", "李明", "欧阳静"].map((name, index) => ({ id: `000${index + 1}`, name }));

export function boardOf(): Progress {
  const departments = DEPARTMENTS.map(([code, name], index): DepartmentProgress => {
    const state = STATES[index] ?? "notReceived";
    const file = `评分表-${name}-2026年第三季度.xlsx`;
    const receipt: Receipt = { kind: "scores", of: code, file, at: "2026-10-06T16:20:00", by: "李老师", inputs: "", confirmed: null };
    return {
      code, name, head: "周敏", deadline: "2026-10-08", sheet: `评分-${name}`, state, late: index === 2, asked: 91,
      receipt: state === "notReceived" || state === "typed" ? null : receipt,
      errors: index === 1 ? 2 : 0, warnings: index === 7 ? 3 : 0, wrong: [],
      unscored: state === "notReceived" ? Array.from({ length: 91 }, (_, at) => ({ id: `${at}`, name: "党员" })) : index === 4 ? people : [],
      incomplete: index === 2 ? people.slice(0, 1) : [],
    }; // prettier-ignore
  });
  const forms = [
    { kind: "activities", of: "高一组", head: "陈静", issuedAt: "2026-10-01T08:00:00", state: "notReceived", receipt: null },
    { kind: "articles", of: "", head: "", issuedAt: "2026-10-01T08:00:00", state: "typed", receipt: null },
  ] as const;
  return { board: { departments, others: [], forms }, period: { year: 2026, quarter: 3 }, office: "党总支办公室" };
}

export function returnsOf(): CollectSheetsReport {
  const sheet = (code: string, name: string) =>
    ({
      kind: "sheet",
      target: { kind: "scores", of: code, name },
      rows: 91,
      additions: [],
      notes: [],
      said: new Map(),
      inputs: "",
    }) as const;
  const change: CellChange = {
    sheet: "评分-教务",
    row: 5,
    col: 4,
    heading: "备课教案",
    who: "王芳",
    before: 12,
    after: 13.5,
    format: null,
  };
  return {
    taken: false,
    files: [
      {
        name: "评分表-教研-2026年第三季度.xlsx",
        returned: { ...sheet("JY", "教研"), state: "new", changes: [], notes: [{ note: "noMark" }] },
      },
      { name: "评分表-教务-2026年第三季度（改）.xlsx", returned: { ...sheet("JW", "教务"), state: "changed", changes: [change] } },
      {
        name: "德育.xlsx",
        returned: {
          kind: "refused",
          target: { kind: "scores", of: "DY", name: "德育" },
          reasons: [{ why: "strangers", rows: [{ row: 12, who: "王方（0999）" }] }],
        },
      },
    ],
  };
}

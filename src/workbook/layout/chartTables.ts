import { formatHundredths } from "../../core/fraction";
import type { Assessment } from "../../core/assessment";
import type { Book } from "../../core/book";
import type { Charts } from "../../core/charts/charts";
import type { ChartDraft } from "../../core/draft";
import { inColumn } from "./address";
import { type Cell, live } from "./cells";
import { binWords, chartFormulas, LINE_MARK } from "./chartFormulas";

/** What a chart is drawn of, with the chart itself; null where there is nothing to draw. */
export interface ChartTable {
  readonly of: "totals" | "groups" | "departments";
  readonly title: Cell;
  readonly caption: string;
  readonly headings: readonly string[];
  /** From a 0-based row on. */
  readonly rows: (first: number) => readonly (readonly Cell[])[];
  readonly rowHeight: (index: number) => number;
  readonly decimals: readonly number[];
  readonly chart: (Omit<ChartDraft, "source" | "area" | "title"> & { readonly height: number; readonly rows: number }) | null;
}

const COLOURS = { above: "#4C9A6B", below: "#C8C8C8", bar: "#2F6FB5", highest: "#2F7D4F", middle: "#2F6FB5", lowest: "#B3261E" } as const;
/** Points. */
const HEIGHT = 240;
const BAR = 18;
const TALLEST = 660;
const NOTHING = "—";

/** The three tables, in the order of their charts. */
export function chartTables(book: Book, assessment: Assessment, charts: Charts): ChartTable[] {
  const formulas = chartFormulas(book, assessment);
  return [totalsTable(charts, formulas), groupsTable(charts, formulas), departmentsTable(charts, formulas)];
}

type Formulas = ReturnType<typeof chartFormulas>;

function totalsTable({ totals }: Charts, formulas: Formulas): ChartTable {
  const bins = totals?.bins ?? [];
  const rows = bins.map((bin, index): Cell[] => {
    const { label, above, below } = formulas.bin(bin, { first: index === 0, last: index === bins.length - 1 });
    return [
      live(label, binWords(bin) + (bin.line ? `\n${LINE_MARK}` : "")),
      live(above, bin.above),
      live(below, bin.below),
      live(`${above}+${below.slice(1)}`, bin.above + bin.below),
    ];
  });
  return {
    of: "totals",
    title: totals
      ? live(formulas.totalsTitle, `总分分布：评优线 ${formatHundredths(totals.cutoff)} 分，前 ${totals.places} 名`)
      : "总分分布",
    caption: totals
      ? `每 ${totals.width} 分一段（总分相差 24 分以内每 2 分，超过每 5 分），段首的分数算在段内；最低、最高一段含更低、更高的。`
      : "",
    headings: ["分数段", "不低于评优线", "低于评优线", "合计(人)"],
    rows: () => (rows.length > 0 ? rows : [[NOTHING, "", "", ""]]),
    rowHeight: (index) => (bins[index]?.line ? 32 : 20),
    decimals: [],
    chart:
      rows.length === 0
        ? null
        : {
            name: "总分分布",
            kind: "stackedColumns",
            rows: rows.length,
            height: HEIGHT,
            valueTitle: "人数",
            minimum: 0,
            series: [
              { color: COLOURS.above, labels: "0;;" },
              { color: COLOURS.below, labels: "0;;" },
            ],
          },
  };
}

function groupsTable({ groups }: Charts, formulas: Formulas): ChartTable {
  const list = groups?.groups ?? [];
  const school: Cell[] = groups
    ? [
        "全校",
        live(formulas.schoolMean, groups.school / 100),
        live(
          formulas.schoolCount,
          list.reduce((sum, { members }) => sum + members, 0),
        ),
      ]
    : [NOTHING, "", ""];
  return {
    of: "groups",
    title: groups ? live(formulas.groupsTitle, `各党小组平均分（全校平均 ${formatHundredths(groups.school)} 分）`) : "各党小组平均分",
    caption: "参加排名人员加权总分的平均，按计算时的高低排列；人少的党小组，平均分受个别人影响大。",
    headings: ["党小组", "平均分", "参加排名(人)"],
    rows: (first) => [
      ...list.map(({ name, mean, members }, index): Cell[] => {
        const cell = inColumn(first + index, 0);
        return [name, live(formulas.groupMean(cell), mean / 100), live(formulas.groupCount(cell), members)];
      }),
      school,
    ],
    rowHeight: () => 20,
    decimals: [1],
    chart:
      list.length === 0
        ? null
        : {
            name: "各党小组平均分",
            kind: "bars",
            rows: list.length,
            height: Math.min(TALLEST, Math.max(120, 60 + list.length * BAR)),
            valueTitle: null,
            minimum: 0,
            downwards: true,
            series: [{ color: COLOURS.bar, labels: "0.00" }],
          },
  };
}

function departmentsTable({ departments }: Charts, formulas: Formulas): ChartTable {
  const lowest = Math.min(...departments.map((department) => department.lowest));
  const floor = Math.max(0, Math.floor(lowest / 1000) * 10 - 10);
  const rows = departments.map(({ code, name, n, ...spread }): Cell[] => {
    const { highest, lowest: low, middle, count } = formulas.department(code);
    return [name, live(highest, spread.highest / 100), live(middle, spread.middle / 100), live(low, spread.lowest / 100), live(count, n)];
  });
  return {
    of: "departments",
    title: "各部门得分：最高、中间、最低",
    caption: "中间：得分从高到低排列，正中的一个；人数为双时，取正中两个的平均。",
    headings: ["部门", "最高", "中间", "最低", "有得分(人)"],
    rows: () => (rows.length > 0 ? rows : [[NOTHING, "", "", "", ""]]),
    rowHeight: () => 20,
    decimals: [1, 2, 3],
    chart:
      rows.length === 0
        ? null
        : {
            name: "各部门得分的高低",
            kind: "points",
            rows: rows.length,
            height: HEIGHT,
            valueTitle: floor > 0 ? `得分（纵轴从 ${floor} 分起）` : "得分",
            minimum: floor,
            series: [
              { color: COLOURS.highest, marker: "Triangle", labels: "0.00" },
              { color: COLOURS.middle, marker: "Diamond", labels: "0.00" },
              { color: COLOURS.lowest, marker: "Square", labels: "0.00" },
            ],
          },
  };
}

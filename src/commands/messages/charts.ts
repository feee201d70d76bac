/** 图表的说法（zh-CN）: each chart's title, and the sentence that says the same as the picture. */
import type { Charts, DepartmentSpread, GroupMean } from "../../core/charts/charts";
import { formatHundredths } from "../../core/fraction";

const names = (list: readonly { readonly name: string }[]): string => list.map(({ name }) => name).join("、");

export const chartWords = {
  titles: { totals: "总分分布与评优线", groups: "各党小组平均分", departments: "各部门得分的高低" },
  /** The text alternative of each picture. */
  totals: ({ totals }: Charts): string => {
    if (!totals) return "没有参加排名的人员，没有这张图。";
    const { n, lowest, highest, cutoff, bins } = totals;
    const most = Math.max(...bins.map(({ above, below }) => above + below));
    const fullest = bins.filter(({ above, below }) => above + below === most).map(({ from, to }) => `${from}–${to} 分`);
    const inside = bins.reduce((sum, { above }) => sum + above, 0);
    return (
      `参加排名 ${n} 人，总分最低 ${formatHundredths(lowest)} 分，最高 ${formatHundredths(highest)} 分。` +
      `评优线 ${formatHundredths(cutoff)} 分，不低于评优线的 ${inside} 人，低于的 ${n - inside} 人。` +
      `人数最多的是 ${fullest.join("、")}，${fullest.length > 1 ? "各 " : ""}${most} 人。`
    );
  },
  groups: ({ groups }: Charts): string => {
    if (!groups || groups.groups.length === 0) return "没有参加排名的人员，没有这张图。";
    const school = `全校平均 ${formatHundredths(groups.school)} 分。`;
    const first = groups.groups[0]?.mean ?? 0;
    const last = groups.groups.at(-1)?.mean ?? 0;
    const level = (mean: number): GroupMean[] => groups.groups.filter((group) => group.mean === mean);
    if (first === last) return `${school}${names(level(first))}平均 ${formatHundredths(first)} 分。`;
    return (
      `${school}平均最高的是${names(level(first))}（${formatHundredths(first)} 分），` +
      `最低的是${names(level(last))}（${formatHundredths(last)} 分），相差 ${formatHundredths(first - last)} 分。`
    );
  },
  departments: ({ departments }: Charts): string => {
    if (departments.length === 0) return "没有部门得分，没有这张图。";
    const range = ({ lowest, highest }: DepartmentSpread): number => highest - lowest;
    const widest = Math.max(...departments.map(range));
    const each = departments.map(
      ({ name, lowest, middle, highest }) =>
        `${name} ${formatHundredths(lowest)}、${formatHundredths(middle)}、${formatHundredths(highest)}`,
    );
    const most = departments.filter((department) => range(department) === widest);
    return (
      `最低、中间、最高分依次为：${each.join("；")}。` +
      (departments.length > 1 ? `高低相差最大的是${names(most)}（${formatHundredths(widest)} 分）。` : "")
    );
  },
} as const;

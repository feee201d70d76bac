/** From each department's lowest score to its highest, the middle one where the two shades meet. */
import { GanttChart } from "@fluentui/react-charts";
import type { DepartmentSpread } from "../../core/charts/charts";
import { formatHundredths } from "../../core/fraction";
import { useWords } from "../words/useWords";
import { CHART_COLOURS } from "./chartColours";
import { useChartWidth } from "./chartSize";

export function DepartmentsChart({ departments }: { readonly departments: readonly DepartmentSpread[] }) {
  const width = useChartWidth();
  const { charts: say, text } = useWords();
  const lowest = Math.floor(Math.min(...departments.map((department) => department.lowest)) / 1000) * 10;
  // Drawn from the bottom up.
  const data = [...departments].reverse().flatMap(({ name, lowest, middle, highest }) => {
    const part = (legend: string, from: number, to: number, color: string) => {
      const range = say.range(formatHundredths(from), formatHundredths(to));
      return {
        x: { start: from / 100, end: to / 100 },
        y: name,
        legend,
        color,
        xAxisCalloutData: range,
        yAxisCalloutData: name,
        callOutAccessibilityData: { ariaLabel: text.facts([name, legend, range]) },
      };
    };
    return [part(say.lowToMiddle, lowest, middle, CHART_COLOURS.faint), part(say.middleToHigh, middle, highest, CHART_COLOURS.strong)];
  });
  return (
    <GanttChart
      data={data}
      chartTitle={say.departments}
      width={width}
      height={60 + departments.length * 28}
      margins={{ left: 64, right: 16, top: 12, bottom: 28 }}
      maxBarHeight={16}
      xMinValue={lowest}
      yAxisCategoryOrder="data"
      legendProps={{ overflowText: say.moreLegends, allowFocusOnLegends: true, canSelectMultipleLegends: false }}
    />
  );
}

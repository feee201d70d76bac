/** Means of the groups from 0 points on, the highest first, each with its number. */
import { HorizontalBarChart, HorizontalBarChartVariant } from "@fluentui/react-charts";
import type { GroupMeans } from "../../core/charts/charts";
import { formatHundredths } from "../../core/fraction";
import { useWords } from "../words/useWords";
import { CHART_COLOURS } from "./chartColours";
import { useChartWidth } from "./chartSize";

export function GroupsChart({ groups: { groups } }: { readonly groups: GroupMeans }) {
  const width = useChartWidth();
  const { charts: say, text } = useWords();
  const full = Math.max(10_000, ...groups.map(({ mean }) => mean));
  const data = groups.map(({ name, mean, members }) => ({
    // Here and not at the bar's end, where the chart writes 81.50 as 81.5.
    chartTitle: `${name} ${formatHundredths(mean)}`,
    chartData: [
      {
        legend: name,
        horizontalBarChartdata: { x: mean / 100, total: full / 100 },
        color: CHART_COLOURS.strong,
        xAxisCalloutData: name,
        yAxisCalloutData: say.mean(formatHundredths(mean), members),
        callOutAccessibilityData: { ariaLabel: text.facts([name, say.mean(formatHundredths(mean), members)]) },
      },
    ],
    chartDataAccessibilityData: { ariaLabel: `${name} ${formatHundredths(mean)}` },
  }));
  return <HorizontalBarChart data={data} width={width} barHeight={10} variant={HorizontalBarChartVariant.AbsoluteScale} hideLabels />;
}

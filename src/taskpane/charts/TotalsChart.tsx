/** Totals in bins, those on the line's upper side in the brand's colour; the line's bin bears a sign. */
import { Text } from "@fluentui/react-components";
import { VerticalStackedBarChart } from "@fluentui/react-charts";
import type { TotalsDistribution } from "../../core/charts/charts";
import { useWords } from "../words/useWords";
import { CHART_COLOURS } from "./chartColours";
import { useChartWidth } from "./chartSize";

/** Lines across: people are counted, so that each stands at a whole number. */
const STEPS = 4;

export function TotalsChart({ totals }: { readonly totals: TotalsDistribution }) {
  const width = useChartWidth();
  const { charts: say, text } = useWords();
  const step = Math.ceil(Math.max(1, ...totals.bins.map(({ above, below }) => above + below)) / STEPS);
  const data = totals.bins.map(({ from, to, above, below, line }) => {
    const bin = say.bin(from, to);
    const part = (legend: string, count: number, color: string) => ({
      legend,
      data: count,
      color,
      xAxisCalloutData: bin,
      yAxisCalloutData: say.count(count),
      callOutAccessibilityData: { ariaLabel: text.facts([bin, `${legend} ${say.count(count)}`]) },
    });
    return {
      xAxisPoint: say.start(from, line),
      chartData: [part(say.above, above, CHART_COLOURS.strong), part(say.below, below, CHART_COLOURS.faint)].filter(
        ({ data: count }) => count > 0,
      ),
    };
  });
  return (
    <>
      <VerticalStackedBarChart
        data={data}
        chartTitle={say.totals}
        width={width}
        height={220}
        margins={{ left: 32, right: 8, top: 24, bottom: 28 }}
        yMaxValue={step * STEPS}
        yAxisTickCount={STEPS}
        barWidth="auto"
        xAxisInnerPadding={0.25}
        legendProps={{ overflowText: say.moreLegends, allowFocusOnLegends: true, canSelectMultipleLegends: false }}
      />
      <Text size={200}>{say.lineMark(totals.width)}</Text>
    </>
  );
}

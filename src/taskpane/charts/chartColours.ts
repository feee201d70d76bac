/** The two colours of the charts. Shapes keep their own colours under forced ones, so that these are then the system's: seen on any ground. */
import { tokens } from "@fluentui/react-components";

export const CHART_COLOURS = { strong: "var(--kaopingChartStrong)", faint: "var(--kaopingChartFaint)" } as const;

/** For the box around a chart. */
export const chartColourStyles = {
  "--kaopingChartStrong": tokens.colorBrandBackground,
  "--kaopingChartFaint": tokens.colorNeutralForegroundDisabled,
  "@media (forced-colors: active)": { "--kaopingChartStrong": "Highlight", "--kaopingChartFaint": "GrayText" },
} as const;

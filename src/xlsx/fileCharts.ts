/** Charts of a workbook at rest. Univer has none: they are kept beside it, by sheet, in the order in which they lie upon one another. */

export interface FileChart {
  readonly name: string;
  /** Text in place of the picture, as a file may hold it. */
  readonly description: string;
  readonly anchor: ChartAnchor;
  readonly body: ChartBody | ForeignChart;
}

/** From the upper left corner to the lower right one; `moves` is the file's editAs. */
export interface ChartAnchor {
  readonly from: Corner;
  readonly to: Corner;
  readonly moves: "twoCell" | "oneCell" | "absolute";
}

/** A cell, 0-based, and a distance into it in EMU (12,700 a point). */
export interface Corner {
  readonly column: number;
  readonly x: number;
  readonly row: number;
  readonly y: number;
}

export const EMU_PER_PIXEL = 9525;
export const EMU_PER_POINT = 12_700;

/** A chart of a file that says more than ChartBody can: its part as it stood, with parts that only style it. Its references follow renamed sheets. */
export interface ForeignChart {
  readonly kind: "foreign";
  readonly xml: string;
  readonly styles: readonly { readonly type: "chartStyle" | "chartColorStyle"; readonly xml: string }[];
}

/** Excel.ChartType by the names of the API: those that are served. */
export const CHART_TYPES = ["ColumnClustered", "ColumnStacked", "BarClustered", "BarStacked", "Line", "LineMarkers", "StockHLC"] as const;
export type ChartType = (typeof CHART_TYPES)[number];

export interface ChartBody {
  readonly kind: "chart";
  readonly type: ChartType;
  readonly title: ChartTitle | null;
  readonly legend: LegendPosition | null;
  readonly category: ChartAxis;
  readonly value: ChartAxis;
  /** Percent of a bar's width between the bars. */
  readonly gap: number;
  readonly series: readonly ChartSeries[];
}

export type LegendPosition = "Top" | "Bottom" | "Left" | "Right" | "Corner";

/** A text, or a cell that holds it ("'图表'!$A$1"). */
export type TextSource = { readonly text: string } | { readonly formula: string };

export interface ChartTitle {
  readonly source: TextSource;
  /** Points; null: Excel's own. */
  readonly size: number | null;
  readonly bold: boolean;
}

export interface ChartAxis {
  readonly visible: boolean;
  readonly title: string | null;
  readonly gridlines: boolean;
  readonly reversed: boolean;
  /** Of a value axis; null: by Excel. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
  readonly numberFormat: string | null;
}

export interface ChartSeries {
  readonly name: TextSource | null;
  /** References without "=". */
  readonly values: string;
  readonly categories: string | null;
  /** "#RRGGBB"; null: Excel's own. */
  readonly fill: string | null;
  /** `none`: no line. */
  readonly line: { readonly color: string | null; readonly weight: number | null; readonly none: boolean };
  /** Null: Excel's own. */
  readonly marker: { readonly style: MarkerStyle; readonly size: number | null; readonly color: string | null } | null;
  readonly labels: { readonly numberFormat: string | null; readonly position: LabelPosition | null } | null;
}

export const MARKERS = {
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  Circle: "circle",
  Dash: "dash",
  None: "none",
} as const;
export type MarkerStyle = keyof typeof MARKERS;

export const LABEL_POSITIONS = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
} as const;
export type LabelPosition = keyof typeof LABEL_POSITIONS;

export const LEGENDS = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" } as const;

export const PLAIN_AXIS: ChartAxis = {
  visible: true,
  title: null,
  gridlines: false,
  reversed: false,
  minimum: null,
  maximum: null,
  majorUnit: null,
  numberFormat: null,
};

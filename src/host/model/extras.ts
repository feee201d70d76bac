/** What Univer has no place for, as the host changes it: protection, very hidden sheets, page set-up, charts, custom XML. */
import type { FileChart } from "../../xlsx/fileCharts";
import type { FileExtras, PageLayout, SheetExtras } from "../../xlsx/fileWorkbook";

export interface MutableExtras {
  customXmlParts: { id: string; xml: string }[];
  page(sheetId: string): PageLayout;
  setPage(sheetId: string, change: Partial<PageLayout>): void;
  sheet(sheetId: string): SheetExtras;
  setSheet(sheetId: string, change: Partial<SheetExtras>): void;
  /** Charts of a sheet, each known by an id for as long as the workbook is open. */
  charts(sheetId: string): readonly HostedChart[];
  setCharts(sheetId: string, charts: readonly HostedChart[]): void;
  copySheet(from: string, to: string): void;
  /** For save(): only what belongs to sheets that still exist. */
  save(activeSheet: string | null, sheets: ReadonlySet<string>): FileExtras;
}

export interface HostedChart {
  readonly id: string;
  readonly chart: FileChart;
}

const inches = (size: number) => size * 72;

/** Excel's own page of a new sheet. */
export const DEFAULT_PAGE: PageLayout = {
  orientation: "portrait",
  paper: "A4",
  titleRows: null,
  printArea: null,
  fitToWidth: null,
  fitToHeight: null,
  centerHorizontally: false,
  header: { left: "", center: "", right: "" },
  footer: { left: "", center: "", right: "" },
  margins: { left: inches(0.7), right: inches(0.7), top: inches(0.75), bottom: inches(0.75) },
  rowBreaks: [],
};

const OPEN: SheetExtras = { protection: null, veryHidden: false };

export function openExtras(extras: FileExtras): MutableExtras {
  const pages = new Map(Object.entries(extras.pageLayouts));
  const sheets = new Map(Object.entries(extras.sheets));
  const charts = new Map(
    Object.entries(extras.charts).map(([id, list]) => [id, list.map((chart): HostedChart => ({ id: freshChartId(), chart }))]),
  );
  const page = (id: string) => pages.get(id) ?? DEFAULT_PAGE;
  const sheet = (id: string) => sheets.get(id) ?? OPEN;
  const opened: MutableExtras = {
    customXmlParts: extras.customXmlParts.map((part) => ({ ...part })),
    page,
    setPage: (id, change) => void pages.set(id, { ...page(id), ...change }),
    sheet,
    setSheet: (id, change) => void sheets.set(id, { ...sheet(id), ...change }),
    charts: (id) => charts.get(id) ?? [],
    setCharts: (id, list) => void charts.set(id, [...list]),
    copySheet(from, to) {
      if (pages.has(from)) pages.set(to, page(from));
      if (sheets.has(from)) sheets.set(to, sheet(from));
      if (charts.has(from))
        charts.set(
          to,
          opened.charts(from).map(({ chart }) => ({ id: freshChartId(), chart })),
        );
    },
    save: (activeSheet, living) => ({
      customXmlParts: opened.customXmlParts.map((part) => ({ ...part })),
      pageLayouts: Object.fromEntries([...pages].filter(([id]) => living.has(id))),
      sheets: Object.fromEntries([...sheets].filter(([id]) => living.has(id))),
      charts: Object.fromEntries(
        [...charts].flatMap(([id, list]) => (living.has(id) && list.length > 0 ? [[id, list.map(({ chart }) => chart)]] : [])),
      ),
      activeSheet,
      lost: extras.lost,
    }),
  };
  return opened;
}

export const freshChartId = (): string => `{${crypto.randomUUID().toUpperCase()}}`;

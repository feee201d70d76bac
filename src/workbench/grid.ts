/** The spreadsheet of the workbench: Univer with its presets, one workbook at a time. */
import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import type { IWorkbookData, Plugin, PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import { greenTheme } from "@univerjs/themes";
import { mendCalculationOrder } from "../host/univerMends.mjs";
import type { BenchLanguage } from "./words/benchWords";
import { gridWords } from "./words/gridWords";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";

export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
  /** Puts a workbook in the place of the one that is open. */
  readonly show: (workbook: Partial<IWorkbookData>) => void;
}

/** Univer's CalculationMode.FORCED, whose enum stands in a package that is no dependency of ours. */
const CALCULATE_ALL = 0;

/** Univer's protection knows users and is in no .xlsx; sheets are protected by the add-in, as in Excel (guardProtection). */
const PROTECTION_MENUS = [
  "sheet.command.add-range-protection-from-toolbar",
  "sheet.contextMenu.permission",
  "sheet.command.add-range-protection-from-sheet-bar",
  "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.command.delete-worksheet-protection-from-sheet-bar",
  "sheet.command.view-sheet-permission-from-sheet-bar",
];

/** What the presets leave no room for: tables look as Excel's TableStyleLight1 does, and no label hangs over their corner. */
const OPTIONS: Readonly<Record<string, object>> = {
  SHEET_TABLE_PLUGIN: {
    defaultThemeIndex: 0,
    userThemes: [{ name: "TableStyleLight1", style: { headerRowStyle: { bl: 1 }, secondRowStyle: { bg: { rgb: "#f5f5f5" } } } }],
  },
  SHEET_TABLE_UI_PLUGIN: { hideAnchor: true },
};

type Registration = PluginCtor<Plugin> | [PluginCtor<Plugin>, unknown];

/** Without the package @univerjs/presets, whose dependencies are not all licensed: the presets' plugins are registered here. */
export async function createGrid(container: HTMLElement, language: BenchLanguage): Promise<Grid> {
  const locale = language === "en-US" ? LocaleType.EN_US : LocaleType.ZH_CN;
  const words = await gridWords(language);
  mendCalculationOrder();
  const univer = new Univer({
    theme: greenTheme,
    locale,
    locales: { [locale]: words },
    logLevel: LogLevel.WARN,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: "simple",
      menu: Object.fromEntries(PROTECTION_MENUS.map((id) => [id, { hidden: true }])),
      // Everything is calculated on opening, as Excel does with a file of another program.
      formula: { initialFormulaComputing: CALCULATE_ALL },
    }),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsNotePreset(),
    UniverSheetsTablePreset(),
    UniverSheetsFilterPreset(),
  ];
  for (const plugin of presets.flatMap((preset) => preset.plugins as Registration[])) {
    const [constructor, options] = Array.isArray(plugin) ? plugin : [plugin, {}];
    univer.registerPlugin(constructor, { ...(options as object), ...OPTIONS[constructor.pluginName] });
  }
  const api = FUniver.newAPI(univer);
  return {
    univer,
    api,
    show(workbook) {
      const open = api.getActiveWorkbook();
      if (open !== null) api.disposeUnit(open.getId());
      api.createWorkbook(workbook);
    },
  };
}

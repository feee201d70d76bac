/** The spreadsheet of the workbench: Univer with its presets in Chinese, one workbook at a time. */
import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import type { IWorkbookData, Plugin, PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingWords from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationWords from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filterWords from "@univerjs/preset-sheets-filter/locales/zh-CN";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteWords from "@univerjs/preset-sheets-note/locales/zh-CN";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import tableWords from "@univerjs/preset-sheets-table/locales/zh-CN";
import { greenTheme } from "@univerjs/themes";
import { mendCalculationOrder } from "../host/univerMends.mjs";
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

/** Said in the formula bar while a calculation takes more than a second; Univer 0.25.1 has no Chinese for it. */
const MISSING_WORDS = {
  "sheets-formula": {
    progress: {
      analyzing: "正在分析公式",
      calculating: "正在计算",
      "array-analysis": "正在分析数组公式",
      "array-calculation": "正在计算数组公式",
      done: "计算完成",
    },
  },
};

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
export function createGrid(container: HTMLElement): Grid {
  mendCalculationOrder();
  const univer = new Univer({
    theme: greenTheme,
    locale: LocaleType.ZH_CN,
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(
        coreWords,
        dataValidationWords,
        conditionalFormattingWords,
        noteWords,
        tableWords,
        filterWords,
        MISSING_WORDS,
      ),
    },
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

import { mergeLocales } from "@univerjs/core";
import conditionalFormatting from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import core from "@univerjs/preset-sheets-core/locales/zh-CN";
import dataValidation from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import filter from "@univerjs/preset-sheets-filter/locales/zh-CN";
import note from "@univerjs/preset-sheets-note/locales/zh-CN";
import table from "@univerjs/preset-sheets-table/locales/zh-CN";

/** Said in the formula bar while a calculation takes more than a second; Univer 0.25.1 has no Chinese for it. */
const MISSING = {
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

export const gridZhCN = mergeLocales(core, dataValidation, conditionalFormatting, note, table, filter, MISSING);

import type { Settings } from "../../core/book";
import { TABLES } from "../../core/columns";
import { SETTINGS, type SettingSpec } from "../../core/settings";
import type { CellValue } from "../../core/snapshot";
import type { SheetDraft, Validation } from "../../core/draft";
import { plainId } from "./plainText";
import { TAB } from "./style";
import { FIRST_ROW, layoutTable } from "./tableSheet";

/** 设置: one row a setting, with what is allowed beside it. */
export function settingsSheet(settings: Settings): SheetDraft {
  const { table, sheet, columns } = TABLES.settings;
  const draft = layoutTable({
    sheet,
    table,
    hint: "改“值”一栏即可；改动后请重新校验和计算。",
    columns: [
      { heading: columns.item, width: 22 },
      { heading: columns.value, width: 26, align: "Center" },
      { heading: columns.note, width: 56 },
    ],
    rows: SETTINGS.map((spec) => [spec.item, settingValue(spec, settings), spec.note]),
    tabColor: TAB.input,
    evenRows: true,
  });
  return { ...draft, validations: SETTINGS.flatMap((spec, index) => validationOf(spec, `B${FIRST_ROW + index + 1}`)) };
}

/** A setting as the sheet shows it. */
export function settingValue(spec: SettingSpec, settings: Settings): CellValue {
  const value = settings[spec.key];
  switch (spec.kind) {
    case "points":
      return Number(value) / 100;
    case "choice":
      return Object.entries(spec.choices).find(([, meaning]) => meaning === value)?.[0] ?? "";
    case "codes":
      return (value as readonly string[]).join("；");
    case "count":
    case "text":
      return typeof value === "string" ? plainId(value) : (value as CellValue);
  }
}

function validationOf(spec: SettingSpec, cell: string): Validation[] {
  const prompt = { title: spec.item, message: spec.note };
  switch (spec.kind) {
    case "choice":
      return [{ range: cell, kind: "list", source: Object.keys(spec.choices).join(","), prompt }];
    case "count":
    case "points": {
      const step = spec.kind === "count" ? `${cell}=INT(${cell})` : `ROUND(${cell},2)=${cell}`;
      const message = spec.kind === "count" ? `请填 ${spec.min}–${spec.max} 的整数。` : `请填 ${spec.min}–${spec.max} 的数，最多两位小数。`;
      const formula = `=IF(ISNUMBER(${cell}),AND(${cell}>=${spec.min},${cell}<=${spec.max},${step}),FALSE)`;
      return [{ range: cell, kind: "custom", formula, prompt, error: { title: spec.item, message } }];
    }
    case "codes":
    case "text":
      return [];
  }
}

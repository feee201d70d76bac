/** A workbook that holds one of each fact the codec keeps, as decoding gives it back. */
import type { FileStyle, FileWorkbook, PageLayout, TableMeta } from "../../src/xlsx/fileWorkbook";
import type { Resources } from "../../src/xlsx/resources";
import { SOME_CHARTS } from "./someCharts";
import { writeResources } from "../../src/xlsx/resources";

export const CUSTOM_XML = '<book xmlns="urn:kaoping:book:1"><id>甲&amp;乙</id></book>';

const styles: Record<string, FileStyle> = {
  x2: { ff: "方正小标宋简体", fs: 18, bl: 1, ht: 2, vt: 2, tb: 3 },
  x3: { it: 1, ul: { s: 1 }, st: { s: 1 }, cl: { rgb: "#FF0000" }, bg: { rgb: "#FFF2CC" } },
  x4: {
    bd: {
      t: { s: 1, cl: { rgb: "#000000" } },
      r: { s: 8, cl: { rgb: "#112233" } },
      b: { s: 7, cl: { rgb: "#000000" } },
      l: { s: 13, cl: { rgb: "#000000" } },
    },
  },
  x5: { n: { pattern: "0.00" }, unlocked: 1 },
  x7: { n: { pattern: 'yyyy"年"m"月"d"日"' } },
  x8: { n: { pattern: "@" }, ht: 1, vt: 1, tr: { a: -45 } },
  x1: { unlocked: 1 },
  x9: { ul: { s: 1, t: 10 }, va: 3 },
};

const resources: Resources = {
  SHEET_DEFINED_NAME_PLUGIN: {
    d1: { id: "d1", name: "Limit", formulaOrRefString: "=SUM(1,2)", localSheetId: "AllDefaultWorkbook", hidden: true },
    d2: { id: "d2", name: "Local", formulaOrRefString: "设置!$B$1", comment: "a<b", localSheetId: "s3" },
    d3: { id: "d3", name: "Names", formulaOrRefString: "'评分-教务'!$A$2:$A$9", localSheetId: "AllDefaultWorkbook" },
  },
  SHEET_DATA_VALIDATION_PLUGIN: {
    s1: [
      {
        uid: "v1",
        type: "list",
        formula1: "优,良,不适用",
        allowBlank: true,
        showErrorMessage: true,
        showInputMessage: true,
        errorStyle: 1,
        prompt: "请选择\n一项",
        promptTitle: "等次",
        showDropDown: true,
        renderMode: 1,
        ranges: [{ startRow: 5, startColumn: 4, endRow: 9, endColumn: 4 }],
      },
      {
        uid: "v2",
        type: "list",
        formula1: "='设置'!$A$1:$A$3",
        allowBlank: false,
        showErrorMessage: true,
        showInputMessage: false,
        errorStyle: 0,
        showDropDown: false,
        renderMode: 0,
        ranges: [{ startRow: 5, startColumn: 5, endRow: 9, endColumn: 5 }],
      },
      {
        uid: "v3",
        type: "custom",
        formula1: '=OR(C6="",ISNUMBER(C6))',
        allowBlank: true,
        showErrorMessage: true,
        showInputMessage: false,
        errorStyle: 2,
        error: "只能填数字",
        errorTitle: "分数",
        ranges: [
          { startRow: 5, startColumn: 2, endRow: 9, endColumn: 2 },
          { startRow: 11, startColumn: 2, endRow: 12, endColumn: 3 },
        ],
      },
      {
        uid: "v4",
        type: "decimal",
        formula1: "0",
        formula2: "99.5",
        operator: "between",
        allowBlank: true,
        showErrorMessage: true,
        showInputMessage: false,
        errorStyle: 1,
        ranges: [{ startRow: 20, startColumn: 0, endRow: 20, endColumn: 0 }],
      },
      {
        uid: "v5",
        type: "whole",
        formula1: "=A1*2",
        operator: "greaterThanOrEqual",
        allowBlank: false,
        showErrorMessage: true,
        showInputMessage: false,
        errorStyle: 1,
        ranges: [{ startRow: 21, startColumn: 0, endRow: 21, endColumn: 0 }],
      },
    ] as unknown as Resources["SHEET_DATA_VALIDATION_PLUGIN"][string],
  },
  SHEET_CONDITIONAL_FORMATTING_PLUGIN: {
    s1: [
      {
        cfId: "c1",
        ranges: [{ startRow: 5, startColumn: 0, endRow: 9, endColumn: 5 }],
        stopIfTrue: true,
        rule: {
          type: "highlightCell",
          subType: "formula",
          value: '=$C6<"a"',
          style: { bl: 1, cl: { rgb: "#9C0006" }, bg: { rgb: "#FFC7CE" } },
        },
      },
      {
        cfId: "c2",
        ranges: [{ startRow: 5, startColumn: 2, endRow: 9, endColumn: 2 }],
        stopIfTrue: false,
        rule: { type: "highlightCell", subType: "number", operator: "between", value: [1, 5], style: { it: 1 } },
      },
      {
        cfId: "c3",
        ranges: [{ startRow: 5, startColumn: 2, endRow: 9, endColumn: 2 }],
        stopIfTrue: false,
        rule: { type: "highlightCell", subType: "text", operator: "containsText", value: '已"过期', style: { bg: { rgb: "#FFEB9C" } } },
      },
      {
        cfId: "c4",
        ranges: [{ startRow: 5, startColumn: 3, endRow: 9, endColumn: 3 }],
        stopIfTrue: false,
        rule: { type: "highlightCell", subType: "rank", isBottom: true, isPercent: false, value: 3, style: { bg: { rgb: "#FFEB9C" } } },
      },
      {
        cfId: "c5",
        ranges: [{ startRow: 5, startColumn: 3, endRow: 9, endColumn: 3 }],
        stopIfTrue: false,
        rule: {
          type: "colorScale",
          config: [
            { index: 0, color: "#F8696B", value: { type: "min" } },
            { index: 1, color: "#63BE7B", value: { type: "percentile", value: 90 } },
          ],
        },
      },
    ],
  },
  SHEET_NOTE_PLUGIN: {
    s1: {
      6: { 2: { id: "n6-2", row: 6, col: 2, width: 200, height: 100, note: "第一行\n第二行 <&>" } },
      7: { 0: { id: "n7-0", row: 7, col: 0, width: 144, height: 79, note: "按引擎的准确值" } },
    },
  },
  SHEET_TABLE_PLUGIN: {
    s1: {
      tables: [
        {
          id: "t1",
          name: "Scores_JW",
          range: { startRow: 4, startColumn: 0, endRow: 9, endColumn: 3 },
          options: { showHeader: true, showFooter: true },
          filters: { tableColumnFilterList: [] },
          columns: [
            column("t1c1", "工号", { totalsRowLabel: "合计" }),
            column("t1c2", "姓 名\n（全称）", {}),
            column("t1c3", "__proto__", { totalsRowFunction: "sum" }),
            column("t1c4", "_x0041_ 得分", {}),
          ],
          meta: meta({ style: "TableStyleLight9", filterButton: true, rowStripes: true }),
        },
        {
          id: "t2",
          name: "Groups",
          range: { startRow: 30, startColumn: 0, endRow: 32, endColumn: 1 },
          options: { showHeader: true, showFooter: false },
          filters: { tableColumnFilterList: [null, { filterType: "manual", values: ["一组"], isAllSelected: false }] },
          columns: [column("t2c1", "甲", {}), column("t2c2", "乙", {})],
          meta: meta({ style: null, filterButton: true, firstColumn: true }),
        },
      ],
      tableFilteredOutRows: [32],
    },
  },
  SHEET_FILTER_PLUGIN: {
    s2: {
      ref: { startRow: 0, startColumn: 1, endRow: 5, endColumn: 2 },
      filterColumns: [
        { colId: 1, filters: { blank: true, filters: ["甲"] } },
        {
          colId: 2,
          customFilters: {
            and: 1,
            customFilters: [
              { val: 60, operator: "greaterThanOrEqual" },
              { val: 90, operator: "lessThan" },
            ],
          },
        },
      ],
      cachedFilteredOut: [3],
    },
  },
};

const page: PageLayout = {
  orientation: "landscape",
  paper: "A4",
  titleRows: "1:5",
  printArea: "A1:F30",
  fitToWidth: 1,
  fitToHeight: null,
  centerHorizontally: true,
  header: { left: "季考评 && 校", center: "", right: "" },
  footer: { left: "", center: "第&P页 共&N页", right: "&D" },
  margins: { left: 36, right: 36, top: 54, bottom: 54 },
  rowBreaks: [10, 20],
};

const NO_FREEZE = { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 };
const SHEET = {
  tabColor: "",
  freeze: NO_FREEZE,
  rowCount: 1000,
  columnCount: 50,
  zoomRatio: 1,
  defaultColumnWidth: 64,
  defaultRowHeight: 20,
  mergeData: [],
  rowData: {},
  columnData: {},
  showGridlines: 1,
  rightToLeft: 0,
};

export const EVERYTHING = {
  univer: {
    id: "book",
    name: "",
    appVersion: "0.25.1",
    locale: "zhCN",
    defaultStyle: { ff: "等线", fs: 11 },
    styles,
    sheetOrder: ["s1", "s3", "s2"],
    sheets: {
      s1: {
        ...SHEET,
        id: "s1",
        name: "评分-教务",
        hidden: 0,
        tabColor: "#4472C4",
        freeze: { xSplit: 2, ySplit: 5, startRow: 5, startColumn: 2 },
        zoomRatio: 1.2,
        showGridlines: 0,
        mergeData: [{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 5 }],
        rowData: { 0: { h: 40, ia: 0 }, 1: { ah: 30, ia: 1 }, 2: { hd: 1 }, 40: { h: 33.3333, ia: 0, hd: 1 } },
        columnData: { 0: { w: 70 }, 1: { w: 70 }, 3: { w: 123, hd: 1 }, 6: { w: 64, s: "x1" } },
        cellData: {
          0: { 0: { v: "教务评分表 <2024> & “三季度”", t: 1, s: "x2" } },
          1: { 0: { v: " 前后有空格 ", t: 1 }, 1: { v: "两行\n文字", t: 1 }, 2: { v: "回\r车\u0007铃 _x0041_", t: 1, s: "x3" } },
          2: { 0: { s: "x4" } },
          4: {
            0: { v: "工号", t: 1 },
            1: { v: "姓 名\n（全称）", t: 1 },
            2: { v: "__proto__", t: 1 },
            3: { v: "_x0041_ 得分", t: 1 },
          },
          5: {
            0: { v: "007", t: 1 },
            1: { v: "王芳", t: 1 },
            2: { v: 85.5, t: 2, s: "x5" },
            3: { v: 0.1, t: 2, f: "=C6/855" },
            4: { v: "优", t: 1 },
          },
          6: {
            0: { v: "'008", t: 4 },
            1: { v: "𠮷田", t: 1 },
            2: { v: -1.5e-300, t: 2 },
            3: { v: "文本结果", t: 1, f: '="文本"&"结果"' },
          },
          7: {
            0: { v: "=不是公式", t: 1 },
            2: { v: 45566, t: 2, s: "x7" },
            3: { v: 1, t: 3, f: "=C6>1" },
            4: { v: 0, t: 3 },
          },
          8: {
            2: { v: "#N/A", t: 1 },
            3: { v: "#REF!", t: 1, f: "=#REF!+1" },
            4: { f: "=STDEV.P(C6:C9)+IFS(TRUE,1)", v: 2, t: 2 },
            5: { v: 12345678901234.567, t: 2 },
          },
          9: { 0: { v: "合计", t: 1, s: "x8" }, 2: { v: 84, t: 2, f: "=SUBTOTAL(109,Scores_JW[__proto__])" } },
          10: { 0: { v: "上标", t: 1, s: "x9" } },
          11: { 0: { f: "=SUM(C6:C9*D6:D9)", v: 1, t: 2, ref: "A12" } },
          12: { 0: { f: "='[他校 成绩.xlsx]总表'!$A$1+[Other.xlsx]S!B2", v: 3, t: 2 } },
          30: { 0: { v: "甲", t: 1 }, 1: { v: "乙", t: 1 } },
          31: { 0: { v: "一组", t: 1 } },
        },
      },
      s2: { ...SHEET, id: "s2", name: "历史", hidden: 1, cellData: { 0: { 1: { v: "等次", t: 1 }, 2: { v: "总分", t: 1 } } } },
      s3: {
        ...SHEET,
        id: "s3",
        name: "设置",
        hidden: 0,
        defaultColumnWidth: 72,
        defaultRowHeight: 24,
        freeze: { xSplit: 0, ySplit: 1, startRow: 1, startColumn: -1 },
        rightToLeft: 1,
        cellData: { 0: { 0: { v: "单位名称", t: 1 }, 1: { v: "第八中学", t: 1, s: "x1" } } },
      },
    },
    resources: writeResources(resources),
  },
  extras: {
    customXmlParts: [{ id: "{0F9E7F2C-2B86-4C5D-9C5E-5F2A7D0F5B11}", xml: CUSTOM_XML }],
    pageLayouts: { s1: page },
    sheets: {
      s2: { protection: null, veryHidden: true },
      s3: {
        protection: { options: { allowEditObjects: true, allowAutoFilter: true, selectionMode: "Unlocked" }, password: null },
        veryHidden: false,
      },
    },
    charts: { s1: SOME_CHARTS.slice(0, 2), s3: SOME_CHARTS.slice(2) },
    activeSheet: "s3",
    lost: [],
  },
} as unknown as FileWorkbook;

function column(id: string, displayName: string, totals: { totalsRowLabel?: string; totalsRowFunction?: string }) {
  return { id, displayName, dataType: "string", formula: "", meta: totals, style: {} };
}

function meta(given: TableMeta): TableMeta {
  const { style = null, filterButton = false, rowStripes = false, columnStripes = false, firstColumn = false, lastColumn = false } = given;
  return { style, filterButton, rowStripes, columnStripes, firstColumn, lastColumn };
}

/** Words for people about files that were refused (zh-CN). */
import type { BadFile, BadFileCode, BadFileParams } from "./badFile";

const SENTENCES: Record<BadFileCode, (params: BadFileParams) => string> = {
  empty: () => "这个文件是空的（0 字节），请重新取得一份再打开。",
  notXlsx: () => "这不是 Excel 工作簿（.xlsx）文件，请确认选对了文件。",
  legacyXls: () => "这是旧版 .xls 文件，请在 Excel 或 WPS 中另存为 .xlsx 再打开。",
  encrypted: () => "这个文件加了打开密码，请在 Excel 中去掉密码、另存后再打开。",
  truncated: () => "这个文件不完整或已损坏，可能没有下载或拷贝完，请重新取得一份。",
  noWorkbook: () => "这个压缩包里没有 Excel 工作簿，请确认选对了文件；是 .ods 的，请另存为 .xlsx。",
  macros: () => "这是带宏的工作簿（.xlsm），请另存为不带宏的 .xlsx 再打开。",
  binaryWorkbook: () => "这是二进制工作簿（.xlsb），请另存为 .xlsx 再打开。",
  compression: () => "这个文件用了不支持的压缩方式，请在 Excel 中打开后另存一次。",
  tooLarge: () => "这个文件解压后过大，不像正常的考评簿，没有打开。",
  entities: () => "这个文件含有不允许的 XML 声明（DOCTYPE 或实体），出于安全没有打开。",
  malformed: ({ part }) => `这个文件的内容已损坏${part === undefined ? "" : `（${part}）`}，请在 Excel 中打开修复后另存一次。`,
  tooManySheets: ({ limit }) => `这个文件的工作表太多，超过 ${limit} 张，没有打开。`,
  tooManyCells: ({ sheet, limit }) =>
    `${inSheet(sheet)}单元格太多，超过 ${count(limit)}个，没有打开。多半是给整张表设了格式：请选中内容下面的空行，整行删除后再保存；不需要的工作表也请删去。`,
  rangeTooLarge: ({ sheet, at }) => `${inSheet(sheet)}${at ?? ""} 处还有内容，用到的区域过大。请删除远处多余的行列后再打开。`,
  mergeTooLarge: ({ sheet, at }) => `${inSheet(sheet)}合并了过大的区域 ${at ?? ""}，请取消合并后再打开。`,
  validationTooLarge: ({ sheet, at }) => `${inSheet(sheet)}数据验证覆盖了整张表（${at ?? ""}），请缩小它的范围后再打开。`,
  formatTooLarge: ({ sheet, at }) => `${inSheet(sheet)}条件格式覆盖了整张表（${at ?? ""}），请缩小它的范围后再打开。`,
  columnSpan: ({ sheet, at }) =>
    `${inSheet(sheet)}列设置超出了工作表的 16384 列（${at ?? ""}），文件可能已损坏，请在 Excel 中打开后另存一次。`,
  tooManyRules: ({ sheet, limit }) => `${inSheet(sheet)}合并、数据验证或条件格式太多，超过 ${count(limit)}条，没有打开。`,
};

/** The sentence about a refused file. */
export function badFileText(bad: BadFile): string {
  return SENTENCES[bad.code](bad.params);
}

function inSheet(sheet: string | undefined): string {
  return sheet === undefined ? "" : `工作表“${sheet}”`;
}

function count(limit: number | undefined): string {
  if (limit === undefined) return "";
  return limit % 10000 === 0 ? `${limit / 10000} 万` : `${limit} `;
}

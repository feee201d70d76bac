/** Words for people about files that were refused, in English. */
import type { BadFile, BadFileCode, BadFileParams } from "./badFile";

const SENTENCES: Record<BadFileCode, (params: BadFileParams) => string> = {
  empty: () => "This file is empty (0 bytes). Please get it again.",
  notXlsx: () => "This is no Excel workbook (.xlsx). Please see whether it is the right file.",
  legacyXls: () => "This is an old .xls file. Please save it as .xlsx in Excel or WPS first.",
  encrypted: () => "This file has a password. Please remove it in Excel, save, and try again.",
  truncated: () => "This file is incomplete or damaged; perhaps it was not fully downloaded or copied. Please get it again.",
  noWorkbook: () => "There is no Excel workbook in this archive. Please see whether it is the right file; save an .ods file as .xlsx.",
  macros: () => "This workbook has macros (.xlsm). Please save it as .xlsx without macros first.",
  binaryWorkbook: () => "This is a binary workbook (.xlsb). Please save it as .xlsx first.",
  compression: () => "This file is compressed in a way that is not supported. Please open it in Excel and save it once.",
  tooLarge: () => "Unpacked, this file is too large for an assessment book. It was not opened.",
  entities: () => "This file holds XML declarations that are not allowed (DOCTYPE or entities). For safety it was not opened.",
  malformed: ({ part }) =>
    `The contents of this file are damaged${part === undefined ? "" : ` (${part})`}. Please open it in Excel, repair it and save it once.`,
  tooManySheets: ({ limit }) => `This file has too many sheets, more than ${limit}. It was not opened.`,
  tooManyCells: ({ sheet, limit }) =>
    `Too many cells${inSheet(sheet)}, more than ${limit}. It was not opened. Perhaps a whole sheet was formatted: please delete the blank rows below the list, and sheets that are not needed.`,
  rangeTooLarge: ({ sheet, at }) =>
    `There is something at ${at ?? ""}${inSheet(sheet)}, so the area in use is too large. Please delete far-away rows and columns.`,
  mergeTooLarge: ({ sheet, at }) => `The merged area ${at ?? ""}${inSheet(sheet)} is too large. Please unmerge it.`,
  validationTooLarge: ({ sheet, at }) =>
    `Data validation covers the whole sheet (${at ?? ""})${inSheet(sheet)}. Please make its range smaller.`,
  formatTooLarge: ({ sheet, at }) =>
    `Conditional formatting covers the whole sheet (${at ?? ""})${inSheet(sheet)}. Please make its range smaller.`,
  columnSpan: ({ sheet, at }) =>
    `Column settings reach beyond the 16384 columns of a sheet (${at ?? ""})${inSheet(sheet)}. The file may be damaged; please open it in Excel and save it once.`,
  tooManyRules: ({ sheet, limit }) =>
    `Too many merged areas, data validations or conditional formats${inSheet(sheet)}, more than ${limit}. It was not opened.`,
};

/** The sentence about a refused file. */
export const badFileTextInEnglish = (bad: BadFile): string => SENTENCES[bad.code](bad.params);

const inSheet = (sheet: string | undefined): string => (sheet === undefined ? "" : ` in the sheet “${sheet}”`);

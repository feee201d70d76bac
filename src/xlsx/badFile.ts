/** Why a file was refused. Thrown before anything of it reaches the workbook that is open; badFileText.ts has the words. */
export type BadFileCode =
  | "empty"
  | "notXlsx"
  | "legacyXls"
  | "encrypted"
  | "truncated"
  | "noWorkbook"
  | "macros"
  | "binaryWorkbook"
  | "compression"
  | "tooLarge"
  | "entities"
  | "malformed"
  | "tooManySheets"
  | "tooManyCells"
  | "rangeTooLarge"
  | "mergeTooLarge"
  | "validationTooLarge"
  | "formatTooLarge"
  | "columnSpan"
  | "tooManyRules";

/** What the sentence names: the sheet, a cell or range of it, a part of the package, a limit. */
export interface BadFileParams {
  readonly sheet?: string;
  readonly at?: string;
  readonly part?: string;
  readonly limit?: number;
}

export class BadFile extends Error {
  constructor(
    readonly code: BadFileCode,
    readonly params: BadFileParams = {},
  ) {
    super(`Bad file: ${code} ${JSON.stringify(params)}`);
    this.name = "BadFile";
  }
}

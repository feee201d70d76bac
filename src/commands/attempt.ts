import { Refusal } from "../workbook/refusal";
import type { Failure, FailureKind, Outcome } from "./outcome";

/** The one place where a failure of Excel is caught: it becomes data with words a clerk understands. A bug of ours is thrown on. */
export async function attempt<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const failure = failureOf(error);
    if (!failure) throw error;
    return { ok: false, failure };
  }
}

function failureOf(error: unknown): Failure | null {
  if (error instanceof Refusal) return { kind: error.kind, params: error.params, detail: error.detail };
  if (!isExcelError(error)) return null;
  const kind = EXCEL_CODES[error.code] ?? "unexpected";
  return { kind, params: { code: error.code }, detail: `${error.code}: ${error.message} ${error.debugInfo?.errorLocation ?? ""}`.trim() };
}

interface ExcelError extends Error {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** `OfficeExtension.Error` by its shape: the class lives in Excel's library, and in the host in a realm of its own. */
function isExcelError(error: unknown): error is ExcelError {
  return typeof error === "object" && error !== null && "debugInfo" in error && "code" in error && typeof error.code === "string";
}

const EXCEL_CODES: Readonly<Record<string, FailureKind>> = {
  InvalidOperationInCellEditMode: "cellEditing",
  AccessDenied: "protected",
  FilteredRangeConflict: "protected",
  ApiNotFound: "hostTooOld",
  ApiNotAvailable: "hostTooOld",
  UnsupportedOperation: "hostTooOld",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  RequestAborted: "cancelled",
  ItemNotFound: "changedMeanwhile",
};

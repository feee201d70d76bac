/** Why the workbook layer would not go on; the edge of a command turns it into words. Nothing has been changed when it is thrown. */
export class Refusal extends Error {
  constructor(
    readonly kind: RefusalKind,
    readonly params: Readonly<Record<string, string>> = {},
    readonly detail = "",
  ) {
    super(`${kind} ${JSON.stringify(params)} ${detail}`.trim());
    this.name = "Refusal";
  }
}

export type RefusalKind =
  /** An input is no longer what the reader saw. */
  | "changedMeanwhile"
  | "protected"
  /** The workbook was opened for reading alone. */
  | "readOnly"
  /** The quarter is closed. */
  | "locked"
  /** A cell that a fix wrote has been written again since: it cannot be taken back. */
  | "fixedCellsChanged"
  /** No assessment book stands in the workbook. */
  | "noBook"
  /** A book stands in it already. */
  | "bookPresent"
  /** A sheet with this name exists that the add-in did not make. */
  | "nameTaken"
  /** A staff id that was asked for is not in the roster. */
  | "unknownMember"
  /** A sheet's used range is larger than any assessment book. */
  | "tooLarge"
  | "cancelled"
  /** The one exception to "nothing changed": the write failed and so did its undoing; `detail` says both. */
  | "notRestored";

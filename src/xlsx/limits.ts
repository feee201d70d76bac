/** How much of a file is taken in. Far above any school's book, far below what would stall a laptop. */
export const LIMITS = {
  /** Bytes of the file itself. */
  fileBytes: 64 * 2 ** 20,
  entries: 5_000,
  /** Bytes of one inflated part, and of all parts together; counted while inflating, never taken from the file's own word. */
  partBytes: 128 * 2 ** 20,
  totalBytes: 256 * 2 ** 20,
  /** Above `ratioFrom` inflated bytes, how many times larger than its packed bytes a part may be. */
  ratioFrom: 8 * 2 ** 20,
  ratio: 150,
  sheets: 256,
  /** Cells of the whole file, blank but formatted ones included. */
  cells: 1_000_000,
  /** Rows and rectangle of the used range of a sheet (readers take it whole). */
  usedRows: 100_000,
  usedArea: 2_000_000,
  mergeArea: 200_000,
  /** Merges, validations, conditional formats: of each, a sheet. */
  rules: 20_000,
  sharedStrings: 1_000_000,
  /** Of one formula (Excel: 8,192), and of all formulas of a sheet once shared ones are written out. */
  formulaLetters: 16_384,
  formulaLettersOfSheet: 100_000_000,
  /** Elements of one part, or branch of a sheet, that is taken as a tree. */
  elements: 500_000,
  /** Nesting of elements. */
  depth: 128,
} as const;

export const GRID = { rows: 1_048_576, columns: 16_384 } as const;

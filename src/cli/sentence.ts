import type { FileWorkbook } from "../xlsx/fileWorkbook";

/** What ends a command: exit code 1 with a sentence for the person at the terminal, never a stack trace. */
export class Sentence extends Error {}

export const EXIT = { done: 0, failed: 1, blocked: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Where a command speaks and reads: results to `out`, sentences to `err`. Relative paths are below `folder`. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly folder: string;
  /** An .xlsx as a workbook; a file that is none ends the command with a sentence. */
  readonly decode: (bytes: Uint8Array) => Promise<FileWorkbook>;
}

/** Node's code of an error ("ENOENT"), by its shape: errors of another realm are no `Error` here. */
export const codeOf = (error: unknown): string | null =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : null;

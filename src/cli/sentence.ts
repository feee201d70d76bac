/** What ends a command: exit code 1 with a sentence for the person at the terminal, never a stack trace. */
export class Sentence extends Error {}

export const EXIT = { done: 0, failed: 1, blocked: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Where a command speaks: results to `out`, sentences to `err`. Relative paths are below `folder`. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly folder: string;
}

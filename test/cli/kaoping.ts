import { execFile } from "node:child_process";
import { join } from "node:path";

const BIN = join(__dirname, "..", "..", "src", "cli", "kaoping.mjs");

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the bin as a person would, in the folder given. */
export function kaopingIn(folder: string, ...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [BIN, ...args], { cwd: folder, maxBuffer: 1 << 28 }, (error, out, err) => {
      resolve({ code: error === null ? 0 : typeof error.code === "number" ? error.code : -1, out, err });
    });
  });
}

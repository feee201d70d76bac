import { decodeHere } from "../../src/cli/decodeApart";
import { main } from "../../src/cli/main";
import { closeWorkbooks } from "../../src/cli/session";
import type { Ended } from "./kaoping";

export type { Ended };

/** Runs the command line in this process, in the folder given: all of it but the bin, its bundle, and the worker that reads files. */
export async function kaopingHere(folder: string, ...args: readonly string[]): Promise<Ended> {
  const said = { out: "", err: "" };
  const terminal = {
    out: (text: string) => void (said.out += text),
    err: (text: string) => void (said.err += text),
    folder,
    decode: decodeHere,
  };
  try {
    return { code: await main(args, terminal, "1.2.3"), ...said };
  } finally {
    closeWorkbooks();
  }
}

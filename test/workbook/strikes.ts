/**
 * All or nothing, proven: an operation is run once for each request it sends, that request failing, and each time the very same file must be
 * left. Of the longer operations, whose every strike takes seconds, an ordinary run strikes the first requests of a few and the last;
 * STRIKES=all strikes them all.
 */
import type { CommandContext, Outcome } from "../../src/commands/outcome";
import { openInNode } from "../../src/host/node";
import type { RequestBody } from "../../src/host/protocol";
import { encodeXlsx } from "../../src/xlsx/encode";
import type { FileWorkbook } from "../../src/xlsx/fileWorkbook";
import { contextOf } from "./openEmpty";

const ALL = process.env["STRIKES"] === "all";

export interface Strikes {
  /** How much of the request is done when it fails: 0 nothing, 0.5 half of its actions. */
  readonly done: number;
  /** The first request that is struck, and every how many; the last one is struck in any case. */
  readonly from?: number;
  readonly step?: number;
}

type Operation = (context: CommandContext) => Promise<Outcome<unknown>>;

/** The library lets its references go in requests of its own, whenever it comes to them: those are not counted and not struck. */
const cleansUp = (body: RequestBody): boolean => body.Actions?.some(({ Name }) => Name === "_RemoveReference") === true;

/** Answers how many strikes made the operation fail, leaving the file as it was. */
export async function strikeRequests(book: FileWorkbook, operate: Operation, { done, from = 0, step = 1 }: Strikes): Promise<number> {
  let excel = await openInNode(book);
  const before = await encodeXlsx(await excel.save());
  const struck: number[] = [];
  let failures = 0;
  // What a failure leaves is the same workbook: the next strike falls on it as it is.
  const reopen = async (): Promise<void> => {
    excel.close();
    excel = await openInNode(book);
  };

  /** Answers how many requests the operation sent. */
  const strikeAt = async (at: number): Promise<number> => {
    let sent = 0;
    excel.host.failRequest = (_index, body) => {
      if (cleansUp(body) || sent++ !== at) return null;
      struck.push(at);
      return { code: "GeneralException", afterActions: Math.floor((body.Actions?.length ?? 0) * done) };
    };
    const outcome = await operate(contextOf(excel));
    excel.host.failRequest = null;
    if (!struck.includes(at)) expect(outcome).toMatchObject({ ok: true });
    if (outcome.ok) {
      await reopen();
      return sent;
    }
    expect({ at, failure: outcome.failure.kind }).toEqual({ at, failure: "unexpected" });
    const after = await encodeXlsx(await excel.save());
    expect({ at, same: Buffer.from(after).equals(before) }).toEqual({ at, same: true });
    failures++;
    return sent;
  };

  for (let at = ALL ? 0 : from; ; at += ALL ? 1 : step) {
    const sent = await strikeAt(at);
    if (struck.includes(at)) continue;
    if (!struck.includes(sent - 1)) await strikeAt(sent - 1);
    break;
  }
  excel.close();
  return failures;
}

import { readRecord } from "../workbook/recordPart";
import { attempt } from "./attempt";
import { changesSince, formerResults } from "./formerResults";
import type { CommandContext, Outcome } from "./outcome";
import { seeBook } from "./seeBook";
import type { ChangesSince } from "./types";

/** Which cells changed since the last written computation: what 已过期 means. Writes nothing. */
export function readChanges(context: CommandContext): Promise<Outcome<ChangesSince>> {
  return attempt(async () => {
    const { snapshot, validation } = await seeBook(context.run);
    const former = formerResults(snapshot.identity, await readRecord(context.run));
    if (!former) return { status: "none" };
    const { at, by } = former.stamp;
    if (!validation.book) return { status: "unreadable", at, by };
    return { status: "known", at, by, changes: changesSince(former, snapshot, validation.book) };
  });
}

import { computeRanking } from "../../src/commands/computeRanking";
import { loadSample } from "../../src/commands/loadSample";
import type { CommandContext, Outcome } from "../../src/commands/outcome";
import { validate } from "../../src/commands/validate";
import { writeAnnual } from "../../src/commands/writeAnnual";
import { writeDetails } from "../../src/commands/writeDetails";
import { writeGroups } from "../../src/commands/writeGroups";
import { writeNotice } from "../../src/commands/writeNotice";
import { writePublicity } from "../../src/commands/writePublicity";
import { writeQuality } from "../../src/commands/writeQuality";

/** Every command that writes sheets, one after the other, over the sample of so many members; each must be done. */
export async function writeEveryOutput(context: CommandContext, members: number): Promise<void> {
  await done(loadSample(context, { faults: false, members }));
  await done(validate(context, { sheet: true }));
  await done(computeRanking(context, { kind: "official" }));
  await done(writeGroups(context));
  await done(writeDetails(context, { kind: "official", members: "all" }));
  await done(writePublicity(context));
  await done(writeQuality(context, { kind: "official", previous: null }));
  await done(writeNotice(context, { from: { year: 2026, month: 10, day: 12 } }));
  await done(writeAnnual(context));
}

async function done(outcome: Promise<Outcome<unknown>>): Promise<void> {
  const answer = await outcome;
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
  const { status = "done" } = answer.value as { readonly status?: string };
  if (status !== "done") throw new Error(`refused: ${status}`);
}

import { inspectBook } from "../../src/commands/inspectBook";
import { loadSample } from "../../src/commands/loadSample";
import type { CommandContext, Outcome } from "../../src/commands/outcome";
import { validate } from "../../src/commands/validate";
import { writeGroups } from "../../src/commands/writeGroups";
import { contextOf, openEmpty } from "../workbook/openEmpty";

jest.setTimeout(300_000);

const OPERATIONS: readonly [string, (context: CommandContext, members: number) => Promise<Outcome<unknown>>][] = [
  ["loadSample", (context, members) => loadSample(context, { faults: false, members })],
  ["inspectBook", (context) => inspectBook(context)],
  ["validate", (context) => validate(context)],
  ["writeGroups", (context) => writeGroups(context)],
  ["writeGroups again", (context) => writeGroups(context)],
];

async function requestsAt(members: number): Promise<Record<string, number>> {
  const excel = await openEmpty();
  const seen: Record<string, number> = {};
  let requests = 0;
  // The library lets its references go in requests of its own, whenever it comes to them: those are not counted.
  excel.host.failRequest = (_index, body) => {
    if (!body.Actions?.some((action) => "Name" in action && action.Name === "_RemoveReference")) requests++;
    return null;
  };
  for (const [name, operate] of OPERATIONS) {
    requests = 0;
    expect(await operate(contextOf(excel), members)).toMatchObject({ ok: true });
    seen[name] = requests;
  }
  excel.close();
  return seen;
}

it("every command sends as many requests for 24 members as for 6, and fewer than 20", async () => {
  const few = await requestsAt(6);
  expect(await requestsAt(24)).toEqual(few);
  for (const requests of Object.values(few)) expect(requests).toBeLessThan(20);
});

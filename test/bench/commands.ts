/** What each command sends and gets, at 100 and at 2,000 members; the same number of requests but for chunks above the size limit. */
import { computeRanking } from "../../src/commands/computeRanking";
import { inspectBook } from "../../src/commands/inspectBook";
import { loadSample } from "../../src/commands/loadSample";
import type { CommandContext, Outcome } from "../../src/commands/outcome";
import { validate } from "../../src/commands/validate";
import { writeGroups } from "../../src/commands/writeGroups";
import { EMPTY_EXTRAS, type FileWorkbook } from "../../src/xlsx/fileWorkbook";
import { openInNode } from "../../src/host/node";

const SIZES = [100, 2_000] as const;

const COMMANDS: readonly (readonly [string, (context: CommandContext, members: number) => Promise<Outcome<unknown>>])[] = [
  ["load the sample", (context, members) => loadSample(context, { faults: false, members })],
  ["inspect", (context) => inspectBook(context)],
  ["validate", (context) => validate(context)],
  ["compute ranking", (context) => computeRanking(context, { kind: "official" })],
  ["write groups", (context) => writeGroups(context, { kind: "official" })],
];

const EMPTY = {
  univer: {
    id: "book",
    name: "",
    appVersion: "0.25.1",
    locale: "zhCN",
    styles: {},
    sheetOrder: ["s1"],
    sheets: { s1: { id: "s1", name: "Sheet1", rowCount: 1000, columnCount: 26, cellData: {} } },
    resources: [],
  },
  extras: EMPTY_EXTRAS,
} as unknown as FileWorkbook;

/** Prints each line as soon as it is known: the larger book takes its time. */
export async function benchCommands(print: (line: string) => void): Promise<void> {
  print(row(["command", "members", "requests", "actions", "kB sent", "kB received", "seconds"]));
  for (const members of SIZES) {
    const excel = await openInNode(structuredClone(EMPTY));
    const context: CommandContext = { run: excel.run, now: () => "2026-10-08T14:30:00", user: "bench", newId: () => "bench" };
    for (const [name, command] of COMMANDS) {
      const { counters } = excel.host;
      counters.reset();
      const started = performance.now();
      const outcome = await command(context, members);
      const seconds = (performance.now() - started) / 1000;
      if (!outcome.ok) throw new Error(`${name} failed: ${outcome.failure.kind} ${outcome.failure.detail ?? ""}`);
      const { requests, actions, bytesIn, bytesOut } = counters;
      print(
        row([name, members, requests, actions, Math.round(bytesIn / 1000), Math.round(bytesOut / 1000), seconds.toFixed(1)].map(String)),
      );
    }
    excel.close();
  }
}

const row = (cells: readonly string[]): string => cells.map((cell, index) => (index === 0 ? cell.padEnd(18) : cell.padStart(12))).join("");

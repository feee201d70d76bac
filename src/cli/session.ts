/** One workbook open in the embedded host, for the length of a command. */
import { randomUUID } from "node:crypto";
import { userInfo } from "node:os";
import { failureText } from "../commands/messages/failures";
import { momentOf } from "../commands/moment";
import type { CommandContext, Outcome } from "../commands/outcome";
import { lostText } from "../xlsx/lostText";
import { encodeXlsx } from "../xlsx/encode";
import { EMPTY_EXTRAS, type FileWorkbook } from "../xlsx/fileWorkbook";
import { openInNode, type NodeExcel } from "../host/node";
import { readInput, writeOutput } from "./files";
import { Sentence, type Terminal } from "./sentence";

export interface Session {
  readonly context: CommandContext;
  /** Writes the workbook as it now stands, whole or not at all. */
  readonly save: (name: string) => Promise<void>;
  /** Changes the workbook on its way into the file, where Excel itself would not make the change. */
  readonly alter: (change: (workbook: FileWorkbook) => FileWorkbook) => void;
}

/** Opens a file; says what saving it will lose. */
export async function openFile(name: string, terminal: Terminal, user = loginName()): Promise<Session> {
  return open(await terminal.decode(await readInput(name, terminal.folder)), terminal, user);
}

/** A new workbook as Excel makes it: one empty sheet. */
export function openNew(terminal: Terminal): Promise<Session> {
  const univer = {
    id: "book",
    name: "",
    appVersion: "0.25.1",
    locale: "zhCN",
    styles: {},
    sheetOrder: ["s1"],
    sheets: { s1: { id: "s1", name: "Sheet1", rowCount: 1000, columnCount: 26, cellData: {} } },
    resources: [],
  };
  return open({ univer: univer as unknown as FileWorkbook["univer"], extras: EMPTY_EXTRAS }, terminal, loginName());
}

/** The workbooks that commands of this process have opened. */
const opened: NodeExcel[] = [];

/** For a process that goes on after a command: its workbooks leave the host. */
export function closeWorkbooks(): void {
  for (const excel of opened.splice(0)) excel.close();
}

async function open(workbook: FileWorkbook, terminal: Terminal, user: string): Promise<Session> {
  const excel = await openInNode(workbook);
  opened.push(excel);
  let alteration = (saved: FileWorkbook): FileWorkbook => saved;
  return {
    context: { run: excel.run, now: () => momentOf(new Date()), user, newId: randomUUID },
    alter: (change) => void (alteration = change),
    async save(name) {
      await writeOutput(name, terminal.folder, await encodeXlsx(alteration(await excel.save())));
      const lost = lostText(workbook.extras.lost);
      if (lost !== null) terminal.err(`${lost}\n`);
    },
  };
}

/** The value of a command that is done; a failure ends the program with its sentences. */
export async function done<T>(outcome: Promise<Outcome<T>>): Promise<T> {
  const answer = await outcome;
  if (answer.ok) return answer.value;
  const { title, body, next } = failureText(answer.failure);
  const detail = process.env["KAOPING_DEBUG"] ? `\n${answer.failure.detail ?? ""}` : "";
  throw new Sentence(`${title}。${body}${next}${detail}`);
}

function loginName(): string {
  try {
    return userInfo().username;
  } catch {
    return ""; // an account without an entry in the user database
  }
}

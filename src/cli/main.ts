/** `kaoping`: a subcommand a file; exit code 0 done, 2 blocked by issues of the book, 1 anything else with a sentence. */
import { annualOfBook } from "./annualOfBook";
import { boardOfBook } from "./boardOfBook";
import { chartsOfBook } from "./chartsOfBook";
import { collectIntoBook } from "./collectIntoBook";
import { computeBook } from "./computeBook";
import { confirmSheetOfBook } from "./confirmSheetOfBook";
import { detailsOfBook } from "./detailsOfBook";
import { fixBook } from "./fixBook";
import { lockBook } from "./lockBook";
import { markBook } from "./markBook";
import { newBook } from "./newBook";
import { nextOfBook } from "./nextOfBook";
import { noticeOfBook } from "./noticeOfBook";
import { publicityOfBook } from "./publicityOfBook";
import { qualityOfBook } from "./qualityOfBook";
import { recordBook } from "./recordBook";
import { rosterIntoBook } from "./rosterIntoBook";
import { EXIT, Sentence, type ExitCode, type Terminal } from "./sentence";
import { sheetsOfBook } from "./sheetsOfBook";
import { templatesOfBook } from "./templatesOfBook";
import { tryBook } from "./tryBook";
import { unlockBook } from "./unlockBook";
import { USAGE } from "./usage";
import { validateBook } from "./validateBook";

const SUBCOMMANDS = new Map<string, (args: readonly string[], terminal: Terminal) => Promise<ExitCode>>([
  ["new", newBook],
  ["roster", rosterIntoBook],
  ["templates", templatesOfBook],
  ["collect", collectIntoBook],
  ["board", boardOfBook],
  ["confirm", confirmSheetOfBook],
  ["sheets", sheetsOfBook],
  ["validate", validateBook],
  ["mark", markBook],
  ["fix", fixBook],
  ["compute", computeBook],
  ["try", tryBook],
  ["details", detailsOfBook],
  ["charts", chartsOfBook],
  ["quality", qualityOfBook],
  ["publicity", publicityOfBook],
  ["notice", noticeOfBook],
  ["record", recordBook],
  ["lock", lockBook],
  ["unlock", unlockBook],
  ["annual", annualOfBook],
  ["next", nextOfBook],
]);

export async function main(args: readonly string[], terminal: Terminal, version: string): Promise<ExitCode> {
  try {
    const [name, ...rest] = args;
    if (name === "--version" || name === "-v") return say(terminal, `kaoping ${version}\n`);
    if (name === "help" || args.includes("--help") || args.includes("-h")) return say(terminal, USAGE);
    if (name === undefined) throw new Sentence(`缺少命令，可用的有 ${[...SUBCOMMANDS.keys()].join("、")}。用 --help 查看用法。`);
    const run = SUBCOMMANDS.get(name);
    if (!run) throw new Sentence(`没有“${name}”这个命令，可用的有 ${[...SUBCOMMANDS.keys()].join("、")}。用 --help 查看用法。`);
    return await run(rest, terminal);
  } catch (error) {
    terminal.err(`${sentenceOf(error)}\n`);
    return EXIT.failed;
  }
}

/** A bug of ours is told as one too, without its stack; KAOPING_DEBUG shows it to an engineer. */
function sentenceOf(error: unknown): string {
  if (error instanceof Sentence) return error.message;
  if (process.env["KAOPING_DEBUG"]) return error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `程序出了意外，没有写出任何文件（${error instanceof Error ? error.message.split("\n")[0] : String(error)}）。`;
}

function say(terminal: Terminal, text: string): ExitCode {
  terminal.out(text);
  return EXIT.done;
}

import { stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { collectSheets, type CollectedFile, type ReturnedFile } from "../commands/collectSheets";
import { changeLine, noteText, returnLine } from "../commands/messages/returns";
import { checkOutput, readInput } from "./files";
import { jsonOfReturns } from "./jsonOfReturns";
import { readManyOptions } from "./options";
import { EXIT, Sentence, type ExitCode, type Terminal } from "./sentence";
import { done, openFile } from "./session";

const OPTIONS = { output: { type: "string", short: "o" }, preview: { type: "boolean" }, json: { type: "boolean" } } as const;

/** `kaoping collect`: returned sheets into a copy of the book; what is refused is named, and the others come in all the same. */
export async function collectIntoBook(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { files, values } = readManyOptions(args, OPTIONS, "考评簿");
  const [file = "", ...others] = files;
  const { output, preview, json } = values;
  if (others.length === 0) throw new Sentence("请列出交回来的文件，例如 kaoping collect 考评簿.xlsx 交回/*.xlsx -o 已收.xlsx。");
  if (output === undefined && !preview)
    throw new Sentence("请用 -o 给出输出文件名，例如 -o 已收.xlsx；只看各文件会带来什么时用 --preview。");
  if (output !== undefined && preview) throw new Sentence("--preview 不写文件，不能与 -o 同用。");
  if (output !== undefined) for (const input of files) await checkOutput(output, terminal.folder, { input });
  const chosen: ReturnedFile[] = [];
  for (const name of others) chosen.push(await chosenFile(name, terminal.folder));

  const session = await openFile(file, terminal);
  const report = await done(collectSheets(session.context, { files: chosen, take: output !== undefined }));
  if (report.taken && output !== undefined) await session.save(output);
  terminal.out(json ? jsonOfReturns(report) : lines(report.files));
  const bad = report.files.filter(({ returned }) => returned.kind === "refused").length;
  if (bad === report.files.length) {
    terminal.err(`${bad} 个文件都没有收${output === undefined ? "" : "，没有写出任何文件"}。\n`);
    return EXIT.blocked;
  }
  const good = report.files.length - bad;
  const rest = bad > 0 ? `，另有 ${bad} 个没有收（见上）` : "";
  terminal.err(
    output === undefined ? `可以收 ${good} 个文件${rest}。没有改动任何文件。\n` : `已收 ${good} 个文件${rest}，写出 ${output}。\n`,
  );
  return EXIT.done;
}

/** A name that does not exist is the person's slip and ends the command; a file that cannot be read is refused like any other. */
async function chosenFile(path: string, folder: string): Promise<ReturnedFile> {
  const name = basename(path);
  if (!(await stat(resolve(folder, path)).catch(() => null))) throw new Sentence(`没有找到文件“${path}”。`);
  try {
    return { name, bytes: await readInput(path, folder) };
  } catch (error) {
    if (error instanceof Sentence) return { name, refusal: error.message };
    throw error;
  }
}

function lines(files: readonly CollectedFile[]): string {
  return files
    .flatMap(({ name, returned }) => {
      const notes = returned.kind === "sheet" ? returned.notes.map((note) => `  ${noteText(note)}`) : [];
      const changes =
        returned.kind === "sheet" && returned.state === "changed" ? returned.changes.map((one) => `  ${changeLine(one)}`) : [];
      return [`${name}：${returnLine(returned)}`, ...notes, ...changes];
    })
    .map((line) => `${line}\n`)
    .join("");
}

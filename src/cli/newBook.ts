import { createBook } from "../commands/createBook";
import { loadSample } from "../commands/loadSample";
import { issueText } from "../commands/messages/issues";
import { DEFAULT_SAMPLE } from "../commands/sample/sampleBook";
import type { Settings } from "../core/book";
import { readSetting } from "../core/reading/readSetting";
import { checkOutput } from "./files";
import { readOptions, wholeNumber } from "./options";
import { mergeCells } from "./mergeCells";
import { EXIT, Sentence, type ExitCode, type Terminal } from "./sentence";
import { done, openNew } from "./session";

const OPTIONS = {
  sample: { type: "boolean" },
  faults: { type: "boolean" },
  members: { type: "string" },
  seed: { type: "string" },
  set: { type: "string", multiple: true },
  force: { type: "boolean" },
} as const;

/** Above this a book no longer fits the limits under which it could be opened again. */
const MOST_MEMBERS = 5_000;

/** `kaoping new`: an empty book with the default rule set, or the invented school's quarter. */
export async function newBook(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { file, values } = readOptions(args, OPTIONS, "要新建");
  const members = wholeNumber(values.members, "--members", 1, MOST_MEMBERS);
  const seed = wholeNumber(values.seed, "--seed", 0, Number.MAX_SAFE_INTEGER);
  const { year, quarter, ...settings } = settingsOf(values.set ?? []);
  await checkOutput(file, terminal.folder, { keep: values.force !== true });

  const session = await openNew(terminal);
  // Members, a seed or faults make sense in a sample alone, so each of them asks for one.
  const isSample = values.sample === true || values.faults === true || members !== undefined || seed !== undefined;
  if (isSample) {
    const options = { year: year ?? DEFAULT_SAMPLE.year, quarter: quarter ?? DEFAULT_SAMPLE.quarter };
    const { tableMerges } = await done(
      loadSample(session.context, {
        faults: values.faults === true,
        settings,
        ...options,
        ...(members === undefined ? {} : { members }),
        ...(seed === undefined ? {} : { seed }),
      }),
    );
    session.alter((workbook) => mergeCells(workbook, tableMerges));
  } else {
    const today = new Date();
    const thisQuarter = (Math.floor(today.getMonth() / 3) + 1) as Settings["quarter"];
    await done(
      createBook(session.context, {
        year: year ?? today.getFullYear(),
        quarter: quarter ?? thisQuarter,
        unitName: settings.unitName ?? "",
        settings,
      }),
    );
  }
  await session.save(file);
  terminal.out(`已写出${isSample ? "示例" : "新的"}考评簿：${file}\n`);
  return EXIT.done;
}

/** `--set 项目=值`, each judged as it would be in the sheet 设置 (V24). */
export function settingsOf(given: readonly string[]): Partial<Settings> {
  return given.reduce<Partial<Settings>>((settings, text) => {
    const at = text.indexOf("=");
    if (at < 1) throw new Sentence(`--set 后面应为 项目=值，现为“${text}”。`);
    const read = readSetting(text.slice(0, at), text.slice(at + 1));
    if ("setting" in read) return { ...settings, ...read.setting };
    const { problem, expected, advice } = issueText(read.issue);
    throw new Sentence(`--set ${text}：${problem}${expected === "" ? "" : `，应为 ${expected}`}。${advice}（V24）`);
  }, {});
}

import {
  boardTitle,
  formDetail,
  formName,
  formState,
  leftWords,
  reminderText,
  stateWords,
  wantsReminder,
} from "../commands/messages/board";
import { readProgress } from "../commands/readProgress";
import { readOptions } from "./options";
import { EXIT, Sentence, type ExitCode, type Terminal } from "./sentence";
import { done, openFile } from "./session";

const OPTIONS = { remind: { type: "string" }, json: { type: "boolean" } } as const;

/** `kaoping board`: 收表进度, or the reminder for one department. */
export async function boardOfBook(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { file, values } = readOptions(args, OPTIONS, "考评簿");
  const { context } = await openFile(file, terminal);
  const { board, period, office } = await done(readProgress(context));
  if (values.remind !== undefined) {
    const department = board.departments.find(({ code }) => code === values.remind);
    if (!department) {
      throw new Sentence(`没有代码为“${values.remind}”的部门，本簿的部门代码有 ${board.departments.map(({ code }) => code).join("、")}。`);
    }
    if (!wantsReminder(department)) throw new Sentence(`${department.name}的评分表已经收齐，不用提醒。`);
    terminal.out(`${reminderText(department, period, office)}\n`);
    return EXIT.done;
  }
  if (values.json) {
    terminal.out(`${JSON.stringify({ period, departments: board.departments, others: board.others, forms: board.forms }, null, 2)}\n`);
    return EXIT.done;
  }
  const lines = board.departments.map((one) => {
    const left = leftWords(one);
    return `${one.name}（${one.code}）  ${stateWords(one)}${left === "" ? "" : `  ${left}`}`;
  });
  const forms = board.forms.map(
    (form) => `${formName(form)}  ${formState(form)}${formDetail(form) === "" ? "" : `（${formDetail(form)}）`}`,
  );
  terminal.out([boardTitle(board), ...lines, ...forms].map((line) => `${line}\n`).join(""));
  return EXIT.done;
}

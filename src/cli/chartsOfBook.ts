import { inspectBook } from "../commands/inspectBook";
import { chartWords } from "../commands/messages/charts";
import { selectCell } from "../commands/selectCell";
import { writeCharts } from "../commands/writeCharts";
import { chartsOf } from "../core/charts/charts";
import { OUTPUTS } from "../core/columns";
import { checkOutput } from "./files";
import { blockedLine, issueLines } from "./issueLines";
import { readOptions } from "./options";
import { EXIT, Sentence, type ExitCode, type Terminal } from "./sentence";
import { done, openFile } from "./session";

const OPTIONS = { output: { type: "string", short: "o" }, trial: { type: "boolean" } } as const;

/** `kaoping charts`: the sheet 图表 with its three charts, written into a copy of the book; what they show is said in sentences. */
export async function chartsOfBook(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { file, values } = readOptions(args, OPTIONS, "考评簿");
  const { output } = values;
  if (output === undefined) throw new Sentence("请用 -o 给出输出文件名，例如 -o 图表.xlsx。");
  await checkOutput(output, terminal.folder, { input: file });

  const session = await openFile(file, terminal);
  const report = await done(writeCharts(session.context, { kind: values.trial ? "trial" : "official" }));
  if (report.status === "blocked") {
    terminal.out(issueLines(report.blocking));
    terminal.err(blockedLine(report.blocking));
    return EXIT.blocked;
  }
  const state = await done(inspectBook(session.context));
  await done(selectCell(session.context, { sheet: OUTPUTS.charts.sheet, cell: "A1" }));
  await session.save(output);
  const charts = chartsOf(report.assessment, state.kind === "book" ? state.departments : []);
  for (const part of ["totals", "groups", "departments"] as const)
    terminal.out(`${chartWords.titles[part]}：${chartWords[part](charts)}\n`);
  terminal.out(`已写出 ${output}：${report.sheets.join("、")}。\n`);
  if (report.corrected.length > 0) terminal.err(`${report.corrected.length} 个单元格的公式算出的值不同，已改为准确值。\n`);
  return EXIT.done;
}

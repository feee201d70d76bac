import { access, constants, mkdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { makeTemplates, type TemplateFile } from "../commands/makeTemplates";
import { zipTemplates } from "../commands/zipTemplates";
import { writeOutput } from "./files";
import { issueLines } from "./issueLines";
import { readOptions } from "./options";
import { EXIT, Sentence, type ExitCode, type Terminal } from "./sentence";
import { done, openFile } from "./session";

const OPTIONS = {
  output: { type: "string", short: "o" },
  department: { type: "string", multiple: true },
  missing: { type: "boolean" },
  zip: { type: "boolean" },
  force: { type: "boolean" },
} as const;

/** `kaoping templates`: the files that departments, group leaders and authors fill, into a folder or as one zip in it. */
export async function templatesOfBook(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { file, values } = readOptions(args, OPTIONS, "考评簿");
  const { output, department: departments, missing, zip, force } = values;
  if (output === undefined) throw new Sentence("请用 -o 给出放模板的文件夹，例如 -o 模板。");
  const folder = await folderOf(output, terminal.folder);

  const session = await openFile(file, terminal);
  const report = await done(makeTemplates(session.context, { ...(departments ? { departments } : {}), supplement: missing === true }));
  if (report.status === "unknownDepartment")
    throw new Sentence(
      `没有代码为${report.codes.map((code) => `“${code}”`).join("、")}的部门，本簿的部门代码有 ${report.known.join("、")}。`,
    );
  if (report.status === "blocked") {
    terminal.out(issueLines(report.blocking));
    terminal.err(`准备用的各表还有 ${report.blocking.length} 个问题，没有写出任何文件。请先改正，免得发出去再收回。\n`);
    return EXIT.blocked;
  }
  if (report.files.length === 0) {
    terminal.out("各部门的评分表都有花名册上的人，没有要补发的。\n");
    return EXIT.done;
  }
  const files = zip ? [zipTemplates(report.files)] : report.files;
  if (!force) await refuseOverwriting(files, folder, output);
  await mkdir(folder, { recursive: true });
  for (const { name, bytes } of files) await writeOutput(join(folder, name), terminal.folder, bytes);
  terminal.out(`${files.map(({ name }) => `${join(output, name)}\n`).join("")}${account(report.files)}已写入“${output}”。\n`);
  return EXIT.done;
}

async function folderOf(output: string, from: string): Promise<string> {
  const path = resolve(from, output);
  const there = await stat(path).catch(() => null);
  if (there && !there.isDirectory()) throw new Sentence(`“${output}”不是文件夹，请给出放模板的文件夹。`);
  if (there) await access(path, constants.W_OK).catch(() => Promise.reject(new Sentence(`没有写入文件夹“${output}”的权限。`)));
  return path;
}

/** A file of that name may have been filled already. */
async function refuseOverwriting(files: readonly { readonly name: string }[], folder: string, output: string): Promise<void> {
  const there: string[] = [];
  for (const { name } of files) if (await stat(join(folder, name)).catch(() => null)) there.push(name);
  const [first] = there;
  if (first === undefined) return;
  const others = there.length > 1 ? `等 ${there.length} 个文件` : "";
  throw new Sentence(`“${join(output, first)}”${others}已经存在，可能已有人填写，没有写入任何文件。请换一个文件夹，或加上 --force。`);
}

/** "评分表 8 份、党小组活动 12 份、宣传稿件 1 份，". */
function account(files: readonly TemplateFile[]): string {
  const count = (kind: TemplateFile["mark"]["kind"]): number => files.filter(({ mark }) => mark.kind === kind).length;
  const kinds = [["scores", "评分表"], ["activities", "党小组活动"], ["articles", "宣传稿件"]] as const; // prettier-ignore
  return `${kinds.flatMap(([kind, word]) => (count(kind) > 0 ? [`${word} ${count(kind)} 份`] : [])).join("、")}，`;
}

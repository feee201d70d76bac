import { inputChangeText } from "../commands/messages/inputChanges";
import { previewRanking } from "../commands/previewRanking";
import type { ComparedPreview } from "../commands/types";
import { countMovements } from "../core/countMovements";
import type { InputChange } from "../core/record/inputChange";
import { blockedLine, issueLines } from "./issueLines";
import { groupMovementLines, movementLines } from "./movementLines";
import { EXIT, Sentence, type ExitCode, type Terminal } from "./sentence";
import { done, openFile, type Session } from "./session";

export interface PreviewAsked {
  readonly file: string;
  readonly kind: "official" | "trial";
  readonly output: string | undefined;
  readonly json: boolean;
  readonly confirm: {
    readonly name: string;
    readonly reason: string;
    readonly all: (session: Session, reason: string) => Promise<void>;
  } | null;
}

/** `kaoping compute --preview`: what a recomputation would change of the results in the file, and why. No file is written. */
export async function previewBook({ file, kind, output, json, confirm }: PreviewAsked, terminal: Terminal): Promise<ExitCode> {
  if (output !== undefined || json) throw new Sentence("--preview 只列出变动，不写文件，不能和 -o、--json 一起用。");
  const session = await openFile(file, terminal, confirm?.name);
  if (confirm !== null) await confirm.all(session, confirm.reason);
  const preview = await done(previewRanking(session.context, { kind }));
  switch (preview.status) {
    case "blocked":
      terminal.out(issueLines(preview.blocking));
      terminal.err(blockedLine(preview.blocking, "不能计算"));
      return EXIT.blocked;
    case "first":
      terminal.out("这本考评簿还没有可以比较的结果，直接计算即可。\n");
      return EXIT.done;
    case "same":
      terminal.out(`重新计算不会有任何变动：数据和 ${preview.at} 计算时一样。\n`);
      return EXIT.done;
    case "differs":
      terminal.out(textOf(preview));
      return EXIT.done;
  }
}

function textOf({ at, by, comparison }: ComparedPreview): string {
  const { movements, groups, changes } = comparison;
  const lineOf = (change: InputChange): string => {
    const place = change.at ? `${change.at.sheet}!${change.at.cell}  ` : "";
    const { what, how } = inputChangeText(change);
    return `${place}${what}：${how}`;
  };
  const { moved, totals, ranks, crosses } = countMovements(movements);
  const why = ({ own, others }: (typeof movements)[number]["why"]): string => {
    const reasons = own.length > 0 ? own.map(lineOf) : [others ? "因其他人变动" : "因规则改动（见上）"];
    return reasons.map((reason) => `     ${reason}\n`).join("");
  };
  return [
    `${at} ${by} 计算之后，改动了 ${changes.length} 处：\n`,
    ...changes.map((change) => `  ${lineOf(change)}\n`),
    `重新计算后 ${moved} 人有变动：总分 ${totals} 人，名次 ${ranks} 人，评优资格 ${crosses} 人；党小组 ${groups.length} 个。没有写入任何文件。\n`,
    ...movements.map((one) => `${movementLines([one])}${why(one.why)}`),
    groups.length > 0 ? `党小组：\n${groupMovementLines(groups)}` : "",
  ].join("");
}

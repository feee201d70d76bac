/** What is said of a list of people that is to come into 花名册. */
import { rosterHeading } from "../../core/roster/rosterHeadings";
import type { ChangedPerson, FieldChange, NewPerson, RefusedRow } from "../../core/roster/rosterImport";
import type { Tidied } from "../../core/roster/readPeople";
import type { ShortId } from "../../core/roster/shortIds";
import type { RosterReport } from "../importRoster";

/** So many are named in 操作日志. */
const NAMED = 200;

const person = ({ id, name }: { readonly id: string; readonly name: string }): string => (name === "" ? id : `${name}（${id}）`);
export const newPersonText = ({ id, values }: NewPerson): string => {
  const { name = "", branch = "", group = "", status = "", department = "", participation = "", reason = "" } = values;
  const facts = [branch, group, status, department, participation, reason].filter((text) => text !== "");
  return `${person({ id, name })}${facts.length > 0 ? ` ${facts.join("，")}` : ""}`;
};

export const changeText = ({ key, before, after }: FieldChange): string =>
  `${rosterHeading(key)}：${before === "" ? "空白" : before} → ${after}`;
export const changedPersonText = (one: ChangedPerson): string => `${person(one)} ${one.changes.map(changeText).join("；")}`;

/** 操作日志: everyone who was added, every cell before and after. */
export function importSummary(added: readonly NewPerson[], changed: readonly ChangedPerson[]): string {
  const names = (texts: readonly string[]): string => texts.slice(0, NAMED).join("、") + (texts.length > NAMED ? " 等" : "");
  const parts = [
    ...(added.length > 0
      ? [`新增 ${added.length} 人：${names(added.map(({ id, values }) => person({ id, name: values.name ?? "" })))}`]
      : []),
    ...(changed.length > 0 ? [`改动 ${changed.length} 人：${names(changed.map(changedPersonText))}`] : []),
  ];
  // A cell of Excel holds 32,767 characters.
  return (parts.join("。") || "没有改动").slice(0, 30_000);
}

export const questionText = (one: NewPerson): string => `${newPersonText(one)}：与花名册中的${one.sameName ?? ""}同名而工号不同`;

export function refusedText({ row, who, why }: RefusedRow): string {
  return `第 ${row} 行${who === "" ? "" : ` ${who}`}：${whyText(why)}`;
}

function whyText(why: RefusedRow["why"]): string {
  switch (why.kind) {
    case "nobody":
      return "没有工号和姓名，认不出是谁。";
    case "noId":
      return why.like === ""
        ? "没有工号，花名册中也没有这个姓名，请补上工号。"
        : `没有工号；花名册中有写法相近的${why.like}，请核对姓名，或补上工号。`;
    case "noName":
      return "花名册中没有这个工号，行里也没有姓名，请补上姓名。";
    case "ambiguous":
      return `没有工号，花名册中有${why.candidates}同名，请补上工号。`;
    case "idAmbiguous":
      return `工号是数字，可能是${why.candidates}，请把工号写成文本。`;
    case "mismatch":
      return `这个工号在花名册中是${why.owner}，请核对工号和姓名。`;
    case "twice":
      return `与第 ${why.other} 行是同一个人，内容不同，请只留正确的一行。`;
    case "value":
      return `${rosterHeading(why.key)}“${why.found}”${ALLOWED[why.key] ?? "认不出"}，请改正。`;
  }
}

const ALLOWED: Partial<
  Record<RefusedRow["why"] extends infer W ? (W extends { key: infer K extends string } ? K : never) : never, string>
> = {
  status: "不是正式或预备",
  participation: "不是参评或不参评",
  id: "不是工号",
};

export const tidiedText = ({ row, key, before, after }: Tidied): string => `第 ${row} 行 ${rosterHeading(key)}：“${before}” → “${after}”`;

/** So many are named in a warning. */
const NAMED_SHORT = 10;

/** B3: leading zeros that may be lost, said before anything is taken. */
export function shortIdsText(short: readonly ShortId[]): string {
  const named = short.slice(0, NAMED_SHORT).map(person).join("、") + (short.length > NAMED_SHORT ? " 等" : "");
  return `${short.length} 人的工号比别人短：${named}。前面的 0 可能丢了，请在名单里改好后重新选择；确实如此的可以照常导入。`;
}

/** Why nothing can be said of the list; what to do. */
export function noPlanText(report: Exclude<RosterReport, { status: "planned" | "taken" }>): string {
  switch (report.status) {
    case "badFile":
      return report.sentence;
    case "noList":
      return report.wanted === null
        ? `没有找到名单：前 60 行里要有一行表头，写着“姓名”和另外一项（如“工号”“党小组”）。${report.sheets.length > 0 ? `看过的工作表：${report.sheets.join("、")}。` : ""}`
        : report.sheets.includes(report.wanted)
          ? `“${report.wanted}”里没有找到表头：前 60 行里要有一行写着“姓名”和另外一项（如“工号”“党小组”）。`
          : `没有名为“${report.wanted}”的工作表，可选的有 ${report.sheets.join("、")}。`;
    case "which":
      return `有几张表都像名单（${report.sheets.join("、")}），请指明是哪一张。`;
    case "noRoster":
      return "本簿没有“花名册”表，或者它缺少“工号”“姓名”列，请先恢复。";
  }
}

/** What returned files bring, or why they are not taken, in words; for the pane, the command line and 操作日志. */
import { isBlankText, textOf } from "../../core/cell";
import type { CellChange, RefusalReason, Returned, ReturnedSheet, ReturnNote, ReturnTarget } from "../../core/collect/returned";
import type { CellValue } from "../../core/snapshot";

/** 教务评分表, 七年级党小组活动记录, 宣传稿件. */
export function targetWords({ kind, name }: ReturnTarget): string {
  return { scores: `${name}评分表`, activities: `${name}活动记录`, articles: "宣传稿件" }[kind];
}

const LISTED = 5;
const list = (texts: readonly string[]): string =>
  texts.length > LISTED ? `${texts.slice(0, LISTED).join("、")} 等 ${texts.length} 处` : texts.join("、");
const people = (names: readonly string[]): string =>
  names.length > LISTED ? `${names.slice(0, LISTED).join("、")} 等 ${names.length} 人` : names.join("、");

/** "教务评分表：新收 96 人". */
export function returnLine(returned: Returned): string {
  const title = returned.target ? `${targetWords(returned.target)}：` : "";
  if (returned.kind === "refused") return `${title}没有收。${returned.reasons.map(reasonText).join("")}`;
  const added = returned.additions.length > 0 ? `，新增 ${returned.additions.length} 行` : "";
  const unit = returned.target.kind === "scores" ? "人" : "行";
  switch (returned.state) {
    case "new":
      return `${title}新收 ${returned.rows} ${unit}${added}`;
    case "changed":
      return `${title}与已收的有 ${returned.changes.length} 处不同${added}`;
    case "unchanged":
      return `${title}与考评簿中的相同`;
  }
}

/** "王芳 备课教案：12 → 13". */
export const changeLine = ({ who, heading, before, after }: CellChange): string =>
  `${who === "" ? "" : `${who} `}${heading}：${shown(before)} → ${shown(after)}`;

const shown = (value: CellValue): string => {
  const text = textOf(value);
  return isBlankText(text) ? "空白" : typeof value === "string" && text !== "不适用" ? `“${text.slice(0, 60)}”` : text;
};

/** For 操作日志: the line, with the differences where something was there before. */
export function returnSummary(file: string, returned: ReturnedSheet): string {
  const differences = returned.state === "changed" ? `（${returned.changes.map(changeLine).join("，")}）` : "";
  const zeros = returned.notes.flatMap((note) => (note.note === "zeros" ? [`。${zerosText(note.rows)}`] : []));
  return `${file}：${returnLine(returned)}${differences}${zeros.join("").replace(/。$/, "")}`;
}

export function noteText(note: ReturnNote): string {
  switch (note.note) {
    case "notAsked":
      return `发出模板之后名单又加了 ${people(note.people)}，这份表里没有，请补发补收。`;
    case "notParticipating":
      return `${people(note.people)}现在不参评，他们的分数没有取用。`;
    case "formulas":
      return `${list(note.cells)} 里是公式，取的是算出的值。`;
    case "zeros":
      return zerosText(note.rows, LISTED);
    case "copies":
      return `${people(note.people)}的行重复而且相同，只取一行。`;
    case "offWithScores":
      return `${people(note.people)}的“适用”栏是“不适用”，却填了分数：分数照收，空着的记为不适用，请核对。`;
    case "wiped":
      return `${people(note.people)}共 ${note.count} 个分数，本簿里有，这份表里空着，收下后变为空白。如果这份表只填了一部分，请让对方补全再收。`;
    case "kept":
      return `本簿里的${note.titles
        .slice(0, LISTED)
        .map((title) => `《${title}》`)
        .join("")}${note.titles.length > LISTED ? `等 ${note.titles.length} 篇` : ""}这份表里没有，照旧保留；不要的请在“宣传稿件”里删去。`;
    case "otherSheets":
      return `文件里还有表头相同的工作表（${list(note.sheets)}），没有取用。`;
    case "noMark":
      return "文件里的标识没有了，是按表头和名单认出的，请核对。";
  }
}

/** B3: whose row was taken, as it stands in the file and as the roster has the id. */
function zerosText(rows: Extract<ReturnNote, { readonly note: "zeros" }>["rows"], most = Infinity): string {
  const lines = rows.slice(0, most).map(({ row, who, id }) => `第 ${row} 行 ${who}按花名册的 ${id} 收`);
  return `${lines.join("；")}${rows.length > most ? `；等 ${rows.length} 行` : ""}。`;
}

function strangersText({ rows, groups }: Extract<RefusalReason, { readonly why: "strangers" }>): string {
  const what = groups ? "党小组" : "名单";
  const lines = rows.slice(0, LISTED).map(({ row, who, meant, hint }) => {
    const there = who === "" ? `没有${groups ? "党小组" : "姓名和工号"}` : ` ${who}`;
    const zeros = hint === "zeros" ? "，工号前面的 0 可能丢了" : "";
    const left = hint === "left" ? "，发出模板以后从名单里去掉了" : "";
    return `第 ${row} 行${there}${meant === undefined ? "" : `（${what}里有${meant}${zeros}）`}${left}`;
  });
  const more = rows.length > LISTED ? `，等 ${rows.length} 行` : "";
  const advice = rows.some(({ hint }) => hint === "left") ? "离开的人可以留在花名册里，参评状态改为“不参评”，再收。" : "";
  return `有的行对不上本簿的${what}：${lines.join("；")}${more}。请核对${groups ? "党小组名称" : "工号、姓名"}。${advice}`;
}

/** One or two sentences: what is the matter, and what to do. */
export function reasonText(reason: RefusalReason): string {
  switch (reason.why) {
    case "badFile":
      return reason.sentence;
    case "book":
      return "这是一本考评簿，不是发出去的表，请选交回来的表。";
    case "notOurs":
      return "认不出是哪个部门的表：没有找到相符的表头。请让对方用发出的表填写。";
    case "empty":
      return "这份表还没有填，请选填好的文件。";
    case "otherBook":
      return "这份表是另一本考评簿发出的，请核对文件。";
    case "otherPeriod":
      return `这是${reason.found}的表，本簿是${reason.wanted}，请核对文件。`;
    case "otherVersion":
      return `这份表的模板版本是 ${reason.found}，本簿是 ${reason.wanted}，请用新的模板重新填写。`;
    case "otherDepartment":
      return `表上写的是${reason.found}，应为${reason.wanted}，请核对是哪个部门的表。`;
    case "noPeriod":
      return `文件里没有写考核周期，认不出是哪一季度的。确认无误后，请在表上方写“考核周期：${reason.wanted}”再收。`;
    case "unknownTarget":
      return reason.found === ""
        ? "文件里没有找到要收的表，请让对方用发出的表填写。"
        : `文件里没有找到“${reason.found}”的表，或者本簿已没有这个部门、党小组。`;
    case "severalSheets":
      return `文件里有几张可以收的表（${list(reason.sheets)}），认不出该收哪一张，请只留一张。`;
    case "noSheet":
      return `本簿没有“${reason.name}”的表，请先恢复这张表。`;
    case "unsound":
      return `本簿“指标”中${reason.name}还有错误，请先改正。`;
    case "bookHeadings":
      return `本簿的表缺少“${reason.headings.join("”“")}”列，请先恢复表头。`;
    case "headings":
      return `缺少“${reason.headings.join("”“")}”列，或者表头改过了，请恢复发出时的表头。`;
    case "strangers":
      return strangersText(reason);
    case "belowSign":
      return `第 ${list(reason.rows.map(String))} 行写在签字行下面，没有计入，请移到签字行上面，或者删去。`;
    case "missing":
      return `少了 ${people(reason.people)}的行，请补上。`;
    case "twice":
      return `${people(reason.people)}有两行，内容不同，请只留正确的一行。`;
    case "merged":
      return `${list(reason.cells)} 是合并单元格，认不出各是多少分，请取消合并后分别填写。`;
    case "applies":
      return `“适用”栏 ${list(reason.cells)} 应写“适用”“不适用”或留空。`;
    case "articleTaken":
      return `稿件编号“${reason.code}”在本簿是另一篇《${reason.title}》，请换一个编号。`;
    case "conflict":
      return `与“${reason.file}”有 ${reason.rows} 行不同，认不出哪一份是对的，请只选一份。`;
  }
}

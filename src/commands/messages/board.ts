/** 收表进度 in words: a line for each department, and the reminder that is copied for one. */
import { quarterWords } from "../../core/columns";
import type { Board, DepartmentProgress, Person } from "../../core/board/readBoard";
import type { FormProgress } from "../../core/board/readForms";
import type { Period } from "../../core/book";
import type { Issue } from "../../core/issue";
import { issueText } from "./issues";

const NAMED = 20;
const names = (people: readonly Person[]): string => {
  const shown = people.slice(0, NAMED).map(({ name }) => name).join("、"); // prettier-ignore
  return people.length > NAMED ? `${shown}等 ${people.length} 人` : shown;
};
/** 2026-10-08 → 10月8日 */
export const dayWords = (iso: string): string => {
  const match = /^\d{4}-(\d{2})-(\d{2})/.exec(iso);
  return match ? `${Number(match[1])}月${Number(match[2])}日` : iso;
};

/** "10月6日，过了截止日期，评分表-教务.xlsx"; "" for a sheet that came in no file. */
export const receiptWords = ({ receipt, late }: DepartmentProgress): string =>
  receipt && receipt.file !== "" ? `${dayWords(receipt.at)}${late ? "，过了截止日期" : ""}，${receipt.file}` : "";

/** "已收（10月6日，评分表-教务.xlsx）". */
export function stateWords(department: DepartmentProgress): string {
  const { state } = department;
  const words = receiptWords(department);
  const when = words === "" ? "" : `（${words}）`;
  switch (state) {
    case "notReceived":
      return "未收";
    case "typed":
      return "已在本簿填写";
    case "received":
      return `已收${when}`;
    case "confirmed":
      return `已确认${when}`;
    case "changed":
      return `确认之后又有改动${when}`;
  }
}

/** 七年级活动记录, 宣传稿件. */
export const formName = ({ kind, of }: FormProgress): string => (kind === "activities" ? `${of}活动记录` : "宣传稿件登记表");

export function formState({ state }: FormProgress): string {
  return { notReceived: "未收", typed: "已在本簿填写", received: "已收" }[state];
}

/** "10月6日，高一组.xlsx", or "10月1日发出"; "" where nothing more is known. */
export function formDetail({ state, receipt, issuedAt }: FormProgress): string {
  if (state === "received" && receipt) return [dayWords(receipt.at), receipt.file].filter((text) => text !== "").join("，");
  return issuedAt === null ? "" : `${dayWords(issuedAt)}发出`;
}

/** A message to a group's leader, or to whoever gathers the articles. */
export function formReminder(form: FormProgress, period: Period, office: string): string {
  const greeting = form.head === "" ? "老师：" : `${form.head}老师：`;
  const back = office === "" ? "" : `交回${office}`;
  const asked = form.kind === "activities" ? "请把党小组会、主题党日和各项活动填好" : "请把本季度发表的稿件登记好";
  return `${greeting}\n您好！${quarterWords(period)}${formName(form)}还没有收到，${asked}${back}。\n如有疑问请告诉我，谢谢！`;
}

/** "3 个错误，2 条提醒，91 人未评，1 人没有评全"; "" where nothing is left. */
export function leftWords({ errors, warnings, unscored, incomplete }: DepartmentProgress): string {
  return [
    ...(errors > 0 ? [`${errors} 个错误`] : []),
    ...(warnings > 0 ? [`${warnings} 条提醒`] : []),
    ...(unscored.length > 0 ? [`${unscored.length} 人未评`] : []),
    ...(incomplete.length > 0 ? [`${incomplete.length} 人没有评全`] : []),
  ].join("，");
}

/** "已收 6/8 个部门". */
export function boardTitle({ departments }: Board): string {
  return `已收 ${departments.filter(({ state }) => state !== "notReceived").length}/${departments.length} 个部门`;
}

/** Something is asked of the department: the reminder says it. */
export const wantsReminder = (one: DepartmentProgress): boolean =>
  one.state === "notReceived" || one.wrong.length + one.unscored.length + one.incomplete.length > 0;

/** So many faults are named in a reminder; the rest are counted. */
const FAULTS_NAMED = 5;

/** “赵敏：课堂教学“18分”不是数字”, each with whom it is about, then how many there are. */
function wrongLines(wrong: readonly Issue[]): string[] {
  const lines = wrong.slice(0, FAULTS_NAMED).map((issue) => {
    const { problem } = issueText(issue);
    const row = /\d+$/.exec(issue.cell ?? "")?.[0];
    const about = issue.member?.name || (row === undefined ? "" : `第 ${row} 行`);
    return about === "" || problem.includes(about) ? problem : `${about}：${problem}`;
  });
  return wrong.length > FAULTS_NAMED ? [...lines, `等 ${wrong.length} 处，请一并核对`] : lines;
}

/** A message to a department, to be sent over whatever chat the school uses: what is asked, by when, to whom. */
export function reminderText(one: DepartmentProgress, period: Period, office: string): string {
  const { name, head, deadline, state, unscored, incomplete, wrong, asked } = one;
  const greeting = `${head === "" ? `${name}负责同志` : `${head}老师`}：`;
  const by = deadline === "" ? "方便时" : `${dayWords(deadline)}前`;
  const back = office === "" ? "" : `交回${office}`;
  const about = `${quarterWords(period)}${name}评分表`;
  const thanks = "如有疑问请告诉我，谢谢！";
  if (state === "notReceived" || unscored.length === asked) {
    return `${greeting}\n您好！${about}还没有收到，请在${by}填好${back}。共 ${asked} 人，与本人无关的项目写“不适用”。\n${thanks}`;
  }
  const left = [
    ...(unscored.length > 0 ? [`未评：${names(unscored)}`] : []),
    ...(incomplete.length > 0 ? [`没有评全：${names(incomplete)}`] : []),
    ...wrongLines(wrong),
  ];
  return `${greeting}\n您好！${about}已收到，还请补充以下内容，${by}再发一次${back === "" ? "" : `，${back}`}：\n${left.map((line) => `· ${line}`).join("\n")}\n${thanks}`;
}

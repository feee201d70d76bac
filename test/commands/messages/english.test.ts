/** The English of what the commands say: everything that Chinese says is said, and nothing of it in Chinese but names of the book in quotes. */
import { MESSAGES, type MessageKey } from "../../../src/core/rules/messages";
import type { Basis, Reason } from "../../../src/core/assessment";
import type { Issue } from "../../../src/core/issue";
import type { InputChange } from "../../../src/core/record/inputChange";
import { failureTextInEnglish } from "../../../src/commands/messages/en-US/failures";
import { inputChangeTextInEnglish } from "../../../src/commands/messages/en-US/inputChanges";
import { issueTextInEnglish } from "../../../src/commands/messages/en-US/issues";
import { notLockedTextInEnglish } from "../../../src/commands/messages/en-US/lock";
import { refusalTextInEnglish } from "../../../src/commands/messages/en-US/notice";
import { reasonTextInEnglish } from "../../../src/commands/messages/en-US/reasons";
import { noteText, reasonText as returnReason } from "../../../src/commands/messages/en-US/returns";
import { refusedText } from "../../../src/commands/messages/en-US/roster";
import { failureText } from "../../../src/commands/messages/failures";
import { issueText } from "../../../src/commands/messages/issues";
import { languageOf } from "../../../src/commands/messages/language";
import type { FailureKind } from "../../../src/commands/outcome";
import type { LockReport } from "../../../src/commands/lockQuarter";
import type { RefusalReason, ReturnNote } from "../../../src/core/collect/returned";
import type { RefusedRow } from "../../../src/core/roster/rosterImport";

/** Names of sheets, columns and words of cells stand in quotes as they are. */
const hasChinese = (text: string): boolean => /[\p{Script=Han}，。；：、（）？！]/u.test(text.replace(/“[^”]*”/g, ""));
const chineseIn = (texts: readonly string[]): string[] =>
  texts.filter((text) => hasChinese(text) || text.trim() === "" || /undefined|NaN/.test(text));

const PARAMS =
  "after allowed at author before by candidates cap code codes conversion count date day deadline department due equal evidence expected file first formula group groups heading headings high highValue id indicator item kind labels low lowValue mapping max min missing name other owner period process range raw roles row rows sheet slot suggestion table unknown";
const issue = (message: string): Issue => ({
  rule: message.split(".")[0] ?? "",
  severity: "E",
  department: "JW",
  sheet: "Sheet1",
  cell: "B2",
  member: { id: "0007", name: "Ada" },
  found: "7",
  message,
  params: Object.fromEntries(PARAMS.split(" ").map((name) => [name, "7"])),
  fix: null,
  confirmed: false,
});

describe("the problems of a book", () => {
  it.each(Object.keys(MESSAGES) as MessageKey[])("%s is said in English as in Chinese", (message) => {
    const [english, chinese] = [issueTextInEnglish(issue(message)), issueText(issue(message))];
    const filled = ({ problem, expected, advice }: typeof english): boolean[] => [problem !== "", expected !== "", advice !== ""];
    expect(filled(english)).toEqual(filled(chinese));
    expect([english.problem, english.expected, english.advice].filter(hasChinese)).toEqual([]);
  });

  it("words that the rules make are said in English", () => {
    const problem = (message: string, parts: Partial<Issue>): string => issueTextInEnglish({ ...issue(message), ...parts }).problem;
    expect(problem("V21.rows", { found: "第12–14行", params: { count: "3" } })).toBe(
      "Rows 12–14 are hidden or filtered out, 3 rows with data",
    );
    expect(problem("V21.columns", { found: "C列" })).toBe("Column C is hidden and holds data");
    expect(problem("V21.articleRows", { found: "第3、5、8行" })).toBe("Rows 3, 5, 8 are hidden, and still counted");
    expect(problem("V30.unsigned", { params: { missing: "审核人签字和日期" } })).toBe(
      "Below the score sheet, the checker's signature and the date are missing",
    );
    expect(problem("V31.historyUnlocked", { params: { period: "2026年第三季度", count: "1" } })).toContain("1 row of Q3 2026");
  });

  it("a message that no catalogue knows is a bug", () => {
    expect(() => issueTextInEnglish(issue("V99.none"))).toThrow("V99.none");
  });
});

const FAILURES = {
  cellEditing: {}, protected: { sheet: "S" }, locked: { at: "2026-10-08", by: "Ada" }, readOnly: {}, hostTooOld: {}, changedMeanwhile: {},
  fixedCellsChanged: { cells: "S A1、S A2", count: "7" }, tooLarge: { sheet: "S" }, noBook: {}, bookPresent: {}, nameTaken: { sheet: "S" },
  unknownMember: { ids: "7" }, blocked: {}, cancelled: {}, notRestored: { sheets: "S、T" }, unexpected: { code: "X" },
} as const satisfies Record<FailureKind, Readonly<Record<string, string>>>; // prettier-ignore

it.each(Object.entries(FAILURES) as [FailureKind, Readonly<Record<string, string>>][])(
  "the failure %s is said in English",
  (kind, params) => {
    expect(chineseIn(Object.values(failureTextInEnglish({ kind, params })))).toEqual([]);
    expect(Object.values(failureText({ kind, params })).every(hasChinese)).toBe(true);
  },
);

const reason = (basis: Basis, rule: Reason["rule"], parts: Partial<Reason> = {}): Reason => ({
  rule, basis, total: 9342, rank: 1, cutoff: 8215, places: 48, n: 96, veto: null, absence: null, missing: [], missingRows: [], ...parts,
}); // prettier-ignore

it("[E4] a flag is explained in English, naming the rule, the total, the line and the places", () => {
  expect(reasonTextInEnglish(reason("upperHalf", "E1"), "Ada")).toBe(
    "Ada: total 93.42, rank 1, in the upper half (96 ranked, the top 48 places, award line 82.15), eligible for awards by the rule of halves (E1).",
  );
  const missing = { total: null, rank: null, missing: [{ sheet: "评分-教务", cell: "G17" }] };
  const all: Reason[] = [
    reason("upperHalf", "E2"), reason("bottomHalf", "E1"), reason("bottomHalf", "E2"), reason("tieOnLine", "E2"), reason("veto", "E3", { veto: "7" }),
    reason("tooFewQuarters", "E6"), reason("probationary", "R1", { veto: "7" }), reason("noTotal", "T1", missing), reason("noTotal", "V23", missing),
    reason("notParticipating", "R1", { absence: "产假" }),
  ]; // prettier-ignore
  const annual = { year: 2026, quarters: [1, 2], minimum: 3, vetoQuarters: [2] };
  const said = [...all, ...all.map((one) => ({ ...one, annual })), { ...reason("veto", "E3", { total: null, rank: null }), annual }];
  expect(chineseIn(said.map((one) => reasonTextInEnglish(one, "Ada")))).toEqual([]);
});

it("a changed input is said in English", () => {
  const change = (kind: InputChange["kind"], field: string | null, before: string | null): InputChange =>
    ({ kind, departmentName: "JW", memberName: "Ada", label: "L", field, before, after: "2", at: null }) as unknown as InputChange;
  const kinds = ["setting", "weight", "department", "indicator", "member", "veto", "score", "activity"] as const;
  const texts = kinds
    .flatMap((kind) => [change(kind, null, null), change(kind, "name", ""), change(kind, "sheet", "?")])
    .map(inputChangeTextInEnglish);
  expect(chineseIn(texts.flatMap(({ what, how }) => [what, how]))).toEqual([]);
});

it("why returned files are not taken is said in English", () => {
  const reasons: RefusalReason[] = [
    { why: "badFile", sentence: "坏", english: "Broken." }, { why: "book" }, { why: "notOurs" }, { why: "empty" }, { why: "otherBook" },
    { why: "otherPeriod", found: "2026年第二季度", wanted: "2026年第三季度" }, { why: "otherVersion", found: "1", wanted: "2" },
    { why: "otherDepartment", found: "A", wanted: "B" }, { why: "noPeriod", wanted: "2026年第三季度" }, { why: "unknownTarget", found: "" },
    { why: "unknownTarget", found: "A" }, { why: "severalSheets", sheets: ["A", "B"] }, { why: "noSheet", name: "A" }, { why: "unsound", name: "A" },
    { why: "bookHeadings", headings: ["A"] }, { why: "headings", headings: ["A", "B"] }, { why: "strangers", rows: [{ row: 7, who: "Ada（0007）" }] },
    { why: "strangers", rows: [{ row: 7, who: "", meant: "A（7）、B（8）", hint: "zeros" }, { row: 8, who: "C（9）", hint: "left" }] },
    { why: "strangers", rows: [{ row: 4, who: "" }], groups: true }, { why: "belowSign", rows: [9, 10] },
    { why: "missing", people: ["A"] }, { why: "twice", people: ["A"] }, { why: "merged", cells: ["A1"] }, { why: "applies", cells: ["A1"] },
    { why: "articleTaken", code: "7", title: "T" }, { why: "conflict", file: "F", rows: 1 },
  ]; // prettier-ignore
  expect(chineseIn(reasons.map(returnReason))).toEqual([]);
  const notes: ReturnNote[] = [
    { note: "notAsked", people: ["A"] }, { note: "notParticipating", people: ["A"] }, { note: "formulas", cells: ["A1"] },
    { note: "copies", people: ["A"] }, { note: "noMark" }, { note: "offWithScores", people: ["A"] }, { note: "wiped", count: 2, people: ["A"] },
    { note: "kept", titles: ["T", "U"] }, { note: "otherSheets", sheets: ["S"] },
    { note: "zeros", rows: [{ row: 7, who: "Ada（7）", id: "07" }] },
  ]; // prettier-ignore
  expect(chineseIn(notes.map(noteText))).toEqual([]);
});

it("why rows of a list, a lock or a notice are refused is said in English", () => {
  const whys: RefusedRow["why"][] = [
    { kind: "nobody" }, { kind: "noId", like: "" }, { kind: "noId", like: "A（7）" }, { kind: "noName" }, { kind: "ambiguous", candidates: "A（7）、A（8）" },
    { kind: "idAmbiguous", candidates: "7、8" }, { kind: "mismatch", owner: "A（7）" }, { kind: "twice", other: 3 }, { kind: "value", key: "status", found: "X" },
  ]; // prettier-ignore
  expect(chineseIn(whys.map((why) => refusedText({ row: 4, who: "Ada（0007）", why })))).toEqual([]);
  const reports = [
    { status: "notComputed", why: "none" }, { status: "notComputed", why: "trial" }, { status: "notComputed", why: "stale" }, { status: "noTable" },
    { status: "unfit", sheets: [{ sheet: "S", cell: "A1", why: "draft" }] }, { status: "differs", differences: [{}] }, { status: "blocked", blocking: [{}] },
    { status: "altered", cells: [{ sheet: "S", cell: "A1", found: "1", expected: "2" }] },
  ] as unknown as LockReport[]; // prettier-ignore
  expect(chineseIn(reports.map(notLockedTextInEnglish))).toEqual([]);
  expect(chineseIn((["notComputed", "trial", "stale"] as const).map(refusalTextInEnglish))).toEqual([]);
});

it("Office's display language chooses: every Chinese is Chinese, everything else English, and Chinese until it is known", () => {
  expect(["zh-CN", "zh-TW", "zh", "ZH-hk", "", undefined, null].map(languageOf)).toEqual(Array(7).fill("zh-CN"));
  expect(["en-US", "en-GB", "fr-FR", "zhx"].map(languageOf)).toEqual(Array(4).fill("en-US"));
});

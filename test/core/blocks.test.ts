import { blocks, type ComputationKind } from "../../src/core/blocks";
import type { Issue } from "../../src/core/issue";

const KINDS: readonly ComputationKind[] = ["official", "trial", "publicity", "annual"];

const issue = (message: string, severity: Issue["severity"], more: Partial<Issue> = {}): Issue => ({
  rule: message.slice(0, 3),
  severity,
  department: null,
  sheet: null,
  cell: null,
  member: null,
  found: "",
  message,
  params: {},
  fix: null,
  confirmed: false,
  ...more,
});

const stopped = (one: Issue): ComputationKind[] => KINDS.filter((kind) => blocks([one], kind).length > 0);

describe("what stops which computation", () => {
  it("[P1] a fault of the articles stops publicity alone, never the ranking", () => {
    expect(stopped(issue("V11.articleDate", "E"))).toEqual(["publicity"]);
    expect(stopped(issue("V16.article", "W"))).toEqual(["publicity"]);
    expect(stopped(issue("V16.article", "W", { confirmed: true }))).toEqual([]);
    expect(stopped(issue("V03.articleNear", "I"))).toEqual([]);
  });

  it("[E6] a fault of earlier quarters stops the annual result alone", () => {
    expect(stopped(issue("V05.history", "E"))).toEqual(["annual"]);
    expect(stopped(issue("V05.historySame", "W"))).toEqual(["annual"]);
  });

  it("[T1] a fault of a score sheet stops neither of the two", () => {
    expect(stopped(issue("V07.score", "E", { department: "JW" }))).toEqual(["official"]);
    expect(stopped(issue("V20.merged", "E", { department: "JW" }))).toEqual(["official", "trial"]);
    expect(stopped(issue("V08.zero", "W"))).toEqual(["official"]);
    expect(stopped(issue("V24.weightSum", "E"))).toEqual(["official", "trial"]);
    expect(stopped(issue("V24.value", "E", { params: { item: "最低" } }))).toEqual(["official", "trial"]);
    expect(stopped(issue("V05.different", "E", { params: { name: "高一组" } }))).toEqual(["official", "trial"]);
  });

  it("[V24] a fault of the settings or the roster stops everything", () => {
    expect(stopped(issue("V24.noTable", "E", { params: { table: "Roster" } }))).toEqual(KINDS);
    expect(stopped(issue("V24.value", "E", { params: { item: "稿件_国家级" } }))).toEqual(KINDS);
    expect(stopped(issue("V05.different", "E", { member: { id: "101", name: "王芳" } }))).toEqual(KINDS);
    expect(stopped(issue("V02.renamed", "E", { params: { heading: "姓名" } }))).toEqual(KINDS);
  });
});

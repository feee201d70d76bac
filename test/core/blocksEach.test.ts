import { blocks, type ComputationKind } from "../../src/core/blocks";
import type { Issue } from "../../src/core/issue";

const KINDS: readonly ComputationKind[] = ["official", "trial", "publicity", "annual", "notice"];

function stopped(message: string, more: Partial<Issue> = {}): string {
  const issue: Issue = {
    rule: message.split(".")[0]!,
    severity: "E",
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
  };
  return KINDS.filter((kind) => blocks([issue], kind).length > 0).join(" ");
}
const ALL = "official trial publicity annual";
const RANKING = "official trial";

describe("[T1] a trial run goes on with", () => {
  it.each(["V01.missing", "V06.row", "V07.blank", "V09.score", "V10.text", "V11.date", "V12.range", "V13.decimals", "V17.score"])(
    "%s",
    (message) => expect(stopped(message)).toBe("official"),
  );

  it.each([
    "V01.missingNot",
    "V01.version",
    "V02.moved",
    "V08.zero",
    "V14.cap",
    "V17.text2",
    "V17.scores",
    "V19.link",
    "V23.bonus",
    "V071.x",
    "XV07.x",
  ])("but not with %s", (message) => expect(stopped(message)).toBe(RANKING));
});

describe("whose concern a fault is", () => {
  it("[P] articles, [E6] earlier quarters, holidays of the notice, appeals", () => {
    expect(stopped("V10.articleLevel")).toBe("publicity");
    expect(stopped("V10.historyTotal")).toBe("annual");
    expect(stopped("V11.holidayDate")).toBe("notice");
    expect(stopped("V11.appealDate")).toBe("");
    // Only right after the rule.
    expect(stopped("V10.score.articleLevel")).toBe("official");
    expect(stopped("V10.score.historyTotal")).toBe("official");
    expect(stopped("V10.score.holiday")).toBe("official");
    expect(stopped("V02.x.appeal")).toBe(RANKING);
    expect(stopped("V10.articl")).toBe("official");
  });

  it("a W stops while nobody has confirmed it, an I never", () => {
    const each = (severity: Issue["severity"], confirmed: boolean): string[] =>
      ["V10.article", "V10.history", "V10.holiday", "V08.zero"].map((message) => stopped(message, { severity, confirmed }));
    expect(each("W", false)).toEqual(["publicity", "annual", "notice", "official"]);
    expect(each("W", true)).toEqual(["", "", "", ""]);
    expect(each("I", false)).toEqual(["", "", "", ""]);
    expect(each("E", true)).toEqual(["publicity", "annual", "notice", "official"].map((kind) => (kind === "official" ? RANKING : kind)));
    expect(stopped("V24.noBook", { severity: "W" })).toBe("official");
  });
});

describe("[V24] faults of 设置 and 花名册 stop all but the notice", () => {
  it.each(["V24.noBook", "V24.unknownSetting", "V24.duplicateSetting", "V24.missingSetting", "V03.roster", "V03.rosterId", "V20.merged"])(
    "%s",
    (message) => expect(stopped(message)).toBe(ALL),
  );

  it("[V09] [V17] of the roster's own cells", () => {
    expect(stopped("V09.id")).toBe("official publicity annual");
    expect(stopped("V17.text")).toBe(ALL);
  });

  it.each(["V24.noBooks", "XV24.noBook", "V24.unknown", "V03.x.roster", "XV03.roster", "V20.mergedCells", "XV20.merged", "V24.weightSum"])(
    "not %s",
    (message) => expect(stopped(message)).toBe(RANKING),
  );

  it("nor those near them by name", () => {
    expect([stopped("V09.ids"), stopped("XV09.id"), stopped("V17.texts"), stopped("XV17.text")]).toEqual([
      "official",
      RANKING,
      RANKING,
      RANKING,
    ]);
  });

  it("a table that is not there: of these two only", () => {
    const table = (name?: string): string => stopped("V24.noTable", { params: name === undefined ? {} : { table: name } });
    expect([table("Settings"), table("Roster"), table("Departments"), table()]).toEqual([ALL, ALL, RANKING, RANKING]);
  });

  it("a value by its 项目, a heading by its name", () => {
    const value = (message: string, item?: string): string => stopped(message, { params: item === undefined ? {} : { item } });
    expect([value("V24.value", "年度"), value("V24.choice", "并列处理"), value("V24.value", "最高"), value("V24.choice")]).toEqual([
      ALL,
      ALL,
      RANKING,
      RANKING,
    ]);
    expect([value("V24.values", "年度"), value("XV24.value", "年度"), value("V24.empty", "年度")]).toEqual([RANKING, RANKING, RANKING]);
    const heading = (message: string, name?: string): string => stopped(message, { params: name === undefined ? {} : { heading: name } });
    expect([
      heading("V02.missing", "工号"),
      heading("V02.renamed", "项目"),
      heading("V02.missing", "权重(%)"),
      heading("V02.missing"),
    ]).toEqual([ALL, ALL, RANKING, RANKING]);
    expect([heading("XV02.missing", "工号"), heading("V24.blank", "工号")]).toEqual([RANKING, RANKING]);
  });

  it("a member twice in the roster, not a group twice", () => {
    expect(stopped("V05.different", { member: { id: "0101", name: "王芳" } })).toBe(ALL);
    expect(stopped("V05.different")).toBe(RANKING);
    expect(stopped("V05.same", { member: { id: "0101", name: "王芳" } })).toBe(RANKING);
  });

  it("whatever a department's sheet says is the ranking's alone", () => {
    expect(stopped("V20.merged", { department: "JW" })).toBe(RANKING);
    expect(stopped("V03.name", { department: "JW" })).toBe(RANKING);
  });
});

describe("[E6] [E3] faults of 一票否决 stop the annual result too", () => {
  it.each(["V31.veto", "V31.vetoDate", "V03.name", "V03.id", "V03.idAmbiguous", "V03.mismatch", "V03.zeros", "V04.name"])("%s", (message) =>
    expect(stopped(message)).toBe("official trial annual"),
  );
  it.each(["V31.status", "XV31.veto", "V03.names", "XV03.name", "V03.nobody", "XV04.name", "V04"])("not %s", (message) =>
    expect(stopped(message)).toBe(RANKING),
  );
});
